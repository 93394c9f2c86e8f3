-- An agent may work with the rights of their teams alone, without those of a role.
alter table accounts drop constraint accounts_roles_known;
alter table accounts add constraint accounts_roles_known
    check (roles <@ array['CITIZEN', 'RECEPTION', 'INSTRUCTION', 'MEDICAL', 'DECISION', 'AGENT', 'ADMINISTRATION']);
