import { rolesOfOfficers } from "../../access/index.ts";
import { listAccounts } from "../../access/server.ts";
import { hasCast } from "../demo/cast.ts";
import { seedDemo } from "../demo/index.ts";
import type { Place } from "../place.ts";
import { noContext } from "../sessions.ts";
import { startNode } from "../start.ts";
import type { Output } from "./output.ts";

type Account = { readonly login: string; readonly name: string; readonly role: string; readonly unit: string };

/** `panah start`: serves until it is told to stop. */
export async function startWord(output: Output, options: { readonly build: boolean }): Promise<number> {
  const running = await startNode({ env: process.env, tell: output.tell, buildsWeb: options.build });
  const stopped = stopOnSignal(() => running.stop());
  const accounts = await prepareDemo(running.place, output).catch(async (error: unknown) => {
    await running.stop();
    throw error;
  });
  const next = await sayFirst(running.place);
  // Counted from the start of the process: loading the program is part of the wait.
  const seconds = Math.round(performance.now() / 100) / 10;
  output.answer(describe({ url: running.url, accounts, next, seconds }), {
    url: running.url,
    accounts,
    ...(next === undefined ? {} : { next }),
    seconds,
  });
  await stopped;
  return 0;
}

async function prepareDemo({ node }: Place, output: Output): Promise<Account[]> {
  if (!hasCast(node.country)) return [];
  await seedDemo(node, output.tell);
  const rows = await node.database.transaction(noContext, (tx) => listAccounts(tx, true));
  return rows.filter((one) => one.disabledAt === undefined).map(({ login, name, role, unit }) => ({ login, name, role, unit }));
}

/** The word that makes the first account, where nobody can sign in yet. */
async function sayFirst({ node }: Place): Promise<string | undefined> {
  const rows = await node.database.transaction(noContext, (tx) => listAccounts(tx));
  if (rows.some((one) => rolesOfOfficers.includes(one.role))) return undefined;
  const units = node.country.units;
  const unit = (units.find((one) => one.kind === "office") ?? units[0])?.code ?? "";
  return `npx panah enrol --name "Your name" --role administrator --unit ${unit}`;
}

type Ready = { readonly url: string; readonly accounts: readonly Account[]; readonly next: string | undefined; readonly seconds: number };

function describe({ url, accounts, next, seconds }: Ready): string {
  const width = Math.max(...accounts.map((one) => one.login.length), 0);
  const lines = accounts.map((one) => `    ${one.login.padEnd(width)}  ${one.name}, ${one.role}, ${one.unit}`);
  const list = lines.length > 0 ? ["", "  Invented accounts (sign in with a click; all persons are invented):", ...lines] : [];
  const first = next === undefined ? [] : ["", "  Nobody can sign in yet. In another window:", `    ${next}`];
  return [`Panah is ready at ${url} (${seconds} s)`, ...list, ...first, "", "  Ctrl-C stops it."].join("\n");
}

/** Settles when the first signal has been followed to the end; a second one is not waited for. */
function stopOnSignal(stop: () => Promise<void>): Promise<void> {
  return new Promise((done, fail) => {
    let isStopping = false;
    const onSignal = () => {
      if (isStopping) process.exit(1);
      isStopping = true;
      stop().then(done, fail);
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, onSignal);
  });
}
