-- News (nyheter) with their pictures, and how often an announced meeting has become another for calendars.

alter table gathering add column sequence int not null default 0 check (sequence >= 0);
comment on column gathering.sequence is 'raised whenever what calendars show of it changes after it was announced (RFC 5545)';

alter table version drop constraint version_subject_type_check;
alter table version add check (subject_type in ('AGREEMENT', 'PROMISE', 'FOLLOW_UP', 'DEVIATION', 'QUESTION', 'NEWS'));

create table news (
    id               bigint generated always as identity primary key,
    municipality_id  bigint      not null references municipality,
    slug             text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    state            text        not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    title            text        not null check (length(title) between 1 and 150),
    content          text        not null,
    reason           text        not null check (length(reason) <= 1000),
    authors          bigint[]    not null,
    published_number int         not null default 0 check (published_number >= 0),
    changed_by       bigint      not null references person,
    changed_at       timestamptz not null,
    version          bigint      not null,
    unique (municipality_id, slug),
    check ((published_number > 0) = (slug is not null)),
    check (state = 'DRAFT' or slug is not null)
);
comment on column news.content is 'canonical JSON of the working text; what the public reads is in version';
comment on column news.reason is 'what the next version corrects, or why it was withdrawn; told to the public';
comment on column news.authors is 'who has written since it was last published; they do not publish it';
create index on news (municipality_id, changed_at desc);

create table news_picture (
    id         bigint generated always as identity primary key,
    news_id    bigint      not null references news,
    content    bytea,
    format     text        not null check (format in ('JPEG', 'PNG')),
    width      int         not null check (width between 1 and 1600),
    height     int         not null check (height between 1 and 1600),
    digest     text        not null check (digest ~ '^[0-9a-f]{64}$'),
    alt        text        not null check (length(alt) <= 300),
    caption    text        not null check (length(caption) <= 300),
    changed_by bigint      not null references person,
    changed_at timestamptz not null,
    version    bigint      not null,
    check ((content is null) = (alt = ''))
);
comment on column news_picture.content is 'encoded anew from what was sent, without its metadata; null once removed';
comment on column news_picture.digest is 'SHA-256 of the content, also of what was removed';
create index on news_picture (digest);
create index on news_picture (news_id);

alter table news add column public_picture bigint references news_picture;
comment on column news.public_picture is 'that of the wording that the public reads; its file may be removed since';
