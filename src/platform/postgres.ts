import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { ServerStartError } from "./fault.ts";
import type { Keys } from "./keys.ts";
import { createCluster, createOwner, hasCluster } from "./postgres-cluster.ts";
import { nodeMark, readNodeMark } from "./postgres-mark.ts";
import { preparePlace, type Place } from "./postgres-place.ts";
import { wrongKeys } from "./server-check.ts";
import { endServer, isAlive, readPostmaster, spawnServer, waitUntilReady } from "./postgres-process.ts";

/** How an embedded cluster is to run. */
export type PostgresOptions = {
  /** Folder of the cluster alone, such as `data/database`; made when missing. */
  readonly dataFolder: string;
  /** Where its two passwords are kept: apart from the data. */
  readonly keys: Keys;
  /** False only in tests: then a power cut loses data, and the boot check refuses the cluster. */
  readonly isDurable?: boolean;
  readonly onProgress?: (step: string) => void;
  /** Another choice of port only in tests. */
  readonly findPort?: () => Promise<number>;
};

/** A running embedded cluster. */
export type Postgres = {
  /** The database `panah` as its owner, who migrates and is no superuser. */
  readonly ownerUrl: string;
  /** The account of the cluster itself, for backups and drills only. */
  readonly superuserUrl: string;
  readonly port: number;
  /** Ends the server when this process started it; leaves it alone when another process did. */
  stop(): Promise<void>;
};

type Running = { readonly port: number; readonly stop: () => Promise<void> };

/**
 * Pauses before another attempt, in milliseconds. A server that was killed leaves its number behind until the system has
 * buried it, and PostgreSQL takes its lock file for a living one as long.
 */
const pausesMs = [20, 100, 300, 1_000, 2_000] as const;

/**
 * Starts the embedded PostgreSQL on the data folder, making it at first use, and
 * joins the server of another living process when there is one. A server whose
 * node crashed is ended first, so that settings are always those asked for.
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const tell = options.onProgress ?? (() => undefined);
  const place = preparePlace(options.dataFolder);
  for (const note of place.notes) tell(note);
  // New keys beside old data would open nothing, and be taken for the right ones next time.
  if (hasCluster(place) && !options.keys.has("database-owner")) throw wrongKeys();
  const passwords = {
    superuser: options.keys.key("database-superuser").toString("hex"),
    owner: options.keys.key("database-owner").toString("hex"),
  };
  if (!hasCluster(place)) {
    tell("making the database, once");
    await createCluster(place, passwords.superuser);
  }
  const settings = settingsOf(options.isDurable ?? true);
  const running = await joinOrStart(place, { settings, tell, findPort: options.findPort ?? findFreePort });
  const url = (user: string, password: string, database: string) => `postgres://${user}:${password}@127.0.0.1:${running.port}/${database}`;
  try {
    await createOwner(place, url("panah_superuser", passwords.superuser, "postgres"), passwords.owner);
  } catch (error) {
    await running.stop();
    throw hasWrongPassword(error) ? wrongKeys() : error;
  }
  return {
    ownerUrl: url("panah_owner", passwords.owner, "panah"),
    superuserUrl: url("panah_superuser", passwords.superuser, "panah"),
    ...running,
  };
}

function hasWrongPassword(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "28P01";
}

type Starting = {
  readonly settings: Record<string, string>;
  readonly tell: (step: string) => void;
  readonly findPort: () => Promise<number>;
};

async function joinOrStart(place: Place, starting: Starting): Promise<Running> {
  let failure: unknown;
  for (const pauseMs of [...pausesMs, 0]) {
    try {
      return (await joinLiving(place)) ?? (await start(place, starting));
    } catch (error) {
      // Of two processes that start together one loses; its next round finds the winner's server.
      failure = error;
      await new Promise((done) => setTimeout(done, pauseMs));
    }
  }
  throw failure;
}

async function joinLiving(place: Place): Promise<Running | undefined> {
  const running = readPostmaster(place.dataFolder);
  if (!running) return undefined;
  if (!readNodeMark(place.dataFolder)) {
    await endServer(running.pid);
    return undefined;
  }
  const ready = await waitUntilReady(place.dataFolder, () => isAlive(running.pid));
  return ready && { port: ready.port, stop: async () => undefined };
}

async function start(place: Place, { settings, tell, findPort }: Starting): Promise<Running> {
  if (existsSync(`${place.dataFolder}/postmaster.pid`)) tell("the database was not closed last time: recovering");
  const { child, port } = await spawnOnFreePort(place, settings, findPort);
  const pid = child.pid ?? 0;
  const release = endWithProcess(pid);
  // The server alone does not keep the process alive.
  child.unref();
  const stop = async () => {
    release();
    await endServer(pid);
  };
  return { port, stop };
}

/** Ports that may be lost to somebody else, one after the other, before a start is given up. */
const portsMost = 20;

/**
 * A port that is free when one asks may be taken when the server opens it, by another node that starts at the same time. Only the
 * server can take it for good; where it says that it could not, another one is tried at once.
 */
async function spawnOnFreePort(place: Place, settings: Record<string, string>, findPort: () => Promise<number>) {
  for (let tries = 1; ; tries++) {
    const port = await findPort();
    try {
      return { port, child: await spawnServer(place, { ...settings, port: String(port), cluster_name: nodeMark() }) };
    } catch (error) {
      if (!isPortTaken(error) || tries >= portsMost) throw error;
    }
  }
}

/** In the words of the server, which speaks English here whatever the machine does. */
function isPortTaken(error: unknown): boolean {
  return error instanceof ServerStartError && error.message.includes("could not create any TCP/IP sockets");
}

/** Values of persons stay out of the server's own log: no statements, no details, no errors of statements. */
function settingsOf(isDurable: boolean): Record<string, string> {
  const durability = isDurable ? "on" : "off";
  return {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "100",
    password_encryption: "scram-sha-256",
    jit: "off",
    fsync: durability,
    full_page_writes: durability,
    synchronous_commit: durability,
    log_error_verbosity: "terse",
    log_min_messages: "fatal",
    log_min_error_statement: "panic",
    log_parameter_max_length_on_error: "0",
    log_statement: "none",
  };
}

function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => (typeof address === "object" && address ? done(address.port) : fail(new Error("fault: no free port"))));
    });
  });
}

/** A server must not outlive its node. A node that listens to a signal itself is trusted to call `stop`. */
function endWithProcess(pid: number): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const endNow = () => {
    if (isAlive(pid)) process.kill(pid, "SIGINT");
  };
  const onSignal = (signal: NodeJS.Signals) => {
    if (process.listenerCount(signal) > 1) return;
    endNow();
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    process.off("exit", endNow);
    for (const signal of signals) process.off(signal, onSignal);
  };
  process.on("exit", endNow);
  for (const signal of signals) process.on(signal, onSignal);
  return release;
}
