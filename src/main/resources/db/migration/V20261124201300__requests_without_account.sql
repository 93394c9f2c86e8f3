-- Some forms are sent without an account: who gave an address follows by proving that it is theirs, the device sees what it has sent.
alter table requests drop constraint requests_draft_token_unique, add column follow_email text;
create index requests_of_device on requests (draft_token) where draft_token is not null;
create index requests_followed_by_email on requests (follow_email) where follow_email is not null;

create table filings_without_account (
    address text not null,
    at timestamptz not null
);
create index filings_without_account_by_address on filings_without_account (address, at);
