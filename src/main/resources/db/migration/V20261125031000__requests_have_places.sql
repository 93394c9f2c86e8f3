-- Forms with a limited number of places give them in the order in which the filings are complete.
alter table requests add column placed_at timestamptz;
create index queue_entries_of_season on queue_entries (form_slug, received_on);
