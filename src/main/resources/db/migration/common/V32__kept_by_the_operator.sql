-- The shipped files are applied again whenever they change; what the operator has edited or moved stays as it is,
-- and what it has deleted does not come back.
alter table dictionary_entry add column edited boolean default false not null;
alter table dictionary_entry add column moved boolean default false not null;
alter table dictionary_entry add column version bigint default 0 not null;

create table removed_entry (
    dictionary varchar(40) not null,
    code varchar(40) not null,
    primary key (dictionary, code)
);

alter table department add column retired boolean default false not null;
alter table department add column edited boolean default false not null;
alter table department add column version bigint default 0 not null;
