-- A version says who published it, from where and why, and the database keeps it as it was published.
alter table form_versions
    add column origin text not null default 'FILE' constraint form_versions_origin check (origin in ('FILE', 'EDITOR')),
    add column published_by uuid,
    add column published_by_name text not null default 'Guichet',
    add column note text not null default '';
alter table form_versions
    alter column origin drop default,
    alter column published_by_name drop default,
    alter column note drop default,
    add constraint form_versions_editor_has_author check (origin = 'FILE' or published_by is not null);

create trigger form_versions_append_only before update or delete or truncate on form_versions
    for each statement execute function refuse_change();
