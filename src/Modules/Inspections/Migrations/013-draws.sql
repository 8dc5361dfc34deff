create table random_draw (
    id uuid primary key,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    title varchar(120) not null,
    first_day date not null,
    last_day date not null,
    seed_source varchar(200) not null,
    own_seed boolean not null,
    population text not null,
    population_sha256 varchar(64) not null,
    units integer not null,
    officers integer not null,
    frozen_by uuid not null,
    frozen_by_name varchar(100) not null,
    frozen_at bigint not null,
    seed varchar(128),
    drawn_at bigint,
    drawn text not null,
    plan uuid,
    version integer not null
);
create index random_draw_scope_key on random_draw (scope_key);
create index random_draw_organisation on random_draw (organisation);
create index random_draw_place on random_draw (place);
create index random_draw_plan on random_draw (plan) where plan is not null;
create index random_draw_frozen_by on random_draw (frozen_by);
