import { join } from "node:path";
import { type AppRole, appRoleOf, appUrlOf, auditorOf } from "./app-role.ts";
import type { Config } from "./config.ts";
import type { Keys } from "./keys.ts";
import { migrate } from "./migrations.ts";
import { checkKeys, noteKeys } from "./node-keys.ts";
import { openServer } from "./server-check.ts";
import { startPostgres } from "./postgres.ts";

/** The database of a node, migrated: urls of its roles, and how to let go of it. */
export type NodeDatabase = {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** Of the verifier's role, which reads the sealed record alone. */
  readonly auditorUrl: string;
  /** Of the embedded cluster's own account, for backups; absent on a server by url. */
  readonly superuserUrl: string | undefined;
  stop(): Promise<void>;
};

/** What `startNodeDatabase` needs beside the configuration. */
export type NodeDatabaseOptions = {
  readonly config: Config;
  readonly keys: Keys;
  readonly migrationsFolder: string;
  readonly onProgress?: (step: string) => void;
};

/** Starts the embedded cluster, or takes the server of PANAH_DATABASE_URL, and brings its schema to the newest version. */
export async function startNodeDatabase(options: NodeDatabaseOptions): Promise<NodeDatabase> {
  const { config, keys } = options;
  const tell = options.onProgress ?? (() => undefined);
  const embedded = config.databaseUrl
    ? undefined
    : await startPostgres({ dataFolder: join(config.dataFolder, "database"), keys, onProgress: tell });
  const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? "";
  const role = await prepare(ownerUrl, options).catch(async (error: unknown) => {
    await embedded?.stop();
    throw error;
  });
  return {
    ownerUrl,
    appUrl: appUrlOf(ownerUrl, role),
    auditorUrl: appUrlOf(ownerUrl, auditorOf(role)),
    superuserUrl: embedded?.superuserUrl,
    stop: async () => embedded?.stop(),
  };
}

/** Looks at server and keys before anything is written, migrates, and notes keys that are new. */
async function prepare(ownerUrl: string, { config, keys, migrationsFolder, onProgress }: NodeDatabaseOptions): Promise<AppRole> {
  const owner = await openServer(ownerUrl, config.databaseUrl ? "byUrl" : "embedded");
  try {
    await checkKeys(owner, keys);
    const role = appRoleOf(ownerUrl, keys);
    const applied = await migrate(ownerUrl, migrationsFolder, role);
    if (applied.length > 0) onProgress?.(`schema brought up to ${applied.at(-1)}`);
    await noteKeys(owner, keys);
    return role;
  } finally {
    await owner.end();
  }
}
