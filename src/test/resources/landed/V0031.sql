-- What V0031 brought to the world of the version before: somebody follows a municipality and has been told something, and
-- a letter with a page beside its text waits to be sent.

insert into follower (alias, mailbox, address, letter_wanted_at, told_until, digest_on, created_at)
values (repeat('a', 43), repeat('b', 43), '1.c2VhbGVk.c2VhbGVk', null, '2026-11-30 06:00:00+00', '2026-11-30',
        '2026-11-29 10:00:00+00');
insert into follower_token (token_hash, follower_id) select repeat('c', 64), id from follower;
insert into subscription (follower_id, kind, municipality_id, promise_id, asked_at, confirmed_at)
select f.id, 'MUNICIPALITY', (select min(id) from municipality), null, '2026-11-29 10:00:00+00', '2026-11-29 10:05:00+00'
from follower f;
insert into follower_told (follower_id, entry, changed_at, told_at)
select id, 'version/1', '2026-11-29 12:00:00+00', '2026-11-30 06:00:00+00' from follower;
insert into follower_letter (mailbox, sent_at) values (repeat('b', 43), '2026-11-29 10:00:00+00');
insert into outgoing_mail (message_id, recipient, subject, body, html, unsubscribe, matter, created_at, due_at)
select '<folj@pitea.example>', 'medborgare@exempel.se', 'Nytt om det du följer', '1.c2VhbGVk.c2VhbGVk',
       '1.c2VhbGVk.c2VhbGVk', '1.c2VhbGVk.c2VhbGVk', 'follower/' || id, '2026-11-30 06:00:00+00',
       '2026-11-30 06:00:00+00' from follower;
