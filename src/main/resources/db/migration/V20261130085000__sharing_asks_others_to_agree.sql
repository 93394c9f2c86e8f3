-- Some requests need somebody else's yes beside that of whoever made them: the protected person, the other parent.
create table agreements (
    id uuid constraint agreements_pk primary key,
    request_id uuid not null constraint agreements_request references requests on delete cascade,
    kind text not null constraint agreements_kind check (kind in ('PROTECTED', 'SECOND_PARENT')),
    name text not null,
    email text,
    birth_day smallint not null,
    birth_month smallint not null,
    birth_year smallint not null,
    state text not null default 'AWAITED' constraint agreements_state check (state in ('AWAITED', 'GIVEN', 'REFUSED', 'ON_PAPER')),
    wrong_tries integer not null default 0,
    token_hash text constraint agreements_token unique,
    expires_at timestamptz,
    asked_at timestamptz not null,
    answered_at timestamptz,
    noted_by_name text,
    note text,
    constraint agreements_once unique (request_id, kind),
    constraint agreements_answered check ((state = 'AWAITED') = (answered_at is null)),
    constraint agreements_on_paper check ((state = 'ON_PAPER') = (noted_by_name is not null))
);
