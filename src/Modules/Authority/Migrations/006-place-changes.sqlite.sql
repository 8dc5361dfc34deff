create table place_change (
    id integer primary key autoincrement,
    key varchar(64) not null,
    was varchar(64)
);
