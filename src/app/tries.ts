import { type AccessAction, type AccessRecord, type Actor, contextSql, noDossier, type RouteSet } from "../access/index.ts";
import { insertAccess } from "../access/server.ts";
import { DossierId } from "../kernel/index.ts";
import type { Node } from "./node.ts";

/** What an access record says beyond when and under which number. */
type Try = Omit<AccessRecord, "id" | "at" | "subject" | "outcome">;

async function noteRefused(node: Node, tried: Try): Promise<void> {
  const context = contextSql({ account: tried.by ?? noDossier, units: [], compartments: [], dossiers: [tried.dossier] });
  await node.database.transaction(context, (tx) =>
    insertAccess(tx, [{ ...tried, id: node.newId(), at: node.now(), subject: undefined, outcome: "refused" }]),
  );
}

/** A command that its session alone was not enough for is on record like every other refusal (SI7). */
export async function noteUnproved(node: Node, actor: Actor, { dossier, what }: { dossier: string; what: string }): Promise<void> {
  const { account, role, unit, purpose } = actor;
  const code = "passkey.prove-again";
  await noteRefused(node, { dossier, by: account, role: role.id, unit, purpose, action: "command", fields: [what], code });
}

/** Routes whose tries beyond a role are on record: what the policy refuses is tried all the same, and an auditor must see it (AC6). */
export function noteTries(node: Node, set: RouteSet): RouteSet {
  const handlers = Object.entries(set.handlers).map(([name, handler]) => {
    const method = set.contract[name]?.method;
    const action: AccessAction = name === "search" ? "search" : method === "GET" ? "list" : "command";
    const noted: typeof handler = async (input, caller, edge) => {
      const handled = await handler(input, caller, edge);
      if (!handled.ok && handled.refusal.code === "access.not-permitted" && caller) {
        const { actor } = caller;
        await noteRefused(node, {
          dossier: noDossier,
          by: actor.account,
          role: actor.role.id,
          unit: actor.unit,
          purpose: actor.purpose,
          action,
          fields: [name],
          code: handled.refusal.code,
        });
      }
      return handled;
    };
    return [name, noted] as const;
  });
  return { contract: set.contract, handlers: Object.fromEntries(handlers) };
}

/** Tries of strangers on record in a minute: a flood of them must not fill the disk. */
const strangersMax = 60;
const minuteMs = 60_000;

/** Notes who asks for a file, searches or commands without a session: nobody known, as many as a minute's share (AC6). */
export function openStrangers(node: Node): (asked: { readonly method: string; readonly dossier: unknown }) => Promise<void> {
  let [since, noted] = [0, 0];
  return async ({ method, dossier }) => {
    // What is sealed is compared to the letter with what the database gives back, which is in small letters.
    const file = DossierId.safeParse(dossier).data?.toLowerCase();
    if (file === undefined && method === "GET") return;
    const now = Date.parse(node.now());
    if (now - since >= minuteMs) [since, noted] = [now, 0];
    if (++noted > strangersMax) return;
    await noteRefused(node, {
      dossier: file ?? noDossier,
      by: undefined,
      role: "",
      unit: "",
      purpose: "",
      action: method === "GET" ? "read" : "command",
      fields: [],
      code: "session.none",
    });
  };
}
