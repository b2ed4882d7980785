import { endSessionsOf, insertInvitation, replaceRelations, upsertAccount } from "../access/server.ts";
import { insertOutbound, upsertFeared, withdrawByGround } from "../disclosure/server.ts";
import { consentGround } from "../disclosure/index.ts";
import { personKeys } from "../matching/index.ts";
import { ageBandOf, originOf } from "../intake/index.ts";
import { upsertProfile } from "../intake/server.ts";
import { Birth, dayAt, type Instant } from "../kernel/index.ts";
import { lackingOf } from "../person/index.ts";
import { replaceNameKeys } from "../person/server.ts";
import { replaceObligations } from "../process/server.ts";
import { appointmentRow, helperRow } from "./appointment-projections.ts";
import { facilityRow, incidentRow, monitoringRow, visitRow } from "./facility-projections.ts";
import { serviceRow } from "./directory-projection.ts";
import { deviceRow } from "./device-projection.ts";
import { issuedDocument } from "./document-projection.ts";
import { arrivalIndex } from "./arrival-projection.ts";
import { caseRows } from "./case-projection.ts";
import { activationRow, groupDecisionRow, placeRow, planPartRow, readinessRow } from "./influx-projections.ts";
import { joinDuty } from "./join-projection.ts";
import { codeHashOf, codeOf } from "./invitations.ts";
import { photoKept } from "./photo-projection.ts";
import { dataRequestDuty } from "./data-request-projection.ts";
import { actionRow, answerRow, readingRow, sampleRow } from "./quality-projections.ts";
import { referralCounted, referralDuty } from "./referral-projections.ts";
import { tracingDuty, wishRelations } from "./tracing-projection.ts";
import { schemeRow } from "./scheme-projection.ts";
import { matterRow } from "./matter-projection.ts";
import { memorandumRow } from "./memorandum-projection.ts";
import { sittingItemRow, sittingRow } from "./sitting-projections.ts";
import type { Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";
import { factsOnFile } from "./person-parts.ts";

const identityKeys: Projection = {
  kind: "person",
  compartment: "identity",
  tables: ["matching.name_key"],
  made: "late",
  write(tx, { dossier, part, isNew }, node) {
    const facts = factsOnFile(Object.fromEntries(Object.entries(part.fields).map(([field, { value }]) => [field, value])));
    replaceNameKeys(
      tx,
      dossier,
      personKeys(facts).map((key) => node.safe.hashKey("identity", key)),
      isNew,
    );
  },
};

/** SD1, PE21: what a table counts of a person, by the day on which they were first recorded, and what their file lacks: a function of the identity part alone. */
const profileRow: Projection = {
  kind: "person",
  compartment: "identity",
  tables: ["intake.profile"],
  write(tx, { dossier, subject, part, isNew }, node) {
    const recordedAt = part.fields["reference"]?.at;
    if (recordedAt === undefined) return;
    const on = dayAt(recordedAt as Instant, node.country.timeZone);
    const birth = Birth.safeParse(valueOf(part, "birth"));
    const fields = Object.fromEntries(Object.entries(part.fields).map(([field, { value }]) => [field, value ?? undefined]));
    upsertProfile(
      tx,
      {
        dossier,
        id: subject,
        sex: valueOf<string>(part, "sex"),
        ageBand: ageBandOf(birth.data, on),
        origin: originOf(valueOf<string[]>(part, "nationalities")),
        reference: valueOf<string>(part, "reference"),
        lacking: lackingOf(fields),
      },
      isNew,
    );
  },
};

const groupRelation: Projection = {
  kind: "group",
  compartment: "arrival",
  tables: ["access.relation"],
  write(tx, { dossier, subject, part }) {
    const unit = valueOf<string>(part, "groupPost");
    const since = valueOf<string>(part, "groupArrivedAt");
    if (unit !== undefined && since !== undefined)
      replaceRelations(tx, dossier, [subject], [{ dossier, unit, cause: subject, compartments: ["arrival"], since, until: null }]);
  },
};

const fearedSet: Projection = {
  kind: "person",
  compartment: "asylum",
  tables: ["disclosure.feared"],
  write(tx, { dossier, part, isNew }, node) {
    const asked = valueOf<string>(part, "fearedAsked") !== undefined;
    const states = valueOf<string[]>(part, "feared") ?? [];
    upsertFeared(
      tx,
      { dossier, version: Math.max(part.fields["feared"]?.version ?? 0, part.fields["fearedAsked"]?.version ?? 0), asked, states },
      { at: part.fields["feared"]?.at ?? node.now(), isNew: isNew === true },
    );
  },
};

type OpenConflict = { readonly field: string; readonly at: string };

/**
 * A conflict is something that somebody of the unit that recorded it must resolve. Those in compartments that not everybody
 * of a unit may open stand with the person alone: a row here would tell the others that there is something (P1).
 */
const personConflicts = (compartment: "identity" | "arrival"): Projection => ({
  kind: "person",
  compartment,
  tables: ["process.obligation"],
  write(tx, { dossier, subject, part, isNew }) {
    const open = Object.entries(part.fields).filter(([field]) => field.startsWith("conflict/"));
    if (isNew && open.length === 0) return;
    const reference = valueOf<string>(part, "reference") ?? "";
    replaceObligations(
      tx,
      { dossier, subject, begins: `conflict/${compartment}/` },
      open.map(([name, slot]) => ({
        dossier,
        subject,
        name: name.replace("/", `/${compartment}/`),
        kind: "conflict",
        unit: unitOfConflict(slot.value),
        owner: undefined,
        procedure: undefined,
        step: "conflict.resolve",
        reference,
        startedAt: (slot.value as OpenConflict).at,
        dueAt: undefined,
        source: "decision:0006",
        evidence: "R",
      })),
    );
  },
});

function unitOfConflict(value: unknown): string {
  const unit = (value as { unit?: unknown }).unit;
  return typeof unit === "string" ? unit : "unknown";
}

const accountRow: Projection = {
  kind: "account",
  compartment: "admin",
  tables: ["access.account"],
  write(tx, { subject, part }, node) {
    const disabledAt = valueOf<string>(part, "disabledAt");
    upsertAccount(tx, {
      id: subject,
      name: valueOf<string>(part, "accountName") ?? "",
      login: valueOf<string>(part, "login") ?? "",
      role: valueOf<string>(part, "role") ?? "",
      unit: valueOf<string>(part, "accountUnit") ?? "",
      ownDossier: valueOf<string>(part, "ownDossier"),
      languages: valueOf<string[]>(part, "accountLanguages") ?? [],
      isDemo: valueOf<boolean>(part, "isDemo") ?? false,
      disabledAt,
      version: part.version,
    });
    if (disabledAt !== undefined) endSessionsOf(tx, subject, node.now());
    const invitation = valueOf<{ id: string; at: string; expiresAt: string }>(part, "invitation");
    if (invitation)
      insertInvitation(tx, {
        codeHash: codeHashOf(codeOf(node.safe, invitation.id)),
        account: subject,
        at: invitation.at,
        expiresAt: invitation.expiresAt,
      });
  },
};

/** The cause of a relation that began with a visit to an office; arrivals, referrals and cases have their own ids as cause. */
const visitCause = "00000000-0000-0000-0000-000000000001";

const visits: Projection = {
  kind: "person",
  compartment: "identity",
  tables: ["access.relation"],
  write(tx, { dossier, part }) {
    const rows = Object.entries(part.fields)
      .filter(([field]) => field.startsWith("attended/"))
      .map(([field, slot]) => ({
        dossier,
        unit: field.slice("attended/".length),
        cause: visitCause,
        compartments: ["identity", "arrival", "referral"],
        since: (slot.value as { since: string }).since,
        until: null,
      }));
    if (rows.length > 0) replaceRelations(tx, dossier, [visitCause], rows);
  },
};

const householdRelation: Projection = {
  kind: "household",
  compartment: "identity",
  tables: ["access.relation"],
  write(tx, { dossier, subject, part }) {
    const unit = valueOf<string>(part, "householdUnit");
    const since = part.fields["householdUnit"]?.at;
    if (unit !== undefined && since !== undefined)
      replaceRelations(tx, dossier, [subject], [{ dossier, unit, cause: subject, compartments: ["identity"], since, until: null }]);
  },
};

const outboundRow: Projection = {
  kind: "release",
  compartment: "referral",
  tables: ["disclosure.outbound"],
  write(tx, { dossier, subject, part }) {
    const value = (field: string) => String(valueOf(part, field) ?? "");
    insertOutbound(tx, {
      dossier,
      id: subject,
      destination: value("releaseDestination"),
      channel: value("releaseChannel"),
      recipient: value("releaseRecipient"),
      fields: valueOf<string[]>(part, "releaseFields") ?? [],
      ground: value("releaseGround"),
      preparedAt: part.fields["releaseDestination"]?.at ?? "",
    });
  },
};

const withdrawnConsent: Projection = {
  kind: "consent",
  compartment: "referral",
  tables: ["disclosure.outbound"],
  write(tx, { dossier, subject, part }) {
    const at = valueOf<string>(part, "consentWithdrawnAt");
    if (at !== undefined) withdrawByGround(tx, dossier, consentGround(subject), at);
  },
};

export const projections: readonly Projection[] = [
  caseRows,
  issuedDocument,
  serviceRow,
  deviceRow,
  visits,
  householdRelation,
  joinDuty,
  referralDuty,
  referralCounted,
  outboundRow,
  withdrawnConsent,
  tracingDuty,
  dataRequestDuty,
  photoKept,
  wishRelations,
  accountRow,
  identityKeys,
  arrivalIndex,
  profileRow,
  groupRelation,
  fearedSet,
  personConflicts("identity"),
  personConflicts("arrival"),
  activationRow,
  groupDecisionRow,
  placeRow,
  planPartRow,
  memorandumRow,
  matterRow,
  schemeRow,
  readinessRow,
  appointmentRow,
  sittingRow,
  sittingItemRow,
  helperRow,
  facilityRow,
  incidentRow,
  monitoringRow,
  visitRow,
  sampleRow,
  readingRow,
  actionRow,
  answerRow,
];
