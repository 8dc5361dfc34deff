create table organisation (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    name varchar(200) not null,
    short_name varchar(100) not null,
    aliases varchar(2000) not null,
    kind varchar(40) not null,
    credit_code varchar(18),
    parent uuid,
    closed_on date,
    version integer not null
);
create index organisation_scope_key on organisation (scope_key, name);
create unique index organisation_credit_code on organisation (credit_code) where credit_code is not null;
create index organisation_parent on organisation (parent);
