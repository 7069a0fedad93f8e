-- What V0029 brought to the world of V0028: questions, one open and held back, one answered, one declined.

insert into question (municipality_id, party_id, asked_of, origin, promise_id, state, original, wording, theme, received_at,
    due_at, settled_at, receipt, version)
select m.id, p.id, 'UNSURE', 'WEB', null, 'RECEIVED', 'Ring Kim på 0920-123 45.', null, '', '2026-11-28 08:00:00+00',
    '2026-12-02 23:00:00+00', null, repeat('a', 64), 0
from municipality m join party p on p.municipality_id = m.id where p.kind = 'MUNICIPALITY' order by m.id limit 1;
insert into question (municipality_id, party_id, asked_of, origin, state, original, wording, theme, received_at, due_at,
    settled_at, receipt, version)
select municipality_id, party_id, 'MUNICIPALITY', 'WEB', 'ANSWERED', 'Blir det ljust?', 'Blir det ljust?', 'Trygga platser',
    received_at, due_at, '2026-11-29 09:00:00+00', repeat('b', 64), 2 from question order by id limit 1;
insert into question (municipality_id, party_id, asked_of, origin, state, original, wording, theme, received_at, due_at,
    settled_at, receipt, version)
select municipality_id, party_id, 'UNSURE', 'WEB', 'DECLINED', 'Sänk skatten!', 'Sänk skatten!', '',
    received_at, due_at, '2026-11-29 09:00:00+00', repeat('c', 64), 1 from question order by id limit 1;
insert into question_step (question_id, kind, party_id, reason, at)
select id, 'RECEIVED', party_id, '', received_at from question
union all
select id, state, party_id, case state when 'DECLINED' then 'Det gäller inte trygghet.' else '' end, settled_at
from question where settled_at is not null;
insert into question_sender (question_id, address, confirm, receipt, created_at)
select id, 'k1.AAAA.BBBB', repeat('d', 64), 'k1.CCCC.DDDD', received_at from question where state = 'ANSWERED';
insert into question_link (question_id, promise_id)
select q.id, (select min(id) from promise) from question q where q.state = 'ANSWERED';
insert into question_setting (municipality_id, answer_hours, keep_days, weeding_decision)
select municipality_id, 48, 730, 'Kommunstyrelsen § 88' from question order by id limit 1;
insert into version (subject_type, subject_id, number, content, digest, kind, reason, approved_by, without, published_at, published_by)
select 'QUESTION', q.id, 1, c.content, encode(sha256(convert_to(c.content, 'UTF8')), 'hex'), 'ORDINARY', '', '[]', '[]', q.settled_at, 1
from question q, (select '{"answer":"Ja, i vår.","function":"trygghetssamordnare","links":[],"party":{"id":1,"name":"Kommunen"},"question":"Blir det ljust?","received":"2026-11-28","theme":"Trygga platser"}' as content) c
where q.state = 'ANSWERED';
insert into version_municipality (version_id, municipality_id)
select v.id, q.municipality_id from version v join question q on q.id = v.subject_id where v.subject_type = 'QUESTION';
