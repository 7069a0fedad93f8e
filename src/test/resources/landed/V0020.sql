-- What V0020 brought to the world of V0019: something recorded by hand for a target, and its correction.

insert into target_entry (id, promise_id, target_key, number, revision, entry, reason, kind, on_day, amount, note, link, about, recorded_at, recorded_by) overriding system value values
(1, 1, 1, 1, 1, 'RECORDED', null, 'DONE', '2026-11-20', null, 'Rådet möttes.', null, null, '2026-11-27 08:00:00+00', 1),
(2, 1, 1, 1, 2, 'CORRECTED', 'WRONG_DATE', 'DONE', '2026-11-21', null, 'Rådet möttes.', 'https://pitea.example/rad', null, '2026-11-27 08:05:00+00', 1);

select setval(pg_get_serial_sequence('target_entry', 'id'), (select max(id) from target_entry));
