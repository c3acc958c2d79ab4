-- GB/T 2260 divisions; the full name is what a page shows, so it is kept rather than joined together each time.
create table region (
    code varchar(6) primary key,
    name varchar(60) not null,
    parent_code varchar(6) references region (code),
    full_name varchar(120) not null
);
create index region_parent on region (parent_code, code);

-- A commerce department sits at a region and answers for it and all below.
create table department (
    code varchar(6) primary key references region (code),
    name varchar(60) not null unique
);

create table dictionary_entry (
    dictionary varchar(40) not null,
    code varchar(40) not null,
    label varchar(60) not null,
    position integer not null,
    retired boolean default false not null,
    primary key (dictionary, code),
    unique (dictionary, label)
);
