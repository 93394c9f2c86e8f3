-- Exports are made in the background, part by part, so that they go on after a stop and never stand in memory whole.
create table exports (
    id uuid constraint exports_pk primary key,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    day date not null,
    selection text not null,
    columns text[] not null,
    state text not null default 'WAITING' constraint exports_state check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    total integer not null default 0,
    written integer not null default 0,
    last_number text not null default '',
    expires_at timestamptz not null,
    constraint exports_have_columns check (cardinality(columns) > 0)
);
create index exports_at_work on exports (made_at) where state in ('WAITING', 'RUNNING');
create index exports_of_agent on exports (made_by, made_at desc);
create index exports_by_end on exports (expires_at);

create table export_parts (
    export_id uuid not null constraint export_parts_export references exports on delete cascade,
    position integer not null,
    bytes bytea not null,
    constraint export_parts_pk primary key (export_id, position)
);

create table export_templates (
    id uuid constraint export_templates_pk primary key,
    owner_id uuid not null constraint export_templates_owner references accounts,
    name text not null collate "fr-x-icu",
    columns text[] not null,
    constraint export_templates_are_named check (name <> '')
);
create unique index export_templates_once on export_templates (owner_id, lower(name));
