-- Sessions of those who are logged in, shared by all instances; the tables are Spring Session's.

create table spring_session (
    primary_id            char(36) primary key,
    session_id            char(36) not null unique,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100)
);
create index on spring_session (expiry_time);
create index on spring_session (principal_name);
comment on column spring_session.principal_name is 'person.id';

create table spring_session_attributes (
    session_primary_id char(36)     not null references spring_session on delete cascade,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    primary key (session_primary_id, attribute_name)
);
comment on column spring_session_attributes.attribute_bytes is 'JSON';

alter table person add column sessions_from timestamptz;
comment on column person.sessions_from is 'sessions that began earlier are over: the password or a role has changed since';

create table held_form (
    person_id bigint primary key references person,
    path      text        not null check (length(path) <= 500),
    fields    text        not null,
    held_at   timestamptz not null,
    given_at  timestamptz
);
comment on table held_form is 'what somebody sent after their session had ended: given back after log-in, for half an hour';
comment on column held_form.fields is 'sealed';
