create table session (
    id uuid primary key,
    person uuid not null,
    token_hash bytea not null,
    created bigint not null,
    seen bigint not null,
    expires bigint not null,
    address varchar(64) not null,
    agent varchar(200) not null
);
create unique index session_token_hash on session (token_hash);
create index session_person on session (person);
create index session_expires on session (expires);

create table sign_in (
    person uuid primary key,
    last_at bigint,
    last_step bigint not null,
    language varchar(2) not null
);

create table sign_in_failure (
    account_hash varchar(64) primary key,
    failures integer not null,
    last_at bigint not null,
    locked_until bigint
);
create index sign_in_failure_last_at on sign_in_failure (last_at);
