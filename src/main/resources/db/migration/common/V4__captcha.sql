-- A captcha is answered by the browser that asked for it.
create table captcha (
    id uuid primary key,
    answer varchar(20) not null,
    browser varchar(64) default '-' not null,
    -- What an answer by work must cost, once it was asked for; without asking none is taken.
    difficulty integer default 0 not null,
    expires_at timestamp with time zone not null
);
create index captcha_expiry on captcha (expires_at);
