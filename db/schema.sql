-- access
create schema access;
comment on schema access is 'Who may see and do what, who did, and who is signed in.';
grant usage on schema access to panah_app;
grant usage on schema access to panah_aud;

create table access.account (
  id uuid not null,
  name text not null,
  login text not null,
  role text not null,
  unit text not null,
  own_dossier uuid,
  languages text[] default '{}'::text[] not null,
  is_demo boolean default false not null,
  disabled_at timestamp(3) with time zone,
  version integer not null,
  constraint account_pkey PRIMARY KEY (id),
  constraint account_login_key UNIQUE (login)
);
grant insert, select, update on access.account to panah_app;
comment on table access.account is 'AC1: one row a person who works here, or an applicant with an account; folded from the ledger.';

create table access.challenge (
  id uuid not null,
  challenge text not null,
  account uuid,
  purpose text not null,
  expires_at timestamp(3) with time zone not null,
  constraint challenge_pkey PRIMARY KEY (id)
);
grant delete, insert, select on access.challenge to panah_app;
comment on table access.challenge is 'P20: challenges of passkey ceremonies, used once.';

create table access.credential (
  id text not null,
  account uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] default '{}'::text[] not null,
  added_at timestamp(3) with time zone not null,
  removed_at timestamp(3) with time zone,
  constraint credential_pkey PRIMARY KEY (id),
  constraint credential_account_fkey FOREIGN KEY (account) REFERENCES access.account(id)
);
grant insert, select, update on access.credential to panah_app;
comment on table access.credential is 'P20: passkeys.';

create table access.exercise (
  is_exercise boolean not null,
  constraint exercise_pkey PRIMARY KEY (is_exercise)
);
CREATE UNIQUE INDEX exercise_one ON access.exercise USING btree ((true));
grant insert, select on access.exercise to panah_app;
comment on table access.exercise is 'MI10: one row for ever, whether this database was begun for an exercise; what is played never stands beside what happened.';

create table access.invitation (
  code_hash bytea not null,
  account uuid not null,
  expires_at timestamp(3) with time zone not null,
  used_at timestamp(3) with time zone,
  constraint invitation_pkey PRIMARY KEY (code_hash),
  constraint invitation_account_fkey FOREIGN KEY (account) REFERENCES access.account(id)
);
grant insert, select, update on access.invitation to panah_app;
comment on table access.invitation is 'P20: one-time codes by which a passkey is enrolled.';

create table access.log (
  dossier uuid not null,
  id uuid not null,
  at timestamp(3) with time zone not null,
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
  constraint log_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX log_account ON access.log USING btree (by_account, at);
CREATE INDEX log_at ON access.log USING btree (at);
alter table access.log enable row level security;
alter table access.log force row level security;
create policy auditor_reads on access.log as permissive for select to panah_aud using (true);
create policy by_context on access.log as permissive for all to public using (((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[])) OR ('audit'::text = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[])))) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select on access.log to panah_app;
grant select on access.log to panah_aud;
comment on table access.log is 'P9: reads, sign-ins and refusals, in the transaction of what they accompany. Dossier zero where no person is concerned.';

create table access.relation (
  dossier uuid not null,
  unit text not null,
  cause uuid not null,
  compartments text[] not null,
  since timestamp(3) with time zone not null,
  until timestamp(3) with time zone,
  constraint relation_pkey PRIMARY KEY (dossier, unit, cause)
);
CREATE INDEX relation_unit ON access.relation USING btree (unit, dossier);
alter table access.relation enable row level security;
alter table access.relation force row level security;
create policy by_context on access.relation as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant delete, insert, select, update on access.relation to panah_app;
comment on table access.relation is 'AC3: the live relation of a unit to a dossier, and the compartments it opens; folded from arrivals, referrals and cases.';

create table access.session (
  token_hash bytea not null,
  account uuid not null,
  created_at timestamp(3) with time zone not null,
  seen_at timestamp(3) with time zone not null,
  verified_at timestamp(3) with time zone not null,
  ended_at timestamp(3) with time zone,
  constraint session_pkey PRIMARY KEY (token_hash),
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES access.account(id)
);
CREATE INDEX session_account ON access.session USING btree (account);
grant insert, select, update on access.session to panah_app;
comment on table access.session is 'P20: opaque sessions, 12 hours at most, 30 minutes idle.';

-- appointment
create schema appointment;
comment on schema appointment is 'Meetings with persons, interpreters and counsel, calendars.';
grant usage on schema appointment to panah_app;

