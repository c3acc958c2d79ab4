-- Fills a database that the platform has set up with a province's worth of data. psql variables: organizations, offerings,
-- applications (how many of each to add), traders (how many enterprises have an account) and from_id (where the ids begin).
-- One provider and one enterprise get far more than the others do: the demonstration accounts, through which the pages are then driven.
\set providers :organizations / 10
select setseed(0.20261124);
set session_replication_role = replica; -- references are right by construction

create temp table city as
select row_number() over (order by code) - 1 n, code from department where code like '__0_00' or code like '__1_00' or code like '__28__' or code like '__9___';
create temp table category as
select row_number() over (partition by dictionary order by position) - 1 n, dictionary, code,
       count(*) over (partition by dictionary) number
from dictionary_entry where dictionary in ('training-type', 'exhibition-category', 'service-type');

insert into organization (id, kind, credit_code, name, region_code, address, mobile, enterprise_type, contact,
    department_code, service_area, approved_at, registered_at, version)
select :from_id + i, case when i < :providers then 'PROVIDER' else 'ENTERPRISE' end,
       'B' || lpad((:from_id + i)::text, 17, '0'),
       (array['武汉','宜昌','襄阳','荆州','黄石','十堰','孝感','黄冈'])[1 + i % 8]
         || (array['长江','三峡','江汉','楚天','东湖','汉正','光谷','神农'])[1 + (i / 8) % 8]
         || (array['国际物流','跨境电商','供应链','进出口贸易','机电设备','生物医药','纺织服装','特色食品'])[1 + (i / 64) % 8]
         || '第' || i || '有限公司',
       '420111', '长江大道 ' || i || ' 号', '139' || lpad(i::text, 8, '0'), 'private', '王芳', c.code,
       case when i < :providers then 'gaoxin' end, now() - interval '400 day', now() - interval '400 day', 0
from generate_series(0, :organizations - 1) i join city c on c.n = i % (select count(*) from city);

-- What each filed is in force; of one in a hundred a later version waits.
insert into filing (organization_id, number, state, name, region_code, address, mobile, enterprise_type, contact,
    department_code, created_at, submitted_at, decided_at, decided_by, version)
select o.id, v.number, v.state, o.name, o.region_code, o.address, o.mobile, o.enterprise_type, o.contact,
       o.department_code, o.registered_at, o.registered_at + v.number * interval '1 day',
       case when v.state = 'APPROVED' then o.approved_at end, case when v.state = 'APPROVED' then 1 end, 0
from organization o join (values (1, 'APPROVED'), (2, 'SUBMITTED')) v (number, state) on v.number = 1 or o.id % 100 = 0
where o.id >= :from_id;

-- Of the enterprises :traders have an account (all where they are fewer), trader0 and so on, with the demonstration's password.
insert into account (login_name, display_name, role, position, organization_id, password_hash, security_question,
    security_answer_hash, agreement_version, enabled, created_at, version)
select 'trader' || i, '王芳', 'ENTERPRISE', 'MAIN', :from_id + :providers + i, a.password_hash, a.security_question,
       a.security_answer_hash, a.agreement_version, true, now(), 0
from generate_series(0, least(:traders, :organizations - :providers) - 1) i
  join account a on a.organization_id = :big_enterprise and a.position = 'MAIN'
on conflict do nothing;

-- 60 % trainings, 20 % exhibitions, 20 % services; a tenth is open now.
insert into offering (id, kind, categories, provider_id, title, region_code, category, starts_at, ends_at, registration_opens_at,
    registration_closes_at, capacity, seats_taken, contact, contact_phone, state, created_at, created_by, form_key,
    version, submitted_at, published_at)
