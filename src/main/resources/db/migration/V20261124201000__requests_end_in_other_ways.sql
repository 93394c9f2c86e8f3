-- A form without visit is granted with an amount, or ends with an answer in writing.
alter table requests
    drop constraint requests_state,
    drop constraint requests_proposed_outcome,
    drop constraint requests_decided_has_author,
    drop constraint requests_grant_has_right,
    add column granted_amount numeric(12, 2) constraint requests_granted_amount check (granted_amount >= 0),
    add column answer text,
    add constraint requests_state check (state in ('DRAFT', 'CONSENT_PENDING', 'CONSENT_REFUSED', 'FILED', 'DOCUMENTS_ASKED',
        'DOCUMENTS_RECEIVED', 'COMPLETE', 'VISIT_FIXED', 'ASSESSED', 'PROPOSED', 'GRANTED', 'REFUSED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')),
    add constraint requests_proposed_outcome check (proposed_outcome in ('GRANT', 'REFUSE', 'ANSWER')),
    add constraint requests_decided_has_author check (state not in ('GRANTED', 'REFUSED', 'ANSWERED')
        or (decided_at is not null and decided_by is not null)),
    add constraint requests_answered_has_answer check (state <> 'ANSWERED' or answer is not null),
    add constraint requests_grant_has_right check (state <> 'GRANTED' or gir is null or gir between 1 and 4);
drop index requests_to_archive;
create index requests_to_archive on requests (coalesce(decided_at, closed_at))
    where archived_at is null and state in ('GRANTED', 'REFUSED', 'ANSWERED', 'CLOSED', 'WITHDRAWN');
