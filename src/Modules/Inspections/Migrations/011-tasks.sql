create table visit_plan (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    title varchar(120) not null,
    activity varchar(40) not null,
    trigger varchar(40) not null,
    procedure varchar(40) not null,
    procedure_reason varchar(500),
    checklist varchar(60),
    first_day date not null,
    last_day date not null,
    kinds text not null,
    subjects text,
    teams text not null,
    draw uuid,
    state varchar(40) not null,
    reason varchar(500),
    planned_by uuid not null,
    planned_by_name varchar(100) not null,
    planned_at bigint not null,
    approved_by uuid,
    approved_by_name varchar(100),
    approved_at bigint,
    version integer not null
);
create index visit_plan_scope_key on visit_plan (scope_key);
create index visit_plan_organisation on visit_plan (organisation);
create index visit_plan_place on visit_plan (place);
create index visit_plan_draw on visit_plan (draw) where draw is not null;
create index visit_plan_planned_by on visit_plan (planned_by);
create index visit_plan_approved_by on visit_plan (approved_by) where approved_by is not null;

create table visit_task (
    id uuid primary key,
    plan uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    subject uuid not null,
    subject_name varchar(200) not null,
    subject_kind varchar(40) not null,
    subject_address varchar(300) not null,
    activity varchar(40) not null,
    trigger varchar(40) not null,
    procedure varchar(40) not null,
    procedure_reason varchar(500),
    checklist varchar(60),
    given_by uuid not null,
    first_day date not null,
    due date not null,
    state varchar(40) not null,
    team uuid,
    officers integer not null,
    experts integer not null,
    reason varchar(500),
    approved_by uuid,
    approved_at bigint,
    noticed_at bigint,
    notice_way varchar(40),
    visit uuid,
    done_on date,
    lacks text not null,
    joint_host uuid,
    joint_guests text not null,
    version integer not null
);
create index visit_task_scope_key on visit_task (scope_key);
create index visit_task_organisation on visit_task (organisation, due, id);
create index visit_task_place on visit_task (place);
create unique index visit_task_plan on visit_task (plan, subject) where plan is not null;
create index visit_task_subject on visit_task (subject, due);
create index visit_task_due on visit_task (due, id);
create index visit_task_team on visit_task (team) where team is not null;
create index visit_task_visit on visit_task (visit) where visit is not null;
create index visit_task_joint_host on visit_task (joint_host) where joint_host is not null;
create index visit_task_given_by on visit_task (given_by);
create index visit_task_approved_by on visit_task (approved_by) where approved_by is not null;

create table task_member (
    id uuid primary key,
    task uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    person uuid not null,
    person_name varchar(100) not null,
    part varchar(40) not null
);
create index task_member_scope_key on task_member (scope_key);
create index task_member_organisation on task_member (organisation);
create index task_member_place on task_member (place);
create unique index task_member_task on task_member (task, person);
create index task_member_person on task_member (person, task);
