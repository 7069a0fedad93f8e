-- A small world as the program of V0007 wrote it, with rows in every table: the example of 5 October 2026, and after it
-- a corrected, a struck and an undone measure, texts released and refused, a meeting taken back, a second version of a
-- promise, one sent back, and a renewal that one of two parties has approved.

insert into municipality (id, code, name, slug, created_at) overriding system value values
(1, '2581', 'Piteå', 'pitea', '2026-04-24 10:00:00+00'),
(2, '2560', 'Älvsbyn', 'alvsbyn', '2026-04-24 10:00:00+00');

insert into local_police_area (id, name, created_at) overriding system value values
(1, 'Piteå Älvdal', '2026-04-24 10:00:00+00');

insert into local_police_area_municipality (local_police_area_id, municipality_id) values
(1, 1),
(1, 2);

insert into party (id, kind, name, municipality_id, local_police_area_id, created_at) overriding system value values
(1, 'MUNICIPALITY', 'Piteå kommun', 1, null, '2026-04-24 10:00:00+00'),
(2, 'MUNICIPALITY', 'Älvsbyn kommun', 2, null, '2026-04-24 10:00:00+00'),
(3, 'POLICE', 'Polisen, lokalpolisområde Piteå Älvdal', null, 1, '2026-04-24 10:00:00+00'),
(4, 'THIRD_PARTY', 'Företagarna i Piteå', 1, null, '2026-10-06 10:00:00+00');

insert into place (id, municipality_id, name, kind, retired_at, created_at) overriding system value values
(1, 1, 'Norrfjärden', 'TOWN', NULL, '2026-04-24 10:00:00+00'),
(2, 1, 'Hortlax', 'TOWN', NULL, '2026-04-24 10:00:00+00'),
(3, 1, 'Öjebyn', 'TOWN', NULL, '2026-04-24 10:00:00+00'),
(4, 1, 'Centrum', 'DISTRICT', NULL, '2026-04-24 10:00:00+00'),
(5, 1, 'Djupviken', 'DISTRICT', NULL, '2026-04-24 10:00:00+00'),
(6, 1, 'Bergsviken', 'DISTRICT', NULL, '2026-04-24 10:00:00+00'),
(7, 2, 'Vidsel', 'TOWN', '2026-10-06 10:00:00+00', '2026-04-24 10:00:00+00');

insert into person (id, email, name, title, password_hash, disabled_at, created_at, version) overriding system value values
(1, 'admin@localhost', 'Systemadministratör', '', NULL, NULL, '2026-03-16 09:00:00+00', 0),
(2, 'admin@medborgarlofte.example', 'Sam Ek', 'systemadministratör', '$argon2id$v=19$m=19456,t=2,p=1$2xQySYyf2aPSWh1sq3zmhw$/lZHZOSQB6mMgEfteVRjTIXiX1mTbQsG0fRs0hCvcUY', NULL, '2026-04-24 10:00:00+00', 1),
(3, 'redaktor@pitea.example', 'Rut Berg', 'trygghetssamordnare', '$argon2id$v=19$m=19456,t=2,p=1$+r3J6+yP+k3z6vBDYVpGig$Xh6O8EIA3G2xZBmvFHL2iDxChnau3NkZ6HXos+RarxM', NULL, '2026-04-24 10:00:00+00', 1),
(4, 'publicerare@pitea.example', 'Maja Lind', 'kommunikatör', '$argon2id$v=19$m=19456,t=2,p=1$XM2INn15MfK9ZvFRY4lgLQ$VzcYcVFPzqHxKcVuj1fFUDIF6lfEE52peVokSiBlzP8', NULL, '2026-04-24 10:00:00+00', 1),
(5, 'kommunchef@pitea.example', 'Karin Holm', 'kommunchef', '$argon2id$v=19$m=19456,t=2,p=1$mzkL0lccSdgeZcYjwkbf5A$DG+tBYRXEl18FvfHdE2zKc447UPgfaqh17UXOavqDPs', NULL, '2026-04-24 10:00:00+00', 1),
(6, 'kommunpolis@pitea.example', 'Kim Ström', 'kommunpolis', '$argon2id$v=19$m=19456,t=2,p=1$UvIeXhXpi3L41qkoWepqGQ$75aFlBG6xO/06pjUvsgm9lngJCj9es+bO7RMVI/1kC4', NULL, '2026-04-24 10:00:00+00', 1),
(7, 'polis@pitea.example', 'Olle Sund', 'områdespolis', '$argon2id$v=19$m=19456,t=2,p=1$QwD2YlUTD7OpgvoV7LR/Hw$ReEFD1wF8dIqkAT/qnwMRFozgNWMKwrYZOjgQBn4u1U', NULL, '2026-04-24 10:00:00+00', 1),
(8, 'polischef@pitea.example', 'Pia Norberg', 'lokalpolisområdeschef', '$argon2id$v=19$m=19456,t=2,p=1$JJSGpzg7m0rLURjtIoNuTg$taxcNp2WPTczLL1mgj58DqOXxmseO84wu5spC0KSd40', NULL, '2026-04-24 10:00:00+00', 1),
(9, 'gatukontoret@pitea.example', 'Gunn Vall', 'gatukontoret', '$argon2id$v=19$m=19456,t=2,p=1$YD10yJ9wWxXMVOFlj8B73Q$LcLXTDLh00qQj9VYRQM/ERJIJhP3Jh5F8z8IzbItvRI', NULL, '2026-04-24 10:00:00+00', 1);

