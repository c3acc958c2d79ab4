-- GB/T 2260 divisions; the full name is what a page shows, so it is kept rather than joined together each time.
create table region (
    code varchar(6) primary key,
    name varchar(60) not null,
    parent_code varchar(6) references region (code),
    full_name varchar(120) not null
);
create index region_parent on region (parent_code, code);

-- The shipped files are applied again whenever they change; what the operator has edited or moved stays as it is, and what
-- it has deleted does not come back.

-- A commerce department sits at a region and answers for it and all below.
create table department (
    code varchar(6) primary key references region (code),
    name varchar(${60}) not null unique,
    retired boolean default false not null,
    edited boolean default false not null,
    version bigint default 0 not null
);

create table dictionary_entry (
    dictionary varchar(40) not null,
    code varchar(40) not null,
    label varchar(${60}) not null,
    -- The statistics name the groups, so each service type belongs to one of them (manual 3.9.1).
    family varchar(40),
    position integer not null,
    retired boolean default false not null,
    edited boolean default false not null,
    moved boolean default false not null,
    version bigint default 0 not null,
    -- An entry that a row uses cannot leave its dictionary; only the database sees all the rows. Which dictionary a column
    -- takes its entries from stands beside it, here and in other tables, so that a foreign key can say so.
    families varchar(40) generated always as ('service-family') ${stored},
    primary key (dictionary, code),
    unique (dictionary, label),
    constraint dictionary_family_known foreign key (families, family) references dictionary_entry (dictionary, code),
    constraint service_type_has_family check (dictionary <> 'service-type' or family is not null)
);

create table removed_entry (
    dictionary varchar(40) not null,
    code varchar(40) not null,
    primary key (dictionary, code)
);

-- What other modules may read: a contract, with a test (FactsTest), as are all views that are called so.
create view region_fact as select code, full_name from region;
create view department_fact as select code, name from department;
create view dictionary_entry_fact as select dictionary, code, label, family, position, retired from dictionary_entry;
