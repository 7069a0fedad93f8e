-- A text that the public never saw can be put away; a type of activity counts its changes, for two who edit at once.

alter table agreement drop constraint agreement_stage_check;
alter table agreement add constraint agreement_stage_check
    check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED'));
alter table agreement add check (stage <> 'DISCARDED' or published_number = 0);

alter table promise drop constraint promise_stage_check;
alter table promise add constraint promise_stage_check
    check (stage in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'DISCARDED'));
alter table promise add check (stage <> 'DISCARDED' or published_number = 0);

alter table activity_type add column version bigint not null default 0;
