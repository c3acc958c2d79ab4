-- Where an account is signed in, under the hash of its session's id; stays when the session is gone, to say why it is.
create table device (
    session_hash varchar(64) primary key,
    account_id bigint not null references account (id),
    address varchar(45),
    browser varchar(60) not null,
    signed_in_at timestamp with time zone not null,
    ended_because varchar(12) check (ended_because in ('REPLACED', 'SIGNED_OUT', 'GONE'))
);
create index device_account on device (account_id, signed_in_at);
