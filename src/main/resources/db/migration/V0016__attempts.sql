-- How often somebody has tried to get in lately, counted by all instances together.

create table attempt_bucket (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
create index on attempt_bucket (expires_at);
comment on column attempt_bucket.id is 'what is counted and a keyed hash of whose: no address can be read from it';
comment on column attempt_bucket.state is 'of the library that counts (Bucket4j)';
comment on column attempt_bucket.expires_at is 'milliseconds since 1970, when it is full again and can go';
