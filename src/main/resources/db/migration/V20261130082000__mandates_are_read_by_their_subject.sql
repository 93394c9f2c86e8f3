-- The subject of a mandate reads its journal and ends it: with a key of their own, or from their account.
create table mandate_keys (
    mandate_id uuid not null,
    kind text not null,
    key_hash text not null,
    tries_left integer not null,
    constraint mandate_keys_pk primary key (mandate_id, kind),
    constraint mandate_keys_mandate foreign key (mandate_id) references mandates (id),
    constraint mandate_keys_kind check (kind in ('LINK', 'CODE')),
    constraint mandate_keys_hash unique (key_hash)
);

insert into mandate_keys (mandate_id, kind, key_hash, tries_left)
select id, 'LINK', consent_token_hash, 5 from mandates where consent_token_hash is not null;

alter table mandates add column subject_account_id uuid;

create index mandates_by_subject_account on mandates (subject_account_id) where subject_account_id is not null;
create index mandates_by_subject_email on mandates (lower(consent_sent_to)) where consent_given;

-- Where letters to a holder go who is not the one that the answers of the request name.
alter table mandates
    add column holder_street text,
    add column holder_complement text,
    add column holder_postcode text,
    add column holder_commune text,
    add column holder_insee text;
