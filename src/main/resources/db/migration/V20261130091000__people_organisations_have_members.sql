-- Who works for an organisation may take over what a colleague filed in its name, until they leave.
create table organisation_members (
    id uuid constraint organisation_members_pk primary key,
    organisation_id uuid not null constraint organisation_members_organisation references organisations,
    name text not null,
    email text not null constraint organisation_members_email_lower check (email = lower(email)),
    added_at timestamptz not null,
    added_by_name text not null,
    left_at timestamptz,
    left_by_name text,
    constraint organisation_members_left check ((left_at is null) = (left_by_name is null))
);
create unique index organisation_members_once on organisation_members (organisation_id, email) where left_at is null;
create index organisation_members_by_email on organisation_members (email) where left_at is null;
