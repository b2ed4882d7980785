import { isAbsolute, resolve } from "node:path";

/** What a node with invented persons is for: an exercise of an emergency, or learning the daily work. */
export type Played = "exercise" | "training";

/** What a node is told from outside: which country package, where its data and keys live, which port. */
export type Config = {
  /** Name of the folder under `countries/`. */
  readonly country: string;
  /** The owner's url of a PostgreSQL server (15 or newer); undefined means the embedded one. */
  readonly databaseUrl: string | undefined;
  /** Absolute folder of the embedded database and of files. */
  readonly dataFolder: string;
  /** Absolute folder of keys and passwords, apart from the data. */
  readonly keysFolder: string;
  readonly port: number;
  /** The node is for an exercise or for training: invented persons, a database of its own, a mark on every screen and paper. */
  readonly played: Played | undefined;
};

/** The environment says something no node can run with; the message names the variable, never a password. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  /** Stays the same whatever the words. */
  readonly code: string;
  constructor(message: string, code = "config.invalid") {
    super(message);
    this.code = code;
  }
}

/**
 * Reads the six variables of a node and refuses what cannot be meant.
 *
 * @param env usually `process.env`; an empty value counts as absent.
 * @throws ConfigError
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  return {
    country: readCountry(env["PANAH_COUNTRY"]),
    databaseUrl: readDatabaseUrl(env["PANAH_DATABASE_URL"]),
    ...readFolders(env["PANAH_DATA"] || "./data", env["PANAH_KEYS"] || "./keys"),
    port: readPort(env["PANAH_PORT"]),
    played: readPlayed(env["PANAH_EXERCISE"]),
  };
}

function readCountry(value: string | undefined): string {
  const country = value || "demo";
  if (!/^[a-z][a-z0-9-]{0,39}$/.test(country)) {
    throw new ConfigError("PANAH_COUNTRY must be the name of a folder under countries/, such as demo");
  }
  return country;
}

function readDatabaseUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^postgres(ql)?:$/.test(url.protocol) || url.pathname.length < 2 || !url.username) {
    throw new ConfigError("PANAH_DATABASE_URL must look like postgres://owner:password@host:5432/database");
  }
  return value;
}

function readFolders(data: string, keys: string): { dataFolder: string; keysFolder: string } {
  const dataFolder = resolve(data);
  const keysFolder = resolve(keys);
  const isInside = (inner: string, outer: string) => inner === outer || inner.startsWith(`${outer}/`);
  if (!isAbsolute(dataFolder) || isInside(keysFolder, dataFolder) || isInside(dataFolder, keysFolder)) {
    throw new ConfigError("PANAH_KEYS and PANAH_DATA must be two folders, neither inside the other");
  }
  return { dataFolder, keysFolder };
}

/** Only the words themselves mean it, so that a mistyped one never starts a real node for an exercise, or the other way. */
function readPlayed(value: string | undefined): Played | undefined {
  if (!value || value === "no") return undefined;
  if (value === "yes") return "exercise";
  if (value === "training") return "training";
  throw new ConfigError("PANAH_EXERCISE must be yes, training or no");
}

function readPort(value: string | undefined): number {
  const port = Number(value || "7070");
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError("PANAH_PORT must be a port number between 1 and 65535, or 0 for any free one");
  }
  return port;
}
