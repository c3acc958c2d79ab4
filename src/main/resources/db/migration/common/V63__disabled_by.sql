-- The role of who took an account out of use, while it is; unknown where that was before this was kept.
alter table account add column disabled_by varchar(10);
