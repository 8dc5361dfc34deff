alter table duty add column returned_because varchar(1000);
create index duty_due on duty (organisation, due, id);

create table duty_note (
    id uuid primary key,
    duty uuid not null,
    plan uuid not null,
    measure uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    kind varchar(40) not null,
    percent integer,
    due date,
    person_name varchar(200),
    text varchar(2000),
    files text not null,
    before text not null,
    by uuid not null,
    by_name varchar(200) not null,
    at bigint not null,
    undone_at bigint
);
create index duty_note_duty on duty_note (duty, id);
create index duty_note_measure on duty_note (measure, id);
create index duty_note_plan on duty_note (plan);
create index duty_note_organisation on duty_note (organisation, id);
create index duty_note_place on duty_note (place);
create index duty_note_by on duty_note (by);
create index duty_note_scope_key on duty_note (scope_key, id);

create table duty_task (
    id uuid primary key,
    duty uuid not null,
    plan uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    title varchar(200) not null,
    person uuid,
    person_name varchar(200),
    due date,
    remark varchar(1000),
    done_at bigint,
    done_by_name varchar(200),
    version integer not null
);
create index duty_task_duty on duty_task (duty, id);
create index duty_task_plan on duty_task (plan);
create index duty_task_organisation on duty_task (organisation);
create index duty_task_person on duty_task (person);
create index duty_task_place on duty_task (place);
create index duty_task_scope_key on duty_task (scope_key, duty);
