-- The paper behind a scan lies in a box until a rule of the authority lets it be destroyed.
create table paper_originals (
    id uuid constraint paper_originals_pk primary key,
    request_id uuid not null constraint paper_originals_request references requests on delete cascade,
    document_id uuid constraint paper_originals_document references supporting_documents on delete cascade,
    name text not null,
    box text not null constraint paper_originals_box check (box <> ''),
    state text not null default 'HERE' constraint paper_originals_state check (state in ('HERE', 'OUT', 'RETURNED', 'DESTROYED')),
    holder text not null default '',
    kept boolean not null default false,
    lies_since date not null,
    changed_by uuid not null,
    changed_by_name text not null,
    changed_at timestamptz not null
);
create unique index paper_originals_of_entry on paper_originals (request_id) where document_id is null;
create index paper_originals_by_request on paper_originals (request_id);
create index paper_originals_by_box on paper_originals (lower(box));
create index paper_originals_here on paper_originals (lies_since) where state = 'HERE' and not kept;
create index paper_originals_last on paper_originals (changed_by, changed_at desc);

create table original_rules (
    form_slug text constraint original_rules_pk primary key,
    delay integer not null constraint original_rules_delay check (delay between 0 and 1200),
    unit text not null constraint original_rules_unit check (unit in ('DAY', 'MONTH')),
    after text not null constraint original_rules_after check (after in ('RECEIVED', 'ENDED'))
);
insert into original_rules values ('', 12, 'MONTH', 'ENDED');

alter table trays add column box text not null default '';
