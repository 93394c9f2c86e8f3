-- The person takes back a request whose holder acts for them no more, by a code of their own.
alter table follow_codes add column for_subject boolean not null default false;
