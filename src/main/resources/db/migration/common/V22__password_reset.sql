-- Tries a day under the hash of a name, whether an account has it or not.
create table reset_try (
    name_hash varchar(64) not null,
    tried_on date not null,
    tries integer not null,
    constraint reset_try_pk primary key (name_hash, tried_on)
);

-- Who has answered the question; no account where the answer was wrong, so that the next page is the same.
create table reset_request (
    token_hash varchar(64) primary key,
    login_name varchar(30) not null,
    account_id bigint references account (id),
    expires_at timestamp with time zone not null
);
create index reset_request_expiry on reset_request (expires_at);

-- One code an account, good once: by mail, or told by a person.
create table reset_code (
    account_id bigint primary key references account (id),
    code_hash varchar(300) not null,
    tries integer default 0 not null,
    issued_by bigint references account (id),
    expires_at timestamp with time zone not null
);
