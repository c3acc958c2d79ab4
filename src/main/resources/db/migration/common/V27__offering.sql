-- The picture that the portal shows with an event; one is drawn where there is none. No two offerings share a file.
alter table offering add column cover_file uuid references stored_file (id);
alter table offering add constraint offering_cover_once unique (cover_file);
