-- One case file for each closed request, made once and kept as it was made.
create table case_files (
    request_id uuid constraint case_files_pk primary key constraint case_files_request references requests,
    number text not null,
    outcome text not null,
    path text not null,
    sha256 text not null constraint case_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null constraint case_files_size check (size > 0),
    made_at timestamptz not null,
    keep_until date
);
