-- open, act_by, found_on, closed_on and reopened_on serve lists and the board; whether something is late follows from act_by and the day.
create table hazard (
    id uuid primary key,
    number varchar(20) not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    department uuid,
    partner uuid,
    subject uuid not null,
    subject_name varchar(200) not null,
    kind varchar(40) not null,
    grade varchar(40) not null,
    what varchar(300) not null,
    what_en varchar(300) not null,
    item varchar(80),
    criterion varchar(40),
    state varchar(40) not null,
    open boolean not null,
    control varchar(40) not null,
    measure varchar(500),
    person uuid,
    person_name varchar(100),
    found_on date not null,
    due date,
    act_by date,
    act_since date,
    extensions integer not null,
    extension_until date,
    decide_by date,
    submitted_by uuid,
    verified_by uuid,
    closed_by uuid,
    closed_on date,
    reopened_on date,
    reopens integer not null,
    looked_back_on date,
    listed_level integer,
    listed_on date,
    publish_by date,
    referred_to uuid,
    accept_by date,
    merged_into uuid,
    sources integer not null,
    steps integer not null,
    version integer not null
);
create unique index hazard_number on hazard (number);
create index hazard_scope_key on hazard (scope_key, act_by, id);
create index hazard_place on hazard (place);
create index hazard_organisation on hazard (organisation, act_by, id) where organisation is not null;
create index hazard_department on hazard (department, act_by, id) where department is not null;
create index hazard_partner on hazard (partner, act_by, id) where partner is not null;
create index hazard_subject on hazard (subject, item);
create index hazard_person on hazard (person) where person is not null and open;
create index hazard_submitted_by on hazard (submitted_by) where submitted_by is not null;
create index hazard_verified_by on hazard (verified_by) where verified_by is not null;
create index hazard_closed_by on hazard (closed_by) where closed_by is not null;
create index hazard_referred_to on hazard (referred_to) where referred_to is not null;
create index hazard_merged_into on hazard (merged_into) where merged_into is not null;

create table hazard_step (
    id uuid primary key,
    hazard uuid not null,
    number integer not null,
    action varchar(40) not null,
    before varchar(40) not null,
    after varchar(40) not null,
    at bigint not null,
    by_whom uuid not null,
    by_name varchar(100) not null,
    by_organisation uuid,
    text varchar(2000),
    measure varchar(500),
    due date,
    rule varchar(120),
    named varchar(200),
    photos text not null,
    signature uuid,
    location varchar(200),
    latitude integer,
    longitude integer,
    way varchar(40),
    organisation uuid,
    department uuid,
    partner uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index hazard_step_hazard on hazard_step (hazard, number);
create index hazard_step_scope_key on hazard_step (scope_key);
create index hazard_step_place on hazard_step (place);
create index hazard_step_organisation on hazard_step (organisation) where organisation is not null;
create index hazard_step_department on hazard_step (department) where department is not null;
create index hazard_step_partner on hazard_step (partner) where partner is not null;
create index hazard_step_by_whom on hazard_step (by_whom);
create index hazard_step_by_organisation on hazard_step (by_organisation) where by_organisation is not null;
create index hazard_step_signature on hazard_step (signature) where signature is not null;

create table hazard_source (
    id uuid primary key,
    hazard uuid not null,
    first uuid not null,
    kind varchar(40) not null,
    finding uuid,
    visit uuid,
    found_by_organisation uuid,
    found_by uuid not null,
    found_by_name varchar(100) not null,
    found_on date not null,
    at bigint not null,
    what varchar(300) not null,
    note varchar(2000) not null,
    photos text not null,
    clauses text not null,
    rules text not null,
    late boolean not null,
    organisation uuid,
    department uuid,
    partner uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create index hazard_source_hazard on hazard_source (hazard);
create index hazard_source_first on hazard_source (first);
create index hazard_source_finding on hazard_source (finding) where finding is not null;
create index hazard_source_visit on hazard_source (visit) where visit is not null;
create index hazard_source_scope_key on hazard_source (scope_key);
create index hazard_source_place on hazard_source (place);
create index hazard_source_organisation on hazard_source (organisation) where organisation is not null;
create index hazard_source_department on hazard_source (department) where department is not null;
create index hazard_source_partner on hazard_source (partner) where partner is not null;
create index hazard_source_found_by on hazard_source (found_by);
create index hazard_source_found_by_organisation on hazard_source (found_by_organisation) where found_by_organisation is not null;

create table hazard_alert (
    id uuid primary key,
    hazard uuid not null,
    step varchar(20) not null,
    told varchar(40) not null,
    due date not null,
    day date not null,
    at bigint not null,
    organisation uuid,
    department uuid,
    partner uuid,
    place uuid not null,
    scope_key varchar(64) not null
);
create unique index hazard_alert_hazard on hazard_alert (hazard, due, step);
create index hazard_alert_scope_key on hazard_alert (scope_key);
create index hazard_alert_place on hazard_alert (place);
create index hazard_alert_organisation on hazard_alert (organisation) where organisation is not null;
create index hazard_alert_department on hazard_alert (department) where department is not null;
create index hazard_alert_partner on hazard_alert (partner) where partner is not null;

create table supervision_order (
    id uuid primary key,
    hazard uuid not null,
    why varchar(40) not null,
    due date not null,
    toward uuid,
    state varchar(40) not null,
    drafted_on date not null,
    decided_on date,
    decided_by uuid,
    decided_by_name varchar(100),
    text varchar(2000),
    answer_by date,
    organisation uuid,
    department uuid,
    partner uuid,
    place uuid not null,
    scope_key varchar(64) not null,
    version integer not null
);
create unique index supervision_order_hazard on supervision_order (hazard, why, due);
create index supervision_order_scope_key on supervision_order (scope_key, id);
create index supervision_order_place on supervision_order (place);
create index supervision_order_toward on supervision_order (toward) where toward is not null;
create index supervision_order_decided_by on supervision_order (decided_by) where decided_by is not null;
create index supervision_order_organisation on supervision_order (organisation) where organisation is not null;
create index supervision_order_department on supervision_order (department) where department is not null;
create index supervision_order_partner on supervision_order (partner) where partner is not null;

create table look_back (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    closed_from date not null,
    closed_until date not null,
    kind varchar(40),
    grade varchar(40),
    population integer not null,
    hash varchar(64) not null,
    frozen_at bigint not null,
    frozen_by_name varchar(100) not null,
    seed varchar(100),
    seed_source varchar(200),
    size integer not null,
    drawn_at bigint,
    drawn_by_name varchar(100),
    version integer not null
);
create index look_back_scope_key on look_back (scope_key, id);
create index look_back_place on look_back (place);
create index look_back_organisation on look_back (organisation) where organisation is not null;

create table look_back_item (
    draw uuid not null,
    hazard uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    rank integer,
    outcome varchar(40),
    looked_on date,
    primary key (draw, hazard)
);
create index look_back_item_hazard on look_back_item (hazard);
create index look_back_item_scope_key on look_back_item (scope_key);
create index look_back_item_place on look_back_item (place);
create index look_back_item_organisation on look_back_item (organisation) where organisation is not null;
