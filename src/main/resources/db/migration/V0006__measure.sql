-- Measures (åtgärder): what staff plan and record. What counts stands in the ledger; here is the text around it.

create table measure (
    id               bigint generated always as identity primary key,
    state            text        not null check (state in ('PLANNED', 'COMPLETED', 'STRUCK', 'CANCELLED')),
    activity_type_id bigint      not null references activity_type,
    municipality_id  bigint      not null references municipality,
    place_id         bigint references place,
    party_id         bigint      not null references party,
    starts_on        date        not null,
    ends_on          date        not null,
    quantity         int         not null check (quantity between 1 and 999),
    reported_from    text check (length(reported_from) between 1 and 100),
    public_text      text        not null check (length(public_text) <= 1000),
    link             text check (length(link) between 1 and 500),
    text_state       text        not null check (text_state in ('NONE', 'WAITING', 'RELEASED', 'REFUSED')),
    text_by          bigint references person,
    released_by      bigint references person,
    released_at      timestamptz,
    internal_note    text        not null check (length(internal_note) <= 2000),
    planned_public   boolean     not null,
    recorded_by      bigint      not null references person,
    recorded_at      timestamptz not null,
    duplicate_of     bigint references measure,
    version          bigint      not null,
    check (ends_on >= starts_on),
    check (ends_on = starts_on or reported_from is not null),
    check ((text_state = 'NONE') = (public_text = '' and link is null)),
    check ((text_state = 'NONE') = (text_by is null)),
    check ((text_state in ('RELEASED', 'REFUSED')) = (released_by is not null)),
    check ((released_by is null) = (released_at is null)),
    check (released_by <> text_by),
    check (duplicate_of is null or (state = 'STRUCK' and duplicate_of <> id))
);
comment on column measure.reported_from is 'the system that a total (samlad uppgift) was reported from';
comment on column measure.released_by is 'who released or refused the public text; never who wrote it';
comment on column measure.planned_public is 'a publisher chose to show it while it is planned';
create index on measure (municipality_id, starts_on desc);
create index on measure (recorded_by, recorded_at desc);

create table measure_promise (
    measure_id bigint not null references measure,
    promise_id bigint not null references promise,
    primary key (measure_id, promise_id)
);
create index on measure_promise (promise_id);
