-- Memoranda between authorities (decision 0069): nothing of a person, so no dossier.
create table directory.memorandum (
  id uuid primary key,
  record jsonb not null
);
comment on table directory.memorandum is 'RE15: memoranda between authorities; folded from the ledger.';

grant select, insert, update on directory.memorandum to panah_app;
