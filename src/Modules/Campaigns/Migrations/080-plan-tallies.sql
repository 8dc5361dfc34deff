-- Of each organisation what its dated tallies sum up to: a page of a plan reads thousands of rows instead of tens of thousands.
-- open_since is 9999-12-31 where nothing with a last day is left.
create table plan_tally (
    plan uuid not null,
    organisation uuid not null,
    place uuid not null,
    scope_key varchar(64) not null,
    total integer not null,
    done integer not null,
    working integer not null,
    blocked integer not null,
    unassigned integer not null,
    percent_sum integer not null,
    open_since date not null,
    primary key (plan, organisation, place)
);
create index plan_tally_scope_key on plan_tally (scope_key, plan);
create index plan_tally_organisation on plan_tally (organisation, plan);
create index plan_tally_place on plan_tally (place);

insert into plan_tally (plan, organisation, place, scope_key, total, done, working, blocked, unassigned, percent_sum, open_since)
select plan, organisation, place, min(scope_key), sum(total), sum(done), sum(working), sum(blocked), sum(unassigned), sum(percent_sum),
    min(case when done < total then due else '9999-12-31' end)
from duty_tally group by plan, organisation, place;
