-- Generated from src/access/row-security.ts; a test compares. The context is looked through once in a statement, and not for each row.
drop policy by_context on matching.name_key;
alter table matching.name_key enable row level security;
alter table matching.name_key force row level security;
create policy by_context on matching.name_key using ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0)) with check ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0));

drop policy by_context on matching.key_share;
alter table matching.key_share enable row level security;
alter table matching.key_share force row level security;
create policy by_context on matching.key_share using ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0)) with check ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0));

drop policy by_context on intake.profile;
alter table intake.profile enable row level security;
alter table intake.profile force row level security;
create policy by_context on intake.profile using ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0)) with check ((select strpos(translate(current_setting('panah.compartments', true), '{}', ',,'), ',identity,') > 0));
