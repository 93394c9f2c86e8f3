-- Persons are found again by keys of which like records share one: how names sound, each with a birth date, a commune or a way to reach them.
create function sound_key(name text) returns text language plpgsql immutable strict parallel safe as $$
declare
    k text := public.name_key(name);
begin
    k := regexp_replace(regexp_replace(k, 'c(?=[eiy])', 's', 'g'), 'g(?=[eiy])', 'j', 'g');
    k := replace(replace(replace(replace(k, 'ph', 'f'), 'sch', '1'), 'sh', '1'), 'ch', '1');
    k := replace(replace(replace(replace(replace(k, 'eau', 'o'), 'au', 'o'), 'qu', 'k'), 'ck', 'k'), 'gn', 'n');
    k := replace(replace(replace(replace(replace(k, 'h', ''), 'ai', 'e'), 'ei', 'e'), 'oe', 'e'), 'ou', 'u');
    k := regexp_replace(translate(k, 'qcywz', 'kkivs'), '(.)\1+', '\1', 'g');
    return regexp_replace(regexp_replace(k, '(?<=.{2})(er|et|es)$', 'e'), '(?<=.{2})(es?|[dtxp]s?|s)$', '');
end
$$;

-- A name and its parts, as each sounds: of a compound name often but one part is given.
create function name_sounds(birth_name text, usual_name text) returns text[] language plpgsql immutable parallel safe as $$
declare
    sounds text[] := array[public.sound_key(birth_name)];
    part text;
begin
    if usual_name <> '' and not public.sound_key(usual_name) = any (sounds) then
        sounds := sounds || public.sound_key(usual_name);
    end if;
    foreach part in array regexp_split_to_array(lower(concat_ws(' ', birth_name, usual_name)), '[-'' ’,()]+') loop
        if length(part) > 2 and part not in ('des', 'van', 'von', 'den', 'der', 'ben', 'bin', 'del', 'née', 'épouse', 'veuve', 'dit', 'dite')
                and not public.sound_key(part) = any (sounds) then
            sounds := sounds || public.sound_key(part);
        end if;
    end loop;
    return array_remove(sounds[1:6], '');
end
$$;

-- The first of several first names whole and in part, joined with the second, and the second: people go by one or another.
create function first_name_sounds(first_names text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    given text[] := regexp_split_to_array(btrim(first_names, ' ,;'), '[ ,;]+');
    sounds text[] := '{}';
    part text;
begin
    foreach part in array array[given[1], split_part(given[1], '-', 1), given[1] || given[2], given[2]] loop
        if part <> '' and not public.sound_key(part) = any (sounds) then
            sounds := sounds || public.sound_key(part);
        end if;
    end loop;
    return array_remove(sounds, '');
end
$$;

-- By the name alone only whoever has no birth date is looked for, on either side: so that a common name costs no more than a rare one.
create function person_keys(asking boolean, birth_name text, usual_name text, first_names text, birth_day integer, birth_month integer,
    birth_year integer, street text, insee text, phone text, mobile text, email text) returns text[] language plpgsql immutable parallel safe as $$
declare
    names text[] := public.name_sounds(birth_name, usual_name);
    firsts text[] := public.first_name_sounds(first_names);
    house text := substring(street from '^[^0-9]*([0-9]+)');
    born text := birth_day || '/' || birth_month || '/' || birth_year || ':';
    swapped text := birth_month || '/' || birth_day || '/' || birth_year || ':';
    number text;
    name text;
    first text;
    keys text[] := '{}';
begin
    foreach first in array firsts loop
        foreach name in array names loop
            if birth_year > 0 then
                keys := keys || ('y' || birth_year || ':' || name || ':' || first);
            end if;
            if birth_day > 0 and birth_month > 0 then
                keys := keys || ('d' || birth_day || '/' || birth_month || ':' || name || ':' || first);
            end if;
            if birth_year = 0 or not asking then
                keys := keys || ('n' || name || ':' || first);
            end if;
            if birth_year = 0 or asking then
                keys := keys || ('y0:' || name || ':' || first);
            end if;
        end loop;
        if insee <> '' and birth_year > 0 then
            keys := keys || ('t' || insee || ':' || birth_year || ':' || first);
        end if;
        if insee <> '' and house <> '' then
            keys := keys || ('h' || insee || ':' || house || ':' || first);
        end if;
        foreach number in array array[phone, mobile] loop
            number := right(regexp_replace(number, '[^0-9]', '', 'g'), 9);
            if length(number) = 9 then
                keys := keys || ('p' || number || ':' || first);
            end if;
        end loop;
        if email <> '' then
            keys := keys || ('e' || lower(email) || ':' || first);
        end if;
    end loop;
    if birth_day > 0 and birth_month > 0 and birth_year > 0 then
        foreach name in array names || firsts loop
            keys := keys || ('b' || born || name);
            if asking and birth_day <> birth_month then
                keys := keys || ('b' || swapped || name);
            end if;
        end loop;
    end if;
    return keys;
end
$$;

drop index people_by_birth_name, people_by_usual_name, people_by_birth;
alter table people
    drop column birth_name_key, drop column usual_name_key, drop column first_name_key,
    add column keys text[] not null generated always as (person_keys(false, birth_name collate "default", usual_name collate "default",
        first_names collate "default", birth_day, birth_month, birth_year, street, insee, phone, mobile, email)) stored,
    add column search tsvector not null generated always as (to_tsvector('simple', plain_text((birth_name || ' ' || coalesce(usual_name, '') || ' ' || first_names) collate "default")
        || ' ' || birth_words(case when birth_day > 0 then lpad(birth_day::text, 2, '0') || '/' else '' end
            || case when birth_month > 0 then lpad(birth_month::text, 2, '0') || '/' else '' end || birth_year))) stored;
create index people_by_keys on people using gin (keys) with (gin_pending_list_limit = 256);
create index people_search on people using gin (search);
drop function first_name_key(text);