insert into membership (id, person_id, role, party_id, municipality_id, local_police_area_id, starts_on, ends_on, created_at, created_by) overriding system value values
(1, 1, 'SYSTEM_ADMINISTRATOR', null, null, null, '2026-03-16', NULL, '2026-03-16 09:00:00+00', null),
(2, 2, 'SYSTEM_ADMINISTRATOR', null, null, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(3, 3, 'EDITOR', 1, 1, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(4, 4, 'PUBLISHER', 1, 1, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(5, 5, 'APPROVER', 1, 1, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(6, 6, 'EDITOR', 3, 1, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(7, 6, 'EDITOR', 3, 2, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(8, 7, 'RECORDER', 3, 1, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(9, 7, 'RECORDER', 3, 2, null, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(10, 8, 'APPROVER', 3, null, 1, '2026-04-24', NULL, '2026-04-24 10:00:00+00', null),
(11, 9, 'RECORDER', 1, 1, null, '2026-04-24', '2026-10-05', '2026-04-24 10:00:00+00', null);

insert into invitation (id, person_id, token_hash, expires_at, used_at, created_at, created_by) overriding system value values
(1, 1, E'\\xa5869f0c2ba9947f357617e111a684af4b7f84c93524f297d922d429b7a81bbc', '2026-03-23 09:00:00+00', NULL, '2026-03-16 09:00:00+00', null),
(2, 3, E'\\xf00fbabfc213f62b4d070902f6671d0827ff5cd4e81b14cf3d0383f7e651c75b', '2026-10-13 10:00:00+00', NULL, '2026-10-06 10:00:00+00', 2);

insert into version (id, subject_type, subject_id, number, content, digest, reason, approved_by, published_at, published_by) overriding system value values
(1, 'AGREEMENT', 1, 1, E'{"background":"Polisen och Piteå kommun har arbetat tillsammans mot brott och otrygghet i många år. Överenskommelsen bygger vidare på det arbetet och gäller i två år.\\n\\nForskning visar att ett väl fungerande samarbete mellan polis och lokalsamhälle kan stärka förtroendet för polisen, göra människor tryggare och bidra till att färre brott begås.","focusAreas":[{"description":"Barn och unga ska ha vuxna omkring sig som ser dem och vågar fråga.","name":"Barn och unga"},{"description":"Gator, parker och mötesplatser ska vara platser där alla kan röra sig utan oro.","name":"Trygga miljöer"}],"municipalities":[{"id":1,"name":"Piteå"}],"parties":[{"contact":{"email":"trygghet@pitea.example","function":"Trygghetssamordnaren","phone":"0911-69 60 00"},"decision":{"known":true,"madeBy":"Kommunstyrelsen","madeOn":"2026-04-22","paragraph":"§ 84"},"party":{"id":1,"name":"Piteå kommun"},"registrationNumber":"KS 2026/0117"},{"contact":{"email":"","function":"Kommunpolisen","phone":"114 14"},"decision":{"known":true,"madeBy":"Chefen för lokalpolisområdet, på delegation","madeOn":"2026-04-22","paragraph":""},"party":{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"},"registrationNumber":"A123.456/2026"}],"period":{"end":"2028-04-30","start":"2026-05-01"},"policeArea":{"id":1,"name":"Piteå Älvdal"},"priorities":[{"text":"Fler områden med grannsamverkan","year":2026},{"text":"Bättre möjligheter att parkera och låsa fast cyklar","year":2026}],"problemPicture":"Polisen och kommunen har lagt ihop sina bilder av läget och lyssnat på invånarna. Tre saker återkommer.\\n\\nMånga vill träffa polis och kommun oftare och få svar på sina frågor. Unga rör sig sent ute på platser där få vuxna finns. Stölder av cyklar och inbrott i källare och förråd oroar, och alla stölder anmäls inte.","readMore":"https://polisen.se/om-polisen/polisens-arbete/medborgarloften/","signatories":[{"name":"Helena Stenberg","organisation":"Piteå kommun","signedOn":"2026-04-22","title":"Kommunalråd"},{"name":"Andreas Nyberg","organisation":"Polisen, lokalpolisområde Piteå Älvdal","signedOn":"2026-04-22","title":"Lokalpolisområdeschef"}],"signedDocument":null,"title":"Tillsammans för ett tryggare Piteå"}', '7f0c461115bb5e47e6e95cad41fb7059a28d60f34fdc929c5593920964f5ca11', '', '[{"at":"2026-04-24T10:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-04-24T10:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-04-24 10:00:00+00', 4),
(2, 'PROMISE', 1, 1, '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["SAFETY","PARTICIPATION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året kan du träffa polis och kommun, fråga och säga vad du tycker.","targets":[{"commitment":"BINDING","counts":[{"id":1,"name":"Dialogmöte"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":3,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun ordnar minst tre tillfällen under året där invånare kan ställa frågor, ta upp det som känns viktigt och lämna synpunkter på trygghetsarbetet.","title":"Vi lyssnar på dig som bor i Piteå","why":"Det är invånarnas vardag det gäller. Den som bor på platsen vet ofta först vad som inte fungerar."}', '395ec1977bdff1640896b051f3b3b1545483d9d00456d577cf6aec178349b3e8', '', '[{"at":"2026-04-24T10:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-04-24T10:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-04-24 10:00:00+00', 4),
(3, 'PROMISE', 2, 1, '{"concernsTheft":false,"focusArea":"Barn och unga","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["PARTICIPATION","TRUST"],"responsible":[{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året sänder polisen direkt i sociala medier om sådant som invånarna undrar över.","targets":[{"commitment":"BINDING","counts":[{"id":2,"name":"Livesändning"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":3,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen genomför minst tre livesändningar under året med innehåll som är angeläget för invånarna.","title":"Polisen sänder live och svarar på frågor","why":"Polisen vill finnas där människor redan är. I en sändning kan den som inte kommer till ett möte ändå ställa sin fråga."}', '18541b5d8e0b207f552d46b10327ce17be2030db213f965ab0b2db0b28bcb0ff', '', '[{"at":"2026-04-24T10:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-04-24T10:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-04-24 10:00:00+00', 4),
(4, 'PROMISE', 3, 1, '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["SAFETY","PREVENTION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst sex träffar under året om grannsamverkan och säkra cykelparkeringar.","targets":[{"commitment":"BINDING","counts":[{"id":6,"name":"Informationsträff"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":6,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun håller minst sex informationsträffar under året om grannsamverkan och om hur man parkerar sin cykel säkert.","title":"Fler grannar hjälps åt","why":"Grannsamverkan och cykelparkering är årets prioriteringar. Grannar som känner varandra ser när något avviker."}', '5f7519cf3fe2ab98cbf5426f2baff42efb402fdede98a78a93e6b2d1c945c6d8', '', '[{"at":"2026-04-24T10:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-04-24T10:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-04-24 10:00:00+00', 4),
(5, 'PROMISE', 4, 1, '{"concernsTheft":true,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["PREVENTION","TRUST"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Du ska få veta hur du skyddar dig mot stölder och inbrott, och det ska vara lätt att anmäla.","targets":[{"commitment":"BINDING","counts":[],"key":1,"rule":{"rule":"without-measure"}}],"text":"Polisen och Piteå kommun arbetar under året för att stölder och inbrott ska minska: genom att sprida kunskap om hur man skyddar sig, och genom att göra det lättare att anmäla.","title":"Färre stölder och inbrott","why":"Stölder och inbrott oroar, och alla anmäls inte. Den som anmäler hjälper polisen att se var insatser behövs."}', '45ea30494a84c242be8c3d1132c9152e977bcb68239fcd6bea871cc0f1663aab', '', '[{"at":"2026-04-24T10:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-04-24T10:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-04-24 10:00:00+00', 4),
(6, 'PROMISE', 1, 2, '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["SAFETY","PARTICIPATION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året kan du träffa polis och kommun, fråga och säga vad du tycker.","targets":[{"commitment":"BINDING","counts":[{"id":1,"name":"Dialogmöte"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":4,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun ordnar minst tre tillfällen under året där invånare kan ställa frågor, ta upp det som känns viktigt och lämna synpunkter på trygghetsarbetet. Vi berättar efteråt vad som blev av det.","title":"Vi lyssnar på dig som bor i Piteå","why":"Det är invånarnas vardag det gäller. Den som bor på platsen vet ofta först vad som inte fungerar."}', '818c1262cfabd501383cb3b0fab1a1a06a41712560e12925efc854325ffe22be', 'Ett möte till, efter önskemål från invånarna.', '[{"at":"2026-10-09T07:00:00Z","function":"kommunchef","party":"Piteå kommun"},{"at":"2026-10-09T07:00:00Z","function":"lokalpolisområdeschef","party":"Polisen, lokalpolisområde Piteå Älvdal"}]', '2026-10-09 07:00:00+00', 4);

insert into approval (id, subject_type, subject_id, party_id, decision, digest, reason, function, decided_by, decided_at) overriding system value values
(1, 'AGREEMENT', 1, 1, 'APPROVED', '270176c7da4016502651b7794dff4c6d1dde0996ddac87204cabc93febac0ffd', '', 'kommunchef', 5, '2026-04-24 10:00:00+00'),
(2, 'AGREEMENT', 1, 3, 'APPROVED', '270176c7da4016502651b7794dff4c6d1dde0996ddac87204cabc93febac0ffd', '', 'lokalpolisområdeschef', 8, '2026-04-24 10:00:00+00'),
(3, 'PROMISE', 1, 1, 'APPROVED', '818c1262cfabd501383cb3b0fab1a1a06a41712560e12925efc854325ffe22be', '', 'kommunchef', 5, '2026-10-09 07:00:00+00'),
(4, 'PROMISE', 1, 3, 'APPROVED', '818c1262cfabd501383cb3b0fab1a1a06a41712560e12925efc854325ffe22be', '', 'lokalpolisområdeschef', 8, '2026-10-09 07:00:00+00'),
(5, 'PROMISE', 5, 3, 'SENT_BACK', '18679ee1b4fcc81b1180000831fb4808028e296887dc3792d1c4ac4d52349033', 'Skriv vilka områden.', 'lokalpolisområdeschef', 8, '2026-10-09 07:00:00+00'),
(6, 'AGREEMENT', 2, 1, 'APPROVED', '109dbf41ca2ae7d2a0b75225aeb05ddd90cf0a45199e0a90f209b5c8b432f6a0', '', 'kommunchef', 5, '2026-10-10 07:00:00+00');

insert into submission (token, location, created_at) values
('00000000-0000-4000-8000-000000000001', '/arbetsyta', '2026-10-06 10:00:00+00');

insert into agreement (id, title, content, stage, authors, home_municipality, slug, starts_on, ends_on, published_number, renews, changed_at, version) overriding system value values
(1, 'Tillsammans för ett tryggare Piteå', E'{"background":"Polisen och Piteå kommun har arbetat tillsammans mot brott och otrygghet i många år. Överenskommelsen bygger vidare på det arbetet och gäller i två år.\\n\\nForskning visar att ett väl fungerande samarbete mellan polis och lokalsamhälle kan stärka förtroendet för polisen, göra människor tryggare och bidra till att färre brott begås.","focusAreas":[{"description":"Barn och unga ska ha vuxna omkring sig som ser dem och vågar fråga.","name":"Barn och unga"},{"description":"Gator, parker och mötesplatser ska vara platser där alla kan röra sig utan oro.","name":"Trygga miljöer"}],"municipalities":[{"id":1,"name":"Piteå"}],"parties":[{"contact":{"email":"trygghet@pitea.example","function":"Trygghetssamordnaren","phone":"0911-69 60 00"},"decision":{"known":true,"madeBy":"Kommunstyrelsen","madeOn":"2026-04-22","paragraph":"§ 84"},"party":{"id":1,"name":"Piteå kommun"},"registrationNumber":"KS 2026/0117"},{"contact":{"email":"","function":"Kommunpolisen","phone":"114 14"},"decision":{"known":true,"madeBy":"Chefen för lokalpolisområdet, på delegation","madeOn":"2026-04-22","paragraph":""},"party":{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"},"registrationNumber":"A123.456/2026"}],"period":{"end":"2028-04-30","start":"2026-05-01"},"policeArea":{"id":1,"name":"Piteå Älvdal"},"priorities":[{"text":"Fler områden med grannsamverkan","year":2026},{"text":"Bättre möjligheter att parkera och låsa fast cyklar","year":2026}],"problemPicture":"Polisen och kommunen har lagt ihop sina bilder av läget och lyssnat på invånarna. Tre saker återkommer.\\n\\nMånga vill träffa polis och kommun oftare och få svar på sina frågor. Unga rör sig sent ute på platser där få vuxna finns. Stölder av cyklar och inbrott i källare och förråd oroar, och alla stölder anmäls inte.","readMore":"https://polisen.se/om-polisen/polisens-arbete/medborgarloften/","signatories":[{"name":"Helena Stenberg","organisation":"Piteå kommun","signedOn":"2026-04-22","title":"Kommunalråd"},{"name":"Andreas Nyberg","organisation":"Polisen, lokalpolisområde Piteå Älvdal","signedOn":"2026-04-22","title":"Lokalpolisområdeschef"}],"signedDocument":null,"title":"Tillsammans för ett tryggare Piteå"}', 'PUBLISHED', '{3}', 1, 'tillsammans-for-ett-tryggare-pitea', '2026-05-01', '2028-04-30', 1, null, '2026-04-24 10:00:00+00', 2),
(2, 'Tillsammans för ett tryggare Piteå', E'{"background":"Polisen och Piteå kommun har arbetat tillsammans mot brott och otrygghet i många år. Överenskommelsen bygger vidare på det arbetet och gäller i två år.\\n\\nForskning visar att ett väl fungerande samarbete mellan polis och lokalsamhälle kan stärka förtroendet för polisen, göra människor tryggare och bidra till att färre brott begås.","focusAreas":[{"description":"Barn och unga ska ha vuxna omkring sig som ser dem och vågar fråga.","name":"Barn och unga"},{"description":"Gator, parker och mötesplatser ska vara platser där alla kan röra sig utan oro.","name":"Trygga miljöer"}],"municipalities":[{"id":1,"name":"Piteå"}],"parties":[{"contact":{"email":"trygghet@pitea.example","function":"Trygghetssamordnaren","phone":"0911-69 60 00"},"decision":{"known":false,"madeBy":"","madeOn":null,"paragraph":""},"party":{"id":1,"name":"Piteå kommun"},"registrationNumber":""},{"contact":{"email":"","function":"Kommunpolisen","phone":"114 14"},"decision":{"known":false,"madeBy":"","madeOn":null,"paragraph":""},"party":{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"},"registrationNumber":""}],"period":{"end":"2030-04-30","start":"2028-05-01"},"policeArea":{"id":1,"name":"Piteå Älvdal"},"priorities":[],"problemPicture":"Polisen och kommunen har lagt ihop sina bilder av läget och lyssnat på invånarna. Tre saker återkommer.\\n\\nMånga vill träffa polis och kommun oftare och få svar på sina frågor. Unga rör sig sent ute på platser där få vuxna finns. Stölder av cyklar och inbrott i källare och förråd oroar, och alla stölder anmäls inte.","readMore":"https://polisen.se/om-polisen/polisens-arbete/medborgarloften/","signatories":[],"signedDocument":null,"title":"Tillsammans för ett tryggare Piteå"}', 'SUBMITTED', '{3}', 1, NULL, '2028-05-01', '2030-04-30', 0, 1, '2026-10-10 07:00:00+00', 1);

insert into agreement_municipality (agreement_id, municipality_id, position) values
(1, 1, 0),
(2, 1, 0);

insert into activity_type (id, municipality_id, name, kind, planned_may_be_public, retired_at, created_at) overriding system value values
(1, null, 'Dialogmöte', 'MEETING', false, NULL, '2026-03-16 09:00:00+00'),
(2, null, 'Livesändning', 'BROADCAST', false, NULL, '2026-03-16 09:00:00+00'),
(3, null, 'Skolbesök', 'OTHER', false, NULL, '2026-04-24 10:00:00+00'),
(4, null, 'Fotpatrull', 'PATROL', false, NULL, '2026-04-24 10:00:00+00'),
(5, null, 'Trafikkontroll', 'CONTROL', false, NULL, '2026-04-24 10:00:00+00'),
(6, null, 'Informationsträff', 'OTHER', false, NULL, '2026-04-24 10:00:00+00'),
(7, null, 'Förbättrad belysning', 'MUNICIPAL_WORK', true, NULL, '2026-04-24 10:00:00+00'),
(8, null, 'Cykelparkering', 'MUNICIPAL_WORK', true, NULL, '2026-04-24 10:00:00+00');

insert into promise (id, agreement_id, title, content, stage, authors, home_municipality, slug, starts_on, ends_on, published_number, changed_at, version) overriding system value values
(1, 1, 'Vi lyssnar på dig som bor i Piteå', '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["SAFETY","PARTICIPATION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året kan du träffa polis och kommun, fråga och säga vad du tycker.","targets":[{"commitment":"BINDING","counts":[{"id":1,"name":"Dialogmöte"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":4,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun ordnar minst tre tillfällen under året där invånare kan ställa frågor, ta upp det som känns viktigt och lämna synpunkter på trygghetsarbetet. Vi berättar efteråt vad som blev av det.","title":"Vi lyssnar på dig som bor i Piteå","why":"Det är invånarnas vardag det gäller. Den som bor på platsen vet ofta först vad som inte fungerar."}', 'PUBLISHED', '{3}', 1, 'vi-lyssnar-pa-dig-som-bor-i-pitea', '2026-05-01', '2027-04-30', 2, '2026-10-09 07:00:00+00', 6),
(2, 1, 'Polisen sänder live och svarar på frågor', '{"concernsTheft":false,"focusArea":"Barn och unga","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["PARTICIPATION","TRUST"],"responsible":[{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året sänder polisen direkt i sociala medier om sådant som invånarna undrar över.","targets":[{"commitment":"BINDING","counts":[{"id":2,"name":"Livesändning"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":3,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen genomför minst tre livesändningar under året med innehåll som är angeläget för invånarna.","title":"Polisen sänder live och svarar på frågor","why":"Polisen vill finnas där människor redan är. I en sändning kan den som inte kommer till ett möte ändå ställa sin fråga."}', 'PUBLISHED', '{3}', 1, 'polisen-sander-live-och-svarar-pa-fragor', '2026-05-01', '2027-04-30', 1, '2026-04-24 10:00:00+00', 2),
(3, 1, 'Fler grannar hjälps åt', '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["SAFETY","PREVENTION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst sex träffar under året om grannsamverkan och säkra cykelparkeringar.","targets":[{"commitment":"BINDING","counts":[{"id":6,"name":"Informationsträff"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":6,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun håller minst sex informationsträffar under året om grannsamverkan och om hur man parkerar sin cykel säkert.","title":"Fler grannar hjälps åt","why":"Grannsamverkan och cykelparkering är årets prioriteringar. Grannar som känner varandra ser när något avviker."}', 'PUBLISHED', '{3}', 1, 'fler-grannar-hjalps-at', '2026-05-01', '2027-04-30', 1, '2026-04-24 10:00:00+00', 2),
(4, 1, 'Färre stölder och inbrott', '{"concernsTheft":true,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-05-01"},"purposes":["PREVENTION","TRUST"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Du ska få veta hur du skyddar dig mot stölder och inbrott, och det ska vara lätt att anmäla.","targets":[{"commitment":"BINDING","counts":[],"key":1,"rule":{"rule":"without-measure"}}],"text":"Polisen och Piteå kommun arbetar under året för att stölder och inbrott ska minska: genom att sprida kunskap om hur man skyddar sig, och genom att göra det lättare att anmäla.","title":"Färre stölder och inbrott","why":"Stölder och inbrott oroar, och alla anmäls inte. Den som anmäler hjälper polisen att se var insatser behövs."}', 'PUBLISHED', '{3}', 1, 'farre-stolder-och-inbrott', '2026-05-01', '2027-04-30', 1, '2026-04-24 10:00:00+00', 2),
(5, 1, 'Fler vuxna ute på kvällen', '{"concernsTheft":false,"focusArea":null,"municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2027-04-30","start":"2026-10-11"},"purposes":["SAFETY"],"responsible":[{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Vuxna syns ute.","targets":[{"commitment":"BINDING","counts":[{"id":4,"name":"Fotpatrull"},{"id":5,"name":"Trafikkontroll"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":2,"recurrence":"WEEK","rule":"at-least"}},{"commitment":"AMBITION","counts":[{"id":3,"name":"Skolbesök"}],"key":2,"rule":{"anchor":"FIRST_DAY","firstPartNumber":3,"lastPartNumber":null,"number":5,"recurrence":"QUARTER","rule":"at-least"}}],"text":"Polis och nattvandrare går på stan varje vecka.","title":"Fler vuxna ute på kvällen","why":""}', 'DRAFT', '{3}', 1, NULL, '2026-10-11', '2027-04-30', 0, '2026-10-09 07:00:00+00', 2),
(6, 2, 'Vi lyssnar på dig som bor i Piteå', '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2030-04-30","start":"2028-05-01"},"purposes":["SAFETY","PARTICIPATION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året kan du träffa polis och kommun, fråga och säga vad du tycker.","targets":[{"commitment":"BINDING","counts":[{"id":1,"name":"Dialogmöte"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":4,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun ordnar minst tre tillfällen under året där invånare kan ställa frågor, ta upp det som känns viktigt och lämna synpunkter på trygghetsarbetet. Vi berättar efteråt vad som blev av det.","title":"Vi lyssnar på dig som bor i Piteå","why":"Det är invånarnas vardag det gäller. Den som bor på platsen vet ofta först vad som inte fungerar."}', 'DRAFT', '{3}', 1, NULL, '2028-05-01', '2030-04-30', 0, '2026-10-10 07:00:00+00', 0),
(7, 2, 'Polisen sänder live och svarar på frågor', '{"concernsTheft":false,"focusArea":"Barn och unga","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2030-04-30","start":"2028-05-01"},"purposes":["PARTICIPATION","TRUST"],"responsible":[{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst tre gånger under året sänder polisen direkt i sociala medier om sådant som invånarna undrar över.","targets":[{"commitment":"BINDING","counts":[{"id":2,"name":"Livesändning"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":3,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen genomför minst tre livesändningar under året med innehåll som är angeläget för invånarna.","title":"Polisen sänder live och svarar på frågor","why":"Polisen vill finnas där människor redan är. I en sändning kan den som inte kommer till ett möte ändå ställa sin fråga."}', 'DRAFT', '{3}', 1, NULL, '2028-05-01', '2030-04-30', 0, '2026-10-10 07:00:00+00', 0),
(8, 2, 'Fler grannar hjälps åt', '{"concernsTheft":false,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2030-04-30","start":"2028-05-01"},"purposes":["SAFETY","PREVENTION"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Minst sex träffar under året om grannsamverkan och säkra cykelparkeringar.","targets":[{"commitment":"BINDING","counts":[{"id":6,"name":"Informationsträff"}],"key":1,"rule":{"anchor":"CALENDAR","firstPartNumber":null,"lastPartNumber":null,"number":6,"recurrence":"WHOLE","rule":"at-least"}}],"text":"Polisen och Piteå kommun håller minst sex informationsträffar under året om grannsamverkan och om hur man parkerar sin cykel säkert.","title":"Fler grannar hjälps åt","why":"Grannsamverkan och cykelparkering är årets prioriteringar. Grannar som känner varandra ser när något avviker."}', 'DRAFT', '{3}', 1, NULL, '2028-05-01', '2030-04-30', 0, '2026-10-10 07:00:00+00', 0),
(9, 2, 'Färre stölder och inbrott', '{"concernsTheft":true,"focusArea":"Trygga miljöer","municipalities":[{"id":1,"name":"Piteå"}],"period":{"end":"2030-04-30","start":"2028-05-01"},"purposes":["PREVENTION","TRUST"],"responsible":[{"id":1,"name":"Piteå kommun"},{"id":3,"name":"Polisen, lokalpolisområde Piteå Älvdal"}],"summary":"Du ska få veta hur du skyddar dig mot stölder och inbrott, och det ska vara lätt att anmäla.","targets":[{"commitment":"BINDING","counts":[],"key":1,"rule":{"rule":"without-measure"}}],"text":"Polisen och Piteå kommun arbetar under året för att stölder och inbrott ska minska: genom att sprida kunskap om hur man skyddar sig, och genom att göra det lättare att anmäla.","title":"Färre stölder och inbrott","why":"Stölder och inbrott oroar, och alla anmäls inte. Den som anmäler hjälper polisen att se var insatser behövs."}', 'DRAFT', '{3}', 1, NULL, '2028-05-01', '2030-04-30', 0, '2026-10-10 07:00:00+00', 0);

insert into promise_municipality (promise_id, municipality_id, position) values
(1, 1, 0),
(2, 1, 0),
(3, 1, 0),
(4, 1, 0),
(5, 1, 0),
(6, 1, 0),
(7, 1, 0),
(8, 1, 0),
(9, 1, 0);

insert into occurrence (id, source_kind, source_id, revision, entry, reason, duplicate_of, activity_type_id, municipality_id, place_id, party_id, starts_on, ends_on, quantity, reported_from, public_from, recorded_at, recorded_by) overriding system value values
(1, 'BROADCAST', 1, 1, 'RECORDED', NULL, null, 2, 1, null, 3, '2026-05-28', '2026-05-28', 1, NULL, '2026-05-29 08:00:00+00', '2026-05-29 08:00:00+00', 6),
(2, 'MEETING', 2, 1, 'RECORDED', NULL, null, 1, 1, 3, 1, '2026-06-10', '2026-06-10', 1, NULL, '2026-06-11 08:00:00+00', '2026-06-11 08:00:00+00', 3),
(3, 'MEASURE', 1, 1, 'RECORDED', NULL, null, 6, 1, 6, 3, '2026-07-01', '2026-07-01', 1, NULL, '2026-07-01 18:30:00+00', '2026-07-01 18:30:00+00', 7),
(4, 'BROADCAST', 3, 1, 'RECORDED', NULL, null, 2, 1, null, 3, '2026-07-15', '2026-07-15', 1, NULL, '2026-07-16 08:00:00+00', '2026-07-16 08:00:00+00', 6),
(5, 'MEASURE', 2, 1, 'RECORDED', NULL, null, 8, 1, 4, 1, '2026-07-28', '2026-07-28', 1, NULL, '2026-07-28 18:30:00+00', '2026-07-28 18:30:00+00', 9),
(6, 'MEASURE', 3, 1, 'RECORDED', NULL, null, 3, 1, 3, 3, '2026-08-05', '2026-08-05', 1, NULL, '2026-08-05 18:30:00+00', '2026-08-05 18:30:00+00', 7),
(7, 'MEETING', 4, 1, 'RECORDED', NULL, null, 1, 1, 4, 1, '2026-08-19', '2026-08-19', 1, NULL, '2026-08-20 08:00:00+00', '2026-08-20 08:00:00+00', 3),
(8, 'MEASURE', 4, 1, 'RECORDED', NULL, null, 4, 1, 4, 3, '2026-08-27', '2026-08-27', 1, NULL, '2026-08-28 04:00:00+00', '2026-08-27 18:30:00+00', 7),
(9, 'BROADCAST', 5, 1, 'RECORDED', NULL, null, 2, 1, null, 3, '2026-09-09', '2026-09-09', 1, NULL, '2026-09-10 08:00:00+00', '2026-09-10 08:00:00+00', 6),
(10, 'MEASURE', 5, 1, 'RECORDED', NULL, null, 5, 1, 2, 3, '2026-09-18', '2026-09-18', 1, NULL, '2026-09-19 04:00:00+00', '2026-09-18 18:30:00+00', 7),
(11, 'MEASURE', 6, 1, 'RECORDED', NULL, null, 3, 1, 3, 3, '2026-10-06', '2026-10-06', 2, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(12, 'MEASURE', 7, 1, 'RECORDED', NULL, null, 4, 1, 3, 3, '2026-10-06', '2026-10-06', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(13, 'MEASURE', 8, 1, 'RECORDED', NULL, null, 4, 1, 2, 3, '2026-10-06', '2026-10-06', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(14, 'MEASURE', 9, 1, 'RECORDED', NULL, null, 5, 1, null, 3, '2026-09-15', '2026-09-25', 14, 'Polisens statistik', '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(15, 'MEASURE', 10, 1, 'RECORDED', NULL, null, 6, 1, 3, 3, '2026-09-05', '2026-09-05', 3, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(16, 'MEASURE', 10, 2, 'CORRECTED', 'WRONG_PLACE', null, 6, 1, 2, 3, '2026-09-04', '2026-09-04', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(17, 'MEASURE', 11, 1, 'RECORDED', NULL, null, 6, 1, 2, 3, '2026-09-04', '2026-09-04', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(18, 'MEASURE', 11, 2, 'STRUCK', 'DUPLICATE', 10, 6, 1, 2, 3, '2026-09-04', '2026-09-04', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 4),
(19, 'MEASURE', 12, 1, 'RECORDED', NULL, null, 6, 1, 3, 3, '2026-10-05', '2026-10-05', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(20, 'MEASURE', 12, 2, 'STRUCK', 'UNDONE', null, 6, 1, 3, 3, '2026-10-05', '2026-10-05', 1, NULL, '2026-10-07 07:00:00+00', '2026-10-07 07:00:00+00', 7),
(21, 'MEETING', 2, 2, 'STRUCK', 'WRONG_DATE', null, 1, 1, 3, 1, '2026-06-10', '2026-06-10', 1, NULL, '2026-10-08 07:00:00+00', '2026-10-08 07:00:00+00', 3);

insert into occurrence_promise (occurrence_id, promise_id) values
(1, 2),
(2, 1),
(3, 3),
(4, 2),
(5, 3),
(6, 4),
(7, 1),
(8, 4),
(9, 2),
(10, 4),
(11, 4),
(12, 4),
(13, 4),
(14, 4),
(15, 3),
(16, 3),
(17, 3),
(18, 3),
(19, 3),
(20, 3),
(21, 1);

insert into measure (id, state, activity_type_id, municipality_id, place_id, party_id, starts_on, ends_on, quantity, reported_from, public_text, link, text_state, text_by, released_by, released_at, internal_note, planned_public, recorded_by, recorded_at, duplicate_of, version) overriding system value values
(1, 'COMPLETED', 6, 1, 6, 3, '2026-07-01', '2026-07-01', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-07-01 18:30:00+00', null, 0),
(2, 'COMPLETED', 8, 1, 4, 1, '2026-07-28', '2026-07-28', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 9, '2026-07-28 18:30:00+00', null, 0),
(3, 'COMPLETED', 3, 1, 3, 3, '2026-08-05', '2026-08-05', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-08-05 18:30:00+00', null, 0),
(4, 'COMPLETED', 4, 1, 4, 3, '2026-08-27', '2026-08-27', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-08-27 18:30:00+00', null, 0),
(5, 'COMPLETED', 5, 1, 2, 3, '2026-09-18', '2026-09-18', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-09-18 18:30:00+00', null, 0),
(6, 'COMPLETED', 3, 1, 3, 3, '2026-10-06', '2026-10-06', 2, NULL, 'Vi besökte två klasser.', 'https://polisen.se/', 'RELEASED', 7, 4, '2026-10-07 07:00:00+00', 'Följ upp med rektor.', false, 7, '2026-10-07 07:00:00+00', null, 1),
(7, 'COMPLETED', 4, 1, 3, 3, '2026-10-06', '2026-10-06', 1, NULL, 'Lugnt på torget.', NULL, 'REFUSED', 7, 4, '2026-10-07 07:00:00+00', '', false, 7, '2026-10-07 07:00:00+00', null, 1),
(8, 'COMPLETED', 4, 1, 2, 3, '2026-10-06', '2026-10-06', 1, NULL, 'Lugnt i Hortlax.', NULL, 'WAITING', 7, null, NULL, '', false, 7, '2026-10-07 07:00:00+00', null, 0),
(9, 'COMPLETED', 5, 1, null, 3, '2026-09-15', '2026-09-25', 14, 'Polisens statistik', '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-10-07 07:00:00+00', null, 0),
(10, 'COMPLETED', 6, 1, 2, 3, '2026-09-04', '2026-09-04', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-10-07 07:00:00+00', null, 1),
(11, 'STRUCK', 6, 1, 2, 3, '2026-09-04', '2026-09-04', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-10-07 07:00:00+00', 10, 1),
(12, 'STRUCK', 6, 1, 3, 3, '2026-10-05', '2026-10-05', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 7, '2026-10-07 07:00:00+00', null, 1),
(13, 'PLANNED', 7, 1, 3, 1, '2026-11-14', '2026-11-14', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', true, 3, '2026-10-07 07:00:00+00', null, 1),
(14, 'CANCELLED', 7, 1, 2, 1, '2026-11-15', '2026-11-15', 1, NULL, '', NULL, 'NONE', null, null, NULL, '', false, 3, '2026-10-07 07:00:00+00', null, 1);

insert into measure_promise (measure_id, promise_id) values
(1, 3),
(2, 3),
(3, 4),
(4, 4),
(5, 4),
(6, 4),
(7, 4),
(8, 4),
(9, 4),
(10, 3),
(11, 3),
(12, 3);

insert into gathering (id, kind, state, municipality_id, slug, party_id, place_id, topic, description, starts_at, ends_at, venue, channel, link, attendance, raised, outcome, recording, cancelled_because, reported_before, created_by, changed_by, changed_at, version) overriding system value values
(1, 'BROADCAST', 'HELD', 1, 'en-vecka-med-polisen-i-pitea', 3, null, 'En vecka med polisen i Piteå', 'Vi berättar hur polisen arbetar i Piteå en vanlig vecka och svarar på dina frågor.', '2026-05-28 16:00:00+00', '2026-05-28 16:45:00+00', '', 'Polisens sidor i sociala medier', NULL, 340, 'Många frågade om mopeder på gångvägar och om när stationen har öppet.', 'Alla frågor besvarades i sändningen.', NULL, '', true, 6, 6, '2026-05-29 08:00:00+00', 2),
(2, 'MEETING', 'ANNOUNCED', 1, 'dialogmote-i-ojebyn', 1, 3, 'Dialogmöte i Öjebyn', 'Kom och berätta hur du upplever tryggheten där du bor. Polis och kommun svarar på frågor.', '2026-06-10 16:00:00+00', '2026-06-10 17:30:00+00', 'Samlingssalen på biblioteket', '', NULL, 38, 'Mörka gångvägar, hög fart förbi skolan och önskemål om fler vuxna ute på kvällarna.', 'Belysningen vid gångtunneln har lagts in i kommunens plan för året.', NULL, '', true, 3, 3, '2026-10-08 07:00:00+00', 3),
(3, 'BROADCAST', 'HELD', 1, 'lat-dig-inte-luras', 3, null, 'Låt dig inte luras', 'Så ser du ett bedrägeriförsök innan det är för sent. Frågor går bra före och under sändningen.', '2026-07-15 16:00:00+00', '2026-07-15 16:45:00+00', '', 'Polisens sidor i sociala medier', NULL, 430, 'Frågor om falska samtal från banken och om vad man gör när man redan har lämnat ut en kod.', 'Råden samlades i ett kort som delas ut på biblioteket.', NULL, '', true, 6, 6, '2026-07-16 08:00:00+00', 2),
(4, 'MEETING', 'HELD', 1, 'mot-polis-och-kommun-pa-torget', 1, 4, 'Möt polis och kommun på torget', 'Vi möts på torget. Ställ din fråga, lämna en synpunkt eller bara lyssna.', '2026-08-19 16:00:00+00', '2026-08-19 17:30:00+00', 'Rådhustorget', '', NULL, 46, 'Buskörning i centrum, cyklar som försvinner och tack för att ungdomsgården har längre öppet.', 'Polisen återkommer på nästa möte om körningen i centrum.', NULL, '', true, 3, 3, '2026-08-20 08:00:00+00', 2),
(5, 'BROADCAST', 'HELD', 1, 'cykelstolder-sa-skyddar-du-dig', 3, null, 'Cykelstölder: så skyddar du dig', 'Så skyddar du cykeln, förrådet och båten, och så anmäler du om något ändå händer.', '2026-09-09 16:00:00+00', '2026-09-09 16:45:00+00', '', 'Polisens sidor i sociala medier', NULL, 520, 'Frågor om vilka lås som håller och om var det är svårt att låsa fast cykeln.', 'Kommunen ser över var fler cykelställ behövs vid resecentrum.', NULL, '', true, 6, 6, '2026-09-10 08:00:00+00', 2),
(6, 'MEETING', 'ANNOUNCED', 1, 'dialogmote-i-norrfjarden', 1, 1, 'Dialogmöte i Norrfjärden', 'Vad har hänt sedan sist, och vad är viktigast nu? Alla är välkomna.', '2026-10-21 16:00:00+00', '2026-10-21 17:30:00+00', 'Bygdegården', '', NULL, null, '', '', NULL, '', false, 3, 3, '2026-10-03 07:00:00+00', 1),
(7, 'BROADCAST', 'CANCELLED', 1, 'trygg-hemma-i-vinter', 3, null, 'Trygg hemma i vinter', 'Fråga oss.', '2026-11-04 17:00:00+00', NULL, '', 'Facebook', 'https://example.org/live', null, '', '', NULL, 'Sändningen ställs in på grund av sjukdom.', false, 6, 6, '2026-10-08 07:00:00+00', 2),
(8, 'MEETING', 'DRAFT', 1, NULL, 1, 3, 'Utkast till möte', '', '2026-11-24 17:00:00+00', NULL, 'Öjebyns skola', '', NULL, null, '', '', NULL, '', false, 3, 3, '2026-10-08 07:00:00+00', 0);

insert into gathering_promise (gathering_id, promise_id) values
(1, 2),
(2, 1),
(3, 2),
(4, 1),
(5, 2),
(6, 1),
(8, 1);

select setval(pg_get_serial_sequence('municipality', 'id'), (select max(id) from municipality));
select setval(pg_get_serial_sequence('local_police_area', 'id'), (select max(id) from local_police_area));
select setval(pg_get_serial_sequence('party', 'id'), (select max(id) from party));
select setval(pg_get_serial_sequence('place', 'id'), (select max(id) from place));
select setval(pg_get_serial_sequence('person', 'id'), (select max(id) from person));
select setval(pg_get_serial_sequence('membership', 'id'), (select max(id) from membership));
select setval(pg_get_serial_sequence('invitation', 'id'), (select max(id) from invitation));
select setval(pg_get_serial_sequence('version', 'id'), (select max(id) from version));
select setval(pg_get_serial_sequence('approval', 'id'), (select max(id) from approval));
select setval(pg_get_serial_sequence('agreement', 'id'), (select max(id) from agreement));
select setval(pg_get_serial_sequence('activity_type', 'id'), (select max(id) from activity_type));
select setval(pg_get_serial_sequence('promise', 'id'), (select max(id) from promise));
select setval(pg_get_serial_sequence('occurrence', 'id'), (select max(id) from occurrence));
select setval(pg_get_serial_sequence('measure', 'id'), (select max(id) from measure));
select setval(pg_get_serial_sequence('gathering', 'id'), (select max(id) from gathering));
