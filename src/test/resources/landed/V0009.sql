-- What V0009 brought to the world of V0007: a picture of the signing, and a meeting that two hosts hold for two
-- municipalities.

insert into signing_picture (id, agreement_id, content, format, width, height, digest, alt, caption, changed_by, changed_at, version) overriding system value values
(1, 1, '\x89504e470d0a1a0a0000000d4948445200000002000000020802000000fdd49a730000001049444154789c63e0f58a012206080500126602cd793082c10000000049454e44ae426082', 'PNG', 2, 2, '2c173be5943148dde0ac368abc6a88a5123de985f8d705d600a2d70a9cd65256', 'Kommunens och polisens företrädare skriver under.', 'Undertecknandet i stadshuset', 3, '2026-10-06 10:00:00+00', 0);

insert into gathering_also_in (gathering_id, municipality_id) values
(6, 2);

insert into gathering_co_organiser (gathering_id, party_id) values
(6, 3);

select setval(pg_get_serial_sequence('signing_picture', 'id'), (select max(id) from signing_picture));
