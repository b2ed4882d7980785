-- Checklists of standards (decision 0071): what an office of the State answered on a day. Nothing of a person, so no dossier.
create table quality.answer (
  id uuid primary key,
  record jsonb not null
);
comment on table quality.answer is 'CL4: answers to checklists, none written over; folded from the ledger.';

grant select, insert on quality.answer to panah_app;
