-- The portal leaves out what the providers offer that are not approved: they are found by this alone.
create index organization_approved on organization (kind, approved_at, id);
