-- What V0026 brought to the world of V0025: somebody has been reminded, and wants no letter on Mondays.

insert into reminder_sent (person_id, matter, sent_at)
select min(id), 'FOLLOW_UP_OPENED:1', '2026-11-27 21:10:00+00' from person;
insert into monday_letter_off (person_id, since) select min(id), '2026-11-27 21:20:00+00' from person;
