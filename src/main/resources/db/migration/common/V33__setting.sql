-- Only what differs from its default stands here.
create table setting (
    name varchar(60) primary key,
    setting_value varchar(200) not null,
    version bigint not null
);
