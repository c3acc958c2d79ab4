-- The board counts the providers of a region, and by city, from this alone.
create index organization_of_kind on organization (kind, department_code, id);
