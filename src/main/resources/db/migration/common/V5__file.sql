-- The bytes lie in the file store under the id; who may read them is the owning record's affair.
create table stored_file (
    id uuid primary key,
    name varchar(255) not null,
    media_type varchar(100) not null,
    size bigint not null check (size > 0),
    sha256 varchar(64) not null,
    stored_by bigint not null references account (id),
    stored_at timestamp with time zone not null
);
