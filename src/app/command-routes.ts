import { commandContract, type Desk, type Recorded, routeSet, type RouteSet } from "../access/index.ts";
import { refuse } from "../kernel/index.ts";
import { codeOf } from "./invitations.ts";
import type { Node } from "./node.ts";
import { lacksProof } from "./presence.ts";
import { previewCommand } from "./record.ts";
import { noteUnproved } from "./tries.ts";

/** The one route that writes. What changes an account or a device wants a proof of presence (SI7); an account changes on its next request (SI4). */
export function commandRoutes(node: Node, desk: Desk, forgetSessions: () => void): RouteSet {
  return routeSet(commandContract, {
    async record({ body }, caller) {
      if (lacksProof(node, body.kind, caller)) {
        await noteUnproved(node, caller.actor, { dossier: body.dossier, what: body.kind });
        return refuse("passkey.prove-again", "SI7");
      }
      const recorded = await desk.record(caller.actor, body);
      if (body.kind.startsWith("account.")) forgetSessions();
      return recorded.ok ? { ok: true, value: withCode(node, body.kind, recorded.answer) } : recorded;
    },
    async tried({ body }, caller) {
      if (lacksProof(node, body.kind, caller)) return refuse("passkey.prove-again", "SI7");
      const tried = await previewCommand(node, caller.actor, body);
      return tried.ok ? { ok: true, value: { allowed: true as const } } : tried;
    },
  });
}

/** The code of an invitation is told to whoever invited, and kept nowhere. */
export function withCode(node: Node, kind: string, answer: Extract<Recorded, { ok: true }>["answer"]): typeof answer {
  const invitation = answer.says?.["invitation"];
  if (kind !== "account.invite" || typeof invitation !== "string") return answer;
  return { ...answer, says: { ...answer.says, code: codeOf(node.safe, invitation) } };
}
