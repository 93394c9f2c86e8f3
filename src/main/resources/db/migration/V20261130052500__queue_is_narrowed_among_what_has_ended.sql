-- Narrowing among a million ended requests finds them by an index, as among the open ones, instead of passing by all that come before.
create index queue_entries_ended on queue_entries (deadline, request_id) where ended;
create index queue_entries_ended_by_state on queue_entries (state, deadline, request_id) where ended;
create index queue_entries_by_owner on queue_entries (owner_id) where owner_id is not null;
create index queue_entries_by_team on queue_entries (team_id, deadline, request_id) where team_id is not null;
create index queue_entries_by_service on queue_entries (service, deadline, request_id) where service <> '';
create index queue_entries_urgent on queue_entries (deadline, request_id) where urgent;
drop index queue_entries_open_urgent;
