-- What each person has been told by mail, so that it is told once, and who wants no letter on Mondays.
create table reminder_sent (
    person_id bigint      not null references person,
    matter    text        not null check (length(matter) between 1 and 200),
    sent_at   timestamptz not null,
    primary key (person_id, matter)
);
comment on column reminder_sent.matter is 'what it was about: a kind, an id, and what makes it another matter, such as a day';

create table monday_letter_off (
    person_id bigint      primary key references person,
    since     timestamptz not null
);
