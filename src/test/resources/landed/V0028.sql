-- What V0028 brought to the world of V0027: words that were taken out of a version.

insert into erasure (kind, row_id, reason, erased_at)
select 'VERSION', max(v.id), 'Uppgiften om en person skulle inte ha stått där.', '2026-11-28 02:00:00+00' from version v;
