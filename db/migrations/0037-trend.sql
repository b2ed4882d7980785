-- Between which moments a case was closed and opened again (decision 0074), so that what was open at the end of a past quarter can be counted.
alter table process.case add column gaps timestamp(3) with time zone[];
comment on column process.case.gaps is 'SD20: closed, opened again, closed, opened again, in their order; null where it never was.';
create index case_reopened on process.case (procedure, unit) where gaps is not null;

-- Generated from src/access/row-security.ts; a test compares. Where years of rows are counted, the units of the context are written out once
-- and not for each row.
drop policy by_context on process.case;
alter table process.case enable row level security;
alter table process.case force row level security;
create policy by_context on process.case using (case when strpos((select translate(current_setting('panah.units', true), '{}', ',,')), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos((select translate(current_setting('panah.units', true), '{}', ',,')), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

drop policy by_context on process.counted;
alter table process.counted enable row level security;
alter table process.counted force row level security;
create policy by_context on process.counted using (case when strpos((select translate(current_setting('panah.units', true), '{}', ',,')), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos((select translate(current_setting('panah.units', true), '{}', ',,')), ',' || nullif(unit, '') || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);
