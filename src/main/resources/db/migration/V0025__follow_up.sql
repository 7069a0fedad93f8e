-- Follow-up (uppföljning): rounds of an agreement, with figures that are frozen in what the parties approve.
create table follow_up (
    id                bigint generated always as identity primary key,
    agreement_id      bigint      not null references agreement,
    title             text        not null check (length(title) between 1 and 200),
    content           text        not null,
    stage             text        not null check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED')),
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
create index on follow_up (agreement_id);

create table follow_up_municipality (
    follow_up_id    bigint not null references follow_up,
    municipality_id bigint not null references municipality,
    position        int    not null,
    primary key (follow_up_id, position),
    unique (follow_up_id, municipality_id)
);
create index on follow_up_municipality (municipality_id);

alter table approval drop constraint approval_subject_type_check;
alter table approval add check (subject_type in ('AGREEMENT', 'PROMISE', 'FOLLOW_UP'));
