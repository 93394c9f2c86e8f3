-- A service that gets another name is still found by the one that forms give it, in small letters.
alter table services add column former_names text[] not null default '{}';
