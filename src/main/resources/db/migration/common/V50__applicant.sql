-- Who has applied, by scope: to one provider ('P' and its id) or to those of a department (its code, and those above it).
-- By the month of the application (202611 in Shanghai), and once more over all months as 0. Written in the transaction of
-- the application, and of the filing that moves a provider to another department.
create table applicant (
    scope varchar(20) not null,
    counted_in integer not null,
    enterprise_id bigint not null references organization (id),
    applications bigint not null,
    primary key (scope, counted_in, enterprise_id)
);

-- How many they are. In slots, so that many enterprises that apply at once do not wait for one row.
create table applicant_tally (
    scope varchar(20) not null,
    counted_in integer not null,
    slot integer not null,
    applicants bigint not null,
    primary key (scope, counted_in, slot)
);

-- Both counted anew, which they must equal at any time.
create view applicant_count as
    select s.scope, m.counted_in, a.enterprise_id, count(*) applications
    from offering_application a
      join (select concat('P', id) scope, id provider_id from organization
            union select department_code, id from organization
            union select concat(substring(department_code from 1 for 4), '00'), id from organization
            union select concat(substring(department_code from 1 for 2), '0000'), id from organization) s
        on s.provider_id = a.provider_id
      join (select id, 0 counted_in from offering_application
            union all select id, cast(extract(year from created_at at time zone 'Asia/Shanghai') * 100
                + extract(month from created_at at time zone 'Asia/Shanghai') as integer) from offering_application) m
        on m.id = a.id
    group by s.scope, m.counted_in, a.enterprise_id;
create view applicant_tally_count as
    select scope, counted_in, mod(enterprise_id, 16) slot, count(*) applicants
    from applicant
    group by scope, counted_in, mod(enterprise_id, 16);

insert into applicant (scope, counted_in, enterprise_id, applications)
select scope, counted_in, enterprise_id, applications from applicant_count;
insert into applicant_tally (scope, counted_in, slot, applicants)
select scope, counted_in, slot, applicants from applicant_tally_count;
