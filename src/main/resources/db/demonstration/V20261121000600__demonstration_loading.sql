-- The accounts and requests of the demonstration are loaded once.
create table demonstration_loading (
    only_row boolean not null default true,
    loaded_at timestamptz not null,
    constraint demonstration_loading_pk primary key (only_row),
    constraint demonstration_loading_one_row check (only_row)
);
