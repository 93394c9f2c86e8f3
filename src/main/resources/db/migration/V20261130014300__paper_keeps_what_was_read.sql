-- What was read of a form that came filled in on a screen stays to be seen when its page is loaded again.
create table filled_forms_read (
    request_id uuid constraint filled_forms_read_pk primary key constraint filled_forms_read_request references requests on delete cascade,
    reading jsonb not null
);
