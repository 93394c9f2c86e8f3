-- Documents that administrators offer to be filled in and sent back: an attestation, a certificate, a table.
create table template_files (
    id uuid constraint template_files_pk primary key,
    name text not null,
    content bytea not null,
    added_by text not null,
    added_at timestamptz not null
);
