-- A reminder leaves once, whatever the restarts and instances; what an agent has to do by hand waits in a list.
create table reminders_sent (
    request_id uuid not null,
    rule_id text not null,
    counted_from date not null,
    days integer not null,
    outcome text not null,
    at timestamptz not null,
    constraint reminders_sent_once primary key (request_id, rule_id, counted_from, days),
    constraint reminders_sent_request foreign key (request_id) references requests on delete cascade,
    constraint reminders_sent_outcome check (outcome in ('SENT', 'SKIPPED'))
);

create table agent_tasks (
    id uuid not null,
    request_id uuid not null,
    kind text not null,
    audience text not null,
    text text not null,
    due date,
    raised_at timestamptz not null,
    done_at timestamptz,
    done_by uuid,
    done_by_name text,
    constraint agent_tasks_pk primary key (id),
    constraint agent_tasks_request foreign key (request_id) references requests on delete cascade,
    constraint agent_tasks_audience check (audience in ('OWNER', 'HEAD')),
    constraint agent_tasks_done_by_somebody check ((done_at is null) = (done_by_name is null))
);
create unique index agent_tasks_open_once on agent_tasks (request_id, kind, audience) where done_at is null;

create index requests_documents_due on requests (missing_due) where state = 'DOCUMENTS_ASKED' and final_due is null;
create index requests_final_due on requests (final_due) where state = 'DOCUMENTS_ASKED' and final_due is not null;
create index requests_to_visit on requests (visit_on) where state = 'VISIT_FIXED';
create index requests_to_decide on requests (complete_on) where state in ('COMPLETE', 'VISIT_FIXED', 'ASSESSED', 'PROPOSED');
create index requests_awaiting_consent on requests (filed_at) where state = 'CONSENT_PENDING';
create index mandates_awaiting_consent on mandates (consent_expires_at) where state = 'AWAITING' and consent_token_hash is not null;
