-- What V0021 brought to the world of V0020: the first of what was there has become a link, the rest waits.

insert into chain_link (municipality_id, number, kind, row_id, text_digest, previous, hash, entered_at, at_migration)
select municipality_id, 1, kind, row_id, encode(sha256('text'), 'hex'), repeat('0', 64), encode(sha256('link'), 'hex'), '2026-11-27 20:00:00+00', true
from chain_pending order by id limit 1;
insert into chain_salt (municipality_id, number, salt) select municipality_id, number, '000102030405060708090a0b0c0d0e0f' from chain_link;
insert into chain_head (municipality_id, number, hash) select municipality_id, number, hash from chain_link;
delete from chain_pending p using chain_link l where p.municipality_id = l.municipality_id and p.kind = l.kind and p.row_id = l.row_id;
