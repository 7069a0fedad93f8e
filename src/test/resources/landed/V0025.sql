-- What V0025 brought to the world of V0024: a round of follow-up that somebody has begun.

insert into follow_up (id, agreement_id, title, content, stage, authors, home_municipality, slug, starts_on, ends_on, published_number, changed_at, version) overriding system value
select 1, a.id, 'Uppföljning av året, 2026', '{"agreement":{"id":1,"name":"Tillsammans"},"cutOff":"2026-11-26","kind":"YEAR","municipalities":[{"id":1,"name":"Piteå"}],"next":"","parties":[{"id":1,"name":"Piteå kommun"}],"period":{"end":"2026-12-31","start":"2026-01-01"},"promises":[],"title":"Uppföljning av året, 2026"}', 'DRAFT', '{1}', 1, null, '2026-01-01', '2026-12-31', 0, '2026-11-27 21:00:00+00', 0
from agreement a order by a.id limit 1;
insert into follow_up_municipality (follow_up_id, municipality_id, position) values (1, 1, 0);

select setval(pg_get_serial_sequence('follow_up', 'id'), (select max(id) from follow_up));
