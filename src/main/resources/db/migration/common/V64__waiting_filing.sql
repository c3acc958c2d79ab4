-- What waits for a department, which its officers' home counts and opens.
create index filing_newest_of_state on filing (state, submitted_at desc, id desc);
