-- What V0024 brought to the world of V0023: for which of a list a measure was done, and a deviation that was told.

insert into measure_member (measure_id, promise_id, target_key, member) values (1, 1, 1, '7A');
insert into occurrence_member (occurrence_id, promise_id, target_key, member) values (1, 1, 1, '7A');

insert into version (id, subject_type, subject_id, number, content, digest, reason, approved_by, published_at, published_by) overriding system value
select max(id) + 1, 'DEVIATION', 1, 1, '{"days":{"end":"2026-11-30","start":"2026-11-27"},"plan":"Vi går i december.","reason":"Sjukdom."}', encode(sha256(convert_to('{"days":{"end":"2026-11-30","start":"2026-11-27"},"plan":"Vi går i december.","reason":"Sjukdom."}', 'UTF8')), 'hex'), '', '[]', '2026-11-27 09:00:00+00', 1 from version;

insert into version_municipality (version_id, municipality_id)
select v.id, m.municipality_id from version v join promise_municipality m on m.promise_id = v.subject_id where v.subject_type = 'DEVIATION';

select setval(pg_get_serial_sequence('version', 'id'), (select max(id) from version));
