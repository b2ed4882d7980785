import { compartments, contextSql, findRole, type Recorded } from "../../access/index.ts";
import { type Instant, instantOf } from "../../kernel/index.ts";
import { fieldsOf } from "../../ledger/index.ts";
import { readSubjects } from "../../ledger/server.ts";
import { type Database, DatabaseFault } from "../../platform/server.ts";
import { getActor } from "../demo/index.ts";
import { demoAccounts } from "../demo/accounts.ts";
import type { Node } from "../node.ts";
import { recordCommand } from "../record.ts";
import { watchAll, watchEveryMs } from "../watching.ts";
import { type Chance, openChance } from "./chance.ts";
import { type Ground, openGround } from "./ground.ts";
import { endConversations, findFallen, findNextRaise, forgetDuty } from "./referrals-store.ts";

export type ReferralsOptions = {
  readonly referrals: number;
  /** Times that every conversation with the database is cut in the middle of a command. */
  readonly kills: number;
  readonly seed: number;
  /** A duty is forgotten at the end, which must be seen. */
  readonly plant?: "forget" | undefined;
  readonly tell: (step: string) => void;
};

/** All but the counts of what was done are counts of broken promises: of P6 at some instant, or of a command that was done twice or not at all. */
export type ReferralsReport = {
  readonly referrals: number;
  readonly steps: number;
  readonly refused: number;
  readonly kills: number;
  readonly raised: number;
  readonly finished: number;
  readonly without: number;
  readonly halved: number;
  readonly late: number;
  readonly beyond: number;
  readonly nameless: number;
  readonly torn: number;
  readonly days: number;
  readonly seconds: number;
  readonly seed: number;
};

const [minuteMs, hourMs, dayMs] = [60_000, 3_600_000, 86_400_000];
/** Under way at a time: enough that many are overdue, few enough that most are seen to their end. */
const openMost = 60;
const strikesMs = 6;
/** Of units where somebody works, and of those where nobody does, so many change between two steps. */
const [leavesShare, returnsShare] = [0.005, 0.1] as const;
const triesMax = 50;
const tellEvery = 500;

type Standing = { readonly dossier: string; readonly fields: Readonly<Record<string, unknown>> };
type Play = {
  readonly ground: Ground;
  readonly node: Node;
  readonly past: Database;
  readonly role: string;
  readonly chance: Chance;
  readonly clock: { now: number };
  readonly open: Map<string, Standing>;
  readonly tally: Record<
    "steps" | "refused" | "kills" | "raised" | "finished" | "without" | "halved" | "late" | "beyond" | "nameless" | "torn" | "referrals",
    number
  >;
  readonly openMost: number;
  /** Units where nobody works for some days: closed, on leave, cut off. */
  readonly away: Set<string>;
};

/**
 * Referrals sent, taken in hand, declined, sent on and finished by whoever happens to be there, or left lying, while conversations
 * with the database are cut; after every step and at every moment somebody is to be told, nothing may have fallen silent (P6).
 */
export async function drillReferrals({ referrals, kills, seed, plant, tell }: ReferralsOptions): Promise<ReferralsReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const clock = { now: Date.now() };
  const ground = await openGround(tell, { node: () => ({ now: (): Instant => instantOf(new Date(clock.now)) }) });
  const past = ground.past(2);
  try {
    const play = openPlay({ ground, past, chance, clock, openMost: Math.min(openMost, Math.ceil(referrals / 5)) });
    const started = clock.now;
    const cutEvery = kills > 0 ? Math.max(1, Math.floor(referrals / kills)) : Infinity;
    await letPass(play, minuteMs);
    while (play.tally.referrals < referrals) {
      const [sent, cuts] = [play.tally.referrals, play.tally.kills];
      await step(play, cuts < Math.floor(sent / cutEvery));
      if (Math.floor(play.tally.referrals / tellEvery) > Math.floor(sent / tellEvery))
        tell(`${play.tally.referrals} of ${referrals} referrals, ${play.tally.raised} raised, ${play.tally.kills} kills`);
    }
    // Whoever is left lying is raised to the last.
    await letPass(play, 60 * dayMs);
    if (plant) {
      const [one] = [...play.open.keys()];
      if (one !== undefined) await forgetDuty(past, one);
      await look(play);
    }
    return {
      ...play.tally,
      days: Math.round((clock.now - started) / dayMs),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      seed,
    };
  } finally {
    await past.close();
    await ground.close();
  }
}

