-- Generated from src/access/row-security.ts; a test compares. One policy, enforced twice (decision 0005).
alter table ledger.command enable row level security;
alter table ledger.command force row level security;
create policy by_context on ledger.command using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table ledger.entry enable row level security;
alter table ledger.entry force row level security;
create policy by_context on ledger.entry using ((dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) or 'audit' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

alter table ledger.snapshot enable row level security;
alter table ledger.snapshot force row level security;
create policy by_context on ledger.snapshot using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

alter table ledger.dossier_key enable row level security;
alter table ledger.dossier_key force row level security;
create policy by_context on ledger.dossier_key using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) and compartment = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

alter table ledger.reference enable row level security;
alter table ledger.reference force row level security;
create policy by_context on ledger.reference using (true) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table access.relation enable row level security;
alter table access.relation force row level security;
create policy by_context on access.relation using (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table access.log enable row level security;
alter table access.log force row level security;
create policy by_context on access.log using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) or 'audit' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table process.case enable row level security;
alter table process.case force row level security;
create policy by_context on process.case using (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table process.obligation enable row level security;
alter table process.obligation force row level security;
create policy by_context on process.obligation using (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table intake.arrival enable row level security;
alter table intake.arrival force row level security;
create policy by_context on intake.arrival using (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when unit = any (coalesce(nullif(current_setting('panah.units', true), ''), '{}')::text[]) then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

alter table matching.name_key enable row level security;
alter table matching.name_key force row level security;
create policy by_context on matching.name_key using ('identity' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[])) with check ('identity' = any (coalesce(nullif(current_setting('panah.compartments', true), ''), '{}')::text[]));

alter table document.issued enable row level security;
alter table document.issued force row level security;
create policy by_context on document.issued using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table disclosure.feared enable row level security;
alter table disclosure.feared force row level security;
create policy by_context on disclosure.feared using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));

alter table disclosure.outbound enable row level security;
alter table disclosure.outbound force row level security;
create policy by_context on disclosure.outbound using (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[])) with check (dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]));
