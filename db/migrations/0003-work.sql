create schema process;
comment on schema process is 'Cases, and what is due.';

create table process.case (
  dossier uuid not null,
  id uuid not null,
  procedure text not null,
  version text not null,
  compartment text not null,
  state text not null,
  is_final boolean not null,
  unit text not null,
  assigned uuid,
  reference text not null,
  opened_at timestamptz(3) not null,
  closed_at timestamptz(3),
  primary key (dossier, id)
);
create index case_unit on process.case (unit, procedure, state);
comment on table process.case is 'PR6: one procedure of one person, folded from the ledger; for lists and charts.';

create table process.obligation (
  dossier uuid not null,
  subject uuid not null,
  name text not null,
  kind text not null,
  unit text not null,
  owner uuid,
  procedure text,
  step text not null,
  reference text not null,
  started_at timestamptz(3) not null,
  due_at timestamptz(3),
  remind_at timestamptz(3),
  acts_at timestamptz(3) not null generated always as (coalesce(due_at, remind_at, 'infinity')) stored,
  source text not null,
  evidence text not null,
  escalated integer not null default 0,
  escalates_at timestamptz(3),
  primary key (dossier, subject, name)
);
create index obligation_unit on process.obligation (unit, acts_at, dossier, subject, name) include (kind, procedure, owner);
create index obligation_escalates on process.obligation (escalates_at) where escalates_at is not null;
comment on table process.obligation is 'P6, decision 0003: everything that is due, by whom and when; no row is without unit, step and start. Where there is no date, remind_at is a working reminder; acts_at orders both.';

create table process.notice (
  id uuid primary key,
  unit text not null,
  kind text not null,
  count integer not null,
  first_due_at timestamptz(3),
  at timestamptz(3) not null,
  seen_at timestamptz(3),
  seen_by uuid
);
create index notice_unit on process.notice (unit, at);
create unique index notice_unseen on process.notice (unit, kind) where seen_at is null;
comment on table process.notice is 'RE5: what a supervisor must know, one notice for many late clocks.';

create schema intake;
create table intake.arrival (
  dossier uuid not null,
  id uuid not null,
  group_id uuid,
  unit text not null,
  arrived_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  needs integer not null default 0,
  primary key (dossier, id)
);
create index arrival_unit on intake.arrival (unit, arrived_at);
create index arrival_group on intake.arrival (group_id);
comment on table intake.arrival is 'IM5: who arrived where and when, without names; for lists and charts.';

create schema matching;
create table matching.name_key (
  dossier uuid not null,
  key bigint not null,
  primary key (dossier, key)
);
create index name_key_key on matching.name_key (key, dossier);
comment on table matching.name_key is 'MA1: truncated keyed hashes of script-independent name keys, identity compartment.';

create schema document;
create table document.issued (
  dossier uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null,
  number text not null,
  status_index integer not null,
  issued_at timestamptz(3) not null,
  valid_until date,
  state text not null,
  unit text not null,
  primary key (dossier, id)
);
comment on table document.issued is 'DO4: papers issued, folded from the ledger.';
create table document.status (
  status_index integer primary key,
  number text not null unique,
  revoked_at timestamptz(3)
);
comment on table document.status is 'DO3: which numbers are revoked; unique across dossiers; holds nothing of a person.';

create schema directory;
create table directory.service (
  id uuid primary key,
  unit text,
  routes text[] not null,
  record jsonb not null,
  expires_on date,
  version integer not null
);
comment on table directory.service is 'DI1: services by Open Referral HSDS names; folded from the ledger.';

create schema disclosure;
create table disclosure.feared (
  dossier uuid primary key,
  version integer not null,
  asked boolean not null,
  states text[] not null,
  unique (dossier, version, asked, states)
);
comment on table disclosure.feared is 'R1: the States that a person fears; asked is false until the question was put.';

create table disclosure.outbound (
  dossier uuid not null,
  id uuid not null,
  destination text,
  channel text not null,
  recipient text not null,
  fields text[] not null,
  ground text not null,
  prepared_at timestamptz(3) not null,
  feared_version integer,
  feared_asked boolean,
  feared_states text[],
  sent_at timestamptz(3),
  withdrawn_at timestamptz(3),
  primary key (dossier, id),
  foreign key (dossier, feared_version, feared_asked, feared_states)
    references disclosure.feared (dossier, version, asked, states) on update cascade,
  constraint r1_country_feared check (
    withdrawn_at is not null
    or (destination is not null and feared_asked is true and feared_states is not null
        and not (destination = any (feared_states)))
  ),
  constraint r1_current_until_sent check (sent_at is not null or withdrawn_at is not null or feared_version is not null)
);
comment on table disclosure.outbound is 'R1, P3: everything that leaves passes here. A destination that is feared, unknown, or not asked about cannot be a row.';
