-- Decision 0047: what the identity part of a file lacks, by the names of its items, and under which reference it is told; null until the
-- file is counted (panah rebuild --search).
alter table intake.profile add column reference text;
alter table intake.profile add column lacking text[];
comment on column intake.profile.lacking is 'PE21: items of the identity part that are not recorded; no value of a person.';
comment on table intake.profile is 'SD1, PE21: sex and age band of who arrived, for counting alone, and what their file lacks; identity compartment.';
