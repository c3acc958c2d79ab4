-- The portal's calendar reads the events of a month.
create index offering_held on offering (kind, state, starts_at);
