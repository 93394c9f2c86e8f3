-- The queue is narrowed, sorted and searched in every way that agents need, as fast at a million rows as at a hundred.
create extension if not exists fuzzystrmatch;

alter table requests add column urgent boolean not null default false;

alter table queue_entries
    drop column search,
    alter column number type text collate "C",
    add column urgent boolean not null default false,
    add column labels uuid[] not null default '{}',
    add column missing text[] not null default '{}',
    add column address text not null default '',
    add column more_words text not null default '';

create function birth_words(birth text) returns text language sql immutable strict parallel safe
    return case length(birth) when 10 then 'b' || replace(birth, '/', '') || ' b' || replace(substr(birth, 4), '/', '') || ' b' || substr(birth, 7)
        when 7 then 'b' || replace(birth, '/', '') || ' b' || substr(birth, 4) when 4 then 'b' || birth else '' end;

update queue_entries q set
    address = trim(concat_ws(' ', nullif(a ->> 'street', ''), nullif(a ->> 'complement', ''), nullif(a ->> 'postcode', ''), nullif(a ->> 'commune', '')))
    from (select id, coalesce(answers -> 'current_address', answers -> 'requester_address') as a from requests where state <> 'DRAFT') r
    where r.id = q.request_id and jsonb_typeof(a) = 'object';
update queue_entries q set missing = m.names
    from (select request_id, array_agg(coalesce(rule_id, name) order by position) as names from supporting_documents
          where expected and state in ('EXPECTED', 'PROMISED', 'REFUSED', 'OUTDATED') group by request_id) m
    where m.request_id = q.request_id and not q.ended;

alter table queue_entries add column search tsvector generated always as (to_tsvector('simple', plain_text(
    (number || ' ' || replace(number, '-', ' ') || ' ' || subject_name || ' ' || acting || ' ' || address || ' ' || more_words) collate "default")
    || ' ' || birth_words(subject_birth))) stored;
create index queue_entries_search on queue_entries using gin (search);

drop index queue_entries_name_typos;
create index queue_entries_same_name on queue_entries (plain_text(subject_name), subject_birth);

drop index queue_entries_of_season;
create index queue_entries_by_form on queue_entries (form_slug, received_on, request_id);
create index queue_entries_by_received on queue_entries (received_on, request_id);
create index queue_entries_by_name on queue_entries (subject_name, request_id);
create index queue_entries_by_state on queue_entries (state, received_on, request_id);
create index queue_entries_open_by_form on queue_entries (form_slug, deadline, request_id) where not ended;
create index queue_entries_open_narrowed on queue_entries (form_slug, channel, state, deadline, request_id) where not ended;
create index queue_entries_open_by_received on queue_entries (received_on, request_id) where not ended;
create index queue_entries_open_by_name on queue_entries (subject_name, request_id) where not ended;
create index queue_entries_open_by_number on queue_entries (number, request_id) where not ended;
create index queue_entries_open_mandates on queue_entries (deadline, request_id) where not ended and mandate_to_check;
create index queue_entries_open_urgent on queue_entries (deadline, request_id) where not ended and urgent;
create index queue_entries_open_missing on queue_entries using gin (missing) where not ended;
create index queue_entries_labels on queue_entries using gin (labels);

-- Every word of a name that the queue knows, to find the one that somebody meant; kept by whoever writes rows, one or a million.
create table queue_words (word text collate "C" constraint queue_words_pk primary key);
create index queue_words_alike on queue_words using gin (word gin_trgm_ops);
create index queue_words_begin on queue_words (left(word, 1), length(word));

create function keep_queue_words() returns trigger language plpgsql as $$
begin
    insert into queue_words
        select distinct w.word collate "C" from written, regexp_split_to_table(plain_text((subject_name || ' ' || acting) collate "default"), '[^a-z0-9]+') w (word)
        where length(w.word) > 2 and not exists (select from queue_words known where known.word = w.word collate "C") order by 1
        on conflict do nothing;
    return null;
end $$;
create trigger queue_entries_words_of_new after insert on queue_entries referencing new table as written
    for each statement execute function keep_queue_words();
create trigger queue_entries_words_of_changed after update on queue_entries referencing new table as written
    for each statement execute function keep_queue_words();
insert into queue_words
    select distinct w.word collate "C" from queue_entries, regexp_split_to_table(plain_text((subject_name || ' ' || acting) collate "default"), '[^a-z0-9]+') w (word)
    where length(w.word) > 2;

-- Mistyped words as a search for the known words that come nearest to each: at most two letters away, or alike in their syllables.
create function near_words(typed text[]) returns tsquery language sql stable parallel safe as $$
    select string_agg('(' || coalesce((
        select string_agg(word, ' | ') from (
            select word from (
                select word from queue_words
                where left(word, 1) = left(one, 1) and length(word) between length(one) - 2 and length(one) + 2
                union select word from queue_words where word operator(public.%) one) alike
            where public.levenshtein_less_equal(word, one, 2) <= case when length(one) < 5 then 1 else 2 end
                or public.similarity(word, one) > 0.5
            order by public.levenshtein(word, one), public.similarity(word, one) desc, word limit 8) near
        ), one) || ')', ' & ')::tsquery
    from unnest(typed) one
$$;
