-- The demonstration marks the database that it fills, so that it never starts on another, nor another start on its database.
create table demonstration (
    filled_at timestamp with time zone primary key
);
