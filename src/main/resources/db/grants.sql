-- Who may do what with the data, after every migration: owner here is the role that migrates and owns all.
-- The application gets the data and no more; a row of a table that only grows (its trigger is called …_append_only) it
-- may not even try to change. The role for reports reads what is listed below: a new table, or column, is not, until
-- somebody writes it there. Where the application is the owner itself, only that role is given anything.
do $$
declare
    application constant text := current_setting('medborgarlofte.application');
    reports     constant text := 'medborgarlofte_reports';
    in_whole    constant text[] := array[
        'municipality', 'local_police_area', 'local_police_area_municipality', 'party', 'place', 'membership',
        'version', 'version_municipality', 'erasure', 'follow_up', 'follow_up_municipality', 'chain_head', 'chain_link', 'approval', 'agreement', 'agreement_municipality', 'signing_picture', 'activity_type', 'promise',
        'promise_municipality', 'occurrence', 'occurrence_promise', 'occurrence_member', 'target_entry', 'measure_promise',
        'measure_member', 'gathering',
        'gathering_promise', 'gathering_also_in', 'gathering_co_organiser', 'gathering_move', 'gathering_picture', 'frame_host', 'situation_edition', 'situation_plan',
        'step_tick', 'question_link', 'question_setting', 'news', 'news_picture'];
    -- Without password and address of a person, and without notes that one party keeps to itself.
    in_part     constant jsonb := '{
        "question": "id, municipality_id, party_id, asked_of, origin, promise_id, gathering_id, target_key, state, theme, duplicate_of, received_at, due_at, settled_at",
        "sign_up": "id, gathering_id, people, created_at, cancelled_at",
        "person": "id, title, disabled_at, created_at",
        "measure": "id, state, activity_type_id, municipality_id, place_id, party_id, starts_on, ends_on, quantity, reported_from, public_text, link, text_state, text_by, released_by, released_at, planned_public, recorded_by, recorded_at, duplicate_of"
        }';
    reported    boolean;
    relation    record;
begin
    -- Two instances that start at once would stand in each other's way.
    perform pg_advisory_xact_lock(hashtext('medborgarlofte.grants'));

    if not exists (select from pg_roles where rolname = reports)
        and exists (select from pg_roles where rolname = current_user and (rolcreaterole or rolsuper))
    then
        begin
            execute format('create role %I nologin', reports);
        exception when duplicate_object or unique_violation then
            null; -- for another database of this server, at this moment
        end;
    end if;
    reported := exists (select from pg_roles where rolname = reports);

    if application <> current_user then
        execute format('grant usage on schema %I to %I', current_schema(), application);
    end if;
    if reported then
        execute format('grant usage on schema %I to %I', current_schema(), reports);
    end if;

    for relation in
        select c.relname as name, c.oid::regclass as path, case
                when c.relkind = 'S' then 'usage, select'
                when c.relname = 'flyway_schema_history' then 'select'
                when exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname like '%\_append\_only')
                    then 'select, insert'
                else 'select, insert, update, delete' end as rights
        from pg_class c
        where c.relnamespace = current_schema()::regnamespace
          and c.relkind in ('r', 'p', 'v', 'm', 'S')
          and c.relowner = current_user::regrole
    loop
        if application <> current_user then
            execute format('revoke all on %s from %I', relation.path, application);
            execute format('grant %s on %s to %I', relation.rights, relation.path, application);
        end if;
        if reported then
            execute format('revoke all on %s from %I', relation.path, reports);
            if relation.name = any (in_whole) then
                execute format('grant select on %s to %I', relation.path, reports);
            elsif in_part ? relation.name then
                execute format('grant select (%s) on %s to %I', in_part ->> relation.name, relation.path, reports);
            end if;
        end if;
    end loop;
end $$;
