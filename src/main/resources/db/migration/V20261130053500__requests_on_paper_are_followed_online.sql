-- Who has asked on paper follows the request online by a code of their receipt.
create table follow_codes (
    request_id uuid constraint follow_codes_pk primary key constraint follow_codes_request references requests on delete cascade,
    code_hash text not null constraint follow_codes_once unique,
    tries_left integer not null constraint follow_codes_tries check (tries_left >= 0),
    issued_at timestamptz not null,
    expires_at timestamptz not null
);
create table follow_codes_mistyped (
    account_id uuid not null,
    at timestamptz not null
);
create index follow_codes_mistyped_by on follow_codes_mistyped (account_id, at);