select :from_id + i, k.kind, c.dictionary, case when i % 40 = 0 then :big_provider else :from_id + (i * 7919::bigint) % :providers end,
       (array['出口退税','跨境电商','原产地规则','海关认证','汇率避险','信用保险','国际物流','海外仓储','知识产权','境外参展'])[1 + (i / 10) % 10]
         || (array['实务培训','操作指南','政策解读','专题对接','综合服务','案例研讨','申报辅导'])[1 + (i / 100) % 7] || '第' || i || '期',
       '420107', c.code,
       case when k.kind <> 'SERVICE' then t.at + interval '20 day' end,
       case when k.kind = 'EXHIBITION' then t.at + interval '23 day' end,
       case when k.kind <> 'SERVICE' then t.at end,
       case when k.kind <> 'SERVICE' then t.at + interval '15 day' end,
       case when k.kind <> 'SERVICE' then 1000000 end, 0, '张磊', '027-87541234',
       case when i % 20 = 19 then 'TAKEN_DOWN' else 'PUBLISHED' end, t.at, 1,
       md5('offering' || (:from_id + i))::uuid, 1, case when k.kind = 'SERVICE' then t.at end, t.at
from generate_series(0, :offerings - 1) i
  cross join lateral (select case when i % 10 < 6 then 'TRAINING' when i % 10 < 8 then 'EXHIBITION' else 'SERVICE' end kind) k
  cross join lateral (select case when i % 10 in (0, 6) and i % 5 = 0 then now() - interval '2 day'
                             else now() - (i % 720) * interval '1 day' - interval '20 day' end as at) t
  join category c on c.dictionary = case k.kind when 'TRAINING' then 'training-type'
                       when 'EXHIBITION' then 'exhibition-category' else 'service-type' end
    and c.n = (i / 10) % c.number;
insert into training (offering, speakers, address, content)
select id, '张磊、陈静', '湖北物流展厅', '面向全省外贸企业，讲解最新政策和实际操作。' from offering where id >= :from_id and kind = 'TRAINING';
insert into exhibition (offering, organizer, venue, content)
select id, '湖北省商务厅', '武汉国际博览中心', '统一组织湖北企业参展。' from offering where id >= :from_id and kind = 'EXHIBITION';
insert into third_party_service (offering, description, email)
select id, '提供海外仓储、一件代发和退换货服务。', 'service@example.cn' from offering where id >= :from_id and kind = 'SERVICE';
insert into publication (id, offering_id, number, kind, categories, title, region_code, category, starts_at, ends_at,
    registration_opens_at, registration_closes_at, capacity, contact, contact_phone, host, place, content, email,
    created_at, published_at, published_by, taken_down_at)
select o.id, o.id, 1, o.kind, o.categories, o.title, o.region_code, o.category, o.starts_at, o.ends_at, o.registration_opens_at,
       o.registration_closes_at, o.capacity, o.contact, o.contact_phone, d.host, d.place, d.content, d.email,
       o.created_at, o.published_at, 1, case when o.state = 'TAKEN_DOWN' then now() end
from offering o
  join (select offering, speakers host, address place, content, null email from training
        union all select offering, organizer, venue, content, null from exhibition
        union all select offering, null, null, description, email from third_party_service) d on d.offering = o.id
where o.id >= :from_id;

-- Over two years, more of late; 3 % wait, 12 % are refused, 2 % withdrawn. Every tenth goes to the big provider's.
create temp table applied as
select i, o.id offering_id, o.kind, o.category, o.provider_id,
       case when i % 200 = 0 then :big_enterprise
            else :from_id + :providers + (i * 104729::bigint) % (:organizations - :providers) end enterprise_id,
       now() - (power(random(), 1.5) * 730) * interval '1 day' - interval '1 minute' as at,
       case when i % 100 < 3 then 'PENDING' when i % 100 < 15 then 'REFUSED' when i % 100 < 17 then 'WITHDRAWN'
            else 'APPROVED' end state,
       (exp(random() * 5.6) * 900)::integer took, (i % 100 >= 17 and i % 5 < 2) rated
from generate_series(0, :applications - 1) i
  join offering o on o.id = :from_id + case when i % 10 = 0 then ((i / 10) % (:offerings / 40)) * 40
                                            else (i * 7907::bigint) % :offerings end;
update applied set at = now() - (random() * 5) * interval '1 day' where state = 'PENDING';
insert into offering_application (id, number, kind, repeatable, category, offering_id, publication_id, provider_id, enterprise_id, state, seats,
    submitted_at, created_at, form_key, version, round, decided_at, decided_in, evaluated)
