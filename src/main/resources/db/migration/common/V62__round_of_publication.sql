-- Under which publication each round was asked, for an application that goes on under a later one leaves its earlier
-- rounds where they were refused. Null where the version of the program before this one writes.
alter table application_round add column publication_id bigint references publication (id);
update application_round set publication_id = (
    select a.publication_id from offering_application a where a.id = application_round.offering_application);
create index application_round_of_publication on application_round (publication_id);

-- What was applied for under a publication, in any round.
create view application_publication as
    select id as application_id, publication_id from offering_application
    union all
    select offering_application, publication_id from application_round;
