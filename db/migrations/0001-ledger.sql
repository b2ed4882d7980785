create schema ledger;
comment on schema ledger is 'Entries, snapshots and their sealing. R7: nothing acknowledged is lost, nothing written is silently changed.';

create table ledger.command (
  dossier uuid not null,
  id uuid not null,
  body_hash bytea not null,
  recorded_at timestamptz(3) not null,
  answer json not null,
  primary key (dossier, id)
);
comment on table ledger.command is 'LE1: a command is answered once; sent again it gets the same answer. Never partitioned.';

create table ledger.entry (
  dossier uuid not null,
  id uuid not null,
  subject uuid not null,
  subject_kind text not null,
  kind text not null,
  compartment text not null,
  version integer not null check (version > 0),
  at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  by_account uuid not null,
  role text not null,
  unit text not null,
  device text,
  based_on integer,
  command uuid not null,
  payload bytea not null,
  hash bytea not null,
  primary key (dossier, id),
  unique (dossier, subject, compartment, version)
);
comment on table ledger.entry is 'R7: every change, only ever added. The payload is sealed under a key of its dossier and compartment; the hash is over what is stored.';
create index entry_recorded on ledger.entry (recorded_at);

create table ledger.snapshot (
  dossier uuid not null,
  subject uuid not null,
  compartment text not null,
  kind text not null,
  version integer not null,
  state bytea not null,
  primary key (dossier, subject, compartment)
);
comment on table ledger.snapshot is 'LE2: the fold of the entries of one subject and compartment, sealed; written with the entry, rebuilt by command.';

create table ledger.dossier_key (
  dossier uuid not null,
  compartment text not null,
  wrapped bytea,
  erased_at timestamptz(3),
  primary key (dossier, compartment)
);
comment on table ledger.dossier_key is 'LE3: the data key of a dossier in a compartment, wrapped by the compartment key outside the database. Clearing it is how data ends.';

create table ledger.reference (
  reference text primary key,
  dossier uuid not null,
  subject uuid not null,
  kind text not null
);
comment on table ledger.reference is 'LE4: short human references, unique across dossiers.';

create table ledger.reference_block (
  first_number bigint primary key,
  reserved_for text not null,
  reserved_at timestamptz(3) not null
);
comment on table ledger.reference_block is 'LE4: blocks of 1,000 reference numbers, reserved by a process or a device.';

create table ledger.leaf_pending (
  id uuid primary key,
  source text not null check (source in ('entry', 'access')),
  hash bytea not null
);
comment on table ledger.leaf_pending is 'LE5: leaves of committed transactions that wait to be sealed.';

create table ledger.leaf (
  position bigint primary key,
  id uuid not null unique,
  source text not null check (source in ('entry', 'access')),
  hash bytea not null
);
comment on table ledger.leaf is 'LE5: the leaves of the Merkle tree in their order.';

create table ledger.checkpoint (
  size bigint primary key,
  root bytea not null,
  peaks bytea not null,
  at timestamptz(3) not null,
  note text not null
);
comment on table ledger.checkpoint is 'LE5, P10: signed checkpoints over the tree, in C2SP form.';
