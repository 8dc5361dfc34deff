create table plan_amendment (
    id uuid primary key,
    plan uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    organisation uuid,
    batch uuid not null,
    job uuid not null,
    by_name varchar(200) not null,
    at bigint not null,
    measures text not null,
    done integer not null,
    after uuid,
    given integer not null,
    changed integer not null,
    ended integer not null,
    ended_at bigint,
    version integer not null
);

create index plan_amendment_scope_key on plan_amendment (scope_key, plan);
create index plan_amendment_plan on plan_amendment (plan, ended_at);
create index plan_amendment_batch on plan_amendment (batch);
create index plan_amendment_job on plan_amendment (job);
create index plan_amendment_place on plan_amendment (place);
create index plan_amendment_organisation on plan_amendment (organisation);
create index plan_amendment_after on plan_amendment (after);

alter table plan_measure add column taken_over_by uuid;
create index plan_measure_taken_over_by on plan_measure (taken_over_by);
