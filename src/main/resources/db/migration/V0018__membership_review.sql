-- A membership that is ended stays, also one that began the same day; each is looked at once a year.

alter table membership add column ended_at timestamptz;
comment on column membership.ended_at is 'when somebody ended it before its time; it has been over since';

create table membership_review (
    id            bigint generated always as identity primary key,
    membership_id bigint      not null references membership,
    reviewed_by   bigint      not null references person,
    reviewed_as   text        not null,
    reviewed_at   timestamptz not null
);
create index on membership_review (membership_id, reviewed_at);
create trigger membership_review_append_only before update or delete on membership_review
    for each row execute function refuse_change();
comment on table membership_review is 'yearly review: somebody has looked at the membership and found that it is still right';

alter table person add column logged_in_at timestamptz;
comment on column person.logged_in_at is 'the last time, for those who review memberships';
