import type { Actor } from "../../access/index.ts";
import { findAccountByLogin, listAccounts } from "../../access/server.ts";
import { dayAt, type Instant, Problem } from "../../kernel/index.ts";
import type { CommandAnswer } from "../../ledger/index.ts";
import type { Node } from "../node.ts";
import { ensureOperator } from "../operator.ts";
import { recordCommand } from "../record.ts";
import { actorOf, noContext } from "../sessions.ts";
import type { DemoAccount } from "./accounts.ts";
import { demoHelpers, helperId } from "./appointments.ts";
import { type Cast, castOf } from "./cast.ts";
import { demoId, personId } from "./ids.ts";
import { placeDeeds } from "./places.ts";
import { demoGroups, type DemoGroup } from "./people.ts";
import { queryDeeds } from "./queries.ts";
import { schemeDeeds } from "./schemes.ts";
import { listDeeds } from "./work.ts";

const lanes = 8;
const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * Fills an empty node of the demo State, or one for training, with accounts and invented people, through the same commands that
 * officers send, each at its own time of the last three days. Broken off and done again it adds what is missing; a node that an earlier
 * program filled gets the accounts that are new.
 */
export async function seedDemo(node: Node, tell: (step: string) => void): Promise<void> {
  const cast = castOf(node.country);
  if (await findDemoAccount(node, cast.last.login)) return await createNew(node, cast);
  tell("filling the node with invented people, once");
  const operator = await ensureOperator(node);
  await inLanes(cast.accounts, (one) => createAccount(node, operator, one));
  const began = Date.parse(node.now());
  await inLanes([...demoGroups.entries()], ([place, group]) => sowGroup(node, cast, { place, group, began }));
  for (const one of cast.persons) await createAccount(node, operator, one);
  if (node.country.isDemo) await sowRoster(node);
  if (node.country.isDemo) await sowPlaces(node);
  if (node.country.isDemo) await sowSchemes(at(node, began));
  if (node.country.isDemo) await sowQueries(at(node, began));
  const refused = await sowWork(node, cast, began);
  // What a rule of another State refuses there is no fault of its training; the demo State shows everything.
  if (node.country.isDemo) for (const one of refused) tell(`warning: the demo State lacks ${one}`);
  await createAccount(node, operator, cast.last);
}

async function createNew(node: Node, { accounts }: Cast): Promise<void> {
  const rows = await node.database.transaction(noContext, (tx) => listAccounts(tx, true));
  const missing = accounts.filter(({ login }) => !rows.some((row) => row.login === login));
  if (missing.length === 0) return;
  const operator = await ensureOperator(node);
  await inLanes(missing, (one) => createAccount(node, operator, one));
}

/** Interpreters and counsel of the demo State; another State's training has none until somebody records them. */
async function sowRoster(node: Node): Promise<void> {
  const coordinator = await getActor(node, "coordinator");
  for (const [place, entry] of demoHelpers.entries())
    await sow(node, coordinator, {
      id: demoId(`helper-record/${place}`),
      kind: "helper.record",
      dossier: helperId(place),
      payload: { helper: helperId(place), entry },
    });
}

/** What is on record of the demo State's own places. */
async function sowPlaces(node: Node): Promise<void> {
  for (const { by, ...command } of placeDeeds(node.country)) await sow(node, await getActor(node, by), command);
}

/** Schemes of admission that the labour authority of the demo State set up. */
async function sowSchemes(node: Node): Promise<void> {
  for (const { by, ...command } of schemeDeeds(dayAt(node.now(), node.country.timeZone), node.now()))
    await sow(node, await getActor(node, by), command);
}

/** Questions about countries, asked and answered in the demo State. */
async function sowQueries(node: Node): Promise<void> {
  for (const { by, ...command } of queryDeeds(dayAt(node.now(), node.country.timeZone))) await sow(node, await getActor(node, by), command);
}

