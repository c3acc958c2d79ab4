-- The demonstration marks the database that it fills, so that it never starts on another, nor another start on its database.
create table demonstration (
  filled_at timestamp with time zone primary key
);

-- What an earlier version filled.
insert into demonstration (filled_at)
select min(o.registered_at) from organization o join account a on a.organization_id = o.id
where a.login_name = 'newcomer' and o.name = '潜江小龙虾出口有限公司'
having count(*) > 0;
