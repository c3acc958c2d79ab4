-- The secret of a second factor is sealed, which takes more room.
alter table second_factor alter column secret set data type varchar(300);
