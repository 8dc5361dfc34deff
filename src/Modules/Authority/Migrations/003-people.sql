create table person (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid not null,
    account varchar(40) not null,
    name varchar(60) not null,
    phone varchar(300),
    state varchar(40) not null,
    version integer not null
);
create unique index person_account on person (account);
create index person_scope_key on person (scope_key, name, id);
create index person_organisation on person (organisation);

create table credential (
    person uuid primary key,
    password_hash varchar(300) not null,
    must_change boolean not null,
    code_secret varchar(300),
    code_on boolean not null
);

create table role_grant (
    id uuid primary key,
    person uuid not null,
    role varchar(40) not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    "from" date not null,
    "to" date
);
create index role_grant_person on role_grant (person);
create index role_grant_scope_key on role_grant (scope_key);
create index role_grant_organisation on role_grant (organisation);

create table reveal (
    id uuid primary key,
    person uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid not null,
    field varchar(40) not null,
    purpose varchar(200) not null,
    by_whom uuid not null,
    at bigint not null
);
create index reveal_person on reveal (person);
create index reveal_scope_key on reveal (scope_key);
create index reveal_organisation on reveal (organisation);
create index reveal_by_whom on reveal (by_whom);
