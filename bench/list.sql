-- The first page of 服务查询 as the program asks for it, with its count: pgbench shows what the machine's database can do at most.
select count(*) from (select 1 from offering_application_fact f limit 10001) counted;
select f.id, f.number, f.kind, c.label category, offered.title, provider.name provider, enterprise.name enterprise, f.created_at, f.decided_at, f.state,
  e.quality, e.speed, e.satisfaction, f.created_at page_at, f.id page_id
from offering_application_fact f left join publication_fact offered on offered.id = f.publication_id
  left join evaluation_fact e on e.offering_application = f.id
  left join organization_fact provider on provider.id = f.provider_id left join organization_fact enterprise on enterprise.id = f.enterprise_id
  left join dictionary_entry_fact c on c.dictionary = offered.categories and c.code = f.category
where f.id = any(array(select id from offering_application_fact order by created_at desc, id desc limit 21)) order by f.created_at desc, f.id desc;
