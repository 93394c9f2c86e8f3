-- The request from draft to decision, its history, its numbers, and the narrow table that the queue reads.
create table requests (
    id uuid constraint requests_pk primary key,
    version integer not null default 0,
    number text constraint requests_number_unique unique,
    form_version_id uuid not null constraint requests_form_version references form_versions,
    state text not null constraint requests_state check (state in ('DRAFT', 'CONSENT_PENDING', 'CONSENT_REFUSED', 'FILED',
        'DOCUMENTS_ASKED', 'DOCUMENTS_RECEIVED', 'COMPLETE', 'VISIT_FIXED', 'ASSESSED', 'PROPOSED', 'GRANTED', 'REFUSED', 'CLOSED',
        'WITHDRAWN')),
    channel text not null constraint requests_channel check (channel in ('ONLINE', 'POST', 'COUNTER', 'PHONE', 'EMAIL')),
    answers jsonb not null default '{}',
    actor_id uuid,
    actor_name text not null,
    requester_account uuid,
    draft_token text constraint requests_draft_token_unique unique,
    subject_person uuid,
    requester_person uuid,
    owner_id uuid,
    owner_name text,
    created_at timestamptz not null,
    touched_at timestamptz not null,
    received_on date,
    filed_at timestamptz,
    acknowledged_at timestamptz,
    missing_asked_on date,
    missing_due date,
    final_due date,
    documents_received_on date,
    complete_on date,
    visit_on timestamptz,
    visitor text,
    gir smallint constraint requests_gir check (gir between 1 and 6),
    assessed_at timestamptz,
    plan_lines text,
    plan_amount numeric(10, 2),
    participation numeric(10, 2),
    advice text,
    proposed_outcome text constraint requests_proposed_outcome check (proposed_outcome in ('GRANT', 'REFUSE')),
    proposed_by uuid,
    proposed_by_name text,
    proposed_at timestamptz,
    reason_code text,
    reason_facts text,
    reason_law text,
    rights_from date,
    decided_by uuid,
    decided_by_name text,
    decided_at timestamptz,
    closed_by text,
    closed_at timestamptz,
    closed_reason text,
    closed_note text,
    archived_at timestamptz,
    constraint requests_filed_has_number check (state = 'DRAFT' or (number is not null and received_on is not null and filed_at is not null)),
    constraint requests_decided_has_author check (state not in ('GRANTED', 'REFUSED') or (decided_at is not null and decided_by is not null)),
    constraint requests_closed_has_reason check (state not in ('CLOSED', 'WITHDRAWN') or closed_at is not null),
    constraint requests_grant_has_right check (state <> 'GRANTED' or gir between 1 and 4)
);
create index requests_of_account on requests (requester_account, touched_at desc) where requester_account is not null;
create index requests_of_subject on requests (subject_person) where subject_person is not null;
create index requests_drafts_by_age on requests (touched_at) where state = 'DRAFT';
create index requests_to_archive on requests (coalesce(decided_at, closed_at)) where archived_at is null and state in ('GRANTED', 'REFUSED', 'CLOSED', 'WITHDRAWN');

create table request_numbers (
    prefix text not null,
    year integer not null,
    last integer not null,
    constraint request_numbers_pk primary key (prefix, year)
);

create table request_history (
    id uuid constraint request_history_pk primary key,
    request_id uuid not null constraint request_history_request references requests on delete cascade,
    at timestamptz not null,
    action text not null,
    detail text not null default '',
    actor_id uuid,
    actor_name text not null,
    actor_kind text not null constraint request_history_actor_kind check (actor_kind in ('CITIZEN', 'AGENT', 'SUBJECT', 'APPLICATION'))
);
create index request_history_of_request on request_history (request_id, at, id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'append-only';
end $$;
create trigger request_history_append_only before update on request_history for each row execute function refuse_change();

create table request_notes (
    request_id uuid constraint request_notes_pk primary key constraint request_notes_request references requests on delete cascade,
    text text not null,
    at timestamptz not null,
    agent_name text not null
);
