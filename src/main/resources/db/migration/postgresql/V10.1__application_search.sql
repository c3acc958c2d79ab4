-- 服务编号 is looked for by how it begins.
create index application_number_begins on offering_application (number varchar_pattern_ops);
