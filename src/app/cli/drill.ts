import { type Command, InvalidArgumentError, Option } from "commander";
import { drillAccess, type Plant } from "../drills/access.ts";
import { drillAudit } from "../drills/audit.ts";
import { drillCrash } from "../drills/crash.ts";
import { drillDocuments, type DocumentsOptions, isSound } from "../drills/documents.ts";
import { drillInputs } from "../drills/inputs.ts";
import { drillReads } from "../drills/reads.ts";
import { drillReferrals } from "../drills/referrals.ts";
import { drillTiming } from "../drills/timing.ts";
import { drillPosts, type PostsOptions } from "../drills/posts.ts";
import { exitCodes, openOutput, runWord } from "./output.ts";

/** A fault that power cuts must find is cut for, whether or not cuts were asked for. */
const cutsOfSpoilt = 8;

type Common = { readonly json?: boolean; readonly seed: number };
const whole = (text: string) => {
  const number = Number(text);
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("A whole number from 0 to 999999999 is needed.");
  return number;
};

const shareOf = (text: string) => {
  const share = Number(text);
  if (!/^0(\.\d{1,3})?$/.test(text) || share > 0.9) throw new InvalidArgumentError("A share from 0 to 0.9 is needed.");
  return share;
};

/** Prints what was found, the numbers one a line; exit 1 when anything was. */
async function report(options: Common, run: (tell: (step: string) => void) => Promise<{ value: object; isClean: boolean }>): Promise<void> {
  const output = openOutput(options.json === true);
  await runWord(output, async () => {
    const { value, isClean } = await run(output.tell);
    const lines = Object.entries(value).map(([name, one]) => `  ${name}: ${typeof one === "object" ? JSON.stringify(one) : String(one)}`);
    output.answer([isClean ? "Nothing was found." : "Something was found:", ...lines].join("\n"), { ok: isClean, ...value });
    return isClean ? exitCodes.done : exitCodes.refused;
  });
}

/** `panah drill …`: tries to break a throw-away node of the demo State, and counts. Real data are never touched. */
export function addDrills(program: Command): void {
  const drill = program
    .command("drill")
    .description("try to break a throw-away node: what leaks, what is lost, what bad input does")
    .exitOverride();
  const word = (name: string, description: string) =>
    drill
      .command(name)
      .description(description)
      .option("--json", "print one JSON object")
      .option("--seed <n>", "the same seed gives the same drill", whole, 1)
      .exitOverride();

  addAccess(
    word("access", "each role on each channel about each record: what it may not see (P1, P2), and whether what it saw is on record (P9)"),
  );

  addTiming(word("timing", "questions about files that are shut and about none: what the time of an answer tells (P2)"));

  addAudit(word("audit", "alterations of the sealed record, and histories rewritten with the node's own key: each must be found (P10)"));

  addReads(word("reads", "each answer against the access records that it made, both ways, while the database is cut off (P9)"));

  addReferrals(word("referrals", "referrals sent, taken, declined, left lying, while the database is cut off: none may fall silent (P6)"));

  addPosts(word("posts", "a week of posts without a network, through the real outbox and the real node (P5)"));

  addDocuments(word("documents", "papers issued, printed, read back and spoiled: five languages, all zones, codes and their signatures"));

  word("inputs", "each route and kind of command with broken inputs (P19)")
    .option("--per-route <n>", "inputs for each route", whole, 500)
    .action((options: Common & { readonly perRoute: number }) =>
      report(options, async (tell) => {
        const value = await drillInputs({ perRoute: options.perRoute, seed: options.seed, tell });
        return {
          value,
          isClean:
            value.serverErrors + value.stacks + value.partialWrites + value.prototypeChanges + value.differences === 0 &&
            value.accepted > 0,
        };
      }),
    );

  word("crash", "kill node, database and power under load; everything acknowledged must be there, whole (P7)")
    .option("--kills <n>", "kill -9 of the node, the database, both, or one backend", whole, 100)
    .option("--power-cuts <n>", "cuts of a volume's power; needs root and a loop device", whole, 0)
    .addOption(new Option("--spoil <what>", "a fault that the power cuts must find").choices(["synchronous_commit=off"]))
    .action((options: Common & { readonly kills: number; readonly powerCuts: number; readonly spoil?: "synchronous_commit=off" }) =>
      report(options, async (tell) => {
        const value = await drillCrash({
          kills: options.kills,
          powerCuts: options.powerCuts || (options.spoil ? cutsOfSpoilt : 0),
          seed: options.seed,
          spoil: options.spoil,
          tell,
        });
        return {
          value,
          isClean:
            value.lost +
              value.halfWritten +
              value.answersChanged +
              value.unreadable +
              value.refused +
              value.differences +
              value.auditProblems ===
            0,
        };
      }),
    );
}

