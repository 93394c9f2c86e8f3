-- A citizen's list says a name as the page of the request does, whatever questions the form asks for it.
alter table queue_entries add column subject_said text not null default '';
update queue_entries q set subject_said = trim(coalesce(substring(trim(r.answers ->> 'subject_first_names') from '^[^[:space:],;]+'), '') || ' '
    || coalesce(nullif(r.answers ->> 'subject_usual_name', ''), r.answers ->> 'subject_birth_name', ''))
from requests r where r.id = q.request_id;
