-- Words that the law forbids to stand any longer are taken out of an earlier published version, and a notice stays.

create table erasure (
    id        bigint generated always as identity primary key,
    kind      text        not null check (kind = 'VERSION'),
    row_id    bigint      not null references version,
    reason    text        not null check (length(reason) between 10 and 1000),
    erased_at timestamptz not null
);
create index on erasure (row_id);
comment on column erasure.reason is 'told to the public';
create trigger erasure_append_only before update or delete on erasure
    for each row execute function refuse_change();

-- Only its words change, and only in a transaction that tells of it.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE'
        and row(old.id, old.subject_type, old.subject_id, old.number, old.digest, old.kind, old.approved_by, old.without,
            old.published_at, old.published_by)
            is not distinct from row(new.id, new.subject_type, new.subject_id, new.number, new.digest, new.kind,
            new.approved_by, new.without, new.published_at, new.published_by)
        and exists (select from erasure e where e.row_id = old.id and e.xmin = pg_current_xact_id()::xid)
    then
        return new;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
drop trigger version_append_only on version;
create trigger version_append_only before update or delete on version
    for each row execute function refuse_change_but_erasure();

-- The names of all fields, in one order.
create function json_names(content text) returns text[] language sql immutable set search_path = pg_catalog as $$
    select array_agg(name order by name)
    from jsonb_path_query(content::jsonb, 'lax $.**') part,
        lateral jsonb_object_keys(case jsonb_typeof(part) when 'object' then part else '{}' end) name
$$;

-- For whoever runs the database, by hand; the program never calls it. The version that holds now is put right by
-- publishing another one first. The chain keeps the digest of the text as it was; without the salt it tells nothing.
create function erase_public_words(version_id bigint, words text, why text) returns void
    language plpgsql security definer set search_path = pg_catalog, public, pg_temp as $$
declare
    found_version version%rowtype;
    written text := substr(to_json(words)::text, 2, length(to_json(words)::text) - 2);
begin
    if words !~ '[[:alpha:]]{2}' or length(trim(why)) < 10 then
        raise exception 'words and a reason are needed';
    end if;
    select * into strict found_version from version where id = version_id for update;
    if not exists (select from version later where later.subject_type = found_version.subject_type
        and later.subject_id = found_version.subject_id and later.number > found_version.number)
    then
        raise exception 'it holds now: publish a version without the words first';
    end if;
    if strpos(found_version.content, written) = 0 and strpos(found_version.reason, words) = 0 then
        raise exception 'the words are not in it';
    end if;
    if not replace(found_version.content, written, '[borttaget]') is json
        or json_names(found_version.content) is distinct from
            json_names(replace(found_version.content, written, '[borttaget]'))
    then
        raise exception 'the words are part of how it is written';
    end if;
    insert into erasure (kind, row_id, reason, erased_at) values ('VERSION', version_id, trim(why), now());
    update version set content = replace(content, written, '[borttaget]'), reason = replace(reason, words, '[borttaget]')
        where id = version_id;
    delete from chain_salt s using chain_link l
        where l.kind = 'VERSION' and l.row_id = version_id
          and s.municipality_id = l.municipality_id and s.number = l.number;
    perform tell_of_audit('ANONYMISED',
        case found_version.subject_type when 'DEVIATION' then 'PROMISE' else found_version.subject_type end,
        found_version.subject_id, why, null);
end $$;
revoke execute on function erase_public_words from public;
