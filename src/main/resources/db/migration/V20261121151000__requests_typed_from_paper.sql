-- An agent who types from paper says who the person is before the request is filed, and whoever reads a case is noted once an hour.
alter table requests add column subject_decided boolean not null default false;
create index requests_entries_of_agent on requests (owner_id, touched_at desc) where state = 'DRAFT' and owner_id is not null;
create index audit_entries_by_subject on audit_entries (subject, actor_id, at);
