-- Dialogue meetings and live broadcasts: from the draft to what came of them. A held one has a row in the ledger.

create table gathering (
    id                bigint generated always as identity primary key,
    kind              text        not null check (kind in ('MEETING', 'BROADCAST')),
    state             text        not null check (state in ('DRAFT', 'ANNOUNCED', 'HELD', 'CANCELLED')),
    municipality_id   bigint      not null references municipality,
    slug              text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    party_id          bigint      not null references party,
    place_id          bigint references place,
    topic             text        not null check (length(topic) between 1 and 150),
    description       text        not null check (length(description) <= 4000),
    starts_at         timestamptz not null,
    ends_at           timestamptz check (ends_at > starts_at),
    venue             text        not null check (length(venue) <= 200),
    channel           text        not null check (length(channel) <= 100),
    link              text check (length(link) between 1 and 500),
    attendance        int check (attendance between 0 and 1000000),
    raised            text        not null check (length(raised) <= 4000),
    outcome           text        not null check (length(outcome) <= 4000),
    recording         text check (length(recording) between 1 and 500),
    cancelled_because text        not null check (length(cancelled_because) <= 500),
    reported_before   boolean     not null default false,
    created_by        bigint      not null references person,
    changed_by        bigint      not null references person,
    changed_at        timestamptz not null,
    version           bigint      not null,
    unique (municipality_id, kind, slug),
    check (state = 'CANCELLED' or (state = 'DRAFT') = (slug is null))
);
comment on column gathering.slug is 'given when announced; never changed';
comment on column gathering.reported_before is 'the ledger has rows of it, the newest struck unless it is held';
create index on gathering (municipality_id, starts_at);

create table gathering_promise (
    gathering_id bigint not null references gathering,
    promise_id   bigint not null references promise,
    primary key (gathering_id, promise_id)
);
create index on gathering_promise (promise_id);
