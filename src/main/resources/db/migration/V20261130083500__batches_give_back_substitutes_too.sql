-- Taking an assignment back brings back whoever stood in for the former owner.
alter table batch_items
    add column former_substitute_id uuid,
    add column former_substitute_name text;
