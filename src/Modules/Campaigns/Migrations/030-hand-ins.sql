create table report_requirement (
    id uuid primary key,
    plan uuid not null,
    series uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    position integer not null,
    origin varchar(40) not null,
    what varchar(500) not null,
    from_text varchar(500),
    to_text varchar(500),
    copy_text varchar(500),
    first_line integer,
    last_line integer,
    said_rhythm varchar(40) not null,
    said_due date,
    said_day integer,
    said_first varchar(7),
    said_last varchar(7),
    rhythm varchar(40) not null,
    due date,
    day integer,
    first varchar(7),
    last varchar(7),
    shift varchar(40) not null,
    shift_source varchar(200),
    who_decided boolean not null,
    open_names text not null,
    in_force_from date not null,
    decided_by uuid,
    decided_by_name varchar(200),
    decided_at bigint,
    stopped_on date,
    stopped_why varchar(40),
    stopped_because varchar(1000),
    stopped_by_name varchar(200),
    version integer not null
);
create index report_requirement_scope_key on report_requirement (scope_key, plan);
create index report_requirement_plan on report_requirement (plan, position);
create index report_requirement_series on report_requirement (series);
create index report_requirement_place on report_requirement (place);
create index report_requirement_organisation on report_requirement (organisation);

create table reporting_organisation (
    id uuid primary key,
    requirement uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    how varchar(40) not null,
    owes_from date not null,
    owes_until date,
    ended_why varchar(40),
    ended_because varchar(1000)
);
create unique index reporting_organisation_once on reporting_organisation (requirement, organisation);
create index reporting_organisation_organisation on reporting_organisation (organisation);
create index reporting_organisation_place on reporting_organisation (place);
create index reporting_organisation_scope_key on reporting_organisation (scope_key, requirement);

create table hand_in (
    id uuid primary key,
    requirement uuid not null,
    series uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    period varchar(7) not null,
    due date not null,
    owed_from date not null,
    state varchar(40) not null,
    again_by date,
    handed_in_on date,
    versions integer not null,
    steps integer not null,
    exempt_why varchar(40),
    version integer not null
);
create unique index hand_in_once on hand_in (requirement, organisation, period);
create index hand_in_series on hand_in (series, due, id);
create index hand_in_organisation on hand_in (organisation, due, id);
create index hand_in_place on hand_in (place);
create index hand_in_scope_key on hand_in (scope_key, series, due);
create index hand_in_open on hand_in (state, due);

create table hand_in_step (
    id uuid primary key,
    hand_in uuid not null,
    number integer not null,
    kind varchar(40) not null,
    at bigint not null,
    until bigint,
    state varchar(40) not null,
    due date not null,
    handed_in_on date,
    why varchar(40),
    text varchar(4000) not null,
    files text not null,
    by_whom uuid,
    by_name varchar(200) not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index hand_in_step_number on hand_in_step (hand_in, number);
create index hand_in_step_at on hand_in_step (hand_in, at);
create index hand_in_step_place on hand_in_step (place);
create index hand_in_step_organisation on hand_in_step (organisation);
create index hand_in_step_scope_key on hand_in_step (scope_key, hand_in);

create table hand_in_reminder (
    id uuid primary key,
    hand_in uuid not null,
    level integer not null,
    due date not null,
    day date not null,
    at bigint not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index hand_in_reminder_once on hand_in_reminder (hand_in, due, level, day);
create index hand_in_reminder_place on hand_in_reminder (place);
create index hand_in_reminder_organisation on hand_in_reminder (organisation, day);
create index hand_in_reminder_scope_key on hand_in_reminder (scope_key, day);
