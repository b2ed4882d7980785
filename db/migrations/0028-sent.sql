-- What anybody sent without an account is found by a code of which only a hash stands here (decision 0068); nothing of a person.
create table process.sent (
  dossier uuid not null,
  id uuid not null,
  procedure text not null,
  code_hash bytea not null unique,
  primary key (dossier, id)
);
comment on table process.sent is 'PR60: cases that were sent without an account, by the hash of the code that follows them.';

-- Generated from src/access/row-security.ts and src/access/grants.ts; a test compares.
alter table process.sent enable row level security;
alter table process.sent force row level security;
create policy by_context on process.sent using (true) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

grant select, insert, update on process.sent to panah_app;
