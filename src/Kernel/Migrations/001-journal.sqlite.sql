create table journal (
    id integer primary key autoincrement,
    "transaction" bigint not null default 0,
    at bigint not null,
    actor uuid not null,
    name varchar(80) not null,
    body text not null,
    place uuid not null,
    scope_key varchar(64) not null,
    rows_root bytea,
    rows_count integer not null
);
create index journal_scope_key on journal (scope_key, id);
create index journal_actor on journal (actor, id);
create index journal_name on journal (name, id);

create table journal_row (
    entry bigint not null references journal (id),
    ordinal integer not null,
    "table" varchar(60) not null,
    key varchar(200) not null,
    digest bytea,
    primary key (entry, ordinal)
);
create index journal_row_key on journal_row ("table", key, entry);
