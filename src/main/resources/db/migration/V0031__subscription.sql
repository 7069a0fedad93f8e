-- Following by e-mail without an account, and what the outbox needs for it: a page beside the text, the address to
-- unsubscribe at, and what a mail is about, so that it can be taken back.

alter table outgoing_mail
    add column html        text not null default '' check (length(html) <= 400000),
    add column unsubscribe text not null default '' check (length(unsubscribe) <= 2000),
    add column matter      text check (length(matter) between 1 and 100),
    drop constraint outgoing_mail_body_check,
    add constraint outgoing_mail_body_check check (length(body) <= 200000),
    drop constraint outgoing_mail_state_check,
    add constraint outgoing_mail_state_check check (state in ('WAITING', 'SENT', 'GIVEN_UP', 'WITHDRAWN')),
    add check (state = 'WAITING' or (html = '' and unsubscribe = ''));
create index on outgoing_mail (matter) where matter is not null;
create index on outgoing_mail (lower(recipient));
comment on column outgoing_mail.html is 'the text as a page, sealed; emptied with the body';
comment on column outgoing_mail.unsubscribe is 'address of RFC 8058, sealed: whoever has it ends the subscription; emptied with the body';
comment on column outgoing_mail.matter is 'what it is about, such as follower/17';

create table follower (
    id               bigint generated always as identity primary key,
    alias            text        not null unique check (length(alias) = 43),
    mailbox          text        not null check (length(mailbox) = 43),
    address          text        not null check (length(address) between 1 and 1000),
    letter_wanted_at timestamptz,
    told_until       timestamptz not null,
    digest_on        date,
    created_at       timestamptz not null
);
create index on follower (letter_wanted_at) where letter_wanted_at is not null;
comment on column follower.alias is 'keyed hash of the address: finds it without showing it';
comment on column follower.mailbox is 'keyed hash of the address without what stands after a plus sign: whose mailbox is filled';
comment on column follower.address is 'sealed';
comment on column follower.letter_wanted_at is 'somebody has given the address in the form, and no letter about it has left yet';
comment on column follower.told_until is 'up to when what became public has been told';
comment on column follower.digest_on is 'the last day, in Sweden, on which it was asked what there is to tell';

create table follower_token (
    token_hash  text   primary key check (token_hash ~ '^[0-9a-f]{64}$'),
    follower_id bigint not null references follower on delete cascade
);
create index on follower_token (follower_id);
comment on column follower_token.token_hash is 'SHA-256 of what the links in letters hold';

create table subscription (
    id              bigint generated always as identity primary key,
    follower_id     bigint      not null references follower on delete cascade,
    kind            text        not null check (kind in ('MUNICIPALITY', 'MEETINGS', 'PROMISE')),
    municipality_id bigint      not null references municipality,
    promise_id      bigint      references promise,
    asked_at        timestamptz not null,
    confirmed_at    timestamptz,
    check ((kind = 'PROMISE') = (promise_id is not null)),
    unique nulls not distinct (follower_id, kind, municipality_id, promise_id)
);
create index on subscription (municipality_id) where confirmed_at is not null;
create index on subscription (asked_at) where confirmed_at is null;
comment on column subscription.municipality_id is 'of a promise: the one on whose page it is';
comment on column subscription.confirmed_at is 'by whoever reads the mail of the address; empty until then';

create table follower_told (
    follower_id bigint      not null references follower on delete cascade,
    entry       text        not null check (length(entry) between 1 and 200),
    changed_at  timestamptz not null,
    told_at     timestamptz not null,
    primary key (follower_id, entry, changed_at)
);
create index on follower_told (told_at);
comment on table follower_told is 'what was told, so that it is told once; only as long as it could be told again';
comment on column follower_told.entry is 'the key of a feed entry';

create table follower_letter (
    mailbox text        primary key check (length(mailbox) = 43),
    sent_at timestamptz not null
);
comment on table follower_letter is 'when a mailbox last got a letter because somebody gave its address: at most one a day; removed the day after';
