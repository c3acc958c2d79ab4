-- Whether an application is evaluated, in its own row, as what else lists ask of it: to find 待评价 through the evaluations
-- PostgreSQL reads all of them.
alter table offering_application add column evaluated boolean default false not null;
update offering_application set evaluated = true where id in (select offering_application from evaluation);
create or replace view offering_application_fact as
    select id, number, kind, category, offering_id, publication_id, provider_id, enterprise_id, state, created_at,
           submitted_at, decided_at, decided_in, evaluated
    from offering_application;
