-- What V0033 brought to the world before: a meeting that has moved, and news with a picture, one of them published.

update gathering set sequence = 1 where slug is not null;
insert into news (municipality_id, slug, state, title, content, reason, authors, published_number, changed_by, changed_at, version)
select min(m.id), null, 'DRAFT', 'Utkast', '{"lead":"Snart.","text":"","title":"Utkast"}', '', array[min(p.id)], 0, min(p.id),
    '2026-12-01 00:00:00+00', 0
from municipality m, person p;
insert into news (municipality_id, slug, state, title, content, reason, authors, published_number, changed_by, changed_at, version)
select min(m.id), 'nu-ar-det-klart', 'PUBLISHED', 'Nu är det klart', '{"lead":"Klart.","text":"","title":"Nu är det klart"}', '',
    '{}', 1, min(p.id), '2026-12-01 00:00:00+00', 1
from municipality m, person p;
insert into news_picture (news_id, content, format, width, height, digest, alt, caption, changed_by, changed_at, version)
select max(n.id), '\x0102', 'PNG', 1, 1, encode(sha256('\x0102'), 'hex'), 'En lampa', '', min(p.id), '2026-12-01 00:00:00+00', 0
from news n, person p;
update news set public_picture = (select max(id) from news_picture) where slug is not null;
insert into version (subject_type, subject_id, number, content, digest, kind, reason, approved_by, without, published_at, published_by)
select 'NEWS', n.id, 1, n.content, encode(sha256(convert_to(n.content, 'UTF8')), 'hex'), 'ORDINARY', '', '[]', '[]',
    '2026-12-01 00:00:00+00', n.changed_by
from news n where n.slug is not null;
insert into version_municipality (version_id, municipality_id)
select v.id, n.municipality_id from version v join news n on n.id = v.subject_id where v.subject_type = 'NEWS';
