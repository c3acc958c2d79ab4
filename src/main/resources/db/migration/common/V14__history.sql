-- History is searched and shown by the same words as what is on the portal now, so a publication keeps them as columns
-- and not as one text.
alter table publication add column host varchar(500);
alter table publication add column place varchar(200);
alter table publication add column content text;
alter table publication add column email varchar(100);
alter table publication add column created_at timestamp with time zone;
update publication set created_at = (select o.created_at from offering o where o.id = publication.offering_id);
alter table publication alter column created_at set not null;

create table publication_attachment (
    publication_id bigint not null references publication (id),
    position integer not null,
    file_id uuid not null references stored_file (id),
    primary key (publication_id, position)
);
create index publication_newest on publication (offering_id, published_at desc, id desc);
