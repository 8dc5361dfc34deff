-- Hardly any duty of a new plan has a person or an earlier one: only those that do stand in these indexes.
drop index duty_person;
create index duty_person on duty (person) where person is not null;
drop index duty_earlier;
create index duty_earlier on duty (earlier) where earlier is not null;
