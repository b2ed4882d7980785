import { type Actor, type Compartment, type Desk, findRole, names, routeSet, type RouteSet } from "../access/index.ts";
import { listAccess } from "../access/server.ts";
import { ok, type OfficerText, parseReference, type PersonName, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { type CandidateReason, personContract } from "./contract.ts";
import { joinsOf } from "./join-subject.ts";
import { findByKeys, findReference } from "./store.ts";

/** What the routes of persons need beside the desk. Names are compared by functions that matching brings. */
export type PersonParts = {
  readonly desk: Desk;
  readonly unitTitle: (unit: string) => OfficerText;
  /** Keyed search keys of names. */
  readonly keysOf: (names: readonly PersonName[]) => bigint[];
  readonly readQuery: (text: string) => PersonName[];
  readonly rank: (query: readonly PersonName[], candidate: readonly PersonName[]) => { share: number; reason: CandidateReason };
};

const seenMax = 200;
const candidatesMax = 20;
const notAvailable = refuse("access.not-available", "AC3");

/** Persons, households and search; every read leaves its access record. */
export function personRoutes(parts: PersonParts): RouteSet {
  const { desk } = parts;
  return routeSet(personContract, {
    async person({ params }, { actor }) {
      const view = await desk.open(actor, params.dossier, "read", ({ subjects, compartments }) => ({
        subjects: [...subjects],
        compartments: [...compartments],
      }));
      return view ? ok(view) : notAvailable;
    },
    // Which services know a person tells what happened to them: officers see their own units' reads, the person sees all (R4).
    async seen({ params }, { actor }) {
      const found = await desk.open(actor, params.dossier, "read", async ({ tx, compartments }) => ({
        rows: await listAccess(tx, params.dossier, actor.role.scope === "own" ? undefined : actor.units, seenMax),
        compartments,
      }));
      if (!found) return notAvailable;
      const rows = found.rows
        .filter((row) => row.outcome !== "refused")
        .flatMap((row) => {
          const fields = row.fields.filter((field) => isOpenTo(actor, found.compartments, field));
          return fields.length > 0 || row.fields.length === 0 ? [{ ...row, fields }] : [];
        });
      return ok({
        seen: rows.map((row) => ({
          at: row.at,
          name: row.byName ?? "",
          role: row.role,
          roleTitle: findRole(row.role)?.title ?? { en: row.role, ru: row.role },
          unit: row.unit,
          unitTitle: parts.unitTitle(row.unit),
          purpose: row.purpose,
          action: row.action,
          fields: row.fields,
          outcome: row.outcome,
        })),
      });
    },
    async household({ params }, { actor }) {
      const subject = await desk.open(actor, params.dossier, "read", ({ subjects }) =>
        subjects.find((one) => one.kind === "household" || one.kind === "group"),
      );
      if (!subject) return notAvailable;
      const members = await desk.openMany(actor, membersOf(subject), "read");
      return ok({ subject, members: members.flatMap((one) => one.subjects.filter((state) => state.kind === "person")) });
    },
    async search({ body }, { actor }) {
      if (actor.role.search === "none") return refuse("access.not-permitted", "AC2");
      return ok({ candidates: await search(parts, actor, body.text) });
    },
  });
}

/** Of a field that is shut to the reader not even the name is told: it would say which indicators somebody noted (P1). */
function isOpenTo(actor: Actor, compartments: readonly string[], named: string): boolean {
  const [compartment = "", ...field] = named.split(".");
  return compartments.includes(compartment) && names(actor.role.compartments[compartment as Compartment]?.read, field.join("."));
}

/** Ids of the members that a household or group names. */
export function membersOf(subject: SubjectState): string[] {
  return Object.keys(fieldsOf(subject))
    .flatMap((field) => (/^(householdM|m)ember\//.test(field) ? [field.split("/")[1] ?? ""] : []))
    .slice(0, 200);
}

async function search(parts: PersonParts, actor: Actor, text: string) {
  const { desk } = parts;
  const reference = parseReference(text);
  const query = parts.readQuery(text);
  const found = await desk.list(actor, async (tx) => {
    if (reference !== undefined)
      return [await findReference(tx, reference)].flatMap((one) => (one ? [{ dossier: one.dossier, subject: one.subject }] : []));
    const shared = await findByKeys(
      tx,
      parts.keysOf(query),
      { units: actor.units, isCountry: actor.role.search === "country", now: desk.now() },
      candidatesMax * 3,
    );
    return shared.map((one) => ({ dossier: one.dossier, subject: one.dossier }));
  });
  const opened = await desk.openMany(
    actor,
    found.map((one) => one.dossier),
    "search",
  );
  const candidates = opened.flatMap(({ dossier, subjects }) => {
    const person = subjects.find((one) => one.kind === "person");
    if (!person) return [];
    const fields = fieldsOf(person);
    // The reference of a case or referral that is shut to the reader finds nobody: it would say whose it is.
    if (reference !== undefined && fields["reference"] !== reference && !subjects.some((one) => one.subject === found[0]?.subject))
      return [];
    const names = (fields["names"] as PersonName[] | undefined) ?? [];
    const ranked =
      reference !== undefined
        ? { share: 1, reason: { byReference: true, matched: [], onlyQuery: [], onlyCandidate: [] } }
        : parts.rank(query, names);
    return [
      {
        dossier,
        reference: String(fields["reference"] ?? ""),
        names,
        ...ranked,
        isOpen: Object.keys(person.parts).length > 1,
        joined: joinsOf(subjects).flatMap((join) =>
          join.standing === "joined" ? [{ dossier: join.other, reference: join.reference }] : [],
        ),
        ...(typeof fields["sex"] === "string" ? { sex: fields["sex"] } : {}),
        ...(fields["birth"] ? { birth: fields["birth"] as Record<string, unknown> } : {}),
      },
    ];
  });
  return candidates.toSorted((a, b) => b.share - a.share).slice(0, candidatesMax);
}
