-- An administrator closes a form to new requests or takes it out of the catalogue; a form without a row is open and listed.
create table form_states (
    slug text constraint form_states_pk primary key,
    open boolean not null,
    listed boolean not null,
    reason text not null,
    changed_at timestamptz not null,
    changed_by uuid not null,
    changed_by_name text not null
);
