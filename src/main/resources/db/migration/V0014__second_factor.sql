-- Second factors: what somebody proves beside, or instead of, the password.

create table code_app (
    person_id    bigint primary key references person,
    secret       text        not null,
    confirmed_at timestamptz not null,
    last_step    bigint      not null
);
comment on table code_app is 'the app that shows a person a new code each half minute (RFC 6238)';
comment on column code_app.secret is 'sealed';
comment on column code_app.last_step is 'the half minute, counted from 1970, of the last accepted code: none of it or before it is accepted again';

create table recovery_code (
    person_id bigint not null references person,
    number    int    not null check (number between 0 and 9),
    hash      text   not null,
    used_at   timestamptz,
    primary key (person_id, number)
);
comment on table recovery_code is 'for one who has lost the other factors; each is accepted once';

create table passkey_holder (
    person_id bigint primary key references person,
    handle    text not null unique
);
comment on column passkey_holder.handle is 'what authenticators know the person by: random, base64url';

create table passkey (
    credential_id    text primary key check (length(credential_id) <= 1400),
    person_id        bigint      not null references passkey_holder,
    name             text        not null check (length(name) between 1 and 100),
    public_key       bytea       not null,
    signature_count  bigint      not null,
    backup_eligible  boolean     not null,
    backed_up        boolean     not null,
    transports       text        not null,
    attestation      bytea       not null,
    created_at       timestamptz not null,
    last_used_at     timestamptz not null
);
create index on passkey (person_id);
comment on column passkey.credential_id is 'base64url';
comment on column passkey.transports is 'how browsers reach it, separated by commas';
comment on column passkey.attestation is 'as it was registered: signatures are checked against it';
