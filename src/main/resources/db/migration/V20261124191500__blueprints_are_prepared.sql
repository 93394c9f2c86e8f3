-- A version of a form in preparation, one for a form at a time, and every edit made to it. `json`, not `jsonb`: the order of the keys is kept.
create table blueprints (
    id uuid constraint blueprints_pk primary key,
    slug text not null,
    base_version integer,
    definition json not null,
    revision integer not null,
    created_at timestamptz not null,
    created_by text not null,
    updated_at timestamptz not null,
    updated_by text not null,
    ended_at timestamptz,
    ended_by text,
    ending text constraint blueprints_ending_known check (ending in ('PUBLISHED', 'DISCARDED')),
    constraint blueprints_ended_whole check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null))
);
create unique index blueprints_open on blueprints (slug) where ended_at is null;

create table blueprint_edits (
    blueprint_id uuid not null constraint blueprint_edits_blueprint references blueprints,
    seq integer not null,
    at timestamptz not null,
    actor_id uuid,
    actor_name text not null,
    deed text not null,
    element text not null,
    label text not null,
    property text,
    changes json not null,
    undoes integer,
    constraint blueprint_edits_pk primary key (blueprint_id, seq),
    constraint blueprint_edits_undone_edit foreign key (blueprint_id, undoes) references blueprint_edits
);
