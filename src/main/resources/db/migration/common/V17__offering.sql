-- 开放接口: when what others may read of an offering last changed; by this they keep a copy in step.
alter table offering add column changed_at timestamp with time zone default current_timestamp not null;
create index offering_changed on offering (changed_at, id);
create index offering_changed_of_provider on offering (provider_id, changed_at, id);

-- What is deleted: whoever has a copy must hear of it, its provider also where it was never on the portal.
create table deleted_offering (
    offering_id bigint primary key,
    provider_id bigint not null references organization (id),
    published boolean not null,
    changed_at timestamp with time zone not null
);
create index deleted_offering_changed on deleted_offering (changed_at, offering_id);
create view deleted_offering_fact as select offering_id, provider_id, published, changed_at from deleted_offering;

create or replace view offering_fact as
    select id as offering_id, kind, categories, category, title, region_code, starts_at, ends_at, provider_id, state,
           published_at, created_at, evaluations, quality_stars, speed_stars, satisfaction_stars,
           registration_opens_at, registration_closes_at, capacity, seats_taken, changed_at
    from offering;
