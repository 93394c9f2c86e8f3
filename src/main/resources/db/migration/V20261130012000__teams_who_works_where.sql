-- Services, their teams, the territories they work on, and who belongs to which team from when to when.
create table services (
    id uuid constraint services_pk primary key,
    name text not null collate "fr-x-icu" constraint services_name_once unique,
    email text not null default '',
    phone text not null default '',
    closed_at timestamptz,
    constraint services_are_named check (name <> '')
);

create table territories (
    id uuid constraint territories_pk primary key,
    name text not null collate "fr-x-icu" constraint territories_name_once unique,
    parent_id uuid constraint territories_parent references territories,
    constraint territories_are_named check (name <> ''),
    constraint territories_not_their_own_parent check (parent_id <> id)
);
create index territories_by_parent on territories (parent_id);

-- A commune, by its INSEE code, lies in one territory at most, and so in all that contain it.
create table territory_communes (
    commune text constraint territory_communes_pk primary key,
    territory_id uuid not null constraint territory_communes_territory references territories on delete cascade
);
create index territory_communes_by_territory on territory_communes (territory_id);

create table teams (
    id uuid constraint teams_pk primary key,
    name text not null collate "fr-x-icu" constraint teams_name_once unique,
    service_id uuid not null constraint teams_service references services,
    territory_id uuid constraint teams_territory references territories,
    closed_at timestamptz,
    constraint teams_are_named check (name <> '')
);
create index teams_by_service on teams (service_id);

create table team_members (
    team_id uuid not null constraint team_members_team references teams on delete cascade,
    agent_id uuid not null constraint team_members_agent references accounts,
    profession text not null default '',
    since date not null,
    until date,
    constraint team_members_pk primary key (team_id, agent_id),
    constraint team_members_end_after_begin check (until >= since)
);
create index team_members_by_agent on team_members (agent_id);

-- Who stands in for whom, both days included.
create table substitutes (
    id uuid constraint substitutes_pk primary key,
    agent_id uuid not null constraint substitutes_agent references accounts,
    substitute_id uuid not null constraint substitutes_substitute references accounts,
    since date not null,
    until date not null,
    constraint substitutes_end_after_begin check (until >= since),
    constraint substitutes_somebody_else check (substitute_id <> agent_id)
);
create index substitutes_by_substitute on substitutes (substitute_id, until);
create index substitutes_by_agent on substitutes (agent_id, until);

insert into services (id, name)
    select gen_random_uuid(), service from (select distinct service from queue_entries where service <> '') named;
