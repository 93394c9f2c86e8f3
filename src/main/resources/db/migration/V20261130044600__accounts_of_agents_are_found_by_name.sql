-- The few hundred agents are looked through by name without the accounts of all citizens.
create index accounts_of_agents on accounts (name) where kind = 'AGENT';
