-- Whether results and changes come by SMS, too; only where the site has a gateway and the account a mobile.
alter table account add column sms_wanted boolean default true not null;

create or replace view account_fact as
    select id, login_name, login_key, display_name, role, position, powers, organization_id, department_code, email,
           mail_wanted, enabled, mobile, sms_wanted
    from account;
