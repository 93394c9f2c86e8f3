-- Who works on a case has it for a while, so that two agents do not write over each other.
create table case_leases (
    request_id uuid constraint case_leases_pk primary key constraint case_leases_request references requests on delete cascade,
    agent_id uuid not null constraint case_leases_agent references accounts,
    agent_name text not null,
    since timestamptz not null,
    until timestamptz not null
);
