alter table session add column vouched boolean not null default false;
