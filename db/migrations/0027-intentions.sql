-- Where somebody who arrived wants to go and why, for counting alone (SD1); absent where nobody asked.
alter table intake.arrival add column going_to text, add column going_why text;
comment on column intake.arrival.going_to is 'SD1: where the person said that they want to go; null is not asked.';
comment on column intake.arrival.going_why is 'SD1: why; null is not asked.';
