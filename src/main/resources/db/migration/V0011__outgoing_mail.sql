-- Mail leaves by this outbox: a row is written in the transaction of the act and sent afterwards.

create table outgoing_mail (
    id          bigint generated always as identity primary key,
    message_id  text        not null unique,
    recipient   text        not null check (length(recipient) between 3 and 254),
    subject     text        not null check (length(subject) between 1 and 200),
    body        text        not null check (length(body) <= 50000),
    created_at  timestamptz not null,
    due_at      timestamptz not null,
    attempts    int         not null default 0,
    settled_at  timestamptz,
    state       text        not null default 'WAITING' check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    problem     text        not null default '',
    check ((state = 'WAITING') = (settled_at is null)),
    check (state = 'WAITING' or body = '')
);
create index on outgoing_mail (due_at) where state = 'WAITING';
comment on column outgoing_mail.body is 'plain text, sealed; emptied when the mail has been sent or given up: it may hold a one-time link';
comment on column outgoing_mail.problem is 'what kind of failure the last attempt met; no text of the server, which may repeat addresses';
