-- Passkeys: what has been answered is not asked again, and no answer is taken twice.

create table passkey_challenge (
    challenge   text primary key,
    answered_at timestamptz not null
);
comment on table passkey_challenge is 'the answered ones, for as long as their answers could be sent again';
