create table roadshow (
    offering bigint primary key references offering (id),
    topics text not null,
    stage varchar(${200}) not null,
    guest varchar(${500})
);
create sequence application_number_roadshow start with 1 increment by 1;
