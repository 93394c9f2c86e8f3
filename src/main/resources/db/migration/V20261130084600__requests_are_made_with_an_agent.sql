-- What a citizen fills in at a counter together with an agent is neither paper nor their own deed.
alter table requests drop constraint requests_channel;
alter table requests add constraint requests_channel check (channel in ('ONLINE', 'POST', 'COUNTER', 'PHONE', 'EMAIL', 'HELPED'));
