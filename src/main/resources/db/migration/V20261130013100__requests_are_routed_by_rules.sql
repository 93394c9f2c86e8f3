-- The authority's own rules say to which service a request goes, and each request keeps by what it went where it is.
create table routing_rules (
    id uuid constraint routing_rules_pk primary key,
    position integer not null constraint routing_rules_in_order unique deferrable initially deferred,
    form_slug text,
    territory_id uuid constraint routing_rules_territory references territories,
    service_id uuid not null constraint routing_rules_service references services
);

alter table requests
    add column routed_by text constraint requests_routed_by check (routed_by in ('ANSWERS', 'RULE', 'FORM')),
    add column routing_rule integer;
update requests set routed_by = case when service_reason <> '' then 'ANSWERS' else 'FORM' end where service <> '';

-- Where a relative asks, their own address is not the home of the person.
with not_at_home as (
    update requests set home_commune = null
    where home_commune is not null and coalesce(answers #>> '{current_address,insee}', '') = ''
        and coalesce(answers ->> 'capacity', '') not in ('', 'self', 'organisation')
    returning id)
update queue_entries q set commune = null from not_at_home where q.request_id = not_at_home.id;
