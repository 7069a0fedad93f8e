-- Log-in by the identity provider of an organisation: one for each party, and who is who there.

create table identity_provider (
    id            bigint generated always as identity primary key,
    party_id      bigint      not null unique references party,
    slug          text        not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
    label         text        not null check (length(label) between 1 and 80),
    issuer        text        not null check (length(issuer) between 1 and 500),
    client_id     text        not null check (length(client_id) between 1 and 255),
    client_secret text        not null,
    required_acr  text        not null default '' check (length(required_acr) <= 500),
    required_amr  text        not null default '' check (length(required_amr) <= 500),
    enabled       boolean     not null,
    created_at    timestamptz not null,
    version       bigint      not null default 0
);
comment on column identity_provider.slug is 'in the address that the provider sends people back to, and so never changed';
comment on column identity_provider.client_secret is 'sealed';
comment on column identity_provider.required_acr is 'separated by blanks; one of them makes a second factor of our own needless';
comment on column identity_provider.required_amr is 'separated by blanks; all of them are needed for that';

create table person_identity (
    issuer    text        not null check (length(issuer) between 1 and 500),
    subject   text        not null check (length(subject) between 1 and 255),
    person_id bigint      not null references person,
    party_id  bigint      not null references party,
    bound_at  timestamptz not null,
    primary key (issuer, subject),
    unique (person_id, party_id)
);
comment on table person_identity is 'whom a provider means by a subject, OpenID Connect Core 1.0 section 2';
comment on column person_identity.party_id is 'whose provider it was: it speaks for no other party';