/** The drill of access may plant a leak, so that one that finds nothing is known to be able to find something. */
function addAccess(word: Command): void {
  word
    .option("--attempts <n>", "requests to send", whole, 5000)
    .addOption(new Option("--plant <what>", "plant a leak first, which must be found").choices(["policy", "route"]))
    .action((options: Common & { readonly attempts: number; readonly plant?: Plant }) =>
      report(options, async (tell) => {
        const value = await drillAccess({ attempts: options.attempts, seed: options.seed, plant: options.plant, tell });
        return {
          value,
          isClean:
            value.leaks + value.differences + value.unrecorded + value.faults === 0 &&
            value.shown > 0 &&
            value.rolesWithoutOracle.length === 0,
        };
      }),
    );
}

/** The drill of timing may plant a route that looks before it refuses. */
function addTiming(word: Command): void {
  word
    .option("--pairs <n>", "pairs of questions on each way of each reader", whole, 2_000)
    .addOption(new Option("--plant <what>", "plant a leak first, which must be found").choices(["look"]))
    .action((options: Common & { readonly pairs: number; readonly plant?: "look" }) =>
      report(options, async (tell) => {
        const value = await drillTiming({ pairs: options.pairs, seed: options.seed, plant: options.plant, tell });
        return { value, isClean: value.telling.length === 0 && value.ways > 0 };
      }),
    );
}

/** The drill of the record alters row by row, in an order of its own. */
function addAudit(word: Command): void {
  word
    .option("--alterations <n>", "alterations to plant, each of another row", whole, 500)
    .option("--rewritings <n>", "histories to rewrite and seal anew", whole, 40)
    .action((options: Common & { readonly alterations: number; readonly rewritings: number }) =>
      report(options, async (tell) => {
        const value = await drillAudit({ alterations: options.alterations, rewritings: options.rewritings, tell });
        const isClean = value.found === value.alterations && value.missedByWitness + value.falseAlarms === 0;
        return { value, isClean };
      }),
    );
}

/** The drill of reads may plant a route without a record and a record without an answer. */
function addReads(word: Command): void {
  word
    .option("--requests <n>", "requests to send", whole, 10_000)
    .option("--kills <n>", "times that every conversation with the database is cut", whole, 200)
    .addOption(new Option("--plant <what>", "plant faults, which must be found").choices(["both"]))
    .action((options: Common & { readonly requests: number; readonly kills: number; readonly plant?: "both" }) =>
      report(options, async (tell) => {
        const { requests, kills, seed, plant } = options;
        const value = await drillReads({ requests, kills, seed, plant, tell });
        return { value, isClean: value.unrecorded + value.unshown === 0 && value.shown > 0 };
      }),
    );
}

/** The drill of referrals may forget a duty on purpose. */
function addReferrals(word: Command): void {
  word
    .option("--referrals <n>", "referrals to send", whole, 10_000)
    .option("--kills <n>", "times that every conversation with the database is cut", whole, 500)
    .addOption(new Option("--plant <what>", "plant a fault, which must be found").choices(["forget"]))
    .action((options: Common & { readonly referrals: number; readonly kills: number; readonly plant?: "forget" }) =>
      report(options, async (tell) => {
        const { referrals, kills, seed, plant } = options;
        const value = await drillReferrals({ referrals, kills, seed, plant, tell });
        const { without, halved, late, beyond, nameless, torn, finished } = value;
        return { value, isClean: without + halved + late + beyond + nameless + torn === 0 && finished > 0 };
      }),
    );
}

/** The drill of posts has options of its own: how many, how long, how bad the line is. */
function addPosts(word: Command): void {
  word
    .option("--arrivals <n>", "persons to record", whole, 1_000)
    .option("--devices <n>", "tablets", whole, 20)
    .option("--days <n>", "days on the drill's own clock", whole, 7)
    .option("--loss <share>", "share of requests, and of answers, that are lost", shareOf, 0.3)
    .addOption(
      new Option("--spoil <what>", "break the outbox on purpose, which must be seen").choices(["byBody", "beforeReceipt", "freshIds"]),
    )
    .action((options: Common & Omit<PostsOptions, "tell">) =>
      report(options, async (tell) => {
        const { arrivals, devices, days, loss, seed, spoil } = options;
        const value = await drillPosts({ arrivals, devices, days, loss, seed, spoil, tell });
        const isClean = value.lost + value.doubled + value.stuck + value.needsPerson === 0 && value.arrivals === arrivals;
        return { value, isClean };
      }),
    );
}

/** The drill of papers needs no node: its key and its persons are its own. */
function addDocuments(word: Command): void {
  word
    .option("--documents <n>", "papers to print", whole, 1_000)
    .option("--changes <n>", "changed characters of a zone, and flipped bits of a code", whole, 10_000)
    .option("--vectors <folder>", "Wycheproof's vectors of Ed25519 and X25519; else those that ship")
    .action((options: Common & Omit<DocumentsOptions, "tell">) =>
      report(options, async (tell) => {
        const { documents, changes, seed, vectors } = options;
        const value = await drillDocuments({ documents, changes, seed, vectors, tell });
        return { value, isClean: isSound(value) };
      }),
    );
}
