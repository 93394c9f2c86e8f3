-- What an administrator answers while trying a version in preparation: sealed as a whole, one trial for a person, and no request.
create table blueprint_trials (
    blueprint_id uuid not null constraint blueprint_trials_blueprint references blueprints,
    actor_id uuid not null,
    filing text not null constraint blueprint_trials_filing_known check (filing in ('online', 'paper')),
    answers text not null,
    attached text[] not null,
    touched_at timestamptz not null,
    constraint blueprint_trials_pk primary key (blueprint_id, actor_id)
);
