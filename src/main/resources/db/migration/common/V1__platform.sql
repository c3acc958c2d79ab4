-- Spring Session's own schema; the types suit both databases.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_id on spring_session (session_id);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id)
        references spring_session (primary_id) on delete cascade
);

-- Scheduled work that must run on one node only at a time; ShedLock's own table.
create table shedlock (
    name varchar(64) primary key,
    lock_until timestamp not null,
    locked_at timestamp not null,
    locked_by varchar(255) not null
);

-- Which listener has yet to hear of which event: kept with what happened, and gone once it was heard. Spring Modulith's own.
create table event_publication (
    id uuid primary key,
    listener_id varchar(512) not null,
    event_type varchar(512) not null,
    serialized_event text not null,
    publication_date timestamp with time zone not null,
    completion_date timestamp with time zone,
    status varchar(20),
    completion_attempts integer,
    last_resubmission_date timestamp with time zone
);
create index event_publication_completion on event_publication (completion_date);

-- Only what differs from its default stands here.
create table setting (
    name varchar(60) primary key,
    setting_value varchar(200) not null,
    version bigint not null
);

-- Who may ask how often: the moment, in milliseconds, at which all uses so far are paid for.
create table throttle (
    purpose varchar(20) not null,
    subject varchar(64) not null,
    due bigint not null,
    constraint throttle_pk primary key (purpose, subject)
);
create index throttle_due on throttle (due);
