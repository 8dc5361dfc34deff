create table subject (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    kind varchar(40) not null,
    name varchar(200) not null,
    spelling varchar(600) not null,
    folded_name varchar(200) not null,
    address varchar(300) not null,
    folded_address varchar(300) not null,
    credit_code varchar(18),
    licence_code varchar(60),
    row_key varchar(80),
    latitude integer,
    longitude integer,
    gas varchar(40),
    contact varchar(500),
    phone varchar(300),
    status varchar(40) not null,
    status_on date,
    status_reason varchar(500),
    merged_into uuid,
    version integer not null
);
create index subject_scope_key on subject (scope_key, name, id);
create index subject_organisation on subject (organisation);
create index subject_place on subject (place, folded_name);
create index subject_credit_code on subject (credit_code) where credit_code is not null;
create index subject_licence_code on subject (licence_code) where licence_code is not null;
create index subject_row_key on subject (row_key) where row_key is not null;
create index subject_latitude on subject (latitude, longitude) where latitude is not null;
create index subject_merged_into on subject (merged_into) where merged_into is not null;

create table subject_merge (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    subject uuid not null,
    into_subject uuid not null,
    taken varchar(400) not null,
    before text not null,
    into_version integer not null,
    by_whom uuid not null,
    at bigint not null,
    undone_at bigint
);
create index subject_merge_scope_key on subject_merge (scope_key);
create index subject_merge_organisation on subject_merge (organisation);
create index subject_merge_subject on subject_merge (subject);
create index subject_merge_into_subject on subject_merge (into_subject);
create index subject_merge_by_whom on subject_merge (by_whom);

create table subject_reveal (
    id uuid primary key,
    subject uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    purpose varchar(200) not null,
    by_whom uuid not null,
    at bigint not null
);
create index subject_reveal_subject on subject_reveal (subject);
create index subject_reveal_scope_key on subject_reveal (scope_key);
create index subject_reveal_organisation on subject_reveal (organisation);
create index subject_reveal_by_whom on subject_reveal (by_whom);
