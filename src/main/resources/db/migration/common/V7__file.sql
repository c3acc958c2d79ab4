-- The bytes lie in the file store under the id; who may read them is the owning record's affair.
create table stored_file (
    id uuid primary key,
    name varchar(${255}) not null,
    media_type varchar(100) not null,
    size bigint not null check (size > 0),
    sha256 varchar(64) not null,
    stored_by bigint not null references account (id),
    stored_at timestamp with time zone not null
);

-- Files that a form has brought and no record has yet; the field says by which rule they were looked at.
create table held_file (
    file_id uuid primary key references stored_file (id),
    field varchar(50) not null
);

create view stored_file_fact as select id, name, media_type, size from stored_file;
