-- The queue reads one narrow table, written in the request's own transaction.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create or replace function plain_text(value text) returns text language sql immutable strict parallel safe
    as $$ select lower(public.unaccent('public.unaccent', value)) $$;

create table queue_entries (
    request_id uuid constraint queue_entries_pk primary key constraint queue_entries_request references requests on delete cascade,
    number text not null constraint queue_entries_number unique,
    form_slug text not null,
    form_name text not null,
    subject_name text not null collate "fr-x-icu",
    subject_birth text not null,
    acting text not null,
    channel text not null,
    state text not null,
    mandate_to_check boolean not null default false,
    adapt boolean not null default false,
    owner_id uuid,
    owner_name text,
    received_on date not null,
    deadline date not null default 'infinity',
    deadline_rule text,
    ended boolean not null default false,
    search tsvector generated always as (to_tsvector('simple', plain_text(number || ' ' || replace(number, '-', ' ') || ' ' || subject_name || ' ' || acting))) stored
);
create index queue_entries_open_by_deadline on queue_entries (deadline, request_id) where not ended;
create index queue_entries_open_by_state on queue_entries (state, deadline, request_id) where not ended;
create index queue_entries_open_by_owner on queue_entries (owner_id, deadline, request_id) where not ended;
create index queue_entries_by_deadline on queue_entries (deadline, request_id);
create index queue_entries_search on queue_entries using gin (search);
create index queue_entries_name_typos on queue_entries using gin (plain_text(subject_name) gin_trgm_ops);
