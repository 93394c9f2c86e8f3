-- What was filled in beforehand in a draft, and where it comes from: shown beside each answer as long as it is not changed.
alter table requests add column prefilled jsonb;