async function createAccount(node: Node, operator: Actor, one: DemoAccount): Promise<void> {
  const id = demoId(`account/${one.login}`);
  await sow(node, operator, {
    id: demoId(`create/${one.login}`),
    kind: "account.create",
    dossier: id,
    payload: { account: id, ...one, isDemo: true },
  });
}

async function sowGroup(
  node: Node,
  cast: Cast,
  { place, group, began }: { readonly place: number; readonly group: DemoGroup; readonly began: number },
): Promise<void> {
  const arrivedAt = began - group.hoursAgo * hourMs;
  const officer = await getActor(node, cast.officerOf(group.post));
  const id = demoId(`group/${place}`);
  const post = cast.postOf(group.post);
  const members = group.people.map((person, index) => ({
    person: personId(place, index),
    ...(person.relation && { relation: person.relation }),
  }));
  await sow(at(node, arrivedAt + 2 * minuteMs), officer, {
    id: demoId(`record/group/${place}`),
    kind: "group.record",
    dossier: id,
    payload: { group: id, post, arrivedAt: new Date(arrivedAt).toISOString(), note: group.note, members },
  });
  for (const [index, person] of group.people.entries()) {
    const own = personId(place, index);
    const payload = { wishesAsylum: "notAsked", ...person, person: own, group: id, post, arrivedAt: new Date(arrivedAt).toISOString() };
    await sow(at(node, arrivedAt + (5 + 4 * index) * minuteMs), officer, {
      id: demoId(`record/${place}/${index}`),
      kind: "arrival.record",
      dossier: own,
      payload,
    });
  }
}

/** Does something for each, a few at once: what concerns one person stays in its order. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of waiting) await work(item);
    }),
  );
}

/** Acts that a rule refuses are left out and named: the node starts all the same. */
async function sowWork(node: Node, cast: Cast, began: number): Promise<string[]> {
  const refused: string[] = [];
  const deeds = listDeeds(node.country, cast, began);
  const logins = [...new Set(deeds.map((deed) => deed.by))];
  const actors = new Map(await Promise.all(logins.map(async (login) => [login, await getActor(node, login)] as const)));
  const byDossier = Object.values(Object.groupBy(deeds, (deed) => deed.dossier)).filter((lane) => lane !== undefined);
  await inLanes(byDossier, async (lane) => {
    for (const { key, at: time, by, kind, dossier, payload } of lane) {
      await sow(at(node, time), actors.get(by) ?? (await getActor(node, by)), { id: demoId(`deed/${key}`), kind, dossier, payload }).catch(
        (error: unknown) => {
          if (!(error instanceof Error) || !error.message.startsWith("fault: the demo seed")) throw error;
          refused.push(`${kind} (${key}): ${error.message.split(": ").at(-1) ?? ""}`);
        },
      );
    }
  });
  return refused;
}

/** The node as it was at an earlier time. */
function at(node: Node, time: number): Node {
  const then = new Date(Math.min(time, Date.parse(node.now()))).toISOString() as Instant;
  return { ...node, now: () => then };
}

async function findDemoAccount(node: Node, login: string) {
  return await node.database.transaction(noContext, (tx) => findAccountByLogin(tx, login));
}

/** A demo account as the one who acts. */
export async function getActor(node: Node, login: string): Promise<Actor> {
  const account = await findDemoAccount(node, login);
  const actor = account && actorOf(node, account);
  if (!actor) throw new Error(`fault: no demo account ${login}`);
  return actor;
}

/** Records one command of the seed; one that an earlier, broken-off run recorded at another time is there already. */
export async function sow(node: Node, actor: Actor, command: object): Promise<CommandAnswer | undefined> {
  try {
    const recorded = await recordCommand(node, actor, command);
    if (!recorded.ok) throw new Error(`fault: the demo seed was refused: ${recorded.refusal.code}`);
    return recorded.answer;
  } catch (error) {
    if (error instanceof Problem && error.code === "command.reused") return undefined;
    if (error instanceof Problem)
      throw new Error(
        `fault: the demo seed does not parse: ${error.code} ${error.fields.map((one) => `${one.path} ${one.code}`).join(", ")}`,
      );
    throw error;
  }
}
