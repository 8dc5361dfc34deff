create table field_device (
    id uuid primary key,
    person uuid not null,
    name varchar(80) not null,
    registered_at bigint not null
);
create index field_device_person on field_device (person);

create table field_operation (
    id uuid primary key,
    device uuid not null,
    n bigint not null,
    visit uuid not null,
    kind varchar(40) not null,
    at bigint not null,
    corrected bigint not null,
    received bigint not null,
    skew_ms bigint not null,
    person uuid not null,
    brought_by uuid,
    body text not null,
    hash varchar(64) not null,
    reach varchar(400),
    joined boolean not null
);
create unique index field_operation_device on field_operation (device, n);
create index field_operation_visit on field_operation (visit);
create index field_operation_person on field_operation (person);
create index field_operation_brought_by on field_operation (brought_by) where brought_by is not null;

create table field_photo (
    id uuid primary key,
    visit uuid not null,
    person uuid not null,
    sha256 varchar(64) not null,
    bytes bigint not null,
    standing varchar(40) not null,
    problem varchar(60),
    version integer not null
);
create index field_photo_visit on field_photo (visit);
create index field_photo_person on field_photo (person);

create table visit (
    id uuid primary key,
    subject uuid not null,
    subject_name varchar(200) not null,
    subject_kind varchar(40) not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    inspector uuid,
    activity varchar(40) not null,
    checklist varchar(80) not null,
    task uuid,
    officers text not null,
    person uuid not null,
    person_name varchar(60) not null,
    "on" date not null,
    late boolean not null,
    begun_at bigint not null,
    standing varchar(40) not null,
    outcome varchar(40),
    ended_at bigint,
    whole_at bigint,
    operations integer not null,
    lacking integer not null,
    conflicts integer not null,
    later integer not null,
    photos integer not null,
    findings integer not null,
    major integer not null,
    open_rules integer not null,
    judged text,
    odds text not null,
    version integer not null
);
create index visit_scope_key on visit (scope_key, "on", id);
create index visit_organisation on visit (organisation, "on", id);
create index visit_inspector on visit (inspector);
create index visit_subject on visit (subject, "on");
create index visit_of_task on visit (task) where task is not null;
create index visit_person on visit (person, "on", id);
create index visit_place on visit (place);
create index visit_on on visit ("on", id);

create table visit_finding (
    id uuid primary key,
    visit uuid not null,
    subject uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    inspector uuid,
    ordinal integer not null,
    item varchar(80) not null,
    what_zh text not null,
    what_en text not null,
    note varchar(2000) not null,
    measure varchar(2000),
    grade varchar(40) not null,
    judged varchar(40) not null,
    criterion varchar(80),
    rules text not null,
    clauses text not null,
    penalties text not null,
    photos text not null,
    "on" date not null,
    at bigint not null,
    found_by uuid not null,
    found_by_name varchar(60) not null,
    late boolean not null,
    asked_by uuid,
    asked_reason varchar(2000),
    decided_by uuid,
    decided_at bigint,
    agreed boolean,
    decided_reason varchar(2000),
    version integer not null
);
create index visit_finding_scope_key on visit_finding (scope_key);
create index visit_finding_organisation on visit_finding (organisation);
create index visit_finding_inspector on visit_finding (inspector);
create index visit_finding_visit on visit_finding (visit, ordinal);
create index visit_finding_subject on visit_finding (subject);
create index visit_finding_place on visit_finding (place);
create index visit_finding_found_by on visit_finding (found_by);
create index visit_finding_asked_by on visit_finding (asked_by) where asked_by is not null;
create index visit_finding_decided_by on visit_finding (decided_by) where decided_by is not null;

create table visit_reveal (
    id uuid primary key,
    visit uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    purpose varchar(200) not null,
    by_whom uuid not null,
    at bigint not null
);
create index visit_reveal_visit on visit_reveal (visit);
create index visit_reveal_scope_key on visit_reveal (scope_key);
create index visit_reveal_organisation on visit_reveal (organisation);
create index visit_reveal_by_whom on visit_reveal (by_whom);
