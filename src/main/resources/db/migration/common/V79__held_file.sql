-- Files that a form has brought and no record has yet; the field says by which rule they were looked at.
create table held_file (
    file_id uuid primary key references stored_file (id),
    field varchar(50) not null
);