function openPlay(parts: Pick<Play, "ground" | "past" | "chance" | "clock" | "openMost">): Play {
  const tally = {
    steps: 0,
    refused: 0,
    kills: 0,
    raised: 0,
    finished: 0,
    without: 0,
    halved: 0,
    late: 0,
    beyond: 0,
    nameless: 0,
    torn: 0,
    referrals: 0,
  };
  const role = decodeURIComponent(new URL(parts.ground.place.database.appUrl).username);
  return { ...parts, node: parts.ground.node, role, open: new Map(), tally, away: new Set() };
}

/** Somebody does something, or nobody does; then time passes, and it is looked whether anything fell silent. */
async function step(play: Play, isCut: boolean): Promise<void> {
  const { chance, open, away, node } = play;
  play.tally.steps++;
  for (const { code } of node.country.units) {
    const isAway = away.has(code);
    if (chance.isTrue(isAway ? returnsShare : leavesShare)) away[isAway ? "delete" : "add"](code);
  }
  if (open.size === 0 || (open.size < play.openMost && chance.isTrue(0.3))) await sends(play, isCut);
  else await acts(play, chance.pick([...open.keys()]), isCut);
  // What is overdue as it begins is told at the next look of the node.
  play.clock.now += watchEveryMs;
  play.tally.raised += await patiently(() => watchAll(node));
  await look(play);
  await letPass(play, chance.below(8) === 0 ? chance.below(30) * hourMs : chance.below(40) * minuteMs);
}

/** A post records somebody and refers them, to one service or more. */
async function sends(play: Play, isCut: boolean): Promise<void> {
  const { node, chance, clock } = play;
  const login = chance.pick(["post1.officer", "post2.officer", "post3.officer"]);
  const person = node.newId();
  const post = demoAccounts.find((one) => one.login === login)?.unit ?? "";
  const arrivedAt = new Date(clock.now - chance.below(5) * hourMs).toISOString();
  const names = [{ script: "Latn", given: chance.letters(7), family: "Drill" }];
  await command(play, { login, kind: "arrival.record", dossier: person, payload: { person, post, arrivedAt, names }, isCut });
  const routes = node.country.routes.filter(({ units }) => units[0] !== undefined && isStaffed(units[0]));
  for (let more = chance.below(3); more >= 0; more--) {
    const referral = node.newId();
    const sent = await command(play, {
      login,
      kind: "referral.send",
      dossier: person,
      payload: { referral, route: chance.pick(routes).id },
      isCut: isCut && more === 0,
    });
    if (!sent.ok) continue;
    play.tally.referrals++;
    await lookAt(play, referral, person);
  }
}

/** Mostly somebody of the unit whose turn it is, if anybody is there; now and then somebody else, who must be refused. */
async function acts(play: Play, referral: string, isCut: boolean): Promise<void> {
  const { chance, open, node, away } = play;
  const standing = open.get(referral);
  if (!standing) return;
  const unit = String(standing.fields[standing.fields["referralState"] === "declined" ? "fromUnit" : "toUnit"]);
  if (away.has(unit) && chance.isTrue(0.9)) return;
  const route = node.country.routes.find((one) => one.id === standing.fields["route"]);
  const acts = actsOf(chance.pick(route?.units.filter(isStaffed) ?? [unit]));
  const fitting = acts.filter(({ from }) => from === standing.fields["referralState"]);
  const { kind, more } = chance.pick(chance.isTrue(0.9) ? fitting : acts);
  const there = demoAccounts.filter((one) => one.unit === unit && findRole(one.role)?.commands.includes(kind));
  const { login } = chance.pick(there.length > 0 && chance.isTrue(0.95) ? there : demoAccounts);
  const done = await command(play, { login, kind, dossier: standing.dossier, payload: { referral, ...more }, isCut });
  if (done.ok) await lookAt(play, referral, standing.dossier);
}

/** Whether somebody of the demo State works there who may take a referral in hand: elsewhere it would only be raised, for ever. */
const isStaffed = (unit: string): boolean =>
  demoAccounts.some((one) => one.unit === unit && findRole(one.role)?.commands.includes("referral.finish"));

