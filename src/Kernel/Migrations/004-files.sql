create table file (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    name varchar(255) not null,
    type varchar(80) not null,
    size bigint not null,
    sha256 varchar(64) not null,
    version integer not null
);
create index file_scope_key on file (scope_key, id);
create index file_organisation on file (organisation);
