-- Lists, counts, clusters and exports are decided in the index alone, whatever they are narrowed by; only rows that are shown are fetched.
drop index subject_scope_key;
create index subject_scope_key on subject (scope_key, name, id, kind, status, latitude, longitude, organisation, merged_into);
