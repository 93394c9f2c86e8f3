-- A file of the project never replaces a form that was published from the editor: it is offered, and taken up or left.
create table form_updates (
    slug text constraint form_updates_pk primary key,
    source text not null,
    sha256 text not null,
    offered_at timestamptz not null,
    settled_at timestamptz
);
