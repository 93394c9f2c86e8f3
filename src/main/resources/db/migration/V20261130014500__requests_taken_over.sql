-- Requests, people and documents of an older system are taken over from files, each row once, by a job that any instance goes on with.
alter table requests add column external_reference text;
create index requests_by_external_reference on requests (upper(external_reference)) where external_reference is not null;

create table imports (
    id uuid constraint imports_pk primary key,
    kind text not null constraint imports_kind check (kind in ('PEOPLE', 'REQUESTS', 'DOCUMENTS')),
    file_name text not null,
    stored_as text not null,
    charset text not null,
    lines bigint not null,
    trial boolean not null,
    state text not null constraint imports_state check (state in ('RUNNING', 'STOPPED', 'DONE', 'FAILED')),
    position bigint not null default 0,
    taken bigint not null default 0,
    known bigint not null default 0,
    refused bigint not null default 0,
    failure text,
    claimed_by uuid,
    claimed_until timestamptz,
    created_at timestamptz not null,
    created_by uuid not null,
    created_by_name text not null,
    ended_at timestamptz,
    constraint imports_failed_why check ((state = 'FAILED') = (failure is not null))
);
create index imports_running on imports (created_at) where state = 'RUNNING';

create table import_findings (
    import_id uuid not null constraint import_findings_import references imports on delete cascade,
    line bigint not null,
    place integer not null,
    column_name text not null,
    value text not null,
    reason text not null,
    refused boolean not null,
    constraint import_findings_pk primary key (import_id, line, place)
);

-- What has been taken over already, by its identifier in the older system.
create table imported_rows (
    kind text not null,
    reference text not null,
    id uuid not null,
    import_id uuid not null constraint imported_rows_import references imports,
    constraint imported_rows_pk primary key (kind, reference)
);
