-- The power to act for somebody, with its proof, its scope and its end; and a journal that nobody can rewrite.
create table mandates (
    id uuid not null,
    version integer not null,
    request_id uuid not null,
    subject_person_id uuid,
    subject_name text not null,
    subject_birth_day smallint not null,
    subject_birth_month smallint not null,
    subject_birth_year smallint not null,
    holder_account_id uuid,
    holder_name text not null,
    holder_organisation text,
    holder_relation text,
    holder_email text,
    capacity text not null,
    kind text not null,
    scopes text[] not null,
    starts_on date not null,
    ends_on date,
    recorded_at timestamptz not null,
    text_version text,
    text_shown text,
    text_sha256 text,
    no_protection_declared boolean not null,
    judgment_court text,
    judgment_until date,
    proof text not null,
    paper_arrived_at timestamptz,
    state text not null,
    consent_token_hash text,
    consent_sent_to text,
    consent_asked_at timestamptz,
    consent_expires_at timestamptz,
    consent_wrong_tries integer,
    consent_answered_at timestamptz,
    consent_given boolean,
    verified_by uuid,
    verified_by_name text,
    verified_at timestamptz,
    verified_note text,
    revoked_by uuid,
    revoked_by_name text,
    revoked_at timestamptz,
    revoked_reason text,
    constraint mandates_pk primary key (id),
    constraint mandates_subject foreign key (subject_person_id) references people (id),
    constraint mandates_capacity check (capacity in ('RELATIVE', 'LEGAL_REPRESENTATIVE', 'PROFESSIONAL')),
    constraint mandates_kind check (kind in ('SIMPLE', 'PROFESSIONAL', 'TUTELLE', 'CURATELLE', 'CURATELLE_RENFORCEE',
        'HABILITATION_REPRESENTATION', 'HABILITATION_ASSISTANCE', 'PROTECTION_FUTURE', 'SAUVEGARDE', 'JUDGMENT_UNKNOWN')),
    constraint mandates_proof check (proof in ('EMAIL_CONSENT', 'SIGNED_PAPER', 'JUDGMENT', 'NONE')),
    constraint mandates_state check (state in ('AWAITING', 'ACTIVE', 'REFUSED', 'EXPIRED', 'REVOKED')),
    constraint mandates_scopes check (scopes <@ array['FILE', 'FOLLOW', 'DECISION', 'APPEAL'] and 'FILE' = any (scopes)),
    constraint mandates_end check (ends_on is null or ends_on >= starts_on),
    constraint mandates_end_unless_judged check (ends_on is not null or kind not in ('SIMPLE', 'PROFESSIONAL')),
    constraint mandates_declare_no_protection check (no_protection_declared or kind <> 'SIMPLE' or proof = 'NONE'
        or verified_at is not null),
    constraint mandates_text check ((text_shown is null) = (text_sha256 is null) and (text_shown is null) = (text_version is null)),
    constraint mandates_revoked check ((state = 'REVOKED') = (revoked_at is not null)),
    constraint mandates_active_is_proved check (state <> 'ACTIVE' or verified_at is not null or consent_given)
);

create index mandates_by_request on mandates (request_id);
create unique index mandates_by_token on mandates (consent_token_hash) where consent_token_hash is not null;
create index mandates_by_holder on mandates (holder_account_id) where holder_account_id is not null;
create index mandates_to_expire on mandates (ends_on) where state in ('ACTIVE', 'AWAITING');

create table mandate_uses (
    id uuid not null,
    mandate_id uuid not null,
    action text not null,
    actor_id uuid,
    actor_name text not null,
    at timestamptz not null,
    detail text,
    constraint mandate_uses_pk primary key (id),
    constraint mandate_uses_mandate foreign key (mandate_id) references mandates (id)
);

create index mandate_uses_by_mandate on mandate_uses (mandate_id, at, id);

create function refuse_to_rewrite() returns trigger language plpgsql as $$
begin
    raise exception 'The journal of mandates is only ever added to';
end
$$;

create trigger mandate_uses_append_only before update or delete or truncate on mandate_uses
    for each statement execute function refuse_to_rewrite();
