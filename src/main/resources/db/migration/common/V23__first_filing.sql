-- The first filing is made at registration now, no longer when it is first looked at.
insert into filing (organization_id, number, state, name, english_name, region_code, address, registered_capital,
                    foreign_exchange_number, customs_number, trader_code, postcode, email, legal_representative,
                    mobile, landline, enterprise_type, contact, department_code, created_at, version)
select o.id, 1, 'DRAFT', o.name, o.english_name, o.region_code, o.address, o.registered_capital,
       o.foreign_exchange_number, o.customs_number, o.trader_code, o.postcode, o.email, o.legal_representative,
       o.mobile, o.landline, o.enterprise_type, o.contact, o.department_code, o.registered_at, 0
from organization o
where not exists (select 1 from filing f where f.organization_id = o.id);
