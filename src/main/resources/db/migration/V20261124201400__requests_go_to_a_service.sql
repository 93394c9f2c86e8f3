-- The rules of a form say at filing which service handles a request, and why; the queue can be narrowed to it.
alter table requests add column service text, add column service_reason text;
alter table queue_entries add column service text not null default '';
create index queue_entries_open_by_service on queue_entries (service, deadline, request_id) where not ended and service <> '';
