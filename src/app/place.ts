import {
  bootCheck,
  type Config,
  type Keys,
  type Log,
  type NodeDatabase,
  openKeys,
  openLog,
  readConfig,
  startNodeDatabase,
} from "../platform/server.ts";
import { checkCountry, checkProcedure, type Country } from "../process/index.ts";
import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { checkExercise } from "./exercise.ts";
import { readWeights } from "./match/kept-weights.ts";
import type { Node } from "./node.ts";
import { migrationsFolder, openNode } from "./open-node.ts";
import { checkVersionsInUse } from "./versions.ts";

/** A node must not run here; each reason is a sentence for whoever starts it. */
export class Unfit extends Error {
  override readonly name = "Unfit";
  readonly reasons: readonly string[];
  /** Stays the same whatever the words. */
  readonly code: string;
  constructor(reasons: readonly string[], code = "node.unfit") {
    super(reasons.join("\n"));
    this.reasons = reasons;
    this.code = code;
  }
}

/** A node over its database, without edges: what `start` serves and what every word of the command line works on. */
export type Place = {
  readonly config: Config;
  readonly keys: Keys;
  readonly log: Log;
  readonly database: NodeDatabase;
  readonly node: Node;
  close(): Promise<void>;
};

export type PlaceOptions = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly tell: (step: string) => void;
  /** Address under which people reach the node; words of the command line have none of their own. */
  readonly publicUrl?: string;
};

/**
 * Reads the configuration, starts or joins the database, migrates it and opens the node on it.
 * @throws Unfit when law, country or database are not fit for data of persons
 * @throws ConfigError
 */
export async function openPlace({ env, tell, publicUrl }: PlaceOptions): Promise<Place> {
  const config = readConfig(env);
  const found = findCountry(config.country);
  const country = config.played === undefined ? found : { ...found, played: config.played };
  const keys = openKeys(config.keysFolder);
  const { weights, kept } = readWeights(config.dataFolder);
  if (kept) tell(`searching by weights learned on ${kept.learnedAt.slice(0, 10)} from ${kept.same + kept.different} verdicts`);
  const database = await startNodeDatabase({ config, keys, migrationsFolder, onProgress: tell });
  const log = openLog();
  const node = openNode({
    appUrl: database.appUrl,
    keys,
    country,
    procedures,
    log,
    publicUrl: publicUrl ?? `http://localhost:${config.port}`,
    personWeights: weights,
  });
  const close = async () => {
    await node.close();
    await database.stop();
  };
  const reasons = await checkNode(node).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  if (reasons.length > 0) {
    await close();
    throw new Unfit(reasons);
  }
  return { config, keys, log, database, node, close };
}

/** Whether the database may hold data of persons, and whether its cases can go on with this program. */
async function checkNode(node: Node): Promise<string[]> {
  const reasons = await bootCheck(node.database);
  if (reasons.length > 0) return reasons;
  const mixed = await checkExercise(node);
  return mixed.length > 0 ? mixed : await checkVersionsInUse(node);
}

/** The country package, after a check that it fits the procedures it switches on. */
function findCountry(name: string): Country {
  const country = countries[name];
  if (!country)
    throw new Unfit([`PANAH_COUNTRY names ${name}, and countries/ has only: ${Object.keys(countries).join(", ")}`], "country.unknown");
  const reasons = [...procedures.flatMap(checkProcedure), ...checkCountry(country, procedures, (ref) => findClause(ref) !== undefined)];
  if (reasons.length > 0) throw new Unfit(reasons);
  return country;
}
