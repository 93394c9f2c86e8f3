-- Agents mark requests with labels that administrators keep.
create table labels (
    id uuid constraint labels_pk primary key,
    name text not null collate "fr-x-icu" constraint labels_name_once unique,
    tone text not null constraint labels_tone_known check (tone in ('info', 'ok', 'warn', 'late', 'off')),
    retired_at timestamptz,
    constraint labels_are_named check (name <> '')
);

create table request_labels (
    request_id uuid not null constraint request_labels_request references requests on delete cascade,
    label_id uuid not null constraint request_labels_label references labels,
    constraint request_labels_pk primary key (request_id, label_id)
);
create index request_labels_by_label on request_labels (label_id);
