-- What V0032 brought to the world of V0028: a meeting that was moved and that people signed up for, a recording and its
-- captions, a picture of what was held, and a host whose films may be shown.

update gathering set agenda = '[{"at":"18:00:00","text":"Välkomna"}]', directions = 'Buss 1 stannar utanför.', step_free = true,
    access_text = 'Tolk finns om du säger till.', seats = 40 where id = 6;
update gathering set recording = 'https://play.exempel.se/film/1', answered_by = 'kommunpolis', next_steps = 'Vi sänder igen i höst.',
    questions_before = 4, questions_during = 11, viewers_after = 300, captions_planned = '2026-06-10', captions_done = '2026-06-08' where id = 1;

insert into gathering_move (gathering_id, starts_at, ends_at, venue, place_id, channel, link, moved_at) values
(6, '2026-10-14 16:00:00+00', '2026-10-14 17:30:00+00', 'Bygdegården', 1, '', null, '2026-10-01 08:00:00+00');

insert into gathering_picture (gathering_id, content, format, width, height, digest, alt, caption, changed_by, changed_at, version) values
(4, '\x89504e470d0a1a0a', 'PNG', 1, 1, '4c4b6a3be1314ab86138bef4314dde022e600960d8689a2c8f8631802d20dab6', 'Torget i regn.', '', 1, '2026-08-20 08:00:00+00', 0);

insert into sign_up (gathering_id, name, email, people, token_hash, created_at, cancelled_at) values
(6, 'Kim', 'kim@exempel.se', 2, '\x01', '2026-10-02 08:00:00+00', null),
(6, null, null, 1, null, '2026-10-02 09:00:00+00', '2026-10-03 09:00:00+00');

insert into frame_host (host, added_by, added_at) values ('play.exempel.se', 1, '2026-10-01 09:00:00+00');
