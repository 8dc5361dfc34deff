create table plan_decision (
    id uuid primary key,
    plan uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    kind varchar(40) not null,
    measure uuid,
    gap varchar(40),
    role varchar(40),
    unit varchar(200),
    organisations text not null,
    day date,
    phase varchar(200),
    reason varchar(1000),
    batch uuid not null,
    plan_version integer not null,
    amends boolean not null,
    carried_from uuid,
    decided_by uuid not null,
    decided_by_name varchar(200) not null,
    decided_at bigint not null,
    ended_by uuid,
    ended_by_name varchar(200),
    ended_at bigint,
    ended_version integer,
    replaced_by uuid,
    version integer not null
);
create index plan_decision_scope_key on plan_decision (scope_key, plan);
create index plan_decision_plan on plan_decision (plan, plan_version);
create index plan_decision_measure on plan_decision (measure);
create index plan_decision_batch on plan_decision (batch);
create index plan_decision_organisation on plan_decision (organisation);
create index plan_decision_place on plan_decision (place);
create index plan_decision_carried_from on plan_decision (carried_from);
create index plan_decision_replaced_by on plan_decision (replaced_by);

alter table plan add column decisions integer not null default 0;
alter table plan add column publishing_job uuid;
alter table plan_cell add column decision uuid;
create index plan_cell_decision on plan_cell (decision);
alter table plan_unit add column decision uuid;
create index plan_unit_decision on plan_unit (decision);
alter table duty add column ended_at bigint;
alter table duty add column ended_because varchar(40);
