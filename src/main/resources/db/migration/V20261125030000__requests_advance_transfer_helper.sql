-- An advance granted for an emergency, a case passed on to another authority, and the helper whom the person has declared.
alter table requests
    add column advance_by uuid,
    add column advance_by_name text,
    add column advance_at timestamptz,
    add column advance_attested_on date,
    add column advance_until date,
    add column passed_to text,
    add column passed_contact text,
    add column helper_declared_on date;

create index requests_helper_to_declare on requests (form_version_id, decided_at)
    where state = 'GRANTED' and helper_declared_on is null;
