-- An agent can belong to a team several times, one period after another.
create extension if not exists btree_gist;
alter table team_members drop constraint team_members_pk,
    add column id uuid not null default gen_random_uuid() constraint team_members_pk primary key,
    add constraint team_members_one_period_at_a_time exclude using gist (team_id with =, agent_id with =, daterange(since, until, '[]') with &&) deferrable initially deferred;
