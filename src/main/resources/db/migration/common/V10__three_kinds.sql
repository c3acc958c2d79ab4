-- Exhibitions and third-party services beside trainings. A check without a name cannot be dropped on both databases, so
-- the columns of kind and state are made anew.
drop view offering_fact;
drop index offering_provider;
drop index offering_portal;
alter table offering drop constraint training_has_window;
alter table offering drop constraint offering_window;

alter table offering add column new_kind varchar(12);
alter table offering add column new_state varchar(12);
update offering set new_kind = kind, new_state = state;
alter table offering drop column kind;
alter table offering drop column state;
alter table offering rename column new_kind to kind;
alter table offering rename column new_state to state;
alter table offering alter column kind set not null;
alter table offering alter column state set not null;
alter table offering add constraint offering_kind check (kind in ('TRAINING', 'EXHIBITION', 'SERVICE'));
alter table offering add constraint offering_state check (
    state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN') or (state in ('SUBMITTED', 'REJECTED') and kind = 'SERVICE'));

-- 培训类型, 展会类别, 服务类型: lists search and count by it, so it stands with what all kinds share.
alter table offering add column category varchar(40);
update offering set category = (select t.type from training t where t.offering = offering.id);
alter table training drop column type;
alter table offering add constraint offering_category check (kind = 'TRAINING' or category is not null);

alter table offering add column ends_at timestamp with time zone;
-- Manual 3.4.1: registration start < registration end < the event; a service is always open.
alter table offering add constraint offering_window check (
    registration_opens_at < registration_closes_at and registration_closes_at < starts_at
    and (ends_at is null or starts_at < ends_at));
alter table offering add constraint offering_has_window check (
    case when kind = 'SERVICE'
        then starts_at is null and registration_opens_at is null and registration_closes_at is null
            and capacity is null
        else starts_at is not null and registration_opens_at is not null and registration_closes_at is not null
    end);
alter table offering add constraint offering_ends check ((kind = 'EXHIBITION') = (ends_at is not null));

-- When a service was last handed in for review, by which the officers' list is sorted.
alter table offering add column submitted_at timestamp with time zone;

-- The stars it was given so far, counted together with each evaluation.
alter table offering add column evaluations integer default 0 not null;
alter table offering add column quality_stars integer default 0 not null;
alter table offering add column speed_stars integer default 0 not null;
alter table offering add column satisfaction_stars integer default 0 not null;
update offering set
    evaluations = (select count(*) from evaluation e join offering_application a on a.id = e.offering_application
                   where a.offering_id = offering.id),
    quality_stars = coalesce((select sum(e.quality) from evaluation e
        join offering_application a on a.id = e.offering_application where a.offering_id = offering.id), 0),
    speed_stars = coalesce((select sum(e.speed) from evaluation e
        join offering_application a on a.id = e.offering_application where a.offering_id = offering.id), 0),
    satisfaction_stars = coalesce((select sum(e.satisfaction) from evaluation e
        join offering_application a on a.id = e.offering_application where a.offering_id = offering.id), 0);

create index offering_provider on offering (provider_id, kind, created_at desc, id desc);
create index offering_portal on offering (kind, state, registration_closes_at, id);
create index offering_of_category on offering (kind, category, state);
create index offering_submitted on offering (submitted_at desc, id desc);

create table exhibition (
    offering bigint primary key references offering (id),
    content text not null,
    venue varchar(200) not null,
    organizer varchar(500)
);

create table third_party_service (
    offering bigint primary key references offering (id),
    description text not null,
    email varchar(100)
);

-- One row a review: when it was handed in, and once decided, what the department answered.
create table offering_review (
    offering bigint not null references offering (id),
    offering_key integer not null,
    submitted_at timestamp with time zone not null,
    submitted_by bigint not null references account (id),
    approved boolean,
    reason varchar(500),
    decided_at timestamp with time zone,
    decided_by bigint references account (id),
    primary key (offering, offering_key),
    constraint review_decided check ((approved is null) = (decided_at is null)),
    constraint review_reason check (approved is null or approved or reason is not null)
);

create table offering_attachment (
    offering bigint not null references offering (id),
    offering_key integer not null,
    file_id uuid not null references stored_file (id),
    primary key (offering, offering_key),
    constraint offering_attachment_once unique (offering, file_id)
);

-- What the kinds say in words of their own, under the names that they share.
create view offering_detail as
    select offering as offering_id, 'TRAINING' as kind, speakers as host, address as place, content,
           cast(null as varchar(100)) as email
    from training
    union all
    select offering, 'EXHIBITION', organizer, venue, content, cast(null as varchar(100)) from exhibition
    union all
    select offering, 'SERVICE', cast(null as varchar(500)), cast(null as varchar(200)), description, email
    from third_party_service;

create view offering_fact as
    select id as offering_id, kind, category, provider_id, state, created_at from offering;

alter table publication add column category varchar(40);
alter table publication add column ends_at timestamp with time zone;
update publication set category = (select o.category from offering o where o.id = publication.offering_id);

create sequence application_number_exhibition start with 1 increment by 1;
create sequence application_number_service start with 1 increment by 1;

-- What is asked for differs: participants, products and booths, or a need.
alter table application_round alter column participants drop not null;
alter table application_round add column products varchar(500);
alter table application_round add column booths integer check (booths > 0);
alter table application_round add column need varchar(2000);
alter table application_round add constraint round_asks_once check (
    case when participants is null then 0 else 1 end + case when products is null then 0 else 1 end
    + case when need is null then 0 else 1 end = 1 and (products is null) = (booths is null));

-- A service may be applied for again once the last application is decided.
alter table offering_application drop constraint application_one_live;
alter table offering_application drop column live_for;
alter table offering_application add column live_for bigint generated always as (
    case when state = 'PENDING' or (kind <> 'SERVICE' and state <> 'WITHDRAWN') then offering_id end) ${stored};
alter table offering_application add constraint application_one_live unique (live_for, enterprise_id);

-- A service has evidence for each application, the others for the whole event.
alter table evidence add column application_id bigint references offering_application (id);
create index evidence_of_application on evidence (application_id, uploaded_at, id);

-- Whose filing was revoked may finish what it has begun.
alter table organization add column revoked_at timestamp with time zone;
update organization set revoked_at = (select max(f.decided_at) from filing f
    where f.organization_id = organization.id and f.state = 'REVOKED') where approved_at is null;

-- The statistics' group of a service type (manual 3.9.1).
alter table dictionary_entry add column family varchar(40);
