-- How much is on offer now, by scope (a provider as 'P' and its id, its department and each above it), the month since when
-- (202611 in Shanghai) and category. Written in the transaction that publishes or takes down, and with the filing that
-- moves a provider to another department.
create table on_offer_total (
    scope varchar(20) not null,
    published_in integer not null,
    kind varchar(12) not null,
    category varchar(40) not null,
    offerings bigint default 0 not null,
    primary key (scope, published_in, kind, category)
);
create view on_offer_total_fact as select scope, published_in, kind, category, offerings from on_offer_total;

-- Counted anew, which they must equal at any time.
create view on_offer_count as
    select s.scope, o.published_in, o.kind, o.category, count(*) offerings
    from (select provider_id, kind, coalesce(category, '') category,
              coalesce(cast(extract(year from published_at at time zone 'Asia/Shanghai') * 100
                  + extract(month from published_at at time zone 'Asia/Shanghai') as integer), 0) published_in
          from offering where state = 'PUBLISHED') o
      join (select concat('P', id) scope, id provider_id from organization
            union select department_code, id from organization
            union select concat(substring(department_code from 1 for 4), '00'), id from organization
            union select concat(substring(department_code from 1 for 2), '0000'), id from organization) s
        on s.provider_id = o.provider_id
    group by s.scope, o.published_in, o.kind, o.category;

insert into on_offer_total (scope, published_in, kind, category, offerings)
  select scope, published_in, kind, category, offerings from on_offer_count
  order by scope, published_in;
