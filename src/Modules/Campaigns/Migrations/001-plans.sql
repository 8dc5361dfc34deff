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
    state varchar(40) not null,
    published_by uuid,
    published_by_name varchar(200),
    published_at bigint,
    withdrawn_by uuid,
    withdrawn_by_name varchar(200),
    withdrawn_at bigint,
    withdrawn_because varchar(1000),
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
    origin varchar(40) not null,
    due date,
    convenor uuid,
    upper uuid
);
create index plan_measure_convenor on plan_measure (convenor);
create index plan_measure_upper on plan_measure (upper);
create unique index plan_measure_position on plan_measure (plan, position);
create index plan_measure_place on plan_measure (place);
create index plan_measure_scope_key on plan_measure (scope_key);
create index plan_measure_organisation on plan_measure (organisation);

create table plan_cell (
    id uuid primary key,
    plan uuid not null,
    measure uuid not null,
    position integer not null,
    role varchar(40) not null,
    unit varchar(200) not null,
    origin varchar(40) not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index plan_cell_position on plan_cell (plan, position);
create index plan_cell_measure on plan_cell (measure);
create index plan_cell_organisation on plan_cell (organisation);
create index plan_cell_place on plan_cell (place);
create index plan_cell_scope_key on plan_cell (scope_key, plan);

create table plan_unit (
    id uuid primary key,
    plan uuid not null,
    unit varchar(200) not null,
    how varchar(40) not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index plan_unit_once on plan_unit (plan, unit, organisation);
create index plan_unit_organisation on plan_unit (organisation, plan);
create index plan_unit_place on plan_unit (place);
create index plan_unit_scope_key on plan_unit (scope_key, plan);

create table duty (
    id uuid primary key,
    plan uuid not null,
    measure uuid not null,
    position integer not null,
    role varchar(40) not null,
    unit varchar(200) not null,
    convenes boolean not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    due date,
    state varchar(40) not null,
    percent integer not null,
    person uuid,
    person_name varchar(200),
    blocked_because varchar(1000),
    done_at bigint,
    earlier uuid,
    version integer not null
);
create unique index duty_once on duty (measure, organisation);
create index duty_plan on duty (plan, position);
create index duty_organisation on duty (organisation, plan, position);
create index duty_person on duty (person);
create index duty_earlier on duty (earlier);
create index duty_place on duty (place);
create index duty_scope_key on duty (scope_key, plan);
