-- Who has lost the mailbox of their account asks the authority for another, which an agent proves.
create table account_recoveries (
    id uuid constraint account_recoveries_pk primary key,
    old_email text not null,
    name text not null,
    birth_day smallint not null,
    birth_month smallint not null,
    birth_year smallint not null,
    number text not null,
    new_email text not null,
    phone text not null,
    asked_at timestamptz not null,
    asked_from text not null,
    account_id uuid constraint account_recoveries_account references accounts,
    state text not null default 'ASKED' constraint account_recoveries_state check (state in ('ASKED', 'APPROVED', 'REFUSED', 'DONE')),
    proof text constraint account_recoveries_proof check (proof in ('PAPER', 'COUNTER', 'CALL')),
    reason text,
    decided_by uuid constraint account_recoveries_agent references accounts,
    decided_by_name text,
    decided_at timestamptz,
    token_hash text constraint account_recoveries_token unique,
    expires_at timestamptz,
    used_at timestamptz,
    constraint account_recoveries_decided check (state = 'ASKED' or decided_at is not null and reason is not null),
    constraint account_recoveries_proven check (state not in ('APPROVED', 'DONE') or proof is not null and account_id is not null),
    constraint account_recoveries_used check ((state = 'DONE') = (used_at is not null))
);
create index account_recoveries_open on account_recoveries (asked_at) where state in ('ASKED', 'APPROVED');
create index account_recoveries_counted on account_recoveries (asked_at, asked_from);
