-- Each further lock lasts longer: how many there were since the last sign-in or quiet day, and when it was last tried.
alter table account add column locks integer default 0 not null;
alter table account add column tried_at timestamp with time zone;
alter table known_browser add column locks integer default 0 not null;
alter table known_browser add column tried_at timestamp with time zone;
alter table unknown_sign_in add column locks integer default 0 not null;
