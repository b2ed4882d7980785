import { type Actor, type Compartment, type Desk, findRole, names, routeSet, type RouteSet } from "../access/index.ts";
import { listLooks } from "../access/server.ts";
import { ok, type OfficerText, parseReference, type PersonName, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { type Candidate, personContract, type SearchBody } from "./contract.ts";
import { joinsOf } from "./join-subject.ts";
import { type Gathered, gatherCandidates, type LookedKey } from "./find.ts";
import { findReference } from "./store.ts";

/** What the routes of persons need beside the desk. Names are compared by functions that matching brings. */
export type PersonParts = {
  readonly desk: Desk;
  readonly unitTitle: (unit: string) => OfficerText;
  /** Keyed hashes under which somebody is looked for. */
  readonly keysOf: (query: SearchBody) => LookedKey[];
  /** Weighs what was asked against what is on file, line by line. `parts`: what the keys share. */
  readonly weigh: (query: SearchBody, stored: Stored, shareOf: Gathered["shareOf"]) => Weighed;
};

/** What a reader may see of a candidate. */
export type Stored = { readonly fields: Readonly<Record<string, unknown>>; readonly parts: readonly string[] };
/** How likely a candidate is the one asked for, and why. */
export type Weighed = Pick<Candidate, "share" | "bits" | "reason">;

/** A page lists so many looks of others, and so many of the person themself (PE32). */
const seenMax = 200;
const ownSeenMax = 50;
const candidatesMax = 20;
/** Of so many the files are opened and weighed. More find more by a name alone; each costs the time of a file. @source decision:0044 */
export const openedMost = 50;
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
      const isPerson = actor.role.scope === "own";
      const asked = {
        units: isPerson ? undefined : actor.units,
        own: isPerson ? actor.account : undefined,
        // One more than is listed tells whether there are more.
        most: seenMax + 1,
        ownMost: ownSeenMax,
      };
      const found = await desk.open(actor, params.dossier, "read", async ({ tx, compartments }) => ({
        looks: await listLooks(tx, params.dossier, asked),
        compartments,
      }));
      if (!found) return notAvailable;
      const others = found.looks.filter((look) => !isPerson || look.by !== actor.account);
      const isCut = others.length > seenMax;
      const rows = (isCut ? found.looks.filter((look) => look !== others.at(-1)) : found.looks).flatMap((row) => {
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
        })),
        isCut,
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
      return ok({ candidates: await findPersons(parts, actor, body) });
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

/** Who may be the one that is looked for, the likeliest first: by reference, or by all that is said of them; each one shown leaves its access record. */
export async function findPersons(parts: PersonParts, actor: Actor, query: SearchBody): Promise<Candidate[]> {
  const { desk } = parts;
  const reference = parseReference(query.text);
  if (reference !== undefined) return await findByReference(desk, actor, reference);
  const found = await desk.list(actor, (tx) =>
    gatherCandidates(
      tx,
      parts.keysOf(query),
      { units: actor.units, isCountry: actor.role.search === "country", now: desk.now() },
      openedMost,
    ),
  );
  const sharedParts = new Map(found.candidates.map((one) => [one.dossier, one.parts]));
  const opened = await desk.openMany(actor, [...sharedParts.keys()], "search");
  const candidates = opened.flatMap(({ dossier, subjects }) => {
    const person = subjects.find((one) => one.kind === "person");
    if (!person) return [];
    const weighed = parts.weigh(query, { fields: fieldsOf(person), parts: sharedParts.get(dossier) ?? [] }, found.shareOf);
    const isLike = weighed.reason.lines.some(({ field, bits }) => bits > 0 && field !== "birth" && field !== "sex");
    return isLike ? [candidateOf({ dossier, subjects }, person, weighed)] : [];
  });
  return candidates.toSorted((a, b) => b.bits - a.bits).slice(0, candidatesMax);
}

async function findByReference(desk: Desk, actor: Actor, reference: string): Promise<Candidate[]> {
  const found = await desk.list(actor, (tx) => findReference(tx, reference));
  const opened = await desk.openMany(actor, found ? [found.dossier] : [], "search");
  return opened.flatMap(({ dossier, subjects }) => {
    const person = subjects.find((one) => one.kind === "person");
    // The reference of a case or referral that is shut to the reader finds nobody: it would say whose it is.
    const isOwn = fieldsOf(person)["reference"] === reference || subjects.some((one) => one.subject === found?.subject);
    return person && isOwn
      ? [candidateOf({ dossier, subjects }, person, { share: 1, bits: 0, reason: { byReference: true, lines: [] } })]
      : [];
  });
}

function candidateOf(
  { dossier, subjects }: { readonly dossier: string; readonly subjects: readonly SubjectState[] },
  person: SubjectState,
  weighed: Weighed,
): Candidate {
  const fields = fieldsOf(person);
  return {
    dossier,
    reference: String(fields["reference"] ?? ""),
    names: (fields["names"] as PersonName[] | undefined) ?? [],
    ...weighed,
    isOpen: Object.keys(person.parts).length > 1,
    joined: joinsOf(subjects).flatMap((join) => (join.standing === "joined" ? [{ dossier: join.other, reference: join.reference }] : [])),
    ...(typeof fields["sex"] === "string" ? { sex: fields["sex"] } : {}),
    ...(fields["birth"] ? { birth: fields["birth"] as Record<string, unknown> } : {}),
  };
}
