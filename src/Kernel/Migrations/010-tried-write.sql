create table tried_write (
    person uuid not null,
    key varchar(80) not null,
    request varchar(64) not null,
    at bigint not null,
    status integer,
    type varchar(120),
    location varchar(400),
    answer text,
    primary key (person, key)
);
create index tried_write_at on tried_write (at);
