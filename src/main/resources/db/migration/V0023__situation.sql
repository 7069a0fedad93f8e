-- Lägesbilder: per municipality in dated editions, with the problems; the dates of its plan; and what the parties of an
-- agreement have ticked of the steps that they take together.

create table situation_edition (
    id                  bigint generated always as identity primary key,
    municipality_id     bigint      not null references municipality,
    dated               date        not null,
    content             text        not null,
    decided_by          text check (length(decided_by) between 1 and 200),
    decided_on          date,
    paragraph           text check (length(paragraph) <= 200),
    registration_number text check (length(registration_number) <= 200),
    created_by          bigint      not null references person,
    changed_by          bigint      not null references person,
    changed_at          timestamptz not null,
    version             bigint      not null,
    check (num_nulls(decided_by, decided_on, paragraph, registration_number) in (0, 4))
);
comment on column situation_edition.content is 'canonical JSON: the three parts, who holds what is not public, the problems';
comment on column situation_edition.decided_on is 'null while it is a draft; from then on nothing of it changes';
create index on situation_edition (municipality_id, dated);
-- What was decided is put right by another edition.
create trigger situation_edition_fixed before update or delete on situation_edition
    for each row when (old.decided_on is not null) execute function refuse_change();

create table situation_plan (
    municipality_id bigint      primary key references municipality,
    adopted_on      date        not null,
    follow_up_on    date        not null check (follow_up_on > adopted_on),
    changed_by      bigint      not null references person,
    changed_at      timestamptz not null,
    version         bigint      not null
);
comment on column situation_plan.adopted_on is 'of the åtgärdsplan; follow_up_on is of the follow-up that comes next';

create table step_tick (
    agreement_id bigint      not null references agreement,
    item         text        not null,
    done_on      date        not null,
    function     text        not null check (length(function) between 1 and 200),
    recorded_by  bigint      not null references person,
    recorded_at  timestamptz not null,
    primary key (agreement_id, item)
);
comment on column step_tick.function is 'of who ticked it, not a name';
