-- Browsers in which an account signed in, under the hash of their cookie; each counts its own failures.
create table known_browser (
    account_id bigint not null references account (id),
    token_hash varchar(64) not null,
    seen_at timestamp with time zone not null,
    failed_attempts int default 0 not null,
    locked_until timestamp with time zone,
    primary key (account_id, token_hash)
);
