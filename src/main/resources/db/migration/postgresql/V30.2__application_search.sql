-- What is overdue, and what is of one kind, is told from the index of the states alone, without a look at each row.
drop index application_newest_of_state;
create index application_newest_of_state on offering_application (state, created_at desc, id desc) include (submitted_at, kind);
