-- What V0023 brought to the world of V0020: a decided lägesbild and the draft that follows it, the dates of the plan, and
-- what was ticked of the steps of the agreement.

insert into situation_edition (id, municipality_id, dated, content, decided_by, decided_on, paragraph, registration_number, created_by, changed_by, changed_at, version) overriding system value values
(1, 1, '2026-05-03', '{"problems":[{"area":"Centrum","causes":["Dåliga lås"],"goal":"Färre stölder","key":1,"sources":[{"date":"2024-03-10","kind":"CITIZEN_DIALOGUE","title":"Samtal på torget"}],"title":"Cyklar stjäls"}],"text":{"analysis":"Låsen är problemet.","date":"2026-05-03","heldBy":"Polismyndigheten","heldNumber":"A 12-2026","mapping":"Cyklar stjäls vid stationen.","other":"Folk undviker stationen."}}', 'kommunstyrelsen', '2026-05-20', '§ 45', 'KS 2026/7', 1, 1, '2026-11-27 08:10:00+00', 2),
(2, 1, '2026-11-01', '{"problems":[],"text":{"analysis":"","date":"2026-11-01","heldBy":"","heldNumber":"","mapping":"Färre stölder.","other":""}}', null, null, null, null, 1, 1, '2026-11-27 08:15:00+00', 0);

insert into situation_plan (municipality_id, adopted_on, follow_up_on, changed_by, changed_at, version) values
(1, '2026-06-01', '2028-06-01', 1, '2026-11-27 08:20:00+00', 1);

insert into step_tick (agreement_id, item, done_on, function, recorded_by, recorded_at) values
(1, 'MERGED', '2026-06-10', 'kommunpolis', 1, '2026-11-27 08:25:00+00');

select setval(pg_get_serial_sequence('situation_edition', 'id'), (select max(id) from situation_edition));
