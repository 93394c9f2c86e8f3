-- A person has a record of their own: how their civil status is known, how they are reached, with whom they live, what becomes of them.
alter table people
    add column proof text constraint people_proof_known
        check (proof in ('IDENTITY_CARD', 'PASSPORT', 'RESIDENCE_PERMIT', 'BIRTH_RECORD', 'FAMILY_BOOK')),
    add column proved_at timestamptz,
    add column proved_by text,
    add column letters_by text constraint people_letters_by_known check (letters_by in ('POST', 'EMAIL')),
    add column language text,
    add column needs text,
    add column died_on date,
    add column account_id uuid constraint people_account references accounts,
    add column merged_into uuid constraint people_merged_into references people,
    add constraint people_proof_whole check (num_nonnulls(proof, proved_at, proved_by) in (0, 3)),
    add constraint people_merged_into_another check (merged_into <> id);
create index people_merged on people (merged_into) where merged_into is not null;

-- What was known before, what since, who changed it and by which request it became known.
create table person_changes (
    id uuid constraint person_changes_pk primary key,
    person_id uuid not null constraint person_changes_person references people,
    at timestamptz not null,
    what text not null,
    before text not null,
    after text not null,
    by_id uuid,
    by_name text not null,
    source text not null default ''
);
create index person_changes_of_person on person_changes (person_id, id);
create trigger person_changes_append_only before update on person_changes for each row execute function refuse_change();

create table person_relations (
    id uuid constraint person_relations_pk primary key,
    person_id uuid not null constraint person_relations_person references people,
    other_id uuid not null constraint person_relations_other references people,
    kind text not null constraint person_relations_kind check (kind in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'OTHER')),
    together boolean not null,
    recorded_at timestamptz not null,
    recorded_by text not null,
    ended_at timestamptz,
    ended_by text,
    constraint person_relations_two check (person_id <> other_id),
    constraint person_relations_ended check ((ended_at is null) = (ended_by is null))
);
create unique index person_relations_once on person_relations (least(person_id, other_id), greatest(person_id, other_id)) where ended_at is null;
create index person_relations_of_other on person_relations (other_id);
create index person_relations_of_person on person_relations (person_id);

-- Two records of one person are joined by a pointer, never by moving what belongs to them: undoing it loses nothing.
create table person_merges (
    id uuid constraint person_merges_pk primary key,
    kept_id uuid not null constraint person_merges_kept references people,
    merged_id uuid not null constraint person_merges_merged references people,
    at timestamptz not null,
    by_id uuid,
    by_name text not null,
    reason text not null,
    undone_at timestamptz,
    undone_by text,
    undone_reason text,
    constraint person_merges_have_a_reason check (reason <> ''),
    constraint person_merges_undone check (num_nonnulls(undone_at, undone_by, undone_reason) in (0, 3))
);
create unique index person_merges_standing on person_merges (merged_id) where undone_at is null;
create index person_merges_of_kept on person_merges (kept_id);

-- Agents have said that these are two.
create table people_told_apart (
    person_id uuid not null constraint people_told_apart_person references people,
    other_id uuid not null constraint people_told_apart_other references people,
    at timestamptz not null,
    by_name text not null,
    constraint people_told_apart_pk primary key (person_id, other_id),
    constraint people_told_apart_ordered check (person_id < other_id)
);

-- The record that stands for a person now, and all that do.
create function person_of(person uuid) returns uuid language sql stable parallel safe as $$
    with recursive up as (select id, merged_into from people where id = person
        union select p.id, p.merged_into from up join people p on p.id = up.merged_into)
    select id from up where merged_into is null
$$;
create function same_person(person uuid) returns setof uuid language sql stable parallel safe rows 2 as $$
    with recursive same as (select person_of(person) as id union select p.id from same join people p on p.merged_into = same.id)
    select id from same where id is not null
$$;
