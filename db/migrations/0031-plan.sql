-- Parts of organisations in the contingency plan, and what posts have ready (decision 0069): nothing of a person, so no dossier.
create table influx.plan_part (
  id uuid primary key,
  record jsonb not null
);
comment on table influx.plan_part is 'MI13: who confirmed a part of the plan, in which version; folded from the ledger.';
create table influx.readiness (
  id uuid primary key,
  record jsonb not null
);
comment on table influx.readiness is 'MI14: what each post has ready for an emergency; folded from the ledger.';

grant select, insert, update on influx.plan_part to panah_app;
grant select, insert, update on influx.readiness to panah_app;
