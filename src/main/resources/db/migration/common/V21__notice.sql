-- 开放接口: when a notice last changed; by this others keep a copy in step.
alter table notice add column changed_at timestamp with time zone default current_timestamp not null;
create index notice_changed on notice (changed_at, id);
create view notice_fact as
    select id as notice_id, kind, title, body, department_code, state, published_at, changed_at from notice;
create view notice_attachment_fact as select notice, notice_key, file_id from notice_attachment;
