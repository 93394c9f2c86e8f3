-- Who may read, process, decide or manage which requests: by form, by territory of the subject's home and by part of the form.
create table access_rights (
    id uuid constraint access_rights_pk primary key,
    role text,
    team_id uuid constraint access_rights_team references teams on delete cascade,
    agent_id uuid constraint access_rights_agent references accounts,
    form_slug text,
    territory_id uuid constraint access_rights_territory references territories,
    sections text[] not null default '{}',
    level text not null,
    given_at timestamptz not null,
    given_by text not null,
    constraint access_rights_one_holder check (num_nonnulls(role, team_id, agent_id) = 1),
    constraint access_rights_role_known check (role in ('RECEPTION', 'INSTRUCTION', 'MEDICAL', 'DECISION', 'AGENT')),
    constraint access_rights_level_known check (level in ('KNOW', 'READ', 'RECEIVE', 'PROCESS', 'DECIDE', 'MANAGE')),
    constraint access_rights_sections_known check (sections <@ array['INSTRUCTION', 'MEDICAL'])
);
create unique index access_rights_once on access_rights (role, team_id, agent_id, form_slug, territory_id) nulls not distinct;
create index access_rights_of_role on access_rights (role) where role is not null;
create index access_rights_of_team on access_rights (team_id) where team_id is not null;
create index access_rights_of_agent on access_rights (agent_id) where agent_id is not null;

-- Until somebody narrows them, the roles keep what they could do before.
insert into access_rights (id, role, level, sections, given_at, given_by) values
    (gen_random_uuid(), 'RECEPTION', 'RECEIVE', '{}', now(), 'Guichet'),
    (gen_random_uuid(), 'INSTRUCTION', 'PROCESS', '{INSTRUCTION}', now(), 'Guichet'),
    (gen_random_uuid(), 'MEDICAL', 'RECEIVE', '{INSTRUCTION,MEDICAL}', now(), 'Guichet'),
    (gen_random_uuid(), 'DECISION', 'DECIDE', '{INSTRUCTION}', now(), 'Guichet');

-- An agent without a right who had to open one request at once, and said why.
create table emergency_accesses (
    id uuid constraint emergency_accesses_pk primary key,
    agent_id uuid not null constraint emergency_accesses_agent references accounts,
    request_id uuid not null constraint emergency_accesses_request references requests on delete cascade,
    reason text not null,
    opened_at timestamptz not null,
    until timestamptz not null,
    seen_by text,
    seen_at timestamptz,
    constraint emergency_accesses_have_a_reason check (reason <> '')
);
create index emergency_accesses_of_agent on emergency_accesses (agent_id, until);
create index emergency_accesses_unseen on emergency_accesses (opened_at) where seen_at is null;
