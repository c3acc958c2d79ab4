-- The sums of application_total once more, per department (its own and those above it) and month, so that a province's
-- home need not add up thousands of providers. In slots by provider, so that those to whom many apply at once do not wait
-- for one row. Written in the transaction of the change, and of the filing that moves a provider to another department.
create table department_total (
    scope varchar(20) not null,
    counted_in integer not null,
    slot integer not null,
    applications bigint default 0 not null,
    waiting bigint default 0 not null,
    approved bigint default 0 not null,
    decided bigint default 0 not null,
    decision_seconds bigint default 0 not null,
    within_3h bigint default 0 not null,
    within_8h bigint default 0 not null,
    within_24h bigint default 0 not null,
    within_48h bigint default 0 not null,
    beyond_48h bigint default 0 not null,
    evaluations bigint default 0 not null,
    stars bigint default 0 not null,
    primary key (scope, counted_in, slot)
);
create view department_total_fact as
    select scope, counted_in, applications, waiting, approved, decided, decision_seconds, within_3h, within_8h, within_24h,
           within_48h, beyond_48h, evaluations, stars
    from department_total;

-- Added up anew, which they must equal at any time.
create view department_count as
    select s.scope, t.counted_in, mod(t.provider_id, 16) slot, sum(t.applications) applications, sum(t.waiting) waiting,
           sum(t.approved) approved, sum(t.decided) decided, sum(t.decision_seconds) decision_seconds,
           sum(t.within_3h) within_3h, sum(t.within_8h) within_8h, sum(t.within_24h) within_24h,
           sum(t.within_48h) within_48h, sum(t.beyond_48h) beyond_48h, sum(t.evaluations) evaluations, sum(t.stars) stars
    from application_total t
      join (select department_code scope, id provider_id from organization
            union select concat(substring(department_code from 1 for 4), '00'), id from organization
            union select concat(substring(department_code from 1 for 2), '0000'), id from organization) s
        on s.provider_id = t.provider_id
    group by s.scope, t.counted_in, mod(t.provider_id, 16);

insert into department_total (scope, counted_in, slot, applications, waiting, approved, decided, decision_seconds, within_3h,
    within_8h, within_24h, within_48h, beyond_48h, evaluations, stars)
  select scope, counted_in, slot, applications, waiting, approved, decided, decision_seconds, within_3h, within_8h,
      within_24h, within_48h, beyond_48h, evaluations, stars
  from department_count;
