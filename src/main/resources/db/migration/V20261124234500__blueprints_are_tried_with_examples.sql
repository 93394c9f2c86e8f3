-- A trial may be that of an example: read on its day, and recorded in its place.
alter table blueprint_trials add column day date;
alter table blueprint_trials add column example text not null default '';
