-- The picture of the signing: at most one for each agreement, beside its wording and no part of what is approved.

create table signing_picture (
    id           bigint generated always as identity primary key,
    agreement_id bigint      not null unique references agreement,
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
comment on column signing_picture.content is 'encoded anew from what was sent, without its metadata; null once removed';
comment on column signing_picture.digest is 'SHA-256 of the content, also of what was removed';
create index on signing_picture (digest);
