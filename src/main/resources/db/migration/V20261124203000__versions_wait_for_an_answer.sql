-- A definition that was read from a file waits here until the administrator has said what becomes of it.
create table form_imports (
    id uuid constraint form_imports_pk primary key,
    slug text not null,
    definition json not null,
    file_name text not null,
    of_model boolean not null,
    at timestamptz not null,
    by_id uuid not null
);
