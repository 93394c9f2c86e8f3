-- Everything that is sent stands in one register, which is also the outbox; messages with a citizen are a thread of their own.
create table notices (
    id uuid constraint notices_pk primary key,
    request_id uuid constraint notices_request references requests on delete cascade,
    notice_id text not null,
    occurrence text constraint notices_occurrence_once unique,
    recipient_kind text not null constraint notices_recipient_kind
        check (recipient_kind in ('SUBJECT', 'REQUESTER', 'HOLDER', 'PROTECTOR', 'AGENT', 'ACCOUNT')),
    recipient_name text not null,
    channel text not null constraint notices_channel check (channel in ('EMAIL', 'LETTER')),
    email text,
    address_lines text[] not null default '{}',
    reference text not null default '',
    subject text not null,
    body jsonb not null,
    secret boolean not null default false,
    useless_after timestamptz,
    state text not null constraint notices_state
        check (state in ('WAITING', 'SENT', 'FAILED', 'TO_PRINT', 'PRINTED', 'CANCELLED')),
    attempts integer not null default 0,
    next_try_at timestamptz,
    failure text constraint notices_failure check (failure in ('UNREACHABLE', 'REFUSED', 'ADDRESS', 'CONTENT')),
    message_id text not null,
    created_at timestamptz not null,
    sent_at timestamptz,
    printed_at timestamptz,
    printed_by uuid,
    constraint notices_address_of_the_channel check ((channel = 'EMAIL') = (email is not null)),
    constraint notices_state_of_the_channel check (
        case channel when 'EMAIL' then state not in ('TO_PRINT', 'PRINTED') else state in ('TO_PRINT', 'PRINTED', 'CANCELLED') end),
    constraint notices_waiting_is_due check (state <> 'WAITING' or next_try_at is not null),
    constraint notices_sent_when check ((state = 'SENT') = (sent_at is not null)),
    constraint notices_printed_when check (state <> 'PRINTED' or (printed_at is not null and printed_by is not null)),
    constraint notices_secret_is_mail check (not secret or channel = 'EMAIL')
);
create index notices_due on notices (next_try_at) where state = 'WAITING';
create index notices_to_print on notices (id) where state = 'TO_PRINT';
create index notices_failed on notices (id desc) where state = 'FAILED';
create index notices_of_a_request on notices (request_id, id) where request_id is not null;

create table notice_attachments (
    notice_id uuid not null constraint notice_attachments_notice references notices on delete cascade,
    position integer not null,
    name text not null,
    media_type text not null,
    bytes bytea not null constraint notice_attachments_size check (octet_length(bytes) <= 2097152),
    constraint notice_attachments_pk primary key (notice_id, position)
);

create table messages (
    id uuid constraint messages_pk primary key,
    request_id uuid not null constraint messages_request references requests on delete cascade,
    author_kind text not null constraint messages_author_kind check (author_kind in ('CITIZEN', 'AGENT')),
    author_id uuid not null,
    author_name text not null,
    text text not null constraint messages_length check (char_length(text) between 1 and 5000),
    posted_at timestamptz not null,
    read_at timestamptz
);
create index messages_of_a_request on messages (request_id, id);
create index messages_unread on messages (request_id, author_kind) where read_at is null;
