-- An application, statement by statement as the program sends it (StatementsTest counts them): pgbench shows what the machine's database can
-- do at most. Variables: offerings, organizations (how many there are). The enterprise has not applied to this provider before.
\set offering 10000000 + random(1, :offerings)
\set enterprise 10000000 + random(:organizations / 10 + 1, :organizations - 1)
\set provider 10000000 + :offering % 2000
\set slot :enterprise % 16
select a.id, a.login_name, o.name, a.department_code from account a left join organization o on o.id = a.organization_id where a.id = 7 and a.enabled;
begin;
select number, state, true sent from offering_application where form_key = gen_random_uuid() and enterprise_id = :enterprise
  union all select number, state, false from offering_application where offering_id = :offering and enterprise_id = :enterprise and state in ('PENDING', 'APPROVED', 'REFUSED');
update offering set seats_taken = seats_taken + 1, changed_at = current_timestamp where id = :offering and state in ('PUBLISHED', 'TAKEN_DOWN')
  and (capacity is null or seats_taken + 1 <= capacity) and exists (select 1 from organization o where o.id = provider_id and o.approved_at is not null);
select o.kind, p.id publication, o.provider_id, o.category from offering o join publication p on p.offering_id = o.id where o.id = :offering;
insert into offering_application (number, kind, repeatable, offering_id, publication_id, provider_id, enterprise_id, state, seats, round, created_at, submitted_at, form_key, version)
  select concat('PX', lpad(next.digits, 18, '0')), 'TRAINING', true, :offering, :offering, :provider, :enterprise, 'WITHDRAWN', 1, 0, now(), now(), gen_random_uuid(), 0
  from (select cast(nextval('application_number_training') as varchar(20)) digits) next returning id, number \gset
insert into application_round (offering_application, offering_application_key, publication_id, contact, phone, wish, submitted_at, submitted_by)
  values (:id, 0, :offering, '王芳', '13900139000', '王芳', now(), 1);
update application_total set applications = applications + 1, waiting = waiting + 1 where provider_id = :provider and counted_in = :month;
update department_total set applications = applications + 1, waiting = waiting + 1 where scope = '420100' and counted_in = :month and slot = :provider % 16;
update department_total set applications = applications + 1, waiting = waiting + 1 where scope = '420000' and counted_in = :month and slot = :provider % 16;
update applicant set applications = applications + 1 where scope = 'P' || :provider and counted_in = 0 and enterprise_id = :enterprise;
update applicant set applications = applications + 1 where scope = 'P' || :provider and counted_in = :month and enterprise_id = :enterprise;
update applicant set applications = applications + 1 where scope = '420100' and counted_in = 0 and enterprise_id = :enterprise;
update applicant set applications = applications + 1 where scope = '420100' and counted_in = :month and enterprise_id = :enterprise;
update applicant set applications = applications + 1 where scope = '420000' and counted_in = 0 and enterprise_id = :enterprise;
update applicant set applications = applications + 1 where scope = '420000' and counted_in = :month and enterprise_id = :enterprise;
insert into applicant (scope, counted_in, enterprise_id, applications) values ('P' || :provider, 0, :enterprise, 1) on conflict do nothing;
insert into applicant (scope, counted_in, enterprise_id, applications) values ('P' || :provider, :month, :enterprise, 1) on conflict do nothing;
update applicant_total set applicants = applicants + 1 where scope = 'P' || :provider and counted_in = 0 and slot = :slot;
update applicant_total set applicants = applicants + 1 where scope = 'P' || :provider and counted_in = :month and slot = :slot;
select w.id from webhook w left join partner p on p.id = w.partner_id where w.disabled_at is null and concat(' ', w.events, ' ') like '% application.submitted %' and w.organization_id in (:provider, :enterprise);
insert into event_publication (id, event_type, listener_id, publication_date, serialized_event, status, completion_attempts) values (md5(:id::text)::uuid, 'bench', 'bench', now(), '{}', 'PUBLISHED', 0);
insert into audit_entry (at, actor_name, action, subject, subject_id, detail) values (now(), 'bench', 'application.submitted', 'application', :id, 'bench') returning id entry \gset
insert into audit_unsealed (entry_id) values (:entry);
end;
update event_publication set status = 'PROCESSING' where id = md5(:id::text)::uuid and status != 'PROCESSING';
select (select title from offering where id = :offering) offering, (select name from organization where id = :enterprise) enterprise;
insert into message (account_id, event_key, title, body, link, created_at) select a.id, 'bench' || :id, 'bench', 'bench', '/', now() from account a
  where a.enabled and not exists (select 1 from message m where m.account_id = a.id and m.event_key = 'bench' || :id) and a.organization_id = 1 and a.position <> 'CLERK';
delete from event_publication where id = md5(:id::text)::uuid;
