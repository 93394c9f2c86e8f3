-- Citizens and agents sign in; each account ends its sessions by changing its stamp.
create table accounts (
    id uuid not null,
    version integer not null,
    kind text not null,
    name text not null,
    email text not null,
    password_hash text,
    roles text[] not null default '{}',
    security_stamp uuid not null,
    opened_at timestamptz not null,
    last_signed_in_at timestamptz,
    closed_at timestamptz,
    constraint accounts_pk primary key (id),
    constraint accounts_kind_known check (kind in ('CITIZEN', 'AGENT')),
    constraint accounts_email_once unique (kind, email),
    constraint accounts_email_lower check (email = lower(email)),
    constraint accounts_roles_known
        check (roles <@ array['CITIZEN', 'RECEPTION', 'INSTRUCTION', 'MEDICAL', 'DECISION', 'ADMINISTRATION']),
    constraint accounts_roles_of_kind check ((kind = 'CITIZEN') = ('CITIZEN' = any (roles)))
);

create table sign_in_codes (
    id uuid not null,
    email text not null,
    address text not null,
    code_hash text not null,
    continue_to text not null,
    tries_left integer not null,
    issued_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz,
    constraint sign_in_codes_pk primary key (id),
    constraint sign_in_codes_tries_counted check (tries_left >= 0)
);
create index sign_in_codes_by_email on sign_in_codes (email, issued_at);
create index sign_in_codes_by_address on sign_in_codes (address, issued_at);

create table sign_in_failures (
    key text not null,
    failures integer not null,
    last_failed_at timestamptz not null,
    blocked_until timestamptz,
    constraint sign_in_failures_pk primary key (key)
);

create table password_links (
    token_hash text not null,
    account_id uuid,
    expires_at timestamptz not null,
    constraint password_links_pk primary key (token_hash),
    constraint password_links_of_account foreign key (account_id) references accounts (id)
);
create index password_links_by_account on password_links (account_id);

create table audit_entries (
    id uuid not null,
    at timestamptz not null,
    actor_id uuid not null,
    actor_name text not null,
    action text not null,
    subject text not null,
    constraint audit_entries_pk primary key (id)
);
