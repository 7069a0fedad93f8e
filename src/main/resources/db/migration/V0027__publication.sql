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
alter table version add check ((kind = 'FORCED') = (without <> '[]'));
