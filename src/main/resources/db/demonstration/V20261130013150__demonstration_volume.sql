-- A demonstration is filled to the size of a département once.
create table demonstration_volume (
    only_row boolean not null default true,
    requests integer not null,
    constraint demonstration_volume_pk primary key (only_row),
    constraint demonstration_volume_one_row check (only_row)
);
