-- Who acted, as it was called then; from which address of the platform; before and after.
alter table audit_entry add column display_name varchar(50);
alter table audit_entry add column role varchar(10);
alter table audit_entry add column organization_id bigint references organization (id);
-- An officer's department stands here too.
alter table audit_entry add column organization varchar(100);
alter table audit_entry add column request varchar(300);
alter table audit_entry add column changes text;
alter table audit_entry add column personal_digest varchar(64);
create index audit_entry_at on audit_entry (at desc, id desc);
create index audit_entry_actor on audit_entry (actor_name, at desc, id desc);
create index audit_entry_organization on audit_entry (organization_id, at desc, id desc);
create index audit_entry_action on audit_entry (action, at desc, id desc);
create index audit_entry_address on audit_entry (address, at desc, id desc);

-- Personal values of an entry; the entry holds their salted digest, so that they can be erased and the chain still holds.
create table audit_personal (
    entry_id bigint primary key references audit_entry (id),
    salt varchar(32) not null,
    content text,
    erased_by bigint references audit_entry (id),
    constraint audit_personal_erased check ((content is null) = (erased_by is not null))
);

-- What is committed and not yet in the chain.
create table audit_unsealed (
    entry_id bigint primary key references audit_entry (id)
);
insert into audit_unsealed (entry_id) select id from audit_entry;

-- The chain: each link covers its entry and the link before.
create table audit_seal (
    position bigint primary key,
    entry_id bigint not null references audit_entry (id),
    previous varchar(64) not null,
    hash varchar(64) not null,
    sealed_at timestamp with time zone not null,
    constraint audit_seal_once unique (entry_id)
);

-- Its last link, which whoever seals holds locked; without it a missing end would not be seen.
create table audit_head (
    id integer primary key check (id = 1),
    position bigint not null,
    hash varchar(64) not null
);
insert into audit_head (id, position, hash)
    values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
