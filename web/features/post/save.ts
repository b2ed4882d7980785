import { uuidv7 } from "uuidv7";
import { commandContract } from "../../../src/access/index.ts";
import { callRoute, type ApiFailure } from "../../kit/index.ts";
import { commandIds } from "../../kit/command.ts";
import { bodyOf, type Recorded, type Wanted } from "../person/record.ts";
import type { DraftGroup, DraftPerson, Explained, Sheet } from "./draft.ts";
import { arrivalOf } from "./facts.ts";
import { familiesOf } from "./list-model.ts";

/** Ids of commands and referrals, by what they are for: the same until the sheet is forgotten, so that a retry records nothing twice (KIT2). */
const ids = new Map<string, ReturnType<typeof commandIds>>();
const referrals = new Map<string, string>();
const recorded = new Set<string>();

export function forgetSaving(): void {
  ids.clear();
  referrals.clear();
  recorded.clear();
}

type Sent = { readonly value?: Recorded; readonly failure?: ApiFailure; readonly isSealed?: boolean };

async function send(name: string, wanted: Wanted, sealing: Sealing | undefined): Promise<Sent> {
  if (recorded.has(name)) return {};
  const own = ids.get(name) ?? commandIds();
  ids.set(name, own);
  const id = own.idFor(JSON.stringify(wanted));
  const body = bodyOf(id, wanted);
  const answer = sealing?.isAway() ? away : await callRoute(commandContract.record, { body });
  // The same id goes into the outbox: where only the answer was lost, the node knows the command again.
  if (sealing && answer.kind === "fault" && answer.cause === "network") {
    const sealed = await sealing.seal(body);
    if (sealed.kind !== "recorded") return { failure: sealed };
    recorded.add(name);
    return { value: sealed.value, isSealed: true };
  }
  if (answer.kind === "recorded") {
    recorded.add(name);
    return { value: answer.value };
  }
  if (answer.kind === "conflict") return {};
  if (answer.kind !== "fault") own.settle();
  return { failure: answer };
}

const away = { kind: "fault", cause: "network" } as const;

/** What a device of a post does with a command when the node cannot be asked. */
export type Sealing = {
  readonly isAway: () => boolean;
  /** Seals and queues it; the answer names the reference that the subject will bear, where the device has a number left. */
  readonly seal: (body: ReturnType<typeof bodyOf>) => Promise<{ readonly kind: "recorded"; readonly value: Recorded } | ApiFailure>;
};

/** A referral that was decided on, as the slip needs it. */
export type SealedReferral = { readonly person: string; readonly id: string; readonly route: string; readonly reference?: string };

export type Saved = {
  readonly done: number;
  readonly failure: ApiFailure | undefined;
  readonly failedRow: string | undefined;
  readonly sealed?: Sealed;
};
/** Who was sealed on this device instead of recorded at the node. */
export type Sealed = { readonly references: ReadonlyMap<string, string | undefined>; readonly referrals: readonly SealedReferral[] };

/**
 * Records the group, then each person with what was decided and explained. It stops at nothing but a missing network:
 * one row that is refused does not keep the others unrecorded.
 */
export async function saveSheet(
  sheet: Sheet,
  at: {
    readonly post: string;
    readonly people: readonly DraftPerson[];
    readonly now: string;
    readonly hasGroup: boolean;
    readonly words: (failure: ApiFailure) => string;
    readonly sealing?: Sealing | undefined;
  },
): Promise<Saved> {
  const { group } = sheet;
  const arrivedAt = group.arrivedAt ?? at.now;
  if (group.arrivedAt === undefined) sheet.changeGroup({ arrivedAt });
  if (at.hasGroup) {
    const failure = await saveFamilies(sheet, at, arrivedAt);
    if (failure) return { done: 0, failure, failedRow: undefined };
  }
  let done = 0;
  let first: Saved["failure"];
  let failedRow: string | undefined;
  const sealed = { references: new Map<string, string | undefined>(), referrals: [] as SealedReferral[] };
  for (const person of at.people) {
    const failure = await savePerson(sheet, person, { ...at, arrivedAt, sealed });
    const isArrived = recorded.has(`arrival/${person.id}`);
    // A person who is recorded stays so: a decision that was refused is shown as still to decide on the group's page.
    if (failure === undefined || (isArrived && failure.kind !== "fault")) done += 1;
    else if (isArrived) first ??= failure;
    else {
      sheet.setRow(person.id, { kind: "failed", title: at.words(failure) });
      first ??= failure;
      failedRow ??= person.id;
    }
    if (failure?.kind === "fault") break;
  }
  return { done, failure: first, failedRow, ...(sealed.references.size > 0 ? { sealed } : {}) };
}

