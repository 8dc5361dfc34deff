create table machine_key (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    name varchar(60) not null,
    prefix varchar(20) not null,
    secret_hash bytea not null,
    permissions varchar(2000) not null,
    added_by uuid not null,
    added bigint not null,
    "to" date,
    revoked bigint
);
create unique index machine_key_prefix on machine_key (prefix);
create index machine_key_scope_key on machine_key (scope_key);
create index machine_key_organisation on machine_key (organisation);
create index machine_key_added_by on machine_key (added_by);
