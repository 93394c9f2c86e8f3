-- Persons whom requests are about, with keys that find them again whatever the accents, capitals and hyphens.
create extension if not exists unaccent;
create extension if not exists pg_trgm;

create function name_key(name text) returns text
    language sql immutable strict parallel safe
    return lower(regexp_replace(public.unaccent('public.unaccent'::regdictionary, name), '[^[:alnum:]]', '', 'g'));

create function first_name_key(first_names text) returns text
    language sql immutable strict parallel safe
    return name_key(split_part(translate(btrim(first_names), ',;', '  '), ' ', 1));

create table people (
    id uuid not null,
    version integer not null,
    civility text,
    birth_name text collate "fr-x-icu" not null,
    usual_name text collate "fr-x-icu",
    first_names text collate "fr-x-icu" not null,
    birth_day smallint not null,
    birth_month smallint not null,
    birth_year smallint not null,
    birth_place text,
    street text,
    complement text,
    postcode text,
    commune text,
    insee text,
    phone text,
    mobile text,
    email text,
    created_at timestamptz not null,
    birth_name_key text not null generated always as (name_key(birth_name)) stored,
    usual_name_key text generated always as (name_key(usual_name)) stored,
    first_name_key text not null generated always as (first_name_key(first_names)) stored,
    constraint people_pk primary key (id),
    constraint people_birth_parts check (birth_year between 0 and 9999 and birth_month between 0 and 12 and birth_day between 0 and 31),
    constraint people_birth_day_needs_month check (birth_day = 0 or birth_month > 0)
);

create index people_by_birth_name on people (birth_name_key, first_name_key);
create index people_by_usual_name on people (usual_name_key, first_name_key) where usual_name_key is not null;
create index people_by_birth on people (birth_year, birth_month, birth_day);
