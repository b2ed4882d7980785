-- Decision 0067: places in programmes are counted like those of quotas; since when somebody waits makes the queue.
alter table process.quota_place add column since timestamptz(3);
comment on table process.quota_place is 'PR33, RE11: places of quotas that open cases have, and of programmes that enrolments have; counted, never listed.';
