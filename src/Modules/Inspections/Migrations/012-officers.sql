create table officer_certificate (
    id uuid primary key,
    person uuid not null,
    person_name varchar(100) not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    number varchar(300) not null,
    number_tail varchar(4) not null,
    issuer varchar(100) not null,
    first_day date not null,
    last_day date not null,
    revoked_on date,
    revoked_because varchar(200),
    version integer not null
);
create index officer_certificate_scope_key on officer_certificate (scope_key);
create index officer_certificate_organisation on officer_certificate (organisation);
create index officer_certificate_place on officer_certificate (place);
create index officer_certificate_person on officer_certificate (person, last_day);
create index officer_certificate_last_day on officer_certificate (last_day, id);

create table certificate_reveal (
    id uuid primary key,
    certificate uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    purpose varchar(200) not null,
    by_whom uuid not null,
    at bigint not null
);
create index certificate_reveal_scope_key on certificate_reveal (scope_key);
create index certificate_reveal_organisation on certificate_reveal (organisation);
create index certificate_reveal_place on certificate_reveal (place);
create index certificate_reveal_certificate on certificate_reveal (certificate);
create index certificate_reveal_by_whom on certificate_reveal (by_whom);

create table visit_team (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    team_name varchar(60) not null,
    members text not null,
    disbanded_at bigint,
    version integer not null
);
create index visit_team_scope_key on visit_team (scope_key);
create index visit_team_organisation on visit_team (organisation);
create index visit_team_place on visit_team (place);
