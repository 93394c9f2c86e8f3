-- Beside the agent who owns a request, another can be named who sees to it as well: the substitute.
alter table requests add column substitute_id uuid, add column substitute_name text,
    add constraint requests_substitute_named check ((substitute_id is null) = (substitute_name is null)),
    add constraint requests_substitute_of_somebody check (substitute_id is null or owner_id is not null and substitute_id <> owner_id);
alter table queue_entries add column substitute_id uuid, add column substitute_name text;
create index queue_entries_open_by_substitute on queue_entries (substitute_id, deadline, request_id) where not ended and substitute_id is not null;
