create table coverage_subject (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    kind varchar(40) not null,
    subject_name varchar(200) not null,
    since date not null,
    until date
);
create index coverage_subject_scope_key on coverage_subject (scope_key, kind, since, until, id);
create index coverage_subject_organisation on coverage_subject (organisation);
create index coverage_subject_place on coverage_subject (place);

create table coverage_visit (
    id uuid primary key,
    subject uuid not null,
    visited uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    inspector uuid,
    activity varchar(40) not null,
    "on" date not null,
    findings integer not null,
    major integer not null
);
create index coverage_visit_scope_key on coverage_visit (scope_key, "on");
create index coverage_visit_organisation on coverage_visit (organisation);
create index coverage_visit_place on coverage_visit (place);
create index coverage_visit_subject on coverage_visit (subject, "on");
create index coverage_visit_visited on coverage_visit (visited);
create index coverage_visit_inspector on coverage_visit (inspector) where inspector is not null;
