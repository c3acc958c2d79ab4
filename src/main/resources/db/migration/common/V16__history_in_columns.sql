alter table publication alter column content set not null;
alter table publication drop column details;
