-- Where and who: municipalities, local police areas, the parties of promises, towns and districts.

create table municipality (
    id         bigint generated always as identity primary key,
    code       char(4)     not null unique check (code ~ '^[0-9]{4}$'),
    name       text        not null unique check (length(name) between 1 and 60),
    slug       text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    created_at timestamptz not null
);
comment on column municipality.code is 'kommunkod, Statistics Sweden';

create table local_police_area (
    id         bigint generated always as identity primary key,
    name       text        not null unique check (length(name) between 1 and 100),
    created_at timestamptz not null
);

create table local_police_area_municipality (
    local_police_area_id bigint not null references local_police_area,
    municipality_id      bigint not null references municipality,
    primary key (local_police_area_id, municipality_id)
);
create index on local_police_area_municipality (municipality_id);

create table party (
    id                   bigint generated always as identity primary key,
    kind                 text        not null check (kind in ('MUNICIPALITY', 'POLICE', 'THIRD_PARTY')),
    name                 text        not null check (length(name) between 1 and 120),
    municipality_id      bigint references municipality,
    local_police_area_id bigint unique references local_police_area,
    created_at           timestamptz not null,
    check (case kind
        when 'POLICE' then local_police_area_id is not null and municipality_id is null
        else municipality_id is not null and local_police_area_id is null end)
);
create unique index on party (municipality_id) where kind = 'MUNICIPALITY';
create unique index on party (municipality_id, name);

create table place (
    id              bigint generated always as identity primary key,
    municipality_id bigint      not null references municipality,
    name            text        not null check (length(name) between 1 and 80),
    kind            text        not null check (kind in ('TOWN', 'DISTRICT')),
    retired_at      timestamptz,
    created_at      timestamptz not null,
    unique (municipality_id, name)
);
