-- What is done to many requests at once is recorded request by request, so that it goes on after a stop, says what failed and can be undone.
create table batch_operations (
    id uuid constraint batch_operations_pk primary key,
    deed text not null constraint batch_operations_deed check (deed in ('ASSIGN', 'LABEL', 'UNLABEL', 'ASK_DOCUMENTS', 'PRINT')),
    agent_id uuid,
    agent_name text,
    label_id uuid constraint batch_operations_label references labels,
    made_by uuid not null,
    made_by_name text not null,
    made_at timestamptz not null,
    state text not null constraint batch_operations_state check (state in ('PREPARED', 'RUNNING', 'DONE', 'UNDOING', 'UNDONE')),
    finished_at timestamptz,
    constraint batch_operations_know_their_object check ((deed <> 'ASSIGN' or agent_id is not null) and (deed not in ('LABEL', 'UNLABEL') or label_id is not null))
);
create index batch_operations_at_work on batch_operations (made_at) where state in ('RUNNING', 'UNDOING');
create index batch_operations_of_agent on batch_operations (made_by, made_at desc);

create table batch_items (
    operation_id uuid not null constraint batch_items_operation references batch_operations on delete cascade,
    request_id uuid not null constraint batch_items_request references requests on delete cascade,
    state text not null default 'PENDING'
        constraint batch_items_state check (state in ('PENDING', 'DONE', 'UNCHANGED', 'FAILED', 'UNDONE', 'KEPT')),
    reason text,
    former_id uuid,
    former_name text,
    constraint batch_items_pk primary key (operation_id, request_id),
    constraint batch_items_say_why check (reason is not null or state not in ('FAILED', 'KEPT'))
);
create index batch_items_by_state on batch_items (operation_id, state, request_id);
create index batch_items_of_request on batch_items (request_id);
