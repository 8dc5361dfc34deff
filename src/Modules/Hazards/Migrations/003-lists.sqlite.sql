-- Lists walk one index in their own order, whatever area is asked for: each level of the tree (nation, province, prefecture, county) has its
-- own, and what lists are narrowed by stands in it too. The lengths are those of HazardQuery.Area.
create index hazard_open_4 on hazard (substr(scope_key, 1, 4), act_by, id, state, grade, kind) where open;
create index hazard_found_4 on hazard (substr(scope_key, 1, 4), found_on, id, state, grade, kind);
create index hazard_closed_4 on hazard (substr(scope_key, 1, 4), closed_on, id, grade, kind) where closed_on is not null;
create index hazard_open_8 on hazard (substr(scope_key, 1, 8), act_by, id, state, grade, kind) where open;
create index hazard_found_8 on hazard (substr(scope_key, 1, 8), found_on, id, state, grade, kind);
create index hazard_closed_8 on hazard (substr(scope_key, 1, 8), closed_on, id, grade, kind) where closed_on is not null;
create index hazard_open_12 on hazard (substr(scope_key, 1, 12), act_by, id, state, grade, kind) where open;
create index hazard_found_12 on hazard (substr(scope_key, 1, 12), found_on, id, state, grade, kind);
create index hazard_closed_12 on hazard (substr(scope_key, 1, 12), closed_on, id, grade, kind) where closed_on is not null;
create index hazard_open_16 on hazard (substr(scope_key, 1, 16), act_by, id, state, grade, kind) where open;
create index hazard_found_16 on hazard (substr(scope_key, 1, 16), found_on, id, state, grade, kind);
create index hazard_closed_16 on hazard (substr(scope_key, 1, 16), closed_on, id, grade, kind) where closed_on is not null;
create index hazard_reopened_on on hazard (reopened_on, scope_key) where reopened_on is not null;
create index hazard_subject_name on hazard (subject_name, id);
