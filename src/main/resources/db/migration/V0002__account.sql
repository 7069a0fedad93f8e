-- People who log in, what they may do, and the one-time links that let them in.

create table person (
    id            bigint generated always as identity primary key,
    email         text        not null check (length(email) between 3 and 254 and email = lower(email)),
    name          text        not null check (length(name) between 1 and 100),
    title         text        not null default '' check (length(title) <= 100),
    password_hash text,
    disabled_at   timestamptz,
    created_at    timestamptz not null,
    version       bigint      not null default 0
);
create unique index on person (email);
comment on column person.title is 'function shown instead of the name, for instance kommunpolis';

create table membership (
    id                   bigint generated always as identity primary key,
    person_id            bigint      not null references person,
    role                 text        not null check (role in
        ('RECORDER', 'EDITOR', 'PUBLISHER', 'APPROVER', 'READER', 'PARTY_ADMINISTRATOR', 'SYSTEM_ADMINISTRATOR')),
    party_id             bigint references party,
    municipality_id      bigint references municipality,
    local_police_area_id bigint references local_police_area,
    starts_on            date        not null,
    ends_on              date,
    created_at           timestamptz not null,
    created_by           bigint references person,
    check (ends_on is null or ends_on >= starts_on),
    check (case role
        when 'SYSTEM_ADMINISTRATOR' then party_id is null and municipality_id is null and local_police_area_id is null
        else party_id is not null and (municipality_id is null) <> (local_police_area_id is null) end)
);
create index on membership (person_id);
create index on membership (party_id);

create table invitation (
    id         bigint generated always as identity primary key,
    person_id  bigint      not null references person,
    token_hash bytea       not null unique,
    expires_at timestamptz not null,
    used_at    timestamptz,
    created_at timestamptz not null,
    created_by bigint references person
);
create index on invitation (person_id);
