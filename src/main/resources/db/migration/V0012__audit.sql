-- Who did what (händelselogg): written in the transaction of the act, never changed.

create table audit_event (
    id             bigint generated always as identity primary key,
    at             timestamptz not null,
    person_id      bigint,
    person_name    text        not null,
    person_title   text        not null,
    role           text,
    parties        bigint[]    not null,
    municipalities bigint[]    not null,
    deed           text        not null,
    thing_kind     text        not null,
    thing_id       bigint,
    thing_name     text        not null,
    reason         text        not null,
    before         text,
    after          text,
    address        inet,
    reference      text
);
-- The log outlives what it tells of, so it refers to nothing.
comment on column audit_event.person_id is 'null where nobody was logged in';
comment on column audit_event.before is 'canonical JSON of what was replaced; internal notes and secrets are never here';
comment on column audit_event.address is 'where staff sat; of nobody else';
comment on column audit_event.reference is 'what the error page showed, and the log of the program has too';

-- Of a municipality, a person or everybody, over a span of time.
create index audit_event_at on audit_event (at, id);
create index audit_event_person on audit_event (person_id, at);
create index audit_event_concerned on audit_event using gin (municipalities, parties);
-- What the guard below asks for.
create index audit_event_told on audit_event (deed) where deed in ('ANONYMISED', 'WEEDED');

-- Rows are removed, and people made nameless in them, only in a transaction that tells of it in a row of its own, and
-- that row stays. Where the program's role does not own the table, it may not even do that: it has no right to.
create function guard_audit_event() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE'
        or (tg_op = 'DELETE' and old.deed in ('ANONYMISED', 'WEEDED'))
        or (tg_op = 'UPDATE' and row(old.id, old.at, old.person_id, old.role, old.parties, old.municipalities, old.deed,
                old.thing_kind, old.thing_id, old.reason, old.reference)
            is distinct from row(new.id, new.at, new.person_id, new.role, new.parties, new.municipalities, new.deed,
                new.thing_kind, new.thing_id, new.reason, new.reference))
        or not exists (select from audit_event told
            where told.deed = case tg_op when 'DELETE' then 'WEEDED' else 'ANONYMISED' end
              and told.xmin = pg_current_xact_id()::xid)
    then
        raise exception 'audit_event is append-only';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger audit_event_append_only before update or delete on audit_event
    for each row execute function guard_audit_event();
create trigger audit_event_never_emptied before truncate on audit_event
    for each statement execute function guard_audit_event();

create function tell_of_audit(deed text, kind text, thing bigint, reason text, after text) returns void
    language sql set search_path = pg_catalog, public, pg_temp as $$
    insert into audit_event (at, person_name, person_title, parties, municipalities, deed, thing_kind, thing_id,
        thing_name, reason, after)
    values (now(), session_user, '', '{}', '{}', deed, kind, thing, '', reason, after)
$$;
revoke execute on function tell_of_audit from public;

-- For whoever runs the database, by hand; the program never calls it.
create function anonymise_audit_person(person bigint, reason text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    changed bigint;
begin
    if length(trim(reason)) < 10 then
        raise exception 'a reason is needed';
    end if;
    perform tell_of_audit('ANONYMISED', 'PERSON', person, reason, null);
    update audit_event set person_name = '', person_title = '', address = null where person_id = person;
    get diagnostics changed = row_count;
    update audit_event set thing_name = '', before = null, after = null
        where thing_kind = 'PERSON' and thing_id = person;
    return changed;
end $$;
revoke execute on function anonymise_audit_person from public;

-- As above: removes what is older than the day, by a decision to weed (gallringsbeslut).
create function weed_audit(older_than date, decision text) returns bigint
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    removed bigint;
begin
    if length(trim(decision)) < 10 then
        raise exception 'a decision is needed';
    end if;
    perform tell_of_audit('WEEDED', 'LOG', null, decision, to_json(older_than)::text);
    delete from audit_event
        where at < older_than::timestamp at time zone 'Europe/Stockholm' and deed not in ('ANONYMISED', 'WEEDED');
    get diagnostics removed = row_count;
    return removed;
end $$;
revoke execute on function weed_audit from public;

-- Who keeps the program going may read what is not public only for a while, with a reason that its owners are told.
create table opened_municipality (
    id              bigint generated always as identity primary key,
    person_id       bigint      not null references person,
    municipality_id bigint      not null references municipality,
    reason          text        not null check (length(reason) between 20 and 1000),
    opened_at       timestamptz not null,
    closes_at       timestamptz not null,
    check (closes_at > opened_at)
);
create index on opened_municipality (person_id, closes_at);
create index on opened_municipality (municipality_id, opened_at);
create trigger opened_municipality_append_only before update or delete on opened_municipality
    for each row execute function refuse_change();
