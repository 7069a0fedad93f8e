-- How a version came to be public: as every party approved it, as a correction of words, without some party, or to say
-- that the text holds no more. What was published before this was approved by every party.

alter table version
    add column kind text not null default 'ORDINARY'
        check (kind in ('ORDINARY', 'CORRECTION', 'OBJECTION', 'FORCED', 'REVOCATION')),
    add column without text not null default '[]';
alter table version
    alter column kind drop default,
    alter column without drop default;
comment on column version.without is 'JSON list of the names of the parties that had not approved it';
alter table version
    add check (kind <> 'FORCED' or without <> '[]'),
    add check (kind <> 'ORDINARY' or without = '[]');

create table publishing_time (
    subject_type text        not null check (subject_type in ('AGREEMENT', 'PROMISE', 'FOLLOW_UP')),
    subject_id   bigint      not null,
    digest       text        not null check (digest ~ '^[0-9a-f]{64}$'),
    due_at       timestamptz not null,
    reason       text        not null check (length(reason) <= 1000),
    set_by       bigint      not null references person,
    problem      text,
    primary key (subject_type, subject_id)
);
create index on publishing_time (due_at) where problem is null;
comment on table publishing_time is 'an approved text that publishes itself at a set time';
comment on column publishing_time.digest is 'of what the parties had approved when the time was set';
comment on column publishing_time.problem is 'message key of why it was not published when the time came';
