-- A mobile of another country is longer than one of here; the other telephones have room.
alter table account alter column mobile set data type varchar(30);
alter table organization alter column mobile set data type varchar(30);
alter table filing alter column mobile set data type varchar(30);
