-- What V0014 brought to the world of V0009: mail that waits and mail that left, a log, a municipality opened for reading,
-- a session, a form held while its writer logs in, and second factors.

insert into outgoing_mail (id, message_id, recipient, subject, body, created_at, due_at, attempts, settled_at, state, problem) overriding system value values
(1, '<1@medborgarlofte.example>', 'redaktor@pitea.example', 'Inbjudan', 'sealed', '2026-11-23 08:00:00+00', '2026-11-23 09:00:00+00', 2, null, 'WAITING', 'CONNECTION'),
(2, '<2@medborgarlofte.example>', 'polis@pitea.example', 'Inbjudan', '', '2026-11-23 08:00:00+00', '2026-11-23 08:00:00+00', 1, '2026-11-23 08:00:05+00', 'SENT', '');

insert into audit_event (id, at, person_id, person_name, person_title, role, parties, municipalities, deed, thing_kind, thing_id, thing_name, reason, before, after, address, reference) overriding system value values
(1, '2026-11-23 08:00:00+00', 1, 'Rut Berg', 'trygghetssamordnare', 'EDITOR', '{1}', '{1}', 'CHANGED', 'AGREEMENT', 1, 'Trygg stad', '', '{"title":"Trygg"}', '{"title":"Trygg stad"}', '192.0.2.7', 'a1b2c3d4');

insert into opened_municipality (id, person_id, municipality_id, reason, opened_at, closes_at) overriding system value values
(1, 1, 1, 'Felsökning av en åtgärd som inte syns', '2026-11-23 08:00:00+00', '2026-11-23 12:00:00+00');

insert into spring_session (primary_id, session_id, creation_time, last_access_time, max_inactive_interval, expiry_time, principal_name) values
('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002', 1795420800000, 1795420800000, 1800, 1795422600000, '1');

insert into spring_session_attributes (session_primary_id, attribute_name, attribute_bytes) values
('00000000-0000-4000-8000-000000000001', 'note', '\x22656e22');

insert into held_form (person_id, path, fields, held_at, given_at) values
(1, '/arbetsyta/loften/1', 'sealed', '2026-11-23 08:00:00+00', null);

insert into code_app (person_id, secret, confirmed_at, last_step) values
(1, 'sealed', '2026-11-23 08:00:00+00', 59847360);

insert into recovery_code (person_id, number, hash, used_at) values
(1, 0, 'hash', null), (1, 1, 'hash', '2026-11-23 08:00:00+00');

insert into passkey_holder (person_id, handle) values (1, 'aGFuZGxl');

insert into passkey (credential_id, person_id, name, public_key, signature_count, backup_eligible, backed_up, transports, attestation, created_at, last_used_at) values
('a2V5', 1, 'Tjänstetelefonen', '\x01', 3, true, false, 'internal', '\x02', '2026-11-23 08:00:00+00', '2026-11-23 08:00:00+00');

select setval(pg_get_serial_sequence('outgoing_mail', 'id'), (select max(id) from outgoing_mail));
select setval(pg_get_serial_sequence('audit_event', 'id'), (select max(id) from audit_event));
select setval(pg_get_serial_sequence('opened_municipality', 'id'), (select max(id) from opened_municipality));
