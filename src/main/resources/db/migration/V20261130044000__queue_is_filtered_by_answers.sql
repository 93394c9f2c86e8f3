-- The queue is filtered by the answers that forms mark as searchable: each term names its question and who may read it.
alter table queue_entries add column answers tsvector not null default '';
create index queue_entries_answers on queue_entries using gin (answers);
