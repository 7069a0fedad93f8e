-- What citizens ask and say, what became of it, and what they are answered. An answer is a published version.

create table question (
    id              bigint generated always as identity primary key,
    municipality_id bigint      not null references municipality,
    party_id        bigint      not null references party,
    asked_of        text        not null check (asked_of in ('MUNICIPALITY', 'POLICE', 'UNSURE')),
    origin          text        not null check (origin in ('WEB', 'GATHERING')),
    promise_id      bigint references promise,
    gathering_id    bigint references gathering,
    target_key      int check (target_key >= 1),
    state           text        not null
        check (state in ('RECEIVED', 'ANSWERED', 'DECLINED', 'HANDED_OVER', 'DUPLICATE')),
    original        text        not null check (length(original) <= 4000),
    wording         text check (length(wording) between 1 and 4000),
    theme           text        not null default '' check (length(theme) <= 100),
    duplicate_of    bigint references question,
    draft           text        not null default '' check (length(draft) <= 8000),
    draft_by        bigint references person,
    received_at     timestamptz not null,
    received_by     bigint references person,
    due_at          timestamptz not null,
    settled_at      timestamptz,
    receipt         text unique check (receipt ~ '^[0-9a-f]{64}$'),
    version         bigint      not null,
    check ((state = 'RECEIVED') = (settled_at is null)),
    check ((state = 'DUPLICATE') = (duplicate_of is not null)),
    check (target_key is null or promise_id is not null),
    check ((draft = '') = (draft_by is null))
);
comment on column question.party_id is 'in whose queue it is';
comment on column question.target_key is 'what was asked for, of a promise to come when asked';
comment on column question.original is 'as it was sent, for moderators only; emptied when it is weeded or anonymised';
comment on column question.wording is 'what others than moderators may read; null while it is held back';
comment on column question.received_by is 'who typed it after a meeting; null where it came by the web';
comment on column question.receipt is 'hash of the secret address of its receipt';
create index on question (party_id, municipality_id, state);
create index on question (municipality_id, settled_at) where state = 'ANSWERED';
create index on question (promise_id);
create index on question (gathering_id);

create table question_link (
    question_id  bigint not null references question,
    promise_id   bigint references promise,
    gathering_id bigint references gathering,
    agreement_id bigint references agreement,
    measure_id   bigint references measure,
    check (num_nonnulls(promise_id, gathering_id, agreement_id, measure_id) = 1),
    unique nulls not distinct (question_id, promise_id, gathering_id, agreement_id, measure_id)
);
comment on table question_link is 'what the answer says that it led to';
create index on question_link (promise_id);

create table question_step (
    id          bigint generated always as identity primary key,
    question_id bigint      not null references question,
    kind        text        not null
        check (kind in ('RECEIVED', 'FORWARDED', 'ANSWERED', 'CORRECTED', 'DECLINED', 'HANDED_OVER', 'DUPLICATE')),
    party_id    bigint      not null references party,
    reason      text        not null default '' check (length(reason) <= 1000),
    at          timestamptz not null
);
comment on table question_step is 'what the receipt tells; party_id is whose queue it was in afterwards';
create index on question_step (question_id);

create table question_sender (
    question_id  bigint primary key references question,
    address      text        not null check (length(address) <= 1000),
    confirm      text        not null unique check (confirm ~ '^[0-9a-f]{64}$'),
    receipt      text        not null check (length(receipt) <= 500),
    confirmed_at timestamptz,
    created_at   timestamptz not null
);
comment on table question_sender is 'who wants to be told of the answer; the row goes 30 days after it, or unconfirmed after 7';
comment on column question_sender.address is 'sealed';
comment on column question_sender.confirm is 'hash of what confirms the address';
comment on column question_sender.receipt is 'the secret address of the receipt, sealed';

create table question_setting (
    municipality_id   bigint primary key references municipality,
    answer_hours      int  not null default 72 check (answer_hours between 1 and 720),
    keep_days         int check (keep_days between 30 and 36500),
    weeding_decision  text not null default '' check (length(weeding_decision) <= 200),
    check ((keep_days is null) = (weeding_decision = ''))
);
comment on column question_setting.answer_hours is 'of working days, within which an answer is promised';
comment on column question_setting.weeding_decision is 'by which what is settled is weeded after keep_days; without one nothing is';

-- What a citizen asks for by the web nobody records.
alter table target_entry alter column recorded_by drop not null;
comment on column target_entry.recorded_by is 'null where a citizen asked for it by the web';

alter table version drop constraint version_subject_type_check;
alter table version add check (subject_type in ('AGREEMENT', 'PROMISE', 'FOLLOW_UP', 'DEVIATION', 'QUESTION'));

-- Takes question and answer out of all versions but the newest, which a moderator has published without whom it named.
-- The program may call it: it touches nothing but answers, and leaves its notice.
create function anonymise_answer(question bigint, why text) returns int
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    earlier record;
    changed int := 0;
begin
    if length(trim(why)) < 10 then
        raise exception 'a reason is needed';
    end if;
    for earlier in
        select v.id from version v
        where v.subject_type = 'QUESTION' and v.subject_id = question
          and exists (select from version later where later.subject_type = v.subject_type
              and later.subject_id = v.subject_id and later.number > v.number)
          and not exists (select from erasure e where e.row_id = v.id)
        order by v.id for update
    loop
        insert into erasure (kind, row_id, reason, erased_at) values ('VERSION', earlier.id, trim(why), now());
        update version set reason = '',
            content = (content::jsonb || '{"question": "[borttaget]", "answer": "[borttaget]"}')::text
        where id = earlier.id;
        delete from chain_salt s using chain_link l
            where l.kind = 'VERSION' and l.row_id = earlier.id
              and s.municipality_id = l.municipality_id and s.number = l.number;
        changed := changed + 1;
    end loop;
    return changed;
end $$;
