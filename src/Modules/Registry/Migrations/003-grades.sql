alter table subject add column basement boolean;
alter table subject add column users integer;
alter table subject add column in_use_since integer;
alter table subject add column grade varchar(40);
drop index subject_scope_key;
create index subject_scope_key on subject (scope_key, name, id, kind, status, grade, latitude, longitude, organisation, merged_into);

create table subject_grade (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    judged varchar(40) not null,
    judged_months integer not null,
    judged_on date not null,
    reasons text not null,
    unknown text not null,
    set_grade varchar(40),
    set_months integer,
    set_reason varchar(500),
    set_to date,
    set_by uuid,
    set_at bigint,
    version integer not null
);
create index subject_grade_scope_key on subject_grade (scope_key);
create index subject_grade_place on subject_grade (place);
create index subject_grade_organisation on subject_grade (organisation);
create index subject_grade_set_by on subject_grade (set_by) where set_by is not null;

-- The map counts in this index alone.
drop index subject_latitude;
create index subject_latitude on subject (latitude, longitude, scope_key, kind, status, grade, organisation, merged_into) where latitude is not null;
