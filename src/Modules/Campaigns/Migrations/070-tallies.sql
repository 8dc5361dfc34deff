-- Derived from duty and from the facts about it; emptied and filled again whenever the listener's cursor goes back to zero.
-- due is 9999-12-31 where nobody set a day: such a duty is never late.
create table duty_tally (
    plan uuid not null,
    organisation uuid not null,
    place uuid not null,
    due date not null,
    scope_key varchar(64) not null,
    total integer not null,
    done integer not null,
    working integer not null,
    blocked integer not null,
    unassigned integer not null,
    percent_sum integer not null,
    primary key (plan, organisation, place, due)
);
-- Read whole for every page of a plan: nothing need be fetched beside the index, and organisations come in order.
create index duty_tally_read on duty_tally (plan, organisation, due, scope_key, total, done, working, blocked, unassigned, percent_sum);
create index duty_tally_scope_key on duty_tally (scope_key, plan);
create index duty_tally_organisation on duty_tally (organisation, plan);
create index duty_tally_place on duty_tally (place);

create table measure_tally (
    measure uuid not null,
    due date not null,
    plan uuid not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    total integer not null,
    done integer not null,
    working integer not null,
    blocked integer not null,
    unassigned integer not null,
    percent_sum integer not null,
    primary key (measure, due)
);
create index measure_tally_plan on measure_tally (plan);
create index measure_tally_scope_key on measure_tally (scope_key, plan);
create index measure_tally_organisation on measure_tally (organisation);
create index measure_tally_place on measure_tally (place);

create table duty_movement (
    plan uuid not null,
    organisation uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    moved_at bigint not null,
    primary key (plan, organisation)
);
create index duty_movement_scope_key on duty_movement (scope_key, plan);
create index duty_movement_organisation on duty_movement (organisation);
create index duty_movement_place on duty_movement (place);
