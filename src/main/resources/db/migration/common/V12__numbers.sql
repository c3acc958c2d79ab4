-- What lists and numbers ask of an application stands in its own row: its current round, when that was decided and how
-- long that took.
alter table offering_application add column round integer default 0 not null;
alter table offering_application add column decided_at timestamp with time zone;
alter table offering_application add column decided_in integer;
update offering_application set round = (
    select max(r.offering_application_key) from application_round r where r.offering_application = offering_application.id);
update offering_application set decided_at = (
    select r.decided_at from application_round r
    where r.offering_application = offering_application.id and r.offering_application_key = offering_application.round);
update offering_application set decided_in = cast(
    floor(extract(epoch from decided_at) - extract(epoch from submitted_at)) as integer)
where decided_at is not null;
alter table offering_application add constraint application_decided check (
    (state in ('APPROVED', 'REFUSED')) = (decided_at is not null) and (decided_at is null) = (decided_in is null));

-- So does the category of what was applied to, as it stood then.
alter table offering_application add column category varchar(40);
update offering_application set category = (
    select p.category from publication p where p.id = offering_application.publication_id);
create index application_of_category on offering_application (kind, category, created_at desc, id desc);

-- The lists over all kinds go by the day of the first submission, which never changes.
create index application_newest on offering_application (created_at desc, id desc);
create index application_newest_of_provider on offering_application (provider_id, created_at desc, id desc);
create index application_newest_of_enterprise on offering_application (enterprise_id, created_at desc, id desc);
create index application_newest_of_publication on offering_application (publication_id, created_at desc, id desc);
create index application_waiting on offering_application (state, submitted_at, provider_id);
create index application_applicant on offering_application (provider_id, enterprise_id, created_at);
create index evaluation_newest on evaluation (evaluated_at);
-- When it was last put on the portal; a draft never was.
alter table offering add column published_at timestamp with time zone;
update offering set published_at = (select max(p.published_at) from publication p where p.offering_id = offering.id);
create index offering_newest on offering (created_at desc, id desc);
create index offering_on_offer on offering (state, kind, category, provider_id);

-- The sums that the statistics read (manual 3.9.1), per provider and month (202611 in Shanghai): an application counts in
-- the month of its first submission, an evaluation in the month it was given. Written in the transaction of the change.
create table application_tally (
    provider_id bigint not null references organization (id),
    counted_in integer not null,
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
    primary key (provider_id, counted_in)
);
create index application_tally_month on application_tally (counted_in, provider_id);

-- What each application and each evaluation adds to the sums.
create view application_measure as
    select provider_id, enterprise_id,
           cast(extract(year from created_at at time zone 'Asia/Shanghai') * 100
               + extract(month from created_at at time zone 'Asia/Shanghai') as integer) counted_in,
           1 applications,
           case when state = 'PENDING' then 1 else 0 end waiting,
           case when state = 'APPROVED' then 1 else 0 end approved,
           case when decided_in is null then 0 else 1 end decided,
           coalesce(decided_in, 0) decision_seconds,
           case when decided_in <= 10800 then 1 else 0 end within_3h,
           case when decided_in > 10800 and decided_in <= 28800 then 1 else 0 end within_8h,
           case when decided_in > 28800 and decided_in <= 86400 then 1 else 0 end within_24h,
           case when decided_in > 86400 and decided_in <= 172800 then 1 else 0 end within_48h,
           case when decided_in > 172800 then 1 else 0 end beyond_48h,
           0 evaluations, 0 stars
    from offering_application
    union all
    select a.provider_id, a.enterprise_id,
           cast(extract(year from e.evaluated_at at time zone 'Asia/Shanghai') * 100
               + extract(month from e.evaluated_at at time zone 'Asia/Shanghai') as integer),
           0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, e.quality + e.speed + e.satisfaction
    from evaluation e join offering_application a on a.id = e.offering_application;

-- The same sums counted anew, which the tally must equal at any time.
create view application_count as
    select provider_id, counted_in, sum(applications) applications, sum(waiting) waiting, sum(approved) approved,
           sum(decided) decided, sum(decision_seconds) decision_seconds, sum(within_3h) within_3h,
           sum(within_8h) within_8h, sum(within_24h) within_24h, sum(within_48h) within_48h,
           sum(beyond_48h) beyond_48h, sum(evaluations) evaluations, sum(stars) stars
    from application_measure
    group by provider_id, counted_in;

insert into application_tally (provider_id, counted_in, applications, waiting, approved, decided, decision_seconds, within_3h,
    within_8h, within_24h, within_48h, beyond_48h, evaluations, stars)
select provider_id, counted_in, applications, waiting, approved, decided, decision_seconds, within_3h, within_8h, within_24h,
    within_48h, beyond_48h, evaluations, stars
from application_count;

-- What other modules may read of applications: a contract, with a test. Every join is to a primary key and to the left,
-- so that a database leaves out those that a statement does not need.
drop view application_fact;
create view application_fact as
    select a.id as application_id, a.number, a.kind, a.category, a.offering_id, a.publication_id, p.title, p.starts_at,
           p.ends_at, a.provider_id, a.enterprise_id, a.state, a.seats, a.created_at, a.submitted_at, a.decided_at, a.decided_in, e.quality,
           e.speed, e.satisfaction, e.evaluated_at, r.contact, r.phone, a.version
    from offering_application a
      left join publication p on p.id = a.publication_id
      left join evaluation e on e.offering_application = a.id
      left join application_round r on r.offering_application = a.id and r.offering_application_key = a.round;

-- What other modules may read of offerings, with the stars that they were given so far.
drop view offering_fact;
create view offering_fact as
    select id as offering_id, kind, category, title, provider_id, state, published_at, created_at, evaluations,
           quality_stars, speed_stars, satisfaction_stars
    from offering;
