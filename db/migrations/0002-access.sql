create schema access;
comment on schema access is 'Who may see and do what, who did, and who is signed in.';

create table access.account (
  id uuid primary key,
  name text not null,
  login text not null unique,
  role text not null,
  unit text not null,
  own_dossier uuid,
  languages text[] not null default '{}',
  is_demo boolean not null default false,
  disabled_at timestamptz(3),
  version integer not null
);
comment on table access.account is 'AC1: one row a person who works here, or an applicant with an account; folded from the ledger.';

create table access.credential (
  id text primary key,
  account uuid not null references access.account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  added_at timestamptz(3) not null,
  removed_at timestamptz(3)
);
comment on table access.credential is 'P20: passkeys.';

create table access.invitation (
  code_hash bytea primary key,
  account uuid not null references access.account,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3)
);
comment on table access.invitation is 'P20: one-time codes by which a passkey is enrolled.';

create table access.challenge (
  id uuid primary key,
  challenge text not null,
  account uuid,
  purpose text not null,
  expires_at timestamptz(3) not null
);
comment on table access.challenge is 'P20: challenges of passkey ceremonies, used once.';

create table access.session (
  token_hash bytea primary key,
  account uuid not null references access.account,
  created_at timestamptz(3) not null,
  seen_at timestamptz(3) not null,
  verified_at timestamptz(3) not null,
  ended_at timestamptz(3)
);
create index session_account on access.session (account);
comment on table access.session is 'P20: opaque sessions, 12 hours at most, 30 minutes idle.';

create table access.relation (
  dossier uuid not null,
  unit text not null,
  cause uuid not null,
  compartments text[] not null,
  since timestamptz(3) not null,
  until timestamptz(3),
  primary key (dossier, unit, cause)
);
create index relation_unit on access.relation (unit, dossier);
comment on table access.relation is 'AC3: the live relation of a unit to a dossier, and the compartments it opens; folded from arrivals, referrals and cases.';

create table access.log (
  dossier uuid not null,
  id uuid not null,
  at timestamptz(3) not null,
  by_account uuid,
  role text not null,
  unit text not null,
  purpose text not null,
  action text not null,
  subject uuid,
  fields text[] not null,
  outcome text not null,
  code text,
  hash bytea not null,
  primary key (dossier, id)
);
create index log_account on access.log (by_account, at);
create index log_at on access.log (at);
comment on table access.log is 'P9: reads, sign-ins and refusals, in the transaction of what they accompany. Dossier zero where no person is concerned.';
