-- A meeting or broadcast may be for several municipalities, and several parties may invite to it together.

create table gathering_also_in (
    gathering_id    bigint not null references gathering,
    municipality_id bigint not null references municipality,
    primary key (gathering_id, municipality_id)
);
comment on table gathering_also_in is 'beside gathering.municipality_id, whose address it has';
create index on gathering_also_in (municipality_id);

create table gathering_co_organiser (
    gathering_id bigint not null references gathering,
    party_id     bigint not null references party,
    primary key (gathering_id, party_id)
);
comment on table gathering_co_organiser is 'beside gathering.party_id';
create index on gathering_co_organiser (party_id);

alter table occurrence add column also_in bigint[] not null default '{}';
comment on column occurrence.also_in is 'other municipalities for which the very same thing was done';
