create table plan_import (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    source_name varchar(120) not null,
    source_hash varchar(64) not null,
    series uuid not null,
    previous uuid,
    source text not null,
    compiled text not null,
    edits text not null,
    settlements text not null,
    choices text not null,
    title text not null,
    doubt_count integer not null,
    settled_count integer not null,
    state varchar(40) not null,
    imported_by uuid not null,
    imported_by_name varchar(200) not null,
    imported_at bigint not null,
    confirmed_by uuid,
    confirmed_by_name varchar(200),
    confirmed_at bigint,
    plan uuid,
    version integer not null
);
create index plan_import_scope_key on plan_import (scope_key, id);
create index plan_import_place on plan_import (place, source_hash);
create index plan_import_organisation on plan_import (organisation);
create index plan_import_series on plan_import (series);
create index plan_import_previous on plan_import (previous);
create index plan_import_plan on plan_import (plan);

create table plan (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    import uuid not null,
    series uuid not null,
    edition integer not null,
    replaced_by uuid,
    title text not null,
    document_number text,
    issuer text,
    date date,
    level varchar(40) not null,
    measure_count integer not null,
    facts text not null,
    source text not null,
    confirmed_by uuid not null,
    confirmed_by_name varchar(200) not null,
    confirmed_at bigint not null,
    open_names_answered integer not null,
    version integer not null
);
create index plan_scope_key on plan (scope_key, id);
create index plan_place on plan (place);
create index plan_organisation on plan (organisation);
create unique index plan_import_once on plan (import);
create unique index plan_edition on plan (series, edition);
create index plan_replaced_by on plan (replaced_by);

create table plan_measure (
    id uuid primary key,
    plan uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    position integer not null,
    number text not null,
    section text not null,
    heading text not null,
    text text not null,
    remark text not null,
    first_line integer not null,
    last_line integer not null,
    origin varchar(40) not null
);
create unique index plan_measure_position on plan_measure (plan, position);
create index plan_measure_place on plan_measure (place);
create index plan_measure_scope_key on plan_measure (scope_key);
create index plan_measure_organisation on plan_measure (organisation);

create table plan_duty (
    id uuid primary key,
    plan uuid not null,
    measure uuid not null,
    position integer not null,
    role varchar(40) not null,
    unit varchar(200) not null,
    how varchar(40),
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index plan_duty_position on plan_duty (plan, position);
create index plan_duty_measure on plan_duty (measure);
create index plan_duty_organisation on plan_duty (organisation, plan, position);
create index plan_duty_place on plan_duty (place);
create index plan_duty_scope_key on plan_duty (scope_key, plan);
