-- The chain of what is public: each public row of a municipality is a link that holds the hash of the one before.

create table version_municipality (
    version_id      bigint not null references version,
    municipality_id bigint not null references municipality,
    primary key (version_id, municipality_id)
);
create index on version_municipality (municipality_id);
insert into version_municipality
select v.id, m.municipality_id from version v
join agreement_municipality m on m.agreement_id = v.subject_id where v.subject_type = 'AGREEMENT'
union all
select v.id, m.municipality_id from version v
join promise_municipality m on m.promise_id = v.subject_id where v.subject_type = 'PROMISE';
create trigger version_municipality_append_only before update or delete on version_municipality
    for each row execute function refuse_change();

create table chain_head (
    municipality_id bigint primary key references municipality,
    number          int  not null check (number >= 0),
    hash            text not null check (hash ~ '^[0-9a-f]{64}$')
);
comment on table chain_head is 'the newest link; whoever adds one locks it, several in the order of municipality_id';

create table chain_link (
    municipality_id bigint      not null references municipality,
    number          int         not null check (number >= 1),
    kind            text        not null check (kind in ('VERSION', 'OCCURRENCE', 'ENTRY')),
    row_id          bigint      not null,
    text_digest     text check (text_digest ~ '^[0-9a-f]{64}$'),
    previous        text        not null check (previous ~ '^[0-9a-f]{64}$'),
    hash            text        not null check (hash ~ '^[0-9a-f]{64}$'),
    entered_at      timestamptz not null,
    at_migration    boolean     not null,
    primary key (municipality_id, number),
    unique (municipality_id, kind, row_id)
);
comment on column chain_link.row_id is 'of version, occurrence or target_entry';
comment on column chain_link.at_migration is 'the row was there before there was a chain';
create trigger chain_link_append_only before update or delete on chain_link
    for each row execute function refuse_change();

create table chain_salt (
    municipality_id bigint not null,
    number          int    not null,
    salt            text   not null check (salt ~ '^[0-9a-f]{32}$'),
    primary key (municipality_id, number),
    foreign key (municipality_id, number) references chain_link
);
comment on table chain_salt is 'goes with the text when that is erased: its digest then tells nothing';

create table chain_pending (
    id              bigint generated always as identity primary key,
    municipality_id bigint      not null references municipality,
    kind            text        not null,
    row_id          bigint      not null,
    due_at          timestamptz not null,
    at_migration    boolean     not null default false,
    unique (municipality_id, kind, row_id)
);
create index on chain_pending (municipality_id, due_at);
comment on table chain_pending is 'what is public, or will be at due_at, and is no link yet';

create function chain_version() returns trigger language plpgsql as $$
begin
    insert into chain_pending (municipality_id, kind, row_id, due_at)
    select new.municipality_id, 'VERSION', new.version_id, v.published_at from version v where v.id = new.version_id;
    return null;
end $$;
create trigger version_municipality_chain after insert on version_municipality
    for each row execute function chain_version();

-- What the public never sees is no link: a row that was corrected or struck before it became public, such a strike too.
create function chain_occurrence() returns trigger language plpgsql as $$
begin
    delete from chain_pending p using occurrence e
    where p.kind = 'OCCURRENCE' and p.row_id = e.id
      and e.source_kind = new.source_kind and e.source_id = new.source_id and e.revision < new.revision
      and p.due_at > new.recorded_at and (new.entry = 'STRUCK' or p.due_at >= new.public_from);
    if new.entry <> 'STRUCK' or exists (
        select from occurrence e
        where e.source_kind = new.source_kind and e.source_id = new.source_id and e.revision < new.revision
          and e.public_from <= new.recorded_at)
    then
        insert into chain_pending (municipality_id, kind, row_id, due_at)
        select distinct place, 'OCCURRENCE', new.id, new.public_from
        from unnest(array_prepend(new.municipality_id, new.also_in)) place;
    end if;
    return null;
end $$;
create trigger occurrence_chain after insert on occurrence
    for each row execute function chain_occurrence();

create function chain_entry() returns trigger language plpgsql as $$
begin
    insert into chain_pending (municipality_id, kind, row_id, due_at)
    select m.municipality_id, 'ENTRY', new.id, new.recorded_at
    from promise_municipality m where m.promise_id = new.promise_id;
    return null;
end $$;
create trigger target_entry_chain after insert on target_entry
    for each row execute function chain_entry();

-- What is there already, in the order in which it came.
insert into chain_pending (municipality_id, kind, row_id, due_at, at_migration)
select municipality_id, kind, row_id, due_at, true from (
    select m.municipality_id, 'VERSION' as kind, v.id as row_id, v.published_at as due_at
    from version v join version_municipality m on m.version_id = v.id
    union all
    select m.municipality_id, 'ENTRY', e.id, e.recorded_at
    from target_entry e join promise_municipality m on m.promise_id = e.promise_id
    union all
    select distinct place, 'OCCURRENCE', o.id, o.public_from
    from occurrence o, unnest(array_prepend(o.municipality_id, o.also_in)) place
    where case when o.entry = 'STRUCK' then exists (
            select from occurrence e
            where e.source_kind = o.source_kind and e.source_id = o.source_id and e.revision < o.revision
              and e.public_from <= o.recorded_at)
        else not exists (
            select from occurrence l
            where l.source_kind = o.source_kind and l.source_id = o.source_id and l.revision > o.revision
              and l.recorded_at < o.public_from and (l.entry = 'STRUCK' or l.public_from <= o.public_from)) end
) there order by due_at, kind desc, row_id;
