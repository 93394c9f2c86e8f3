-- A draft begun online is printed with a code, by which the desk takes up what was typed.
create table draft_codes (
    request_id uuid constraint draft_codes_pk primary key constraint draft_codes_request references requests on delete cascade,
    code text not null constraint draft_codes_once unique,
    issued_at timestamptz not null
);
