-- Lists that administrators maintain, from which a question lets choose. A row is found by the beginning of any word of its label, or by its code.
create table choice_lists (
    id uuid constraint choice_lists_pk primary key,
    slug text not null constraint choice_lists_slug_once unique,
    name text not null,
    titles text[] not null,
    row_count integer not null,
    changed_at timestamptz not null,
    changed_by text not null
);

create table choice_list_rows (
    list_id uuid not null constraint choice_list_rows_list references choice_lists,
    code text not null,
    place integer not null,
    label text not null,
    cells text[] not null,
    constraint choice_list_rows_pk primary key (list_id, code)
);

create table choice_list_keys (
    list_id uuid not null constraint choice_list_keys_list references choice_lists,
    key text collate "C" not null,
    code text not null,
    whole boolean not null,
    constraint choice_list_keys_pk primary key (list_id, key, code)
);