/** Records who came with whom: one group a family, since relations are to the first of a family. */
async function saveFamilies(
  { group }: Sheet,
  at: { readonly post: string; readonly people: readonly DraftPerson[]; readonly sealing?: Sealing | undefined },
  arrivedAt: string,
): Promise<ApiFailure | undefined> {
  for (const family of familiesOf(at.people, group)) {
    const members = family.people.map((person) => ({ person: person.id, ...(person.relation ? { relation: person.relation } : {}) }));
    const { failure } = await send(
      `group/${family.id}`,
      {
        kind: "group.record",
        dossier: family.id,
        payload: { group: family.id, post: at.post, arrivedAt, note: group.note, members },
      },
      at.sealing,
    );
    if (failure) return failure;
  }
  return undefined;
}

type At = {
  readonly post: string;
  readonly arrivedAt: string;
  readonly hasGroup: boolean;
  readonly sealing?: Sealing | undefined;
  readonly sealed: { readonly references: Map<string, string | undefined>; readonly referrals: SealedReferral[] };
};

async function savePerson(sheet: Sheet, person: DraftPerson, at: At): Promise<ApiFailure | undefined> {
  if (!recorded.has(`arrival/${person.id}`)) {
    sheet.setRow(person.id, { kind: "recording" });
    const { group: _, ...alone } = arrivalOf(person, sheet.group, at);
    const payload = at.hasGroup ? arrivalOf(person, sheet.group, at) : alone;
    const arrival = await send(`arrival/${person.id}`, { kind: "arrival.record", dossier: person.id, payload }, at.sealing);
    if (arrival.failure) return arrival.failure;
    const reference = arrival.value?.says?.["reference"];
    if (arrival.isSealed) at.sealed.references.set(person.id, reference === undefined ? undefined : String(reference));
    if (reference !== undefined) sheet.setRow(person.id, { kind: "recorded", reference: String(reference) });
  }
  return (await saveDecisions(person, at)) ?? (await saveExplained(person, sheet.group, at.sealing));
}

async function saveDecisions(person: DraftPerson, at: At): Promise<ApiFailure | undefined> {
  for (const [need, made] of Object.entries(person.decisions)) {
    const name = `need/${person.id}/${need}`;
    const referral = referrals.get(name) ?? uuidv7();
    referrals.set(name, referral);
    const payload = {
      need,
      decided: made.decided,
      rule: made.rule,
      sources: made.sources,
      ...(made.decided === "referred" ? { route: made.route, referral } : { reason: made.reason }),
    };
    const answer = await send(name, { kind: "needs.decide", dossier: person.id, payload }, at.sealing);
    if (answer.failure) return answer.failure;
    const isNew = made.decided === "referred" && !at.sealed.referrals.some((one) => one.person === person.id && one.route === made.route);
    if (!answer.isSealed || !isNew) continue;
    const reference = answer.value?.says?.["reference"];
    at.sealed.referrals.push({
      person: person.id,
      id: referral,
      route: made.route,
      ...(reference ? { reference: String(reference) } : {}),
    });
  }
  return undefined;
}

async function saveExplained(person: DraftPerson, group: DraftGroup, sealing: Sealing | undefined): Promise<ApiFailure | undefined> {
  if (!group.explained) return undefined;
  return (await send(`receipt/${person.id}`, { kind: "receipt.record", dossier: person.id, payload: receiptOf(group.explained) }, sealing))
    .failure;
}

/** The payload of `receipt.record` for the leaflets of first contact. */
export function receiptOf(explained: Explained): Explained & { readonly leaflet: string; readonly leafletVersion: string } {
  return { leaflet: "all", leafletVersion: "1", ...explained };
}
