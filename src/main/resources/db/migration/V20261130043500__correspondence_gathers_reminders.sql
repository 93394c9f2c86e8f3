-- Nobody gets two reminders on one day: those of one morning to the same reader are gathered into one notice.
alter table notices add gathering boolean not null default false,
    add joined text[] not null default '{}';
create index notices_gathering on notices (request_id) where gathering;
