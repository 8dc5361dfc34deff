create table rule_override (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    pack varchar(60) not null,
    rule varchar(60) not null,
    "from" date not null,
    "to" date,
    mode varchar(40) not null,
    body text not null,
    state varchar(40) not null,
    replaces uuid,
    line integer,
    made_by uuid not null,
    made_at bigint not null,
    in_force_by uuid,
    in_force_at bigint,
    version integer not null
);
create index rule_override_scope_key on rule_override (scope_key, id);
create unique index rule_override_line on rule_override (place, pack, rule, line);
create index rule_override_pack on rule_override (pack, rule, state);
create index rule_override_organisation on rule_override (organisation);
create index rule_override_replaces on rule_override (replaces);
create index rule_override_made_by on rule_override (made_by);
create index rule_override_in_force_by on rule_override (in_force_by);

create table judgement (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    pack varchar(60) not null,
    day date not null,
    path text not null,
    answers text not null,
    verdicts text not null,
    holding integer not null,
    open integer not null,
    by_person uuid not null,
    at bigint not null
);
create index judgement_scope_key on judgement (scope_key, id);
create index judgement_pack on judgement (pack, id);
create index judgement_place on judgement (place);
create index judgement_organisation on judgement (organisation, id);
create index judgement_by_person on judgement (by_person);
