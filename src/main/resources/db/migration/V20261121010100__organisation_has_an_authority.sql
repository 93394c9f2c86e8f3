-- The one authority whose name, looks and texts every screen shows.
create table authority (
    id smallint not null,
    version integer not null,
    settings jsonb not null,
    logo bytea,
    logo_width integer,
    logo_height integer,
    constraint authority_pk primary key (id),
    constraint authority_only_one check (id = 1),
    constraint authority_logo_measured check ((logo is null) = (logo_width is null) and (logo is null) = (logo_height is null))
);
