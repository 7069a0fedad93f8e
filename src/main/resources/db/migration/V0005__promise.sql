-- Medborgarlöften: what is counted, the working text of each promise, and the ledger of what was done.

create table activity_type (
    id                    bigint generated always as identity primary key,
    municipality_id       bigint references municipality,
    name                  text        not null check (length(name) between 1 and 80),
    kind                  text        not null check (kind in
        ('CONTROL', 'PATROL', 'MUNICIPAL_WORK', 'OTHER', 'MEETING', 'BROADCAST')),
    planned_may_be_public boolean     not null default false,
    retired_at            timestamptz,
    created_at            timestamptz not null,
    unique nulls not distinct (municipality_id, name),
    check (not planned_may_be_public or kind = 'MUNICIPAL_WORK')
);
comment on column activity_type.municipality_id is 'null: for every municipality';

insert into activity_type (name, kind, created_at)
values ('Dialogmöte', 'MEETING', now()), ('Livesändning', 'BROADCAST', now());

create table promise (
    id                bigint generated always as identity primary key,
    agreement_id      bigint      not null references agreement,
    title             text        not null check (length(title) between 1 and 150),
    content           text        not null,
    stage             text        not null check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
    authors           bigint[]    not null,
    home_municipality bigint      not null references municipality,
    slug              text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    starts_on         date        not null,
    ends_on           date        not null,
    published_number  int         not null default 0,
    changed_at        timestamptz not null,
    version           bigint      not null,
    unique (home_municipality, slug),
    check (ends_on >= starts_on),
    check ((published_number > 0) = (slug is not null))
);
create index on promise (agreement_id);

create table promise_municipality (
    promise_id      bigint not null references promise,
    municipality_id bigint not null references municipality,
    position        int    not null,
    primary key (promise_id, position),
    unique (promise_id, municipality_id)
);
create index on promise_municipality (municipality_id);

-- Append-only. A source (one measure, meeting or broadcast) has revisions: recorded, corrected, struck.
create table occurrence (
    id               bigint generated always as identity primary key,
    source_kind      text        not null check (source_kind in ('MEASURE', 'MEETING', 'BROADCAST')),
    source_id        bigint      not null,
    revision         int         not null check (revision >= 1),
    entry            text        not null check (entry in ('RECORDED', 'CORRECTED', 'STRUCK')),
    reason           text check (reason in
        ('DUPLICATE', 'WRONG_DATE', 'WRONG_PLACE', 'WRONG_NUMBER', 'DID_NOT_HAPPEN', 'UNDONE')),
    duplicate_of     bigint,
    activity_type_id bigint      not null references activity_type,
    municipality_id  bigint      not null references municipality,
    place_id         bigint references place,
    party_id         bigint      not null references party,
    starts_on        date        not null,
    ends_on          date        not null,
    quantity         int         not null check (quantity between 1 and 999),
    reported_from    text check (length(reported_from) between 1 and 100),
    public_from      timestamptz not null,
    recorded_at      timestamptz not null,
    recorded_by      bigint      not null references person,
    unique (source_kind, source_id, revision),
    check (ends_on >= starts_on),
    check ((entry = 'RECORDED') = (reason is null)),
    check ((entry = 'RECORDED') = (revision = 1))
);
comment on column occurrence.reported_from is 'the system that a total over several days was reported from';
comment on column occurrence.duplicate_of is 'source_id of the same kind that the struck one repeats';
create index on occurrence (municipality_id, starts_on desc);
create trigger occurrence_append_only before update or delete on occurrence
    for each row execute function refuse_change();

create table occurrence_promise (
    occurrence_id bigint not null references occurrence,
    promise_id    bigint not null references promise,
    primary key (occurrence_id, promise_id)
);
create index on occurrence_promise (promise_id);
create trigger occurrence_promise_append_only before update or delete on occurrence_promise
    for each row execute function refuse_change();
