-- Sub-accounts, officers and further operators begin with a temporary password that they must change (V20).
alter table account add column mobile varchar(20);
alter table account add column email varchar(100);

-- The form that opens an account, sent twice, opens one.
alter table account add column form_key uuid;
alter table account add constraint account_form_key unique (form_key);

-- What an operator administers; nobody else has any of it.
alter table account add column powers varchar(30) default '' not null;
update account set powers = 'SYSTEM,SECURITY,AUDIT' where role = 'OPERATOR';
alter table account add constraint account_powers check (
    powers in ('', 'SYSTEM', 'SECURITY', 'AUDIT', 'SYSTEM,SECURITY', 'SYSTEM,AUDIT', 'SECURITY,AUDIT',
               'SYSTEM,SECURITY,AUDIT')
    and (powers = '' or role = 'OPERATOR'));

create index account_newest on account (created_at desc, id desc);
create index account_department on account (department_code, id);
