create table comparison_note (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    series uuid not null,
    upper uuid not null,
    measure uuid not null,
    state varchar(40) not null,
    reason varchar(40),
    words varchar(500) not null,
    said_by uuid not null,
    said_by_name varchar(200) not null,
    said_at bigint not null,
    version integer not null
);
create unique index comparison_note_once on comparison_note (series, measure);
create index comparison_note_scope_key on comparison_note (scope_key, upper);
create index comparison_note_upper on comparison_note (upper);
create index comparison_note_measure on comparison_note (measure);
create index comparison_note_said_by on comparison_note (said_by);
create index comparison_note_place on comparison_note (place);
create index comparison_note_organisation on comparison_note (organisation);
