import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Route } from "../../kernel/index.ts";
import { findRole } from "../../access/index.ts";
import { demoAccounts } from "../demo/accounts.ts";
import { rebuildAndCompare } from "../rebuild.ts";
import { type Known, withPlanting } from "./access-planting.ts";
import { buildWorld } from "./access-world.ts";
import { breakCall, type Sound } from "./broken.ts";
import { type Chance, openChance } from "./chance.ts";
import { type Answer, type Call, signIn } from "./client.ts";
import { exampleOf, type Words } from "./example.ts";
import { type Ground, openGround } from "./ground.ts";
import { countRows, listTables } from "./inputs-store.ts";

export type InputsOptions = { readonly perRoute: number; readonly seed: number; readonly tell: (step: string) => void };
type Fault = { readonly route: string; readonly what: "serverError" | "stack" | "partialWrite"; readonly detail: string };
/** `accepted`: inputs that were sound enough to be recorded or read. `differences`: between ledger and search tables when all is over. Memory is that of the node and the drill together. */
export type InputsReport = {
  readonly routes: number;
  readonly inputs: number;
  readonly accepted: number;
  readonly serverErrors: number;
  readonly stacks: number;
  readonly partialWrites: number;
  readonly prototypeChanges: number;
  readonly differences: number;
  readonly p99Ms: number;
  readonly memoryGrowthMiB: number;
  readonly seconds: number;
  readonly seed: number;
  readonly faults: readonly Fault[];
};

/** Counting rows takes longer than a request, so it is done after so many that were all refused. */
const batch = 20;
const leaky =
  /\bat [\w.<>]+ \(|node_modules|\.ts:\d+|\bselect\s+.+\sfrom\s|insert into|syntax error at|violates |pg_|ECONN|SQLSTATE|TypeError|RangeError|ZodError/i;
const mebibyte = 1_048_576;

type Target = { readonly name: string; readonly sound: (chance: Chance) => Sound };
type Tally = { inputs: number; accepted: number; readonly faults: Fault[]; readonly times: number[] };

/** Every route and every kind of command with inputs that begin sound and are then broken (P19). */
export async function drillInputs({ perRoute, seed, tell }: InputsOptions): Promise<InputsReport> {
  const began = performance.now();
  const chance = openChance(seed);
  const ground = await openGround(tell, { node: withPlanting });
  const looking = ground.past(2);
  try {
    const known = await buildWorld(ground.node, chance);
    const targets = listTargets(ground, known, await signAllIn(ground));
    tell(`${targets.length} routes and kinds of command`);
    const tables = await listTables(looking);
    const tally: Tally = { inputs: 0, accepted: 0, faults: [], times: [] };
    let settled = heapMiB();
    for (const [place, target] of targets.entries()) {
      await tryTarget(target, { ground, chance, perRoute, tally, count: () => countRows(looking, tables) });
      if (place === Math.floor(targets.length / 4)) settled = heapMiB();
    }
    const rebuilt = await rebuildAndCompare(ground.node, looking);
    const count = (what: Fault["what"]) => tally.faults.filter((one) => one.what === what).length;
    return {
      routes: targets.length,
      inputs: tally.inputs,
      accepted: tally.accepted,
      serverErrors: count("serverError"),
      stacks: count("stack"),
      partialWrites: count("partialWrite"),
      prototypeChanges: "polluted" in {} ? 1 : 0,
      differences: rebuilt.differences.length,
      p99Ms: Math.round(tally.times.toSorted((a, b) => a - b)[Math.floor(tally.times.length * 0.99)] ?? 0),
      memoryGrowthMiB: Math.round(heapMiB() - settled),
      seconds: Math.round((performance.now() - began) / 100) / 10,
      seed,
      faults: [...new Map(tally.faults.map((one) => [JSON.stringify(one), one])).values()].slice(0, 30),
    };
  } finally {
    await looking.close();
    await ground.close();
  }
}

/** The heap after everything that can go is gone. */
function heapMiB(): number {
  setFlagsFromString("--expose-gc");
  (runInNewContext("gc") as () => void)();
  return process.memoryUsage().heapUsed / mebibyte;
}

type Signed = { readonly role: string; readonly cookie: string };

/** One account of every role, and the person whom a file of the drill is about. */
async function signAllIn({ client }: Ground): Promise<Signed[]> {
  const first = new Map(demoAccounts.toReversed().map(({ role, login }) => [role as string, login]));
  return await Promise.all(
    [...first, ["person", "drill.applicant"] as const].map(async ([role, login]) => ({ role, cookie: await signIn(client, login) })),
  );
}

/** Mostly by somebody who may send it, so that it comes as far as it can before it breaks. */
const byHolder = 0.8;

function listTargets(ground: Ground, known: Known, signed: readonly Signed[]): Target[] {
  const cookies = signed.map(({ cookie }) => cookie);
  const words: Words = {
    ids: [...known.ids, ...known.dossiers],
    texts: [...known.references, "XD-POST-01", "XD-MS-CAP", "asylum", "medical", "Nawid", "post1.officer"],
  };
  const routes = ground.routes.flatMap(({ contract }) => Object.entries(contract)).filter(([name]) => name !== "signOut");
  const ofRoute = ([name, route]: [string, Route]): Target => ({
    name,
    sound: (chance) => soundCall(route, chance, { words, cookies, known }),
  });
  const ofKind = (kind: { kind: string; payload: Parameters<typeof exampleOf>[0] }): Target => {
    const holders = signed.filter(({ role }) => findRole(role)?.commands.includes(kind.kind)).map(({ cookie }) => cookie);
    return {
      name: `command ${kind.kind}`,
      sound: (chance) => ({
        method: "POST",
        path: "/api/commands",
        cookie: chance.pick(holders.length > 0 && chance.isTrue(byHolder) ? holders : cookies),
        body: {
          id: chance.uuid(),
          kind: kind.kind,
          dossier: chance.isTrue(0.8) ? chance.pick(known.dossiers) : chance.uuid(),
          payload: exampleOf(kind.payload, chance, words),
        },
      }),
    };
  };
  return [...routes.map(ofRoute), ...[...ground.node.kinds.values()].filter((kind) => kind.kind !== "drill.plant").map(ofKind)];
}

function soundCall(
  route: Route,
  chance: Chance,
  { words, cookies, known }: { words: Words; cookies: readonly string[]; known: Known },
): Sound {
  const params = route.params ? (exampleOf(route.params, chance, words) as Record<string, unknown>) : {};
  if ("dossier" in params) params["dossier"] = chance.pick(known.dossiers);
  const path = route.path.replaceAll(/:([A-Za-z]+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name] ?? "none").toWellFormed()),
  );
  const query =
    route.query && chance.isTrue(0.5)
      ? new URLSearchParams(
          Object.entries(exampleOf(route.query, chance, words) as object).map(([name, value]) => [name, String(value)]),
        ).toString()
      : "";
  return {
    method: route.method,
    path: query ? `${path}?${query}` : path,
    cookie: chance.isTrue(0.95) ? chance.pick(cookies) : undefined,
    ...(route.body ? { body: exampleOf(route.body, chance, words) } : {}),
  };
}

