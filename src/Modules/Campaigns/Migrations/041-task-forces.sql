create table task_force (
    id uuid primary key,
    series uuid not null,
    plan uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    seats text not null,
    version integer not null
);
create unique index task_force_series on task_force (series);
create index task_force_plan on task_force (plan);
create index task_force_place on task_force (place);
create index task_force_organisation on task_force (organisation);
create index task_force_scope_key on task_force (scope_key);

create table roster_entry (
    id uuid primary key,
    task_force uuid not null,
    seat varchar(40) not null,
    seat_number integer,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    unit varchar(200) not null,
    name varchar(500) not null,
    post varchar(100) not null,
    phone varchar(200),
    person uuid,
    version integer not null
);
create index roster_entry_order on roster_entry (task_force, scope_key, unit, id);
create index roster_entry_organisation on roster_entry (organisation, task_force);
create index roster_entry_person on roster_entry (person);
create index roster_entry_place on roster_entry (place);
create index roster_entry_scope_key on roster_entry (scope_key, task_force);

create table roster_reveal (
    id uuid primary key,
    entry uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    purpose varchar(200) not null,
    by_whom uuid not null,
    at bigint not null
);
create index roster_reveal_entry on roster_reveal (entry);
create index roster_reveal_organisation on roster_reveal (organisation);
create index roster_reveal_place on roster_reveal (place);
create index roster_reveal_by_whom on roster_reveal (by_whom);
create index roster_reveal_scope_key on roster_reveal (scope_key);
