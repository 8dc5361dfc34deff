-- Figures of every area, folded up the tree; see Board/CountHazards.cs. area is the scope key of a place.
create table hazard_area (
    area varchar(64) primary key,
    above varchar(64) not null,
    node uuid not null
);
create index hazard_area_above on hazard_area (above);
create index hazard_area_node on hazard_area (node);

create table hazard_stock (
    area varchar(64) not null,
    kind varchar(40) not null,
    grade varchar(40) not null,
    state varchar(40) not null,
    count integer not null,
    days bigint not null,
    primary key (area, kind, grade, state)
);

create table hazard_day (
    area varchar(64) not null,
    day date not null,
    grade varchar(40) not null,
    open integer not null,
    due integer not null,
    found integer not null,
    closed integer not null,
    reopened integer not null,
    primary key (area, day, grade)
);

create table hazard_unit (
    area varchar(64) not null,
    unit uuid not null,
    open integer not null,
    major integer not null,
    closed integer not null,
    reopens integer not null,
    days bigint not null,
    primary key (area, unit)
);
create index hazard_unit_open on hazard_unit (area, open);
create index hazard_unit_unit on hazard_unit (unit);

create table hazard_counted (
    hazard uuid primary key,
    area varchar(64) not null,
    unit uuid,
    kind varchar(40) not null,
    grade varchar(40) not null,
    state varchar(40) not null,
    open boolean not null,
    found_on date not null,
    act_by date,
    closed_on date,
    reopened_on date,
    reopens integer not null
);
create index hazard_counted_unit on hazard_counted (unit) where unit is not null;

create table hazard_view (
    id uuid primary key,
    person uuid not null,
    name varchar(40) not null,
    filters varchar(600) not null
);
create unique index hazard_view_person on hazard_view (person, name);