type Trial = {
  readonly ground: Ground;
  readonly chance: Chance;
  readonly perRoute: number;
  readonly tally: Tally;
  readonly count: () => Promise<string>;
};

async function tryTarget(target: Target, { ground, chance, perRoute, tally, count }: Trial): Promise<void> {
  let before = await count();
  for (let left = perRoute; left > 0; left -= batch) {
    let isAllRefused = true;
    for (let place = Math.min(batch, left); place > 0; place--) {
      const call = breakCall(target.sound(chance), chance);
      const started = performance.now();
      const answer = await ground.client.send(call).catch((error: unknown) => (isOurs(call) ? undefined : Promise.reject(error as Error)));
      tally.inputs++;
      tally.times.push(performance.now() - started);
      if (answer && answer.status < 400) {
        isAllRefused = false;
        tally.accepted++;
      }
      if (answer) judge(target.name, answer, call, { tally, ground });
    }
    const after = await count();
    if (isAllRefused && after !== before)
      tally.faults.push({ route: target.name, what: "partialWrite", detail: "rows changed though all were refused" });
    before = after;
  }
}

/** Node itself hangs up on requests that are no HTTP; that is an answer, too. */
const isOurs = (call: Call) => call.headers !== undefined || call.path.length > 5_000 || call.method === "TRACE" || call.method === "HEAD";

function judge(route: string, answer: Answer, call: Call, { tally, ground }: { tally: Tally; ground: Ground }): void {
  if (answer.status >= 500)
    tally.faults.push({
      route,
      what: "serverError",
      detail:
        /"stack":\["([^"]+)","?([^"]*)/
          .exec(ground.log().trim().split("\n").at(-1) ?? "")
          ?.slice(1)
          .join(" ") ?? "",
    });
  const said = `${call.path}${call.body?.toString() ?? ""}`;
  const found = answer.status >= 400 ? leaky.exec(answer.body.toString("latin1"))?.[0] : undefined;
  if (found !== undefined && !said.includes(found)) tally.faults.push({ route, what: "stack", detail: found.slice(0, 60) });
}
