-- Records that may be one person wait for an agent, whichever way they came in; each new or changed record is compared once.
create table people_to_compare (
    person_id uuid constraint people_to_compare_pk primary key constraint people_to_compare_person references people on delete cascade
);
insert into people_to_compare select id from people where merged_into is null;

create table people_alike (
    one_id uuid not null constraint people_alike_one references people on delete cascade,
    other_id uuid not null constraint people_alike_other references people on delete cascade,
    score smallint not null,
    sure boolean not null,
    traits text[] not null,
    constraint people_alike_pk primary key (one_id, other_id),
    constraint people_alike_ordered check (one_id < other_id)
);
create index people_alike_likely_first on people_alike (score desc, one_id desc, other_id desc);
create index people_alike_of_other on people_alike (other_id);

create function compare_new_people() returns trigger language plpgsql as $$
begin
    insert into people_to_compare select id from fresh on conflict do nothing;
    return null;
end
$$;
create trigger people_are_compared after insert on people referencing new table as fresh
    for each statement execute function compare_new_people();

create function compare_person() returns trigger language plpgsql as $$
begin
    insert into people_to_compare values (new.id) on conflict do nothing;
    return null;
end
$$;
create trigger people_are_compared_anew after update on people for each row
    when (old.keys is distinct from new.keys or old.merged_into is distinct from new.merged_into) execute function compare_person();
