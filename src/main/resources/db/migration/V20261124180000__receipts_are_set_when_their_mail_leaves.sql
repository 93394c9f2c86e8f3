-- What the receipt of a mail certifies, until the mail leaves for the first time: the file is then set and kept among its attachments.
alter table notices add receipt jsonb;
