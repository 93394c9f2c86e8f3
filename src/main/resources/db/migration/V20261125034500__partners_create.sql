-- The organisations that prepare requests for people by links.
create table partners (
    id uuid constraint partners_pk primary key,
    name text not null,
    contact text not null,
    key_sealed text not null,
    added_at timestamptz not null,
    added_by text not null,
    used_at timestamptz,
    closed_at timestamptz
);
