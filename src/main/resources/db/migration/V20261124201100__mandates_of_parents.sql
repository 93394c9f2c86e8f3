-- A parent acts for a child by the law alone.
alter table mandates
    drop constraint mandates_capacity,
    drop constraint mandates_kind,
    drop constraint mandates_proof,
    add constraint mandates_capacity check (capacity in ('RELATIVE', 'PARENT', 'LEGAL_REPRESENTATIVE', 'PROFESSIONAL')),
    add constraint mandates_kind check (kind in ('SIMPLE', 'PROFESSIONAL', 'PARENTAL_AUTHORITY', 'TUTELLE', 'CURATELLE',
        'CURATELLE_RENFORCEE', 'HABILITATION_REPRESENTATION', 'HABILITATION_ASSISTANCE', 'PROTECTION_FUTURE', 'SAUVEGARDE',
        'JUDGMENT_UNKNOWN')),
    add constraint mandates_proof check (proof in ('EMAIL_CONSENT', 'SIGNED_PAPER', 'JUDGMENT', 'CIVIL_STATUS', 'NONE'));
