-- What is recorded by hand for a target that is not counted by measures: that a milestone is done, that something was
-- asked for and came, what an indicator was. Append-only: an entry of a promise has revisions.
create table target_entry (
    id          bigint generated always as identity primary key,
    promise_id  bigint      not null references promise,
    target_key  int         not null check (target_key >= 1),
    number      int         not null check (number >= 1),
    revision    int         not null check (revision >= 1),
    entry       text        not null check (entry in ('RECORDED', 'CORRECTED', 'STRUCK')),
    reason      text check (reason in ('DUPLICATE', 'WRONG_DATE', 'WRONG_NUMBER', 'WRONG_TEXT', 'DID_NOT_HAPPEN')),
    kind        text        not null check (kind in ('DONE', 'REQUESTED', 'MET', 'VALUE')),
    on_day      date        not null,
    amount      numeric(12, 2),
    note        text        not null check (length(note) <= 500),
    link        text check (length(link) between 1 and 500),
    about       int,
    recorded_at timestamptz not null,
    recorded_by bigint      not null references person,
    unique (promise_id, number, revision),
    check ((entry = 'RECORDED') = (reason is null)),
    check ((entry = 'RECORDED') = (revision = 1)),
    check ((kind = 'VALUE') = (amount is not null)),
    check ((kind = 'MET') = (about is not null))
);
comment on column target_entry.number is 'of the entry within its promise, the same through its revisions';
comment on column target_entry.about is 'number of the REQUESTED entry that was met';
create trigger target_entry_append_only before update or delete on target_entry
    for each row execute function refuse_change();
