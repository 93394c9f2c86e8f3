-- A request lies where its subject lives, and goes to a team of the service that handles it.
alter table requests
    add column home_commune text,
    add column team_id uuid constraint requests_team references teams;
alter table queue_entries
    add column commune text,
    add column territory_id uuid constraint queue_entries_territory references territories,
    add column team_id uuid constraint queue_entries_team references teams;
create index queue_entries_open_by_territory on queue_entries (territory_id, deadline, request_id) where not ended;
create index queue_entries_open_by_team on queue_entries (team_id, deadline, request_id) where not ended and team_id is not null;
create index queue_entries_by_commune on queue_entries (commune) where commune is not null;
create index queue_entries_by_territory on queue_entries (territory_id, deadline, request_id) where territory_id is not null;

update requests r set home_commune = coalesce(nullif(r.answers #>> '{current_address,insee}', ''), nullif(r.answers #>> '{requester_address,insee}', ''))
    where r.state <> 'DRAFT';
update queue_entries q set commune = r.home_commune from requests r where r.id = q.request_id and r.home_commune is not null;
