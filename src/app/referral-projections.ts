import { type RelationRow, replaceRelations } from "../access/server.ts";
import { programmeQuota } from "../directory/index.ts";
import type { Part } from "../ledger/index.ts";
import { type Obligation, replaceCounted, replaceObligations, replacePlaces } from "../process/server.ts";
import { countedOfReferral } from "../referral/index.ts";
import { type ReferralRow, upsertReferral } from "../referral/server.ts";
import type { Node, Projection } from "./node.ts";
import { valueOf } from "./part-values.ts";

/** A referral as a duty of one unit, what it opens to that unit, and how somebody stands in a programme. */
export const referralDuty: Projection = {
  kind: "referral",
  compartment: "referral",
  tables: ["process.obligation", "access.relation", "process.quota_place", "process.referral"],
  write(tx, { dossier, subject, part, isNew }, node) {
    if (!isNew) replacePlaces(tx, { dossier, id: subject }, enrolmentOf(part));
    const sent = sentOf(dossier, subject, part);
    if (sent) upsertReferral(tx, sent);
    replaceObligations(tx, { dossier, subject }, dutyOf(dossier, subject, part));
    replaceRelations(tx, dossier, [subject], relationOf(dossier, subject, part, node));
  },
};

/** RE14: by whom it was sent and what became of it. */
function sentOf(dossier: string, subject: string, part: Part): ReferralRow | undefined {
  const text = (field: string) => valueOf<string>(part, field);
  const [unit, toUnit, sentAt] = [text("fromUnit"), text("toUnit"), text("sentAt")];
  if (unit === undefined || toUnit === undefined || sentAt === undefined) return undefined;
  return {
    dossier,
    id: subject,
    unit,
    toUnit,
    state: text("referralState") ?? "sent",
    firstContactAt: text("firstContactAt") ?? sentAt,
    sentAt,
    acknowledgedAt: text("acknowledgedAt"),
  };
}

/** What tables of referrals count: when a unit took this one in hand, and when it helped. */
export const referralCounted: Projection = {
  kind: "referral",
  compartment: "referral",
  tables: ["process.counted"],
  write(tx, { dossier, subject, part }) {
    const unit = valueOf<string>(part, "toUnit") ?? "";
    replaceCounted(tx, { dossier, subject, source: "referral", unit }, countedOfReferral(part));
  },
};

/** RE11: how somebody stands in the programme that their referral names; a new referral stands nowhere yet. */
function enrolmentOf(part: Part) {
  const service = valueOf<string>(part, "service");
  const enrolment = valueOf<{ standing: string; since: string }>(part, "enrolment");
  return service === undefined || enrolment === undefined
    ? []
    : [{ quota: programmeQuota(service), round: enrolment.standing, since: enrolment.since }];
}

/** RE4: while a referral is not finished, exactly one unit holds it, with a term, its source and a next step. */
function dutyOf(dossier: string, subject: string, part: Part): Obligation[] {
  const state = valueOf<string>(part, "referralState");
  if (state === "finished" || state === undefined) return [];
  const due = valueOf<{ source: string; evidence: string; from: string }>(part, "dueSource");
  return [
    {
      dossier,
      subject,
      name: "referral",
      kind: "referral",
      unit: String(valueOf(part, state === "declined" ? "fromUnit" : "toUnit")),
      owner: valueOf<{ account: string }>(part, "owner")?.account,
      procedure: valueOf<string>(part, "route"),
      step: valueOf<string>(part, "nextStep") ?? "referral.acknowledge",
      reference: valueOf<string>(part, "referralReference") ?? "",
      startedAt: due?.from ?? valueOf<string>(part, "sentAt") ?? "",
      dueAt: valueOf<string>(part, "dueAt"),
      source: due?.source ?? "",
      evidence: due?.evidence ?? "memory",
    },
  ];
}

/** What the unit it went to may open; and while it lies with its sender again, what sending it on takes, however long ago that unit's own work ended (RE4). */
function relationOf(dossier: string, subject: string, part: Part, node: Node): RelationRow[] {
  const [unit, sender] = [valueOf<string>(part, "toUnit"), valueOf<string>(part, "fromUnit")];
  const since = valueOf<string>(part, "sentAt");
  const route = node.country.routes.find((one) => one.id === valueOf<string>(part, "route"));
  if (unit === undefined || since === undefined || !route) return [];
  const declinedAt = valueOf<string>(part, "referralState") === "declined" ? (part.fields["referralState"]?.at ?? since) : null;
  const compartments = [...new Set([...route.compartments, "referral"])];
  const taken = { dossier, unit, cause: subject, compartments, since, until: declinedAt };
  if (declinedAt === null || sender === undefined) return [taken];
  const again = { dossier, unit: sender, cause: subject, compartments: ["identity", "referral"], since: declinedAt, until: null };
  return sender === unit ? [again] : [taken, again];
}
