-- Generated from src/access/row-security.ts; a test compares. The unit of a row is looked for in the text of the context, which is
-- read for each row that a list counts; to make an array of it there took most of the time of an inbox.
drop policy by_context on access.relation;
alter table access.relation enable row level security;
alter table access.relation force row level security;
create policy by_context on access.relation using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

drop policy by_context on process.case;
alter table process.case enable row level security;
alter table process.case force row level security;
create policy by_context on process.case using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

drop policy by_context on process.obligation;
alter table process.obligation enable row level security;
alter table process.obligation force row level security;
create policy by_context on process.obligation using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

drop policy by_context on intake.arrival;
alter table intake.arrival enable row level security;
alter table intake.arrival force row level security;
create policy by_context on intake.arrival using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);
