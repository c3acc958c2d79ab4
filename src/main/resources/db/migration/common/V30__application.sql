-- An application's own row and what it was given, each alone: lists are counted and found by the indexes of one table. Through
-- application_fact PostgreSQL reads each row, for the keys of joins that it then leaves out.
create view offering_application_fact as
    select id, number, kind, category, offering_id, publication_id, provider_id, enterprise_id, state, created_at,
           submitted_at, decided_at, decided_in
    from offering_application;
create view evaluation_fact as
    select offering_application, quality, speed, satisfaction, evaluated_at from evaluation;
