create table demo_row (
    kind varchar(60) not null,
    id uuid not null,
    primary key (kind, id)
);
