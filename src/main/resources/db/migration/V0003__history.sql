-- What was published, who approved it, and which forms have had their one effect.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end $$;

create table version (
    id           bigint generated always as identity primary key,
    subject_type text        not null check (subject_type in ('AGREEMENT', 'PROMISE')),
    subject_id   bigint      not null,
    number       int         not null check (number >= 1),
    content      text        not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    reason       text        not null check (length(reason) <= 1000),
    approved_by  text        not null,
    published_at timestamptz not null,
    published_by bigint      not null references person,
    unique (subject_type, subject_id, number)
);
comment on column version.content is 'canonical JSON (RFC 8785) of the published content';
comment on column version.approved_by is 'JSON list of party, function and day of each approval';
create trigger version_append_only before update or delete on version
    for each row execute function refuse_change();

create table approval (
    id           bigint generated always as identity primary key,
    subject_type text        not null check (subject_type in ('AGREEMENT', 'PROMISE')),
    subject_id   bigint      not null,
    party_id     bigint      not null references party,
    decision     text        not null check (decision in ('APPROVED', 'SENT_BACK')),
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    reason       text        not null check (length(reason) <= 1000),
    function     text        not null,
    decided_by   bigint      not null references person,
    decided_at   timestamptz not null
);
create index on approval (subject_type, subject_id);
create trigger approval_append_only before update or delete on approval
    for each row execute function refuse_change();

create table submission (
    token      uuid primary key,
    location   text,
    created_at timestamptz not null
);
comment on table submission is 'a form that has had its effect; the same token again gets the same answer';
