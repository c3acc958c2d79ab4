create index organization_name_alike on organization using gin (pairs(name));
