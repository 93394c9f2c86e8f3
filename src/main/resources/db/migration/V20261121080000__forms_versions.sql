-- A published version of a form never changes; a request keeps the version it was filled against.
create table form_versions (
    id uuid constraint form_versions_pk primary key,
    slug text not null,
    number integer not null constraint form_versions_number_positive check (number > 0),
    source text not null,
    sha256 text not null,
    published_at timestamptz not null,
    constraint form_versions_slug_number unique (slug, number)
);
