import { uuidv7 } from "uuidv7";
import { commandContract } from "../../../src/access/index.ts";
import { callRoute, type ApiFailure } from "../../kit/index.ts";
import { commandIds } from "../../kit/command.ts";
import { bodyOf, type Recorded, type Wanted } from "../person/record.ts";
import type { DraftGroup, DraftPerson, Explained, Sheet } from "./draft.ts";
import { arrivalOf } from "./facts.ts";

/** Ids of commands and referrals, by what they are for: the same until the sheet is forgotten, so that a retry records nothing twice (KIT2). */
const ids = new Map<string, ReturnType<typeof commandIds>>();
const referrals = new Map<string, string>();
const recorded = new Set<string>();

export function forgetSaving(): void {
  ids.clear();
  referrals.clear();
  recorded.clear();
}

async function send(name: string, wanted: Wanted): Promise<{ value?: Recorded; failure?: ApiFailure }> {
  if (recorded.has(name)) return {};
  const own = ids.get(name) ?? commandIds();
  ids.set(name, own);
  const id = own.idFor(JSON.stringify(wanted));
  const answer = await callRoute(commandContract.record, { body: bodyOf(id, wanted) });
  if (answer.kind === "recorded") {
    recorded.add(name);
    return { value: answer.value };
  }
  if (answer.kind === "conflict") return {};
  if (answer.kind !== "fault") own.settle();
  return { failure: answer };
}

export type Saved = { readonly done: number; readonly failure: ApiFailure | undefined; readonly failedRow: string | undefined };

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
  },
): Promise<Saved> {
  const { group } = sheet;
  const arrivedAt = group.arrivedAt ?? at.now;
  if (group.arrivedAt === undefined) sheet.changeGroup({ arrivedAt });
  const members = at.people.map((person) => ({ person: person.id, ...(person.relation ? { relation: person.relation } : {}) }));
  const begun = at.hasGroup
    ? await send("group", {
        kind: "group.record",
        dossier: group.id,
        payload: { group: group.id, post: at.post, arrivedAt, note: group.note, members },
      })
    : {};
  if (begun.failure) return { done: 0, failure: begun.failure, failedRow: undefined };
  let done = 0;
  let first: Saved["failure"];
  let failedRow: string | undefined;
  for (const person of at.people) {
    const failure = await savePerson(sheet, person, { post: at.post, arrivedAt, hasGroup: at.hasGroup });
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
  return { done, failure: first, failedRow };
}

async function savePerson(
  sheet: Sheet,
  person: DraftPerson,
  at: { readonly post: string; readonly arrivedAt: string; readonly hasGroup: boolean },
): Promise<ApiFailure | undefined> {
  if (!recorded.has(`arrival/${person.id}`)) {
    sheet.setRow(person.id, { kind: "recording" });
    const { group: _, ...alone } = arrivalOf(person, sheet.group, at);
    const payload = at.hasGroup ? arrivalOf(person, sheet.group, at) : alone;
    const arrival = await send(`arrival/${person.id}`, { kind: "arrival.record", dossier: person.id, payload });
    if (arrival.failure) return arrival.failure;
    const reference = arrival.value?.says?.["reference"];
    if (reference !== undefined) sheet.setRow(person.id, { kind: "recorded", reference: String(reference) });
  }
  return (await saveDecisions(person)) ?? (await saveExplained(person, sheet.group));
}

async function saveDecisions(person: DraftPerson): Promise<ApiFailure | undefined> {
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
    const answer = await send(name, { kind: "needs.decide", dossier: person.id, payload });
    if (answer.failure) return answer.failure;
  }
  return undefined;
}

async function saveExplained(person: DraftPerson, group: DraftGroup): Promise<ApiFailure | undefined> {
  if (!group.explained) return undefined;
  return (await send(`receipt/${person.id}`, { kind: "receipt.record", dossier: person.id, payload: receiptOf(group.explained) })).failure;
}

/** The payload of `receipt.record` for the leaflets of first contact. */
export function receiptOf(explained: Explained): Readonly<{ [field: string]: unknown }> {
  return { leaflet: "all", leafletVersion: "1", ...explained };
}
