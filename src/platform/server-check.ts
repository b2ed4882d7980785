import pg from "pg";
import { ConfigError } from "./config.ts";

const oldestMajor = 15;

/** Whose word is wrong when a login fails: that of the keys folder for the embedded server, that of the url for another. */
export type ServerKind = "embedded" | "byUrl";

/**
 * Connects as the owner and looks whether the server is one that a node can run on; nothing is written.
 * @throws ConfigError in words, without a password and without what the server said
 */
export async function openServer(ownerUrl: string, kind: ServerKind): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: ownerUrl });
  // A connection that breaks later is told by the statement that was under way.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await checkServer(client);
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw explain(error, new URL(ownerUrl), kind);
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{
    version: string;
    major: number;
    encoding: string;
    may_make_roles: boolean;
    owns: boolean;
    user: string;
    database: string;
  }>(
    `select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major, current_setting('server_encoding') as encoding,
            r.rolcreaterole or r.rolsuper as may_make_roles, pg_has_role(current_user, d.datdba, 'usage') as owns, current_user as user, d.datname as database
       from pg_roles r, pg_database d where r.rolname = current_user and d.datname = current_database()`,
  );
  const [server] = rows;
  if (!server) return;
  const { version, major, encoding, user, database } = server;
  if (major < oldestMajor)
    throw new ConfigError(
      `PANAH_DATABASE_URL: the server is PostgreSQL ${version}, and ${oldestMajor} or newer is needed`,
      "database.too-old",
    );
  if (encoding !== "UTF8")
    throw new ConfigError(
      `PANAH_DATABASE_URL: the database ${database} has the encoding ${encoding}, and UTF8 is needed`,
      "database.encoding",
    );
  if (!server.may_make_roles)
    throw new ConfigError(
      `PANAH_DATABASE_URL: the role ${user} needs CREATEROLE, to make the roles of the application and of the verifier`,
      "database.role",
    );
  if (!server.owns) throw new ConfigError(`PANAH_DATABASE_URL: the role ${user} must own the database ${database}`, "database.role");
}

function explain(error: unknown, url: URL, kind: ServerKind): unknown {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const database = decodeURIComponent(url.pathname.slice(1));
  const user = decodeURIComponent(url.username);
  if (kind === "embedded" && code.startsWith("28")) return wrongKeys();
  if (code.startsWith("28"))
    return new ConfigError(
      `PANAH_DATABASE_URL: the server does not let the role ${user} in: look at role, password and pg_hba.conf`,
      "database.login",
    );
  if (code === "3D000")
    return new ConfigError(`PANAH_DATABASE_URL: the server has no database ${database}: make it, owned by ${user}`, "database.absent");
  if (/^E[A-Z]+$/.test(code))
    return new ConfigError(`PANAH_DATABASE_URL: no PostgreSQL server answers at ${url.host} (${code})`, "database.unreachable");
  if (/^(57P0\d|53300)$/.test(code))
    return new ConfigError(`the database server takes no connections now (${code}): try again in a moment`, "database.unreachable");
  return error;
}

/** What is said wherever keys and data do not belong together. */
export function wrongKeys(): ConfigError {
  return new ConfigError(
    "the keys folder is not the one this database was made with (PANAH_KEYS): name the right folder, or restore it from its backup",
    "keys.other",
  );
}
