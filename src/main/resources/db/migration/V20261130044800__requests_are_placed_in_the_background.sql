-- When a commune changes territory its requests follow in the background, however many: what is still to be placed stands here.
create table communes_to_place (
    commune text constraint communes_to_place_pk primary key,
    since timestamptz not null
);
-- Meanwhile the queue may still name a territory that is gone.
alter table queue_entries drop constraint queue_entries_territory;
