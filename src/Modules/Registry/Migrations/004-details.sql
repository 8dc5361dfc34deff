create table facility (
    id uuid primary key,
    subject uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    kind varchar(40) not null,
    model varchar(120) not null,
    number varchar(60) not null,
    count integer not null,
    spot varchar(120) not null,
    made_on date,
    expires_on date,
    due_on date,
    by_itself boolean not null,
    removed_on date,
    version integer not null
);
create index facility_subject on facility (subject, due_on);
create index facility_scope_key on facility (scope_key);
create index facility_place on facility (place);
create index facility_organisation on facility (organisation);

create table staff_member (
    id uuid primary key,
    subject uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    role varchar(40) not null,
    name varchar(500) not null,
    phone varchar(300),
    citizen_number varchar(300),
    since date,
    left_on date,
    by_itself boolean not null,
    version integer not null
);
create index staff_member_subject on staff_member (subject);
create index staff_member_scope_key on staff_member (scope_key);
create index staff_member_place on staff_member (place);
create index staff_member_organisation on staff_member (organisation);

create table subject_supply (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    building varchar(40) not null,
    unit varchar(40) not null,
    room varchar(40) not null,
    user_number varchar(60),
    supply varchar(40),
    contract_number varchar(60),
    contract_on date,
    meter_number varchar(60),
    citizen_number varchar(300),
    version integer not null
);
create index subject_supply_scope_key on subject_supply (scope_key);
create index subject_supply_place on subject_supply (place);
create index subject_supply_organisation on subject_supply (organisation);
create index subject_supply_user_number on subject_supply (user_number) where user_number is not null;

create table subject_distinct (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    subject uuid not null,
    other uuid not null,
    by_whom uuid not null,
    at bigint not null,
    undone_at bigint
);
create index subject_distinct_scope_key on subject_distinct (scope_key);
create index subject_distinct_organisation on subject_distinct (organisation);
create index subject_distinct_place on subject_distinct (place);
create index subject_distinct_subject on subject_distinct (subject);
create index subject_distinct_other on subject_distinct (other);
create index subject_distinct_by_whom on subject_distinct (by_whom);
