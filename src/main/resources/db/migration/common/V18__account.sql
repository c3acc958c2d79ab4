-- The secret of a second factor is sealed, which takes more room.
alter table second_factor alter column secret set data type varchar(300);

-- Who signs on from outside has no password until it sets one.
alter table account alter column password_hash drop not null;

-- Who somebody is elsewhere: bound to one account, never found by a name, an address or a telephone.
create table external_identity (
    issuer varchar(200) not null,
    subject varchar(200) not null,
    account_id bigint not null references account (id),
    provider varchar(30) not null,
    bound_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    primary key (issuer, subject)
);
create index external_identity_account on external_identity (account_id);

-- What the provider says of the company; a change is offered to it and never written by itself.
create table external_fact (
    issuer varchar(200) not null,
    subject varchar(200) not null,
    fact varchar(30) not null,
    told varchar(${400}) not null,
    offered boolean default false not null,
    primary key (issuer, subject, fact),
    constraint external_fact_identity
        foreign key (issuer, subject) references external_identity (issuer, subject) on delete cascade
);

-- On its way to a provider and back: good once, for the browser that began it.
create table sign_on_attempt (
    state_hash varchar(64) primary key,
    cookie_hash varchar(64) not null,
    provider varchar(30) not null,
    nonce varchar(300) not null,
    verifier varchar(300) not null,
    binds boolean not null,
    expires_at timestamp with time zone not null
);
create index sign_on_attempt_expiry on sign_on_attempt (expires_at);

-- Who has come back and is bound to no account yet; under the hash of a cookie.
create table unbound_identity (
    token_hash varchar(64) primary key,
    provider varchar(30) not null,
    issuer varchar(200) not null,
    subject varchar(200) not null,
    facts text not null,
    agreement_version varchar(20),
    -- Who gave its password and owes the code: bound once the code is right.
    account_id bigint references account (id),
    expires_at timestamp with time zone not null
);
create index unbound_identity_expiry on unbound_identity (expires_at);
