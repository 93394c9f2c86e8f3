-- What stands on each sheet of a scanned form is read once, so that the right one shows beside each question.
create table paper_sheets (
    file_id uuid not null constraint paper_sheets_file references document_files on delete cascade,
    page integer not null constraint paper_sheets_page check (page > 0),
    turn integer not null constraint paper_sheets_turn check (turn between 0 and 3),
    state text not null constraint paper_sheets_state check (state in ('WRITTEN', 'BLANK', 'UNREADABLE')),
    code text not null,
    constraint paper_sheets_pk primary key (file_id, page)
);
