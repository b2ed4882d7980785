-- Schemes of admission that an office sets up (decision 0075): nothing of a person, so no dossier of one.
create table process.scheme (
  id uuid primary key,
  record jsonb,
  proposal jsonb
);
comment on table process.scheme is 'LM4: schemes with their confirmed versions, and what waits to be confirmed; folded from the ledger.';

grant select, insert, update on process.scheme to panah_app;
