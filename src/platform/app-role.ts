import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import type pg from "pg";
import type { Keys } from "./keys.ts";

/** The role of the application: it owns nothing, creates nothing and cannot bypass row security. */
export type AppRole = { readonly name: string; readonly password: string };

const nameBytesMax = 63;

/** The role of one database; its name carries the database's, since the roles of a server are shared by all its databases. */
export function appRoleOf(ownerUrl: string, keys: Keys): AppRole {
  const database = decodeURIComponent(new URL(ownerUrl).pathname.slice(1));
  const password = createHmac("sha256", keys.key("database-app")).update(database).digest("hex");
  return { name: roleName(database), password };
}

function roleName(database: string): string {
  const name = `panah_app_${database}`;
  if (Buffer.byteLength(name) <= nameBytesMax) return name;
  return `panah_app_${createHash("sha256").update(database).digest("hex").slice(0, 24)}`;
}

/** The verifier's role of the same database: it reads the sealed record of every dossier and nothing else. */
export function auditorOf(role: AppRole): AppRole {
  const name = role.name.startsWith("panah_app") ? role.name.replace("panah_app", "panah_aud") : `aud_${role.name}`.slice(0, nameBytesMax);
  return { name, password: createHmac("sha256", role.password).update("auditor").digest("hex") };
}

/** The owner's url with a role of the application in it. */
export function appUrlOf(ownerUrl: string, role: AppRole): string {
  const url = new URL(ownerUrl);
  url.username = encodeURIComponent(role.name);
  url.password = encodeURIComponent(role.password);
  return url.href;
}

/** Makes a role when it is missing and sets its password; the server is sent a verifier, never the password. */
export async function ensureAppRole(owner: pg.Client, role: AppRole): Promise<void> {
  const name = owner.escapeIdentifier(role.name);
  const { rowCount } = await owner.query("select 1 from pg_roles where rolname = $1", [role.name]);
  if (rowCount === 0) {
    await owner.query(`create role ${name} login nosuperuser nocreatedb nocreaterole noreplication nobypassrls`);
  }
  await owner.query(`alter role ${name} password ${owner.escapeLiteral(scramVerifier(role.password))}`);
}

/** What PostgreSQL stores for a SCRAM-SHA-256 password (RFC 5803), so that the password itself never reaches a log. */
function scramVerifier(password: string, iterations = 4096): string {
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password, salt, iterations, 32, "sha256");
  const clientKey = createHmac("sha256", salted).update("Client Key").digest();
  const storedKey = createHash("sha256").update(clientKey).digest("base64");
  const serverKey = createHmac("sha256", salted).update("Server Key").digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${serverKey}`;
}
