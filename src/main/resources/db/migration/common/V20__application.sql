-- 开放接口: when an application last changed; by this its sides and partners keep a copy in step.
alter table offering_application add column changed_at timestamp with time zone default current_timestamp not null;
create index application_changed on offering_application (changed_at, id);
create index application_changed_of_provider on offering_application (provider_id, changed_at, id);
create index application_changed_of_enterprise on offering_application (enterprise_id, changed_at, id);

create or replace view application_fact as
    select a.id as application_id, a.number, a.kind, p.categories, a.category, a.offering_id, a.publication_id, p.title, p.starts_at,
           p.ends_at, a.provider_id, a.enterprise_id, a.state, a.seats, a.created_at, a.submitted_at, a.decided_at, a.decided_in, e.quality,
           e.speed, e.satisfaction, e.evaluated_at, r.contact, r.phone, a.version, a.changed_at
    from offering_application a
      left join publication p on p.id = a.publication_id
      left join evaluation e on e.offering_application = a.id
      left join application_round r on r.offering_application = a.id and r.offering_application_key = a.round;
