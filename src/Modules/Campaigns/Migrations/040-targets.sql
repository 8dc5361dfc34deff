create table plan_target (
    id uuid primary key,
    plan uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    thread uuid not null,
    position integer not null,
    text_key varchar(300) not null,
    unit varchar(300) not null,
    value bigint not null,
    paper_key varchar(300),
    paper_value varchar(60),
    paper_unit varchar(300),
    first_line integer not null,
    last_line integer not null,
    due date,
    baseline bigint,
    shares integer not null,
    decided_by uuid,
    decided_by_name varchar(200),
    decided_at bigint,
    decided_because varchar(500),
    reached bigint,
    reached_on date,
    entries integer not null,
    version integer not null
);
create unique index plan_target_position on plan_target (plan, position);
create index plan_target_thread on plan_target (thread);
create index plan_target_place on plan_target (place);
create index plan_target_organisation on plan_target (organisation);
create index plan_target_scope_key on plan_target (scope_key, plan);

create table target_share (
    id uuid primary key,
    plan uuid not null,
    target uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    thread uuid not null,
    value bigint not null,
    reached bigint,
    reached_on date,
    entries integer not null,
    version integer not null
);
create unique index target_share_organisation on target_share (target, organisation, place);
create index target_share_order on target_share (target, scope_key, id);
create index target_share_plan on target_share (plan);
create index target_share_thread on target_share (thread);
create index target_share_owner on target_share (organisation, plan);
create index target_share_place on target_share (place);
create index target_share_scope_key on target_share (scope_key, plan);

create table target_entry (
    id uuid primary key,
    plan uuid not null,
    target uuid not null,
    share uuid,
    thread uuid not null,
    number integer not null,
    value bigint not null,
    as_of date not null,
    note varchar(2000),
    because varchar(500),
    source varchar(40) not null,
    corrects uuid,
    replaced_by uuid,
    by_whom uuid not null,
    by_name varchar(200) not null,
    at bigint not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index target_entry_number on target_entry (thread, number);
create index target_entry_plan on target_entry (plan);
create index target_entry_target on target_entry (target);
create index target_entry_share on target_entry (share);
create index target_entry_corrects on target_entry (corrects);
create index target_entry_replaced_by on target_entry (replaced_by);
create index target_entry_by_whom on target_entry (by_whom);
create index target_entry_organisation on target_entry (organisation);
create index target_entry_place on target_entry (place);
create index target_entry_scope_key on target_entry (scope_key, thread);

create table target_evidence (
    id uuid primary key,
    entry uuid not null,
    file uuid not null,
    name varchar(255) not null,
    organisation uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index target_evidence_file on target_evidence (file);
create index target_evidence_entry on target_evidence (entry);
create index target_evidence_organisation on target_evidence (organisation);
create index target_evidence_place on target_evidence (place);
create index target_evidence_scope_key on target_evidence (scope_key);
