-- An organisation that files is known by its SIRET, whatever name it gives.
create table organisations (
    id uuid constraint organisations_pk primary key,
    siret text not null constraint organisations_siret_once unique constraint organisations_siret_digits check (siret ~ '^[0-9]{14}$'),
    name text collate "fr-x-icu" not null,
    created_at timestamptz not null,
    search tsvector not null generated always as (to_tsvector('simple', plain_text(name collate "default"))) stored
);
create index organisations_search on organisations using gin (search);
alter table requests add column organisation_id uuid constraint requests_organisation references organisations;
create index requests_of_organisation on requests (organisation_id) where organisation_id is not null;
