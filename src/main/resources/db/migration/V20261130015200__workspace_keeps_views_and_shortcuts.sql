-- Agents keep selections of the queue under names of their own, for themselves, a team or all, and whether shortcuts are on.
create table saved_views (
    id uuid constraint saved_views_pk primary key,
    owner_id uuid not null constraint saved_views_owner references accounts,
    name text not null collate "fr-x-icu",
    query text not null,
    team_id uuid constraint saved_views_team references teams,
    everybody boolean not null default false,
    saved_at timestamptz not null,
    constraint saved_views_are_named check (name <> ''),
    constraint saved_views_one_audience check (team_id is null or not everybody)
);
create unique index saved_views_once on saved_views (owner_id, lower(name));
create index saved_views_of_team on saved_views (team_id) where team_id is not null;
create index saved_views_of_everybody on saved_views (name) where everybody;

create table agent_preferences (
    agent_id uuid constraint agent_preferences_pk primary key constraint agent_preferences_agent references accounts,
    shortcuts boolean not null default true
);
