-- A mandate lasts: it serves several requests, says which forms it covers, and may follow another.
alter table mandates
    alter column request_id drop not null,
    add column form_slug text,
    add column form_name text,
    add column coverage text not null default 'REQUEST',
    add column replaces_id uuid,
    add constraint mandates_coverage check (coverage in ('REQUEST', 'FORM', 'ALL')),
    add constraint mandates_cover_a_form check (coverage <> 'FORM' or form_slug is not null),
    add constraint mandates_replaced foreign key (replaces_id) references mandates (id),
    drop constraint mandates_state,
    drop constraint mandates_revoked,
    add constraint mandates_state check (state in ('AWAITING', 'ACTIVE', 'REFUSED', 'EXPIRED', 'REVOKED', 'REPLACED', 'SUBJECT_DIED')),
    add constraint mandates_ended check ((state in ('REVOKED', 'REPLACED', 'SUBJECT_DIED')) = (revoked_at is not null));

-- The texts accepted so far speak of one request; what comes from the law or a judge holds everywhere.
update mandates set coverage = 'ALL' where kind not in ('SIMPLE', 'PROFESSIONAL');

alter table mandates alter column coverage drop default;

create table mandate_requests (
    mandate_id uuid not null,
    request_id uuid not null,
    constraint mandate_requests_pk primary key (mandate_id, request_id),
    constraint mandate_requests_mandate foreign key (mandate_id) references mandates (id)
);

create index mandate_requests_by_request on mandate_requests (request_id);

insert into mandate_requests (mandate_id, request_id) select id, request_id from mandates;

create unique index mandates_by_replaced on mandates (replaces_id) where replaces_id is not null and state in ('AWAITING', 'ACTIVE');
create index mandates_by_subject on mandates (subject_person_id) where subject_person_id is not null;

-- In which request a mandate was used; none for what became of the mandate itself.
alter table mandate_uses add column request_id uuid;

-- The mandate that covered a request already when it was filed: no consent was asked again.
alter table requests add column held_mandate uuid;