/** What may be done of a referral, and in which state it is meant to be done. */
const actsOf = (toUnit: string) =>
  [
    { from: "sent", kind: "referral.acknowledge", more: {} },
    { from: "sent", kind: "referral.acknowledge", more: {} },
    { from: "sent", kind: "referral.decline", more: { reason: "No place tonight" } },
    { from: "declined", kind: "referral.redirect", more: { toUnit } },
    { from: "acknowledged", kind: "referral.decline", more: { reason: "Nobody to interpret" } },
    { from: "acknowledged", kind: "referral.finish", more: { outcome: "provided" } },
    { from: "acknowledged", kind: "referral.finish", more: { outcome: "notReached" } },
  ] as const;

type Asked = {
  readonly login: string;
  readonly kind: string;
  readonly dossier: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly isCut: boolean;
};

/** Sends one command, cut off in the middle where a kill is due, and sends it again until it is answered, as a client does. */
async function command(play: Play, { login, kind, dossier, payload, isCut }: Asked): Promise<Recorded> {
  const { node, chance, past, role, tally } = play;
  const actor = await patiently(() => getActor(node, login));
  const sent = { id: node.newId(), kind, dossier, payload };
  const first = recordCommand(node, actor, sent).catch((error: unknown) => heard(error));
  if (isCut) {
    await new Promise((done) => setTimeout(done, chance.below(strikesMs)));
    await endConversations(past, role);
    tally.kills++;
  }
  const answered = (await first) ?? (await patiently(() => recordCommand(node, actor, sent)));
  if (!answered.ok) {
    tally.refused++;
  } else if (isCut) await lookTwice(play, { actor, sent, answered });
  return answered;
}

/** What was cut and answered is there once: asked again it says the same. */
async function lookTwice(
  { node, tally }: Play,
  { actor, sent, answered }: { readonly actor: Parameters<typeof recordCommand>[1]; readonly sent: object; readonly answered: Recorded },
): Promise<void> {
  const again = await patiently(() => recordCommand(node, actor, sent));
  if (JSON.stringify(again) !== JSON.stringify(answered)) tally.torn++;
}

function heard(error: unknown): undefined {
  if (!(error instanceof DatabaseFault)) throw error;
  return undefined;
}

async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++)
    try {
      return await ask();
    } catch (error) {
      heard(error);
      if (tries >= triesMax) throw error;
      await new Promise((done) => setTimeout(done, 5));
    }
}

/** Time passes as the node sees it: at each moment when somebody is to be told, it looks within its own interval, and then nothing may be left to tell. */
async function letPass(play: Play, ms: number): Promise<void> {
  const { clock, past, node, tally } = play;
  const until = clock.now + ms;
  for (;;) {
    const next = await findNextRaise(past);
    if (next === undefined || Date.parse(next) > until) break;
    clock.now = Math.max(clock.now, Date.parse(next)) + watchEveryMs;
    const raised = await patiently(() => watchAll(node));
    tally.raised += raised;
    // What a step holds locked is left for the next turn; here none is under way.
    if (raised === 0) tally.late++;
    await look(play);
    if (raised === 0) break;
  }
  clock.now = Math.max(clock.now, until);
}

async function look({ past, open, clock, tally }: Play): Promise<void> {
  const at = (ms: number) => new Date(ms).toISOString();
  const fallen = await findFallen(past, [...open.keys()], { now: at(clock.now), before: at(clock.now - minuteMs) });
  for (const name of ["without", "halved", "late", "beyond"] as const) tally[name] += fallen[name];
}

/** The referral itself, decrypted: who has it, until when, what comes next; and received only with somebody's name (RE3). */
async function lookAt(play: Play, referral: string, dossier: string): Promise<void> {
  const { node, open, tally, ground } = play;
  const context = contextSql({ account: referral, units: node.country.units.map(({ code }) => code), compartments, dossiers: [dossier] });
  const { states } = await patiently(() =>
    ground.node.database.transaction(context, (tx) => readSubjects(tx, node.safe, [dossier], { subjects: [referral] })),
  );
  const fields = fieldsOf(states.find((state) => state.subject === referral));
  if (fields["referralState"] === "finished") {
    if (open.delete(referral)) tally.finished++;
    return;
  }
  open.set(referral, { dossier, fields });
  const owner = fields["owner"] as { readonly name?: string } | undefined;
  if (fields["referralState"] === "acknowledged" && !owner?.name) tally.nameless++;
  if (!fields["nextStep"] || !(fields["dueAt"] || fields["dueSource"]) || !fields["toUnit"]) tally.halved++;
}
