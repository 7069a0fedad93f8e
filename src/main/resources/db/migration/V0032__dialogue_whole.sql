-- Meetings and broadcasts whole: what form, how to get there, what it was before it moved, who signed up, what came of it.

alter table gathering
    add column form             text check (form in ('MEETING', 'WALK', 'STAND', 'SURVEY', 'DIGITAL', 'SCHOOL')),
    add column agenda           text    not null default '[]' check (length(agenda) <= 8000),
    add column directions       text    not null default '' check (length(directions) <= 500),
    add column step_free        boolean not null default false,
    add column hearing_loop     boolean not null default false,
    add column interpretation   boolean not null default false,
    add column access_text      text    not null default '' check (length(access_text) <= 500),
    add column seats            int check (seats between 1 and 5000),
    add column answered_by      text    not null default '' check (length(answered_by) <= 200),
    add column next_steps       text    not null default '' check (length(next_steps) <= 4000),
    add column questions_before int check (questions_before between 0 and 1000000),
    add column questions_during int check (questions_during between 0 and 1000000),
    add column viewers_after    int check (viewers_after between 0 and 10000000),
    add column captions_planned date,
    add column captions_done    date,
    add column announced_at     timestamptz,
    add column told_at          timestamptz,
    add column cancelled_at     timestamptz;
comment on column gathering.agenda is 'JSON list of times and what happens then';
comment on column gathering.seats is 'so many may sign up; null: one comes without';
comment on column gathering.answered_by is 'a function, never a person';
comment on column gathering.attendance is 'who came, or watched live';
comment on column gathering.told_at is 'when what came of it was first told; null while it is not';

update gathering set form = 'MEETING' where kind = 'MEETING';
-- When exactly was not kept until now; later than the last change it was not.
update gathering set announced_at = changed_at where slug is not null;
update gathering set told_at = changed_at where state = 'HELD';
update gathering set cancelled_at = changed_at where state = 'CANCELLED' and slug is not null;

alter table gathering
    alter column agenda drop default,
    alter column directions drop default,
    alter column step_free drop default,
    alter column hearing_loop drop default,
    alter column interpretation drop default,
    alter column access_text drop default,
    alter column answered_by drop default,
    alter column next_steps drop default,
    add check ((kind = 'MEETING') = (form is not null)),
    add check (form is distinct from 'DIGITAL' or link is not null),
    add check (seats is null or kind = 'MEETING'),
    add check ((announced_at is null) = (slug is null)),
    add check ((told_at is null) = (state <> 'HELD'));

create table gathering_move (
    id           bigint generated always as identity primary key,
    gathering_id bigint      not null references gathering,
    starts_at    timestamptz not null,
    ends_at      timestamptz,
    venue        text        not null check (length(venue) <= 200),
    place_id     bigint references place,
    channel      text        not null check (length(channel) <= 100),
    link         text check (length(link) between 1 and 500),
    moved_at     timestamptz not null
);
comment on table gathering_move is 'when and where an announced one was to be before it was moved; public for good';
create index on gathering_move (gathering_id);
create trigger gathering_move_append_only before update or delete on gathering_move
    for each row execute function refuse_change();

create table gathering_picture (
    id           bigint generated always as identity primary key,
    gathering_id bigint      not null unique references gathering,
    content      bytea,
    format       text        not null check (format in ('JPEG', 'PNG')),
    width        int         not null check (width between 1 and 1600),
    height       int         not null check (height between 1 and 1600),
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    alt          text        not null check (length(alt) <= 300),
    caption      text        not null check (length(caption) <= 300),
    changed_by   bigint      not null references person,
    changed_at   timestamptz not null,
    version      bigint      not null,
    check ((content is null) = (alt = ''))
);
comment on column gathering_picture.content is 'encoded anew from what was sent, without its metadata; null once removed';
comment on column gathering_picture.digest is 'SHA-256 of the content, also of what was removed';
create index on gathering_picture (digest);

create table sign_up (
    id           bigint generated always as identity primary key,
    gathering_id bigint      not null references gathering,
    name         text check (length(name) between 1 and 100),
    email        text check (length(email) between 3 and 254),
    people       int         not null check (people between 1 and 20),
    token_hash   bytea unique,
    created_at   timestamptz not null,
    cancelled_at timestamptz,
    check ((email is null) = (token_hash is null)),
    check (name is null or email is not null)
);
comment on table sign_up is 'name, address and token go when it is cancelled, and 30 days after the meeting; the number stays';
comment on column sign_up.people is 'how many come, the one who signs up among them';
create index on sign_up (gathering_id);
create unique index on sign_up (gathering_id, lower(email));

create table frame_host (
    host     text        primary key check (host ~ '^[a-z0-9-]+(\.[a-z0-9-]+)+$' and length(host) <= 253),
    added_by bigint      not null references person,
    added_at timestamptz not null
);
comment on table frame_host is 'from where a film may be shown within a page of ours that somebody opens';
