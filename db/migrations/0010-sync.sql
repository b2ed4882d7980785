create schema sync;
comment on schema sync is 'Devices of posts, and what they sent.';

create table sync.device (
  id uuid primary key,
  name text not null,
  unit text not null,
  key bytea not null,
  enrolled_at timestamptz(3) not null,
  locked_at timestamptz(3),
  revoked_at timestamptz(3),
  version integer not null
);
create index device_unit on sync.device (unit);
comment on table sync.device is 'SY7, SY8: devices by their public keys; folded from the ledger.';

create table sync.officer (
  device uuid not null,
  account uuid not null,
  since timestamptz(3) not null,
  role text not null,
  unit text not null,
  name text not null,
  primary key (device, account, since)
);
comment on table sync.officer is 'SY7: who captures on a device, in which role and unit from when; folded from the ledger.';

create table sync.inbox (
  device uuid not null,
  sequence bigint not null check (sequence > 0),
  item uuid not null,
  is_first boolean not null,
  unit text not null,
  dossier uuid,
  account uuid,
  kind text,
  hash text not null,
  outcome text not null check (outcome in ('accepted', 'needsPerson')),
  code text not null check ((code = '') = (outcome = 'accepted')),
  rule text not null,
  received_at timestamptz(3) not null,
  captured_at timestamptz(3),
  ahead_ms bigint not null,
  signature text not null,
  sealed bytea,
  settled_at timestamptz(3),
  settled_by uuid,
  primary key (device, sequence)
);
create unique index inbox_item on sync.inbox (device, item) where is_first;
create index inbox_waiting on sync.inbox (unit, received_at) where outcome = 'needsPerson' and settled_at is null;
comment on table sync.inbox is 'P5, SY5: every item that a device sent, once, with its receipt; written in the transaction of what it records. captured_at is the device''s own clock, ahead_ms the node''s estimate of how far it ran ahead. What needs a person keeps its envelope as it came.';

alter table sync.inbox enable row level security;
alter table sync.inbox force row level security;
create policy by_context on sync.inbox using (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end) with check (case when strpos(translate(current_setting('panah.units', true), '{}', ',,'), ',' || unit || ',') > 0 then true else dossier = any (coalesce(nullif(current_setting('panah.dossiers', true), ''), '{}')::uuid[]) end);

grant usage on schema sync to panah_app;
grant select, insert, update on sync.device to panah_app;
grant select, insert on sync.officer to panah_app;
grant select, insert on sync.inbox to panah_app;
grant update (settled_at, settled_by) on sync.inbox to panah_app;
