-- Samverkansöverenskommelser: the working text, its stage, and what the public has seen of it.

create table agreement (
    id                bigint generated always as identity primary key,
    title             text        not null check (length(title) between 1 and 150),
    content           text        not null,
    stage             text        not null check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
    authors           bigint[]    not null,
    home_municipality bigint      not null references municipality,
    slug              text check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    starts_on         date        not null,
    ends_on           date        not null,
    published_number  int         not null default 0,
    renews            bigint references agreement,
    changed_at        timestamptz not null,
    version           bigint      not null,
    unique (home_municipality, slug),
    check (ends_on >= starts_on),
    check ((published_number > 0) = (slug is not null))
);
comment on column agreement.content is 'canonical JSON of the working text; the public reads the newest row of version';
comment on column agreement.starts_on is 'of the working text, as is ends_on and title';
comment on column agreement.authors is 'who has written since the last publication; they neither approve nor publish';

create table agreement_municipality (
    agreement_id    bigint not null references agreement,
    municipality_id bigint not null references municipality,
    position        int    not null,
    primary key (agreement_id, position),
    unique (agreement_id, municipality_id)
);
create index on agreement_municipality (municipality_id);
