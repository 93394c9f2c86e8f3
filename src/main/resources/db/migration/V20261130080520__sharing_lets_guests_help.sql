-- Citizens invite others to help with a request or a draft; what each did is only ever added to.
create table guests (
    id uuid constraint guests_pk primary key,
    request_id uuid not null constraint guests_request references requests on delete cascade,
    form_name text not null,
    name text not null,
    email text not null,
    permission text not null constraint guests_permission check (permission in ('FILL', 'FOLLOW')),
    sealed boolean not null,
    invited_by uuid not null constraint guests_inviter references accounts,
    invited_by_name text not null,
    invited_at timestamptz not null,
    token_hash text constraint guests_token unique,
    expires_at timestamptz not null,
    stop_token_hash text constraint guests_stop_token unique,
    account_id uuid constraint guests_account references accounts,
    accepted_at timestamptz,
    own_answers text[] not null default '{}',
    ended_at timestamptz,
    ended_by_name text,
    constraint guests_accepted check ((account_id is null) = (accepted_at is null)),
    constraint guests_ended check ((ended_at is null) = (ended_by_name is null)),
    constraint guests_not_the_inviter check (account_id is distinct from invited_by)
);
create index guests_of_request on guests (request_id);
create index guests_of_account on guests (account_id) where ended_at is null;

create table guest_deeds (
    id uuid constraint guest_deeds_pk primary key,
    guest_id uuid not null constraint guest_deeds_guest references guests on delete cascade,
    request_id uuid not null constraint guest_deeds_request references requests on delete cascade,
    deed text not null,
    detail text not null default '',
    actor_id uuid,
    actor_name text not null,
    at timestamptz not null
);
create index guest_deeds_of_request on guest_deeds (request_id, at, id);

-- A line goes only with the whole draft that somebody deletes.
create function refuse_unless_request_is_gone() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and not exists (select 1 from requests where id = old.request_id) then
        return old;
    end if;
    raise exception '% is append-only', tg_table_name;
end $$;
create trigger guest_deeds_append_only before update or delete on guest_deeds for each row execute function refuse_unless_request_is_gone();
create trigger guest_deeds_kept before truncate on guest_deeds for each statement execute function refuse_change();

alter table request_history drop constraint request_history_actor_kind;
alter table request_history add constraint request_history_actor_kind check (actor_kind in ('CITIZEN', 'GUEST', 'AGENT', 'SUBJECT', 'APPLICATION'));
