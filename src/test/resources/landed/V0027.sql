-- What V0027 brought to the world of V0025: a time at which an approved text was to publish itself, and did not.

insert into publishing_time (subject_type, subject_id, digest, due_at, reason, set_by, problem)
select 'AGREEMENT', a.id, repeat('0', 64), '2026-12-01 17:00:00+00', 'Vi skriver under.', 1, 'approval.time.problem.changed'
from agreement a order by a.id limit 1;
