-- A municipality that was opened for reading is closed before its time. Of the opening itself nothing is changed.
create table closed_municipality (
    opened_id bigint      primary key references opened_municipality,
    closed_by bigint      not null references person,
    closed_at timestamptz not null
);
create trigger closed_municipality_append_only before update or delete on closed_municipality
    for each row execute function refuse_change();

alter table opened_municipality add check (closes_at <= opened_at + interval '4 hours');