select :from_id + i, case kind when 'TRAINING' then 'PX' when 'EXHIBITION' then 'ZH' else 'FW' end
         || to_char(at at time zone 'Asia/Shanghai', 'YYYYMMDD') || lpad((:from_id + i)::text, 8, '0'),
       kind, kind = 'SERVICE', category, offering_id, offering_id, provider_id, enterprise_id, state, 1, at, at,
       md5('application' || (:from_id + i))::uuid, 0, 0,
       case when state in ('APPROVED', 'REFUSED') then at + took * interval '1 second' end,
       case when state in ('APPROVED', 'REFUSED') then took end, state = 'APPROVED' and rated
from applied
on conflict do nothing; -- an enterprise that has already applied there
insert into application_round (offering_application, offering_application_key, contact, phone, wish, submitted_at, submitted_by, outcome, reason, decided_at, decided_by, publication_id)
select a.id, 0, '王芳', '13900139000', case a.kind when 'TRAINING' then '王芳' || chr(9) || '13900139000'
         when 'EXHIBITION' then '1' || chr(9) || '汽车零部件' else '每月两个标准箱发往汉堡' end, a.submitted_at, 1,
       case when a.state in ('APPROVED', 'REFUSED') then a.state end, case when a.state = 'REFUSED' then '材料不完整' end,
       a.decided_at, case when a.decided_at is not null then 1 end, a.publication_id
from offering_application a where a.id >= :from_id;
insert into evaluation (offering_application, quality, speed, satisfaction, evaluated_at, evaluated_by)
select a.id, 3 + a.id % 3, 3 + a.id % 2, 4 + a.id % 2, least(a.decided_at + interval '1 day', now()), 1
from offering_application a join applied b on :from_id + b.i = a.id where b.rated and a.state = 'APPROVED';
update offering o set evaluations = s.evaluations, quality_stars = s.quality, speed_stars = s.speed,
    satisfaction_stars = s.satisfaction
from (select a.offering_id, count(*) evaluations, sum(e.quality) quality, sum(e.speed) speed, sum(e.satisfaction) satisfaction
      from evaluation e join offering_application a on a.id = e.offering_application group by a.offering_id) s
where s.offering_id = o.id;

truncate application_total;
insert into application_total (provider_id, counted_in, applications, waiting, approved, decided, decision_seconds,
    within_3h, within_8h, within_24h, within_48h, beyond_48h, evaluations, stars)
select provider_id, counted_in, applications, waiting, approved, decided, decision_seconds, within_3h, within_8h,
    within_24h, within_48h, beyond_48h, evaluations, stars
from application_count;
truncate on_offer_total;
insert into on_offer_total (scope, published_in, kind, category, offerings)
  select scope, published_in, kind, category, offerings from on_offer_count order by 1, 2;
truncate department_total;
insert into department_total (scope, counted_in, slot, applications, waiting, approved, decided, decision_seconds,
    within_3h, within_8h, within_24h, within_48h, beyond_48h, evaluations, stars)
select scope, counted_in, slot, applications, waiting, approved, decided, decision_seconds, within_3h, within_8h,
    within_24h, within_48h, beyond_48h, evaluations, stars
from department_count order by 1, 2, 3;
truncate applicant, applicant_total;
insert into applicant (scope, counted_in, enterprise_id, applications)
  select scope, counted_in, enterprise_id, applications from applicant_count order by 1, 2, 3;
insert into applicant_total (scope, counted_in, slot, applicants)
  select scope, counted_in, slot, applicants from applicant_total_count order by 1, 2, 3;
select setval(pg_get_serial_sequence('offering_application', 'id'), (select max(id) from offering_application)),
       setval(pg_get_serial_sequence('offering', 'id'), (select max(id) from offering)),
       setval(pg_get_serial_sequence('publication', 'id'), (select max(id) from publication)),
       setval(pg_get_serial_sequence('organization', 'id'), (select max(id) from organization));
vacuum analyze;
