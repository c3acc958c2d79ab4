-- An account is found by its name however it is written, and there are no two that are alike. Which of those that exist
-- are, ClashingNames says before this runs.
alter table account add column login_key varchar(60) generated always as (alike(login_name)) ${stored};
alter table account add constraint account_login_key unique (login_key);
