import { createHash, randomBytes } from "node:crypto";
import { type Actor, type Caller, contextSql, findRole, noDossier } from "../access/index.ts";
import { type AccountRow, endSession, findSession, insertAccess, insertSession, touchSession } from "../access/server.ts";
import type { Tx } from "../platform/server.ts";
import { type Node, unitsOf } from "./node.ts";

const touchEveryMs = 60_000;
const cacheMs = 1_000;
const tokenBytes = 32;

export const tokenHashOf = (token: string): Uint8Array => createHash("sha256").update(token).digest();

/** The context in which sessions and accounts are looked up: it opens no dossier and no unit. */
export const noContext = contextSql({ account: noDossier, units: [], compartments: [], dossiers: [noDossier] });

/** An account as the one who acts; undefined when its role is no longer in the policy. */
export function actorOf(node: Node, account: AccountRow): Actor | undefined {
  const role = findRole(account.role);
  if (!role) return undefined;
  return {
    account: account.id,
    name: account.name,
    role,
    unit: account.unit,
    units: unitsOf(node.country, role, account.unit),
    purpose: role.purpose,
    device: undefined,
    ownDossier: account.ownDossier,
    language: "en",
  };
}

/**
 * Finds callers by session token. A live answer is kept for one second at most, so that disabling an account
 * takes effect within it (P20) and a busy screen does not ask the database for every request.
 */
export function openCallers(node: Node): { find: (token: string) => Promise<Caller | undefined>; forget: () => void } {
  const known = new Map<string, { caller: Caller; until: number }>();
  const find = async (token: string): Promise<Caller | undefined> => {
    const now = node.now();
    const kept = known.get(token);
    if (kept && kept.until > Date.parse(now)) return kept.caller;
    known.delete(token);
    const caller = await lookUp(node, token, now);
    if (caller) known.set(token, { caller, until: Date.parse(now) + cacheMs });
    return caller;
  };
  return { find, forget: () => known.clear() };
}

async function lookUp(node: Node, token: string, now: string): Promise<Caller | undefined> {
  const hash = tokenHashOf(token);
  return await node.database.transaction(noContext, async (tx) => {
    const session = await findSession(tx, hash, now);
    const actor = session && actorOf(node, session.account);
    if (!session || !actor) return undefined;
    if (Date.parse(now) - Date.parse(session.seenAt) > touchEveryMs) await touchSession(tx, hash, now);
    return { actor, session: { verifiedAt: session.verifiedAt, byClick: session.account.isDemo } };
  });
}

/** A session token; only its hash is ever stored. */
export const makeToken = (): string => randomBytes(tokenBytes).toString("base64url");

/** Opens a session for an account and records the sign-in; the token that the browser came with is dead from now on. */
export async function startSession(node: Node, tx: Tx, account: AccountRow, before: string | undefined): Promise<string> {
  const token = makeToken();
  const now = node.now();
  if (before !== undefined) await endSession(tx, tokenHashOf(before), now);
  await insertSession(tx, tokenHashOf(token), account.id, now);
  await insertAccess(tx, [
    {
      dossier: noDossier,
      id: node.newId(),
      at: now,
      by: account.id,
      role: account.role,
      unit: account.unit,
      purpose: "sign-in",
      action: "sign-in",
      subject: undefined,
      fields: [],
      outcome: "done",
      code: undefined,
    },
  ]);
  return token;
}
