-- A tray of mail comes as one scan, is read page by page in the background, and sorted part by part by agents.
create table trays (
    id uuid constraint trays_pk primary key,
    name text not null,
    channel text not null,
    received_on date not null,
    pages integer not null,
    state text not null default 'READING' constraint trays_state check (state in ('READING', 'READY', 'SORTED', 'CLEARED')),
    made_by uuid not null constraint trays_made_by references accounts,
    made_by_name text not null,
    made_at timestamptz not null,
    sorted_at timestamptz constraint trays_sorted_at check ((sorted_at is not null) = (state in ('SORTED', 'CLEARED'))),
    constraint trays_have_pages check (pages > 0)
);
create index trays_by_state on trays (state, made_at desc);

-- A part is what belongs together: a form, the pages of one document, or what is not known yet.
create table tray_parts (
    id uuid constraint tray_parts_pk primary key,
    tray_id uuid not null constraint tray_parts_tray references trays on delete cascade,
    kind text not null constraint tray_parts_kind check (kind in ('FORM', 'REQUEST', 'FOREIGN', 'UNKNOWN')),
    name text not null default '',
    detail text not null default '',
    expected integer not null default 0,
    outcome text constraint tray_parts_outcome check (outcome in ('ENTRY', 'DOCUMENT', 'NOTHING')),
    outcome_id uuid,
    done_by_name text,
    done_at timestamptz,
    constraint tray_parts_done check ((outcome is null) = (done_at is null)),
    constraint tray_parts_named check ((name = '') = (kind = 'UNKNOWN'))
);
create index tray_parts_of_tray on tray_parts (tray_id);

create table tray_pages (
    tray_id uuid not null constraint tray_pages_tray references trays on delete cascade,
    number integer not null,
    part_id uuid constraint tray_pages_part references tray_parts,
    place integer not null default 0,
    turn integer not null default 0 constraint tray_pages_turn check (turn between 0 and 3),
    state text not null constraint tray_pages_state check (state in ('WRITTEN', 'BLANK', 'UNREADABLE')),
    left_out text constraint tray_pages_left_out check (left_out in ('BLANK', 'SHEET')),
    code text not null default '',
    picture bytea not null,
    constraint tray_pages_pk primary key (tray_id, number)
);
create index tray_pages_of_part on tray_pages (part_id);