create table appointment.booking (
  dossier uuid not null,
  id uuid not null,
  "case" uuid not null,
  procedure text not null,
  reference text not null,
  kind text not null,
  state text not null,
  unit text not null,
  officer uuid not null,
  interpreter uuid,
  counsel uuid,
  starts_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  constraint booking_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX booking_unit ON appointment.booking USING btree (unit, starts_at);
alter table appointment.booking enable row level security;
alter table appointment.booking force row level security;
create policy by_context on appointment.booking as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on appointment.booking to panah_app;
comment on table appointment.booking is 'AP5: meetings with persons, folded from the ledger; for calendars. Of the person the reference of the case alone.';

create table appointment.busy (
  dossier uuid not null,
  appointment uuid not null,
  who uuid not null,
  slot timestamp(3) with time zone not null,
  constraint appointment_once PRIMARY KEY (who, slot)
);
CREATE INDEX busy_appointment ON appointment.busy USING btree (appointment);
alter table appointment.busy enable row level security;
alter table appointment.busy force row level security;
create policy by_context on appointment.busy as permissive for all to public using (true) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant delete, insert, select on appointment.busy to panah_app;
comment on table appointment.busy is 'AP6: one row a quarter of an hour and participant; nobody is at two places at once.';

create table appointment.feed (
  id uuid not null,
  key_hash bytea not null,
  account uuid not null,
  scope text not null,
  language text not null,
  created_at timestamp(3) with time zone not null,
  asked_on date,
  ended_at timestamp(3) with time zone,
  constraint feed_pkey PRIMARY KEY (id),
  constraint feed_key_hash_key UNIQUE (key_hash),
  constraint feed_account_fkey FOREIGN KEY (account) REFERENCES access.account(id)
);
CREATE INDEX feed_account ON appointment.feed USING btree (account);
grant insert, select, update on appointment.feed to panah_app;
comment on table appointment.feed is 'AP8: secret addresses of calendars; of the key only the hash. Taken back, the row stays as ended.';

create table appointment.helper (
  id uuid not null,
  record jsonb not null,
  is_retired boolean not null,
  version integer default 1 not null,
  constraint helper_pkey PRIMARY KEY (id)
);
grant insert, select, update on appointment.helper to panah_app;
comment on table appointment.helper is 'AP1: interpreters and counsel; folded from the ledger. No person concerned is in it.';

-- directory
create schema directory;
grant usage on schema directory to panah_app;

create table directory.memorandum (
  id uuid not null,
  record jsonb not null,
  constraint memorandum_pkey PRIMARY KEY (id)
);
grant insert, select, update on directory.memorandum to panah_app;
comment on table directory.memorandum is 'RE15: memoranda between authorities; folded from the ledger.';

create table directory.proposal (
  id uuid not null,
  unit text not null,
  proposal jsonb not null,
  constraint proposal_pkey PRIMARY KEY (id)
);
grant delete, insert, select, update on directory.proposal to panah_app;
comment on table directory.proposal is 'DI15: a service, or a change of one, that an organisation proposes and no other office has verified yet.';

create table directory.service (
  id uuid not null,
  unit text,
  routes text[] not null,
  record jsonb not null,
  expires_on date,
  version integer not null,
  activities jsonb default '[]'::jsonb not null,
  constraint service_pkey PRIMARY KEY (id)
);
grant insert, select, update on directory.service to panah_app;
comment on table directory.service is 'DI1: services by Open Referral HSDS names; folded from the ledger.';

-- disclosure
create schema disclosure;
grant usage on schema disclosure to panah_app;

create table disclosure.feared (
  dossier uuid not null,
  version integer not null,
  asked boolean not null,
  states text[] not null,
  constraint feared_pkey PRIMARY KEY (dossier),
  constraint feared_dossier_version_asked_states_key UNIQUE (dossier, version, asked, states),
  constraint r1_feared_are_states CHECK ((array_to_string(states, ','::text, '?'::text) ~ '^([A-Z]{2}(,[A-Z]{2})*)?$'::text))
);
alter table disclosure.feared enable row level security;
alter table disclosure.feared force row level security;
create policy by_context on disclosure.feared as permissive for all to public using ((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select, update on disclosure.feared to panah_app;
comment on table disclosure.feared is 'R1: the States that a person fears; asked is false until the question was put.';

create table disclosure.outbound (
  dossier uuid not null,
  id uuid not null,
  destination text,
  channel text not null,
  recipient text not null,
  fields text[] not null,
  ground text not null,
  prepared_at timestamp(3) with time zone not null,
  feared_version integer,
  feared_asked boolean,
  feared_states text[],
  sent_at timestamp(3) with time zone,
  withdrawn_at timestamp(3) with time zone,
  constraint outbound_pkey PRIMARY KEY (dossier, id),
  constraint outbound_dossier_feared_version_feared_asked_feared_states_fkey FOREIGN KEY (dossier, feared_version, feared_asked, feared_states) REFERENCES disclosure.feared(dossier, version, asked, states) ON UPDATE CASCADE,
  constraint r1_country_feared CHECK (((withdrawn_at IS NOT NULL) OR ((destination IS NOT NULL) AND (feared_asked IS TRUE) AND (feared_states IS NOT NULL) AND (NOT (destination = ANY (feared_states)))))),
  constraint r1_current_until_sent CHECK (((sent_at IS NOT NULL) OR (withdrawn_at IS NOT NULL) OR (feared_version IS NOT NULL))),
  constraint r1_destination_is_state CHECK (((destination IS NULL) OR (destination ~ '^[A-Z]{2}$'::text))),
  constraint r3_ground_and_fields CHECK (((ground ~ '^[a-z0-9-]+:[^[:space:]]+$'::text) AND (cardinality(fields) > 0) AND (array_position(fields, NULL::text) IS NULL) AND (''::text <> ALL (fields))))
);
alter table disclosure.outbound enable row level security;
alter table disclosure.outbound force row level security;
create policy by_context on disclosure.outbound as permissive for all to public using ((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant select on disclosure.outbound to panah_app;
grant insert (dossier) on disclosure.outbound to panah_app;
grant insert (id) on disclosure.outbound to panah_app;
grant insert (destination) on disclosure.outbound to panah_app;
grant insert (channel) on disclosure.outbound to panah_app;
grant insert (recipient) on disclosure.outbound to panah_app;
grant insert (fields) on disclosure.outbound to panah_app;
grant insert (ground) on disclosure.outbound to panah_app;
grant insert (prepared_at) on disclosure.outbound to panah_app;
grant insert (feared_version) on disclosure.outbound to panah_app;
grant update (feared_version) on disclosure.outbound to panah_app;
grant insert (feared_asked) on disclosure.outbound to panah_app;
grant insert (feared_states) on disclosure.outbound to panah_app;
grant update (sent_at) on disclosure.outbound to panah_app;
grant update (withdrawn_at) on disclosure.outbound to panah_app;
comment on table disclosure.outbound is 'R1, P3: everything that leaves passes here. A destination that is feared, unknown, or not asked about cannot be a row.';

-- document
create schema document;
grant usage on schema document to panah_app;

create table document.issued (
  dossier uuid not null,
  id uuid not null,
  person uuid not null,
  kind text not null,
  number text not null,
  status_index integer not null,
  issued_at timestamp(3) with time zone not null,
  valid_until date,
  state text not null,
  unit text not null,
  constraint issued_pkey PRIMARY KEY (dossier, id)
);
alter table document.issued enable row level security;
alter table document.issued force row level security;
create policy by_context on document.issued as permissive for all to public using ((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select, update on document.issued to panah_app;
comment on table document.issued is 'DO4: papers issued, folded from the ledger.';

create table document.photo (
  dossier uuid not null,
  id uuid not null,
  compartment text not null,
  sealed bytea not null,
  wrapped bytea not null,
  constraint photo_pkey PRIMARY KEY (dossier, id),
  constraint photo_compartment_check CHECK ((compartment = 'photo'::text))
);
alter table document.photo enable row level security;
alter table document.photo force row level security;
create policy by_context on document.photo as permissive for all to public using (((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[])) AND (compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[])))) with check (((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0) AND (strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant delete, insert, select on document.photo to panah_app;
comment on table document.photo is 'PE26: pictures of persons, sealed; erased with the consent, row and key together.';

create table document.status (
  status_index integer not null,
  number text not null,
  revoked_at timestamp(3) with time zone,
  constraint status_pkey PRIMARY KEY (status_index),
  constraint status_number_key UNIQUE (number)
);
CREATE INDEX status_revoked ON document.status USING btree (status_index) WHERE (revoked_at IS NOT NULL);
grant insert, select, update on document.status to panah_app;
comment on table document.status is 'DO3: which numbers are revoked; unique across dossiers; holds nothing of a person.';

-- facility
create schema facility;
comment on schema facility is 'Posts, centres and shelters as places.';
grant usage on schema facility to panah_app;

create table facility.facility (
  id uuid not null,
  unit text not null,
  record jsonb not null,
  constraint facility_pkey PRIMARY KEY (id),
  constraint facility_unit_key UNIQUE (unit)
);
grant insert, select, update on facility.facility to panah_app;
comment on table facility.facility is 'FC1: rooms, things, gifts and profile of a place; folded from the ledger. Nothing of a person is in it.';

create table facility.incident (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  at timestamp(3) with time zone not null,
  kind text not null,
  record jsonb not null,
  constraint incident_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX incident_unit ON facility.incident USING btree (unit, at);
alter table facility.incident enable row level security;
alter table facility.incident force row level security;
create policy by_context on facility.incident as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on facility.incident to panah_app;
comment on table facility.incident is 'FC5: what happened at a place, without names; folded from the ledger.';

create table facility.monitoring (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  visited_on date not null,
  serious integer not null,
  open integer not null,
  record jsonb not null,
  constraint monitoring_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX monitoring_unit ON facility.monitoring USING btree (unit, visited_on);
alter table facility.monitoring enable row level security;
alter table facility.monitoring force row level security;
create policy by_context on facility.monitoring as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on facility.monitoring to panah_app;
comment on table facility.monitoring is 'FC10: visits of monitors to places with what they found, the answers and what is still owed; folded from the ledger. Names nobody.';

create table facility.visit (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  visited_on date not null,
  topics text[] not null,
  coming text,
  sex text,
  age text,
  constraint visit_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX visit_unit ON facility.visit USING btree (unit, visited_on);
alter table facility.visit enable row level security;
alter table facility.visit force row level security;
create policy by_context on facility.visit as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on facility.visit to panah_app;
comment on table facility.visit is 'FC11: visits of people to a centre by topic; no name, no reference of a person.';

-- influx
create schema influx;
grant usage on schema influx to panah_app;

create table influx.activation (
  id uuid not null,
  record jsonb not null,
  is_active boolean not null,
  constraint activation_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX influx_one_active ON influx.activation USING btree (is_active) WHERE is_active;
grant insert, select, update on influx.activation to panah_app;
comment on table influx.activation is 'MI3: activations of the contingency plan, ended ones too; folded from the ledger.';

create table influx.alarm (
  id uuid not null,
  threshold text not null,
  raised_at timestamp(3) with time zone not null,
  highest integer not null,
  cleared_at timestamp(3) with time zone,
  constraint alarm_pkey PRIMARY KEY (id)
);
CREATE UNIQUE INDEX alarm_open ON influx.alarm USING btree (threshold) WHERE (cleared_at IS NULL);
grant insert, select, update on influx.alarm to panah_app;
comment on table influx.alarm is 'MI2: one row each time a threshold was reached, until it was left again; counts alone.';

create table influx.place (
  id uuid not null,
  record jsonb not null,
  constraint place_pkey PRIMARY KEY (id)
);
grant insert, select, update on influx.place to panah_app;
comment on table influx.place is 'MI8: what was last reported of each reception place; folded from the ledger.';

create table influx.plan_part (
  id uuid not null,
  record jsonb not null,
  constraint plan_part_pkey PRIMARY KEY (id)
);
grant insert, select, update on influx.plan_part to panah_app;
comment on table influx.plan_part is 'MI13: who confirmed a part of the plan, in which version; folded from the ledger.';

create table influx.readiness (
  id uuid not null,
  record jsonb not null,
  constraint readiness_pkey PRIMARY KEY (id)
);
grant insert, select, update on influx.readiness to panah_app;
comment on table influx.readiness is 'MI14: what each post has ready for an emergency; folded from the ledger.';

-- intake
create schema intake;
grant usage on schema intake to panah_app;

create table intake.arrival (
  dossier uuid not null,
  id uuid not null,
  group_id uuid,
  unit text not null,
  arrived_at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  needs integer default 0 not null,
  lanes text[] default '{}'::text[] not null,
  going_to text,
  going_why text,
  constraint arrival_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX arrival_group ON intake.arrival USING btree (group_id);
CREATE INDEX arrival_unit ON intake.arrival USING btree (unit, arrived_at);
alter table intake.arrival enable row level security;
alter table intake.arrival force row level security;
create policy by_context on intake.arrival as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on intake.arrival to panah_app;
comment on table intake.arrival is 'IM5: who arrived where and when, without names; for lists and charts.';
comment on column intake.arrival.lanes is 'SD1: lanes that the needs referred to help belong to; none that would tell of violence or trafficking.';
comment on column intake.arrival.going_to is 'SD1: where the person said that they want to go; null is not asked.';
comment on column intake.arrival.going_why is 'SD1: why; null is not asked.';

create table intake.profile (
  dossier uuid not null,
  id uuid not null,
  sex text,
  age_band text,
  reference text,
  lacking text[],
  origin text,
  constraint profile_pkey PRIMARY KEY (dossier, id)
);
alter table intake.profile enable row level security;
alter table intake.profile force row level security;
create policy by_context on intake.profile as permissive for all to public using (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0))) with check (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0)));
grant insert, select, update on intake.profile to panah_app;
comment on table intake.profile is 'SD1, PE21: sex and age band of who arrived, for counting alone, and what their file lacks; identity compartment.';
comment on column intake.profile.lacking is 'PE21: items of the identity part that are not recorded; no value of a person.';
comment on column intake.profile.origin is 'SD8: the one nationality claimed, or that there are several; for counting alone.';

-- ledger
create schema ledger;
comment on schema ledger is 'Entries, snapshots and their sealing. R7: nothing acknowledged is lost, nothing written is silently changed.';
grant usage on schema ledger to panah_app;
grant usage on schema ledger to panah_aud;

create table ledger.checkpoint (
  size bigint not null,
  root bytea not null,
  peaks bytea not null,
  at timestamp(3) with time zone not null,
  note text not null,
  constraint checkpoint_pkey PRIMARY KEY (size)
);
grant insert, select on ledger.checkpoint to panah_app;
grant select on ledger.checkpoint to panah_aud;
comment on table ledger.checkpoint is 'LE5, P10: signed checkpoints over the tree, in C2SP form.';

create table ledger.command (
  dossier uuid not null,
  id uuid not null,
  body_hash bytea not null,
  recorded_at timestamp(3) with time zone not null,
  answer json not null,
  constraint command_pkey PRIMARY KEY (dossier, id)
);
alter table ledger.command enable row level security;
alter table ledger.command force row level security;
create policy auditor_reads on ledger.command as permissive for select to panah_aud using (true);
create policy by_context on ledger.command as permissive for all to public using ((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select on ledger.command to panah_app;
grant select (dossier) on ledger.command to panah_aud;
grant select (id) on ledger.command to panah_aud;
comment on table ledger.command is 'LE1: a command is answered once; sent again it gets the same answer. Never partitioned.';

create table ledger.dossier_key (
  dossier uuid not null,
  compartment text not null,
  wrapped bytea,
  erased_at timestamp(3) with time zone,
  constraint dossier_key_pkey PRIMARY KEY (dossier, compartment)
);
alter table ledger.dossier_key enable row level security;
alter table ledger.dossier_key force row level security;
create policy by_context on ledger.dossier_key as permissive for all to public using (((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[])) AND (compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[])))) with check (((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0) AND (strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant insert, select on ledger.dossier_key to panah_app;
comment on table ledger.dossier_key is 'LE3: the data key of a dossier in a compartment, wrapped by the compartment key outside the database. Clearing it is how data ends.';

create table ledger.entry (
  dossier uuid not null,
  id uuid not null,
  subject uuid not null,
  subject_kind text not null,
  kind text not null,
  compartment text not null,
  version integer not null,
  at timestamp(3) with time zone not null,
  recorded_at timestamp(3) with time zone not null,
  by_account uuid not null,
  role text not null,
  unit text not null,
  device text,
  based_on integer,
  command uuid not null,
  payload bytea not null,
  hash bytea not null,
  constraint entry_pkey PRIMARY KEY (dossier, id),
  constraint entry_dossier_subject_compartment_version_key UNIQUE (dossier, subject, compartment, version),
  constraint entry_version_check CHECK ((version > 0))
);
CREATE INDEX entry_recorded ON ledger.entry USING btree (recorded_at);
alter table ledger.entry enable row level security;
alter table ledger.entry force row level security;
create policy auditor_reads on ledger.entry as permissive for select to panah_aud using (true);
create policy by_context on ledger.entry as permissive for all to public using ((((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[])) AND (compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[]))) OR ('audit'::text = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[])))) with check (((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0) AND (strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant insert, select on ledger.entry to panah_app;
grant select on ledger.entry to panah_aud;
comment on table ledger.entry is 'R7: every change, only ever added. The payload is sealed under a key of its dossier and compartment; the hash is over what is stored.';

create table ledger.leaf (
  "position" bigint not null,
  id uuid not null,
  source text not null,
  hash bytea not null,
  constraint leaf_pkey PRIMARY KEY ("position"),
  constraint leaf_id_key UNIQUE (id),
  constraint leaf_source_check CHECK ((source = ANY (ARRAY['entry'::text, 'access'::text])))
);
grant insert, select on ledger.leaf to panah_app;
grant select on ledger.leaf to panah_aud;
comment on table ledger.leaf is 'LE5: the leaves of the Merkle tree in their order.';

create table ledger.leaf_pending (
  id uuid not null,
  source text not null,
  hash bytea not null,
  constraint leaf_pending_pkey PRIMARY KEY (id),
  constraint leaf_pending_source_check CHECK ((source = ANY (ARRAY['entry'::text, 'access'::text])))
);
grant delete, insert, select on ledger.leaf_pending to panah_app;
grant select on ledger.leaf_pending to panah_aud;
comment on table ledger.leaf_pending is 'LE5: leaves of committed transactions that wait to be sealed.';

create table ledger.reference (
  reference text not null,
  dossier uuid not null,
  subject uuid not null,
  kind text not null,
  constraint reference_pkey PRIMARY KEY (reference)
);
alter table ledger.reference enable row level security;
alter table ledger.reference force row level security;
create policy by_context on ledger.reference as permissive for all to public using (true) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select on ledger.reference to panah_app;
comment on table ledger.reference is 'LE4: short human references, unique across dossiers.';

create table ledger.reference_block (
  first_number bigint not null,
  reserved_for text not null,
  reserved_at timestamp(3) with time zone not null,
  constraint reference_block_pkey PRIMARY KEY (first_number)
);
grant insert, select on ledger.reference_block to panah_app;
comment on table ledger.reference_block is 'LE4: blocks of 1,000 reference numbers, reserved by a process or a device.';

create table ledger.snapshot (
  dossier uuid not null,
  subject uuid not null,
  compartment text not null,
  kind text not null,
  version integer not null,
  state bytea not null,
  constraint snapshot_pkey PRIMARY KEY (dossier, subject, compartment)
);
alter table ledger.snapshot enable row level security;
alter table ledger.snapshot force row level security;
create policy by_context on ledger.snapshot as permissive for all to public using (((dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[])) AND (compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[])))) with check (((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0) AND (strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant insert, select, update on ledger.snapshot to panah_app;
comment on table ledger.snapshot is 'LE2: the fold of the entries of one subject and compartment, sealed; written with the entry, rebuilt by command.';

-- matching
create schema matching;
grant usage on schema matching to panah_app;

create table matching.key_share (
  key bigint not null,
  persons integer not null,
  counted_at timestamp(3) with time zone not null,
  constraint key_share_pkey PRIMARY KEY (key),
  constraint key_share_persons_check CHECK ((persons > 0))
);
alter table matching.key_share enable row level security;
alter table matching.key_share force row level security;
create policy by_context on matching.key_share as permissive for all to public using (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0))) with check (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0)));
grant delete, insert, select on matching.key_share to panah_app;
comment on table matching.key_share is 'MA15: how many persons have a search key that many have; counts alone, written anew by the node.';

create table matching.name_key (
  dossier uuid not null,
  key bigint not null,
  constraint name_key_pkey PRIMARY KEY (key, dossier)
);
CREATE INDEX name_key_dossier ON matching.name_key USING btree (dossier);
alter table matching.name_key enable row level security;
alter table matching.name_key force row level security;
create policy by_context on matching.name_key as permissive for all to public using (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0))) with check (( SELECT (strpos(translate(current_setting('panah.compartments'::text, true), '{}'::text, ',,'::text), ',identity,'::text) > 0)));
grant delete, insert, select on matching.name_key to panah_app;
comment on table matching.name_key is 'MA1: truncated keyed hashes of script-independent name keys, identity compartment.';

-- platform
create schema platform;
comment on schema platform is 'What the program itself keeps, nothing of a person.';

create table platform.migration (
  number integer not null,
  file text not null,
  checksum text not null,
  applied_at timestamp(3) with time zone default now() not null,
  constraint migration_pkey PRIMARY KEY (number)
);
comment on table platform.migration is 'Which numbered file of db/migrations was applied, with its SHA-256. Forward only.';

create table platform.node_key (
  file text not null,
  mark text not null,
  constraint node_key_pkey PRIMARY KEY (file)
);
comment on table platform.node_key is 'PF9: which keys this database was filled with, by a mark that gives nothing of a key away.';

-- process
create schema process;
comment on schema process is 'Cases, and what is due.';
grant usage on schema process to panah_app;

create table process.apart (
  dossier uuid not null,
  id uuid not null,
  compartment text not null,
  mark uuid not null,
  constraint apart_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX apart_mark ON process.apart USING btree (mark);
alter table process.apart enable row level security;
alter table process.apart force row level security;
create policy by_context on process.apart as permissive for all to public using ((compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[]))) with check (((strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant delete, insert, select on process.apart to panah_app;
comment on table process.apart is 'PR73: cases that lie apart from their person''s file, by a keyed hash of it.';

create table process."case" (
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
  opened_at timestamp(3) with time zone not null,
  closed_at timestamp(3) with time zone,
  track text,
  reached jsonb default '{}'::jsonb not null,
  room text,
  joint text,
  gaps timestamp(3) with time zone[],
  constraint case_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX case_closed ON process."case" USING btree (unit, closed_at) WHERE (closed_at IS NOT NULL);
CREATE INDEX case_joint ON process."case" USING btree (unit, procedure, joint) WHERE (joint IS NOT NULL);
CREATE INDEX case_open ON process."case" USING btree (unit, opened_at) INCLUDE (procedure, assigned, track) WHERE (NOT is_final);
CREATE INDEX case_opened ON process."case" USING btree (unit, opened_at);
CREATE INDEX case_reopened ON process."case" USING btree (procedure, unit) WHERE (gaps IS NOT NULL);
CREATE INDEX case_room ON process."case" USING btree (unit, room) WHERE (room IS NOT NULL);
CREATE INDEX case_unit ON process."case" USING btree (unit, procedure, state);
CREATE INDEX case_version ON process."case" USING btree (procedure, version);
alter table process."case" enable row level security;
alter table process."case" force row level security;
create policy by_context on process."case" as permissive for all to public using (
CASE
    WHEN (strpos(( SELECT translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text) AS translate), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on process."case" to panah_app;
comment on table process."case" is 'PR6: one procedure of one person, folded from the ledger; for lists and charts.';
comment on column process."case".track is 'SD8: the track that was chosen, where the procedure has tracks.';
comment on column process."case".room is 'FC9: the room in which somebody has a place, while the case stands where it takes one; for counting alone.';
comment on column process."case".joint is 'PR64: sign of the group in which the case is examined together with others; nothing of a person.';
comment on column process."case".gaps is 'SD20: closed, opened again, closed, opened again, in their order; null where it never was.';

create table process.cited (
  mark uuid not null,
  compartment text not null,
  reference text not null,
  constraint cited_pkey PRIMARY KEY (mark, reference)
);
CREATE INDEX cited_by_reference ON process.cited USING btree (reference);
alter table process.cited enable row level security;
alter table process.cited force row level security;
create policy by_context on process.cited as permissive for all to public using ((compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[]))) with check (((strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant insert, select on process.cited to panah_app;
comment on table process.cited is 'PR84: which cases of no person a file cites, by a keyed hash of the file; counted, never listed.';

create table process.counted (
  dossier uuid not null,
  subject uuid not null,
  source text not null,
  figure text not null,
  at timestamp(3) with time zone not null,
  unit text not null,
  days double precision not null,
  told jsonb not null,
  constraint counted_pkey PRIMARY KEY (dossier, subject, figure, at)
);
CREATE INDEX counted_at ON process.counted USING btree (source, figure, at);
alter table process.counted enable row level security;
alter table process.counted force row level security;
create policy by_context on process.counted as permissive for all to public using (
CASE
    WHEN (strpos(( SELECT translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text) AS translate), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant delete, insert, select on process.counted to panah_app;
comment on table process.counted is 'SD13: when persons came to what figures by group count, in which unit, after how many days, and answers of closed lists as they were then.';

create table process.counted_apart (
  mark uuid not null,
  person uuid not null,
  compartment text not null,
  source text not null,
  figure text not null,
  quarter date not null,
  unit text not null,
  told jsonb not null,
  month date,
  constraint counted_apart_pkey PRIMARY KEY (mark, figure, quarter, told)
);
CREATE INDEX counted_apart_person ON process.counted_apart USING btree (person);
CREATE INDEX counted_apart_quarter ON process.counted_apart USING btree (source, figure, quarter);
alter table process.counted_apart enable row level security;
alter table process.counted_apart force row level security;
create policy by_context on process.counted_apart as permissive for all to public using ((compartment = ANY ((COALESCE(NULLIF(current_setting('panah.compartments'::text, true), ''::text), '{}'::text))::text[]))) with check (((strpos(compartment, ','::text) = 0) AND (strpos(current_setting('panah.compartments'::text, true), ((','::text || NULLIF(compartment, ''::text)) || ','::text)) > 0)));
grant delete, insert, select on process.counted_apart to panah_app;
comment on table process.counted_apart is 'PR66: what leaves of cases that are counted apart, by quarter and unit, with answers of closed lists; the marks are keyed hashes of the case and of its person.';
comment on column process.counted_apart.month is 'SD24: first day of the month in which it first came there in the quarter; null where it is not told by month.';

create table process.group_decision (
  id uuid not null,
  record jsonb not null,
  constraint group_decision_pkey PRIMARY KEY (id)
);
grant insert, select, update on process.group_decision to panah_app;
comment on table process.group_decision is 'MI6: decisions on described groups, as gates compare a person with them; folded from the ledger.';

create table process.matter (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  constraint matter_pkey PRIMARY KEY (dossier, id, unit)
);
CREATE INDEX matter_by_unit ON process.matter USING btree (unit, id);
alter table process.matter enable row level security;
alter table process.matter force row level security;
create policy by_context on process.matter as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant delete, insert, select, update on process.matter to panah_app;
comment on table process.matter is 'RE25: matters handed on, once for each unit that it is between; folded from the ledger.';

create table process.notice (
  id uuid not null,
  unit text not null,
  kind text not null,
  count integer not null,
  first_due_at timestamp(3) with time zone,
  at timestamp(3) with time zone not null,
  seen_at timestamp(3) with time zone,
  seen_by uuid,
  constraint notice_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_unit ON process.notice USING btree (unit, at);
CREATE UNIQUE INDEX notice_unseen ON process.notice USING btree (unit, kind) WHERE (seen_at IS NULL);
grant insert, select, update on process.notice to panah_app;
comment on table process.notice is 'RE5: what a supervisor must know, one notice for many late clocks.';

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
  started_at timestamp(3) with time zone not null,
  due_at timestamp(3) with time zone,
  remind_at timestamp(3) with time zone,
  acts_at timestamp(3) with time zone generated always as (COALESCE(due_at, remind_at, 'infinity'::timestamp with time zone)) stored not null,
  source text not null,
  evidence text not null,
  escalated integer default 0 not null,
  escalates_at timestamp(3) with time zone,
  constraint obligation_pkey PRIMARY KEY (dossier, subject, name)
);
CREATE INDEX obligation_escalates ON process.obligation USING btree (escalates_at) WHERE (escalates_at IS NOT NULL);
CREATE INDEX obligation_unit ON process.obligation USING btree (unit, acts_at, dossier, subject, name) INCLUDE (kind, procedure, owner);
alter table process.obligation enable row level security;
alter table process.obligation force row level security;
create policy by_context on process.obligation as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant delete, insert, select, update on process.obligation to panah_app;
comment on table process.obligation is 'P6, decision 0003: everything that is due, by whom and when; no row is without unit, step and start. Where there is no date, remind_at is a working reminder; acts_at orders both.';

create table process.quota_place (
  dossier uuid not null,
  id uuid not null,
  quota text not null,
  round text not null,
  since timestamp(3) with time zone,
  constraint quota_place_pkey PRIMARY KEY (dossier, id, quota)
);
CREATE INDEX quota_place_by_round ON process.quota_place USING btree (quota, round);
alter table process.quota_place enable row level security;
alter table process.quota_place force row level security;
create policy by_context on process.quota_place as permissive for all to public using (true) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant delete, insert, select on process.quota_place to panah_app;
comment on table process.quota_place is 'PR33, RE11: places of quotas that open cases have, and of programmes that enrolments have; counted, never listed.';

create table process.referral (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  to_unit text not null,
  state text not null,
  first_contact_at timestamp(3) with time zone not null,
  sent_at timestamp(3) with time zone not null,
  acknowledged_at timestamp(3) with time zone,
  constraint referral_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX referral_unit ON process.referral USING btree (unit, sent_at);
alter table process.referral enable row level security;
alter table process.referral force row level security;
create policy by_context on process.referral as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on process.referral to panah_app;
comment on table process.referral is 'RE14: referrals by who sent them, folded from the ledger; for counting. Nothing of what was found in a person.';

create table process.register (
  dossier uuid not null,
  id uuid not null,
  procedure text not null,
  entry jsonb not null,
  constraint register_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX register_by_procedure ON process.register USING btree (procedure);
alter table process.register enable row level security;
alter table process.register force row level security;
create policy by_context on process.register as permissive for all to public using (true) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant delete, insert, select, update on process.register to panah_app;
comment on table process.register is 'PR34: what a public register says of an organisation that was licensed; nothing of a person.';

create table process.scheme (
  id uuid not null,
  record jsonb,
  proposal jsonb,
  constraint scheme_pkey PRIMARY KEY (id)
);
grant insert, select, update on process.scheme to panah_app;
comment on table process.scheme is 'LM4: schemes with their confirmed versions, and what waits to be confirmed; folded from the ledger.';

create table process.sent (
  dossier uuid not null,
  id uuid not null,
  procedure text not null,
  code_hash bytea not null,
  constraint sent_pkey PRIMARY KEY (dossier, id),
  constraint sent_code_hash_key UNIQUE (code_hash)
);
alter table process.sent enable row level security;
alter table process.sent force row level security;
create policy by_context on process.sent as permissive for all to public using (true) with check ((strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0));
grant insert, select, update on process.sent to panah_app;
comment on table process.sent is 'PR60: cases that were sent without an account, by the hash of the code that follows them.';

create table process.shelf (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  procedure text not null,
  reference text not null,
  state text not null,
  found jsonb not null,
  constraint shelf_pkey PRIMARY KEY (dossier, id, unit)
);
CREATE INDEX shelf_by_reference ON process.shelf USING btree (reference);
CREATE INDEX shelf_by_unit ON process.shelf USING btree (unit, procedure, id);
alter table process.shelf enable row level security;
alter table process.shelf force row level security;
create policy by_context on process.shelf as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant delete, insert, select on process.shelf to panah_app;
comment on table process.shelf is 'PR83: cases of no person, once for each unit that may read one; closed answers alone.';

create table process.sitting (
  dossier uuid not null,
  id uuid not null,
  reference text not null,
  unit text not null,
  standing text not null,
  starts_at timestamp(3) with time zone not null,
  ends_at timestamp(3) with time zone not null,
  place text,
  constraint sitting_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX sitting_unit ON process.sitting USING btree (unit, starts_at);
alter table process.sitting enable row level security;
alter table process.sitting force row level security;
create policy by_context on process.sitting as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on process.sitting to panah_app;
comment on table process.sitting is 'SB2: sittings of bodies, folded from the ledger; for lists and calendars.';

create table process.sitting_item (
  dossier uuid not null,
  id uuid not null,
  sitting uuid not null,
  "case" uuid not null,
  procedure text not null,
  unit text not null,
  place integer not null,
  standing text not null,
  constraint sitting_item_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX sitting_item_case ON process.sitting_item USING btree ("case");
CREATE INDEX sitting_item_sitting ON process.sitting_item USING btree (unit, sitting);
alter table process.sitting_item enable row level security;
alter table process.sitting_item force row level security;
create policy by_context on process.sitting_item as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on process.sitting_item to panah_app;
comment on table process.sitting_item is 'SB3: cases before sittings, folded from the ledger. What is proposed and voted stands sealed with the case.';

-- public
create schema public;
comment on schema public is 'standard public schema';

-- quality
create schema quality;
comment on schema quality is 'How work was done, read by two; no names.';
grant usage on schema quality to panah_app;

create table quality.action (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  constraint action_pkey PRIMARY KEY (dossier, id)
);
alter table quality.action enable row level security;
alter table quality.action force row level security;
create policy by_context on quality.action as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on quality.action to panah_app;
comment on table quality.action is 'QA7: what is done about a gap, by which unit and by when.';

create table quality.answer (
  id uuid not null,
  record jsonb not null,
  constraint answer_pkey PRIMARY KEY (id)
);
grant insert, select on quality.answer to panah_app;
comment on table quality.answer is 'CL4: answers to checklists, none written over; folded from the ledger.';

create table quality.reading (
  dossier uuid not null,
  id uuid not null,
  sample uuid not null,
  "case" uuid not null,
  by uuid not null,
  unit text not null,
  handed_in_at timestamp(3) with time zone,
  marks jsonb,
  constraint reading_pkey PRIMARY KEY (dossier, id)
);
CREATE INDEX reading_by_sample ON quality.reading USING btree (sample);
alter table quality.reading enable row level security;
alter table quality.reading force row level security;
create policy by_context on quality.reading as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on quality.reading to panah_app;
comment on table quality.reading is 'QA3, QA4: what one auditor found in one file, once it was handed in.';

create table quality.sample (
  dossier uuid not null,
  id uuid not null,
  unit text not null,
  record jsonb not null,
  constraint sample_pkey PRIMARY KEY (dossier, id)
);
alter table quality.sample enable row level security;
alter table quality.sample force row level security;
create policy by_context on quality.sample as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select, update on quality.sample to panah_app;
comment on table quality.sample is 'QA1: a sample with its seed, its counts and the files drawn; folded from the ledger.';

-- sync
create schema sync;
comment on schema sync is 'Devices of posts, and what they sent.';
grant usage on schema sync to panah_app;

create table sync.contact (
  device uuid not null,
  at timestamp(3) with time zone not null,
  constraint contact_pkey PRIMARY KEY (device)
);
grant insert, select, update on sync.contact to panah_app;
comment on table sync.contact is 'SY14: when a device was last heard, whether or not it had anything to send or was let in; by its signature, to half a minute.';

create table sync.device (
  id uuid not null,
  name text not null,
  unit text not null,
  key bytea not null,
  enrolled_at timestamp(3) with time zone not null,
  locked_at timestamp(3) with time zone,
  revoked_at timestamp(3) with time zone,
  version integer not null,
  constraint device_pkey PRIMARY KEY (id)
);
CREATE INDEX device_unit ON sync.device USING btree (unit);
grant insert, select, update on sync.device to panah_app;
comment on table sync.device is 'SY7, SY8: devices by their public keys; folded from the ledger.';

create table sync.inbox (
  device uuid not null,
  sequence bigint not null,
  item uuid not null,
  is_first boolean not null,
  unit text not null,
  dossier uuid,
  account uuid,
  kind text,
  hash text not null,
  outcome text not null,
  code text not null,
  rule text not null,
  received_at timestamp(3) with time zone not null,
  captured_at timestamp(3) with time zone,
  ahead_ms bigint not null,
  signature text not null,
  sealed bytea,
  settled_at timestamp(3) with time zone,
  settled_by uuid,
  constraint inbox_pkey PRIMARY KEY (device, sequence),
  constraint inbox_check CHECK (((code = ''::text) = (outcome = 'accepted'::text))),
  constraint inbox_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'needsPerson'::text]))),
  constraint inbox_sequence_check CHECK ((sequence > 0))
);
CREATE UNIQUE INDEX inbox_item ON sync.inbox USING btree (device, item) WHERE is_first;
CREATE INDEX inbox_waiting ON sync.inbox USING btree (unit, received_at) WHERE ((outcome = 'needsPerson'::text) AND (settled_at IS NULL));
alter table sync.inbox enable row level security;
alter table sync.inbox force row level security;
create policy by_context on sync.inbox as permissive for all to public using (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (dossier = ANY ((COALESCE(NULLIF(current_setting('panah.dossiers'::text, true), ''::text), '{}'::text))::uuid[]))
END) with check (
CASE
    WHEN (strpos(translate(current_setting('panah.units'::text, true), '{}'::text, ',,'::text), ((','::text || NULLIF(unit, ''::text)) || ','::text)) > 0) THEN true
    ELSE (strpos(current_setting('panah.dossiers'::text, true), (dossier)::text) > 0)
END);
grant insert, select on sync.inbox to panah_app;
grant update (settled_at) on sync.inbox to panah_app;
grant update (settled_by) on sync.inbox to panah_app;
comment on table sync.inbox is 'P5, SY5: every item that a device sent, once, with its receipt; written in the transaction of what it records. captured_at is the device''s own clock, ahead_ms the node''s estimate of how far it ran ahead. What needs a person keeps its envelope as it came.';

create table sync.officer (
  device uuid not null,
  account uuid not null,
  since timestamp(3) with time zone not null,
  role text not null,
  unit text not null,
  name text not null,
  constraint officer_pkey PRIMARY KEY (device, account, since)
);
grant insert, select on sync.officer to panah_app;
comment on table sync.officer is 'SY7: who captures on a device, in which role and unit from when; folded from the ledger.';
