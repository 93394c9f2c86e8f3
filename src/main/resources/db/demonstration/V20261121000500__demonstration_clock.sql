-- The demonstration's clock stays moved after a restart.
create table demonstration_clock (
    only_row boolean not null default true,
    offset_ms bigint not null,
    constraint demonstration_clock_pk primary key (only_row),
    constraint demonstration_clock_one_row check (only_row)
);

insert into demonstration_clock (offset_ms) values (0);
