-- A draft goes on with the newest version of its form: what has no place there is kept beside its answers, and told once.
alter table requests
    add column dropped jsonb not null default '[]',
    add column moved_from uuid constraint requests_moved_from references form_versions;
