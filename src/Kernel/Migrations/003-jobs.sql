create table job (
    id uuid primary key,
    zh varchar(200) not null,
    en varchar(200) not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    starter uuid not null,
    node varchar(200) not null,
    state varchar(40) not null,
    done bigint not null,
    total bigint,
    cancel_asked boolean not null,
    started bigint not null,
    seen bigint not null,
    result text,
    problem text
);
create index job_scope_key on job (scope_key, id);
create index job_starter on job (starter, id);
create index job_state on job (state);
