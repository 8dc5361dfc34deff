create table place (
    id uuid primary key,
    name varchar(120) not null,
    pinyin varchar(800) not null,
    initials varchar(120) not null,
    kind varchar(40) not null,
    is_placeholder boolean not null,
    parent uuid,
    segment varchar(4) not null,
    scope_key varchar(64) not null,
    "from" date not null,
    "to" date,
    version integer not null
);
create unique index place_scope_key on place (scope_key);
create index place_parent_id on place (parent, scope_key);

create table place_parent (
    place uuid not null,
    scope_key varchar(64) not null,
    parent uuid not null,
    "from" date not null,
    "to" date,
    primary key (place, "from")
);
create index place_parent_parent on place_parent (parent);
create index place_parent_scope_key on place_parent (scope_key);

create table place_code (
    place uuid not null,
    scope_key varchar(64) not null,
    system varchar(20) not null,
    code varchar(40) not null,
    "from" date not null,
    "to" date,
    primary key (place, system, "from")
);
create index place_code_code on place_code (system, code);
create index place_code_scope_key on place_code (scope_key);

create table place_name (
    place uuid not null,
    scope_key varchar(64) not null,
    name varchar(120) not null,
    "from" date not null,
    "to" date not null,
    primary key (place, "from")
);
create index place_name_scope_key on place_name (scope_key);

create table place_segment (
    parent uuid primary key,
    next integer not null
);
