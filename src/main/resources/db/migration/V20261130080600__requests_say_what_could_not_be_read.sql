-- An answer that nobody can read on the paper is another thing than one that is not given.
create table unread_answers (
    request_id uuid not null constraint unread_answers_request references requests on delete cascade,
    question text not null,
    constraint unread_answers_pk primary key (request_id, question)
);
