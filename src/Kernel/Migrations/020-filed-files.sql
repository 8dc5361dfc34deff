alter table file add column filed_as varchar(40);
alter table file add column filed_in uuid;
create index file_filed_in on file (filed_in);
