alter table journal add column organisation uuid;
alter table journal add column mac bytea not null default '';
create unique index journal_mac on journal (mac);
create index journal_transaction on journal ("transaction", id);

create table journal_seal (
    seq bigint primary key,
    entry bigint not null,
    "transaction" bigint not null,
    hash bytea not null
);
create unique index journal_seal_entry on journal_seal (entry);

create table journal_checkpoint (
    seq bigint primary key,
    first bigint not null,
    at bigint not null,
    hash bytea not null,
    root bytea not null,
    signature bytea not null
);

create table listener (
    name varchar(80) primary key,
    seq bigint not null,
    tries integer not null,
    state varchar(40) not null,
    problem varchar(2000),
    at bigint not null
);
