-- What each request must be proved with: the checklist, and the files that came for it.
create table supporting_documents (
    id uuid not null,
    version integer not null,
    request_id uuid not null,
    rule_id text,
    name text not null,
    position integer not null,
    expected boolean not null,
    state text not null,
    reason text,
    reviewed_by uuid,
    reviewed_by_name text,
    reviewed_at timestamptz,
    asked_on date,
    promised_by text,
    received_at timestamptz,
    constraint supporting_documents_pk primary key (id),
    constraint supporting_documents_state check (state in ('EXPECTED', 'PROMISED', 'RECEIVED', 'ACCEPTED', 'REFUSED', 'OUTDATED', 'WAIVED')),
    constraint supporting_documents_promise check (promised_by in ('POST', 'ONLINE')),
    constraint supporting_documents_promised check (promised_by is not null or state <> 'PROMISED'),
    constraint supporting_documents_review check ((reviewed_at is null) = (reviewed_by_name is null)
        and (reviewed_at is not null or state not in ('ACCEPTED', 'REFUSED', 'OUTDATED', 'WAIVED'))),
    constraint supporting_documents_reason check (reason is not null or state not in ('REFUSED', 'WAIVED')),
    constraint supporting_documents_received check (received_at is not null or state not in ('RECEIVED', 'ACCEPTED', 'REFUSED', 'OUTDATED'))
);

create unique index supporting_documents_by_rule on supporting_documents (request_id, rule_id) where rule_id is not null;
create index supporting_documents_by_request on supporting_documents (request_id);

create table document_files (
    id uuid not null,
    document_id uuid not null,
    request_id uuid not null,
    sha256 text not null,
    name text not null,
    media_type text not null,
    size bigint not null,
    pages integer not null,
    position integer not null,
    received_at timestamptz not null,
    received_from uuid,
    received_from_name text not null,
    scan text not null,
    removed_at timestamptz,
    constraint document_files_pk primary key (id),
    constraint document_files_document foreign key (document_id) references supporting_documents (id) on delete cascade,
    constraint document_files_sha256 check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint document_files_media_type check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    constraint document_files_size check (size > 0),
    constraint document_files_pages check (pages > 0),
    constraint document_files_scan check (scan in ('NOT_SCANNED', 'CLEAN'))
);

create unique index document_files_once on document_files (document_id, sha256) where removed_at is null;
create index document_files_by_request on document_files (request_id, sha256);
