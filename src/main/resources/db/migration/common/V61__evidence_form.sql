-- The same upload sent twice is one. The key lies at the first file that a form brought; what was there before has none.
alter table evidence add column form_key uuid;
alter table evidence add constraint evidence_form_key unique (form_key);
