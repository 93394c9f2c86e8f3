-- At a counter an agent sees the person and the holder together: that proves a mandate too.
alter table mandates drop constraint mandates_proof;
alter table mandates add constraint mandates_proof check (proof in ('EMAIL_CONSENT', 'SIGNED_PAPER', 'IN_PERSON', 'JUDGMENT', 'CIVIL_STATUS', 'NONE'));
