-- An agent who helps somebody live does so with their consent, for a while, and never in their name.
create table counter_sessions (
    id uuid constraint counter_sessions_pk primary key,
    agent_id uuid not null,
    agent_name text not null,
    place text not null constraint counter_sessions_place check (place <> ''),
    person_id uuid,
    helped_name text not null constraint counter_sessions_helped check (helped_name <> ''),
    present text not null constraint counter_sessions_present check (present in ('SUBJECT', 'BOTH', 'RELATIVE')),
    identity text not null constraint counter_sessions_identity check (identity in ('NONE', 'CARD', 'PASSPORT', 'RESIDENCE', 'LICENCE', 'OTHER')),
    consent text not null constraint counter_sessions_consent check (consent <> ''),
    request_id uuid constraint counter_sessions_request references requests on delete set null,
    started_at timestamptz not null,
    touched_at timestamptz not null,
    ended_at timestamptz,
    ended text constraint counter_sessions_ended check (ended in ('BUTTON', 'FILED', 'REPLACED')),
    constraint counter_sessions_end check ((ended is null) = (ended_at is null))
);
create index counter_sessions_by_agent on counter_sessions (agent_id, started_at desc);
create index counter_sessions_by_request on counter_sessions (request_id) where request_id is not null;
