-- For which one of a target's list something was done ("7A", "Gångtunneln vid stationen"), as the list named it.
create table occurrence_member (
    occurrence_id bigint not null references occurrence,
    promise_id    bigint not null references promise,
    target_key    int    not null check (target_key >= 1),
    member        text   not null check (length(member) between 1 and 100),
    primary key (occurrence_id, promise_id, target_key, member)
);
create index on occurrence_member (promise_id);
create trigger occurrence_member_append_only before update or delete on occurrence_member
    for each row execute function refuse_change();

create table measure_member (
    measure_id bigint not null references measure,
    promise_id bigint not null references promise,
    target_key int    not null check (target_key >= 1),
    member     text   not null check (length(member) between 1 and 100),
    primary key (measure_id, promise_id, target_key, member)
);

-- What was told of deviations from a promise is published and kept like any other text.
alter table version drop constraint version_subject_type_check;
alter table version add check (subject_type in ('AGREEMENT', 'PROMISE', 'FOLLOW_UP', 'DEVIATION'));
