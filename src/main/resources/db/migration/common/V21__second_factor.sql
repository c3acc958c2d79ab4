-- A secret without a confirmation is one that somebody has begun to enrol; the last step makes a code good once.
create table second_factor (
    account_id bigint primary key references account (id),
    secret varchar(64) not null,
    confirmed_at timestamp with time zone,
    last_step bigint default 0 not null
);

create table recovery_code (
    account_id bigint not null references second_factor (account_id) on delete cascade,
    hash varchar(64) not null,
    constraint recovery_code_pk primary key (account_id, hash)
);

-- Who has given the password and not yet the code; under the hash of a cookie.
create table sign_in_step (
    token_hash varchar(64) primary key,
    account_id bigint not null references account (id),
    session_epoch integer not null,
    expires_at timestamp with time zone not null
);
create index sign_in_step_expiry on sign_in_step (expires_at);
