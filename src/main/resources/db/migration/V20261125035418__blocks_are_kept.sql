-- Pages, sections and questions that administrators keep to add them to other forms. One for each name.
create table form_blocks (
    id uuid constraint form_blocks_pk primary key,
    name text not null constraint form_blocks_name_once unique,
    kind text not null constraint form_blocks_kind_known check (kind in ('page', 'section', 'question')),
    node text not null,
    kept_by text not null,
    kept_at timestamptz not null
);
