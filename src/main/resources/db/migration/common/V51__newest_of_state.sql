-- Lists narrowed to one state, the newest first.
create index application_newest_of_state on offering_application (state, created_at desc, id desc);
