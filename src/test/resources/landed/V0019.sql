-- What V0019 brought to the world of V0014: a question to a passkey that has been answered, attempts that are counted, an
-- organisation's provider with somebody it knows, a membership that was ended and one that was looked at, and a
-- municipality that was closed before its time.

insert into passkey_challenge (challenge, answered_at) values
('Y2hhbGxlbmdl', '2026-11-26 08:00:00+00');

insert into attempt_bucket (id, state, expires_at) values
('password/account/x', null, 1795680000000);

insert into identity_provider (id, party_id, slug, label, issuer, client_id, client_secret, required_acr, required_amr, enabled, created_at, version) overriding system value values
(1, 1, 'pitea', 'Piteå kommun', 'https://id.pitea.example', 'medborgarlofte', 'sealed', 'loa3', '', false, '2026-11-26 08:00:00+00', 0);

insert into person_identity (issuer, subject, person_id, party_id, bound_at) values
('https://id.pitea.example', '7f3e', 1, 1, '2026-11-26 08:00:00+00');

insert into membership (id, person_id, role, party_id, municipality_id, starts_on, ends_on, ended_at, created_at) overriding system value
select max(id) + 1, 1, 'READER', 1, 1, '2026-11-26', '2026-11-26', '2026-11-26 09:00:00+00', '2026-11-26 08:00:00+00' from membership;

insert into membership_review (id, membership_id, reviewed_by, reviewed_as, reviewed_at) overriding system value
select 1, min(id), 1, 'PARTY_ADMINISTRATOR', '2026-11-26 08:00:00+00' from membership;

insert into closed_municipality (opened_id, closed_by, closed_at) values
(1, 1, '2026-11-23 09:00:00+00');

select setval(pg_get_serial_sequence('membership', 'id'), (select max(id) from membership));
select setval(pg_get_serial_sequence('identity_provider', 'id'), (select max(id) from identity_provider));
select setval(pg_get_serial_sequence('membership_review', 'id'), (select max(id) from membership_review));
