import { type Actor, type Handlers, noDossier, passkeyContract, routeSet, type RouteSet } from "../access/index.ts";
import {
  findAccount,
  findInvited,
  insertAccess,
  insertPasskey,
  listPasskeys,
  removePasskey,
  renewSession,
  useInvitation,
} from "../access/server.ts";
import { assert, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/server.ts";
import { codeHashOf } from "./invitations.ts";
import type { Node } from "./node.ts";
import { askForProof, offerPasskey, readNewPasskey, readProof } from "./passkeys.ts";
import { isFresh } from "./presence.ts";
import { makeToken, noContext, startSession, tokenHashOf } from "./sessions.ts";

const done = { ok: true as const, value: { done: true as const } };
const failed = refuse("sign-in.failed", "SI3");

/** Enrolment, sign-in, proof of presence and one's own passkeys. Every answer to a wrong one is the same (SI3). */
export function passkeyRoutes(node: Node, forget: () => void): RouteSet {
  const transact: Transact = (work) => node.database.transaction(noContext, work);
  return routeSet(passkeyContract, {
    async enrolOptions({ body }) {
      const offered = await transact(async (tx) => {
        const account = await findInvited(tx, codeHashOf(body.code), node.now());
        return account && (await offerPasskey(node, tx, account, "enrol"));
      });
      return offered ? { ok: true, value: offered } : failed;
    },
    async enrol({ body }, _caller, edge) {
      const token = await transact(async (tx) => {
        const codeHash = codeHashOf(body.code);
        const account = await findInvited(tx, codeHash, node.now());
        const passkey = account && (await readNewPasskey(node, tx, account.id, { ...body, origin: edge.origin, purpose: "enrol" }));
        if (!passkey || !(await useInvitation(tx, codeHash, node.now())) || !(await insertPasskey(tx, passkey)))
          return await noteFailure(node, tx);
        await noteChange(node, tx, account, "passkey.enrol");
        return await startSession(node, tx, account, edge.token);
      });
      if (token === undefined) return failed;
      forget();
      edge.startSession(token);
      return done;
    },
    signInOptions: async () => ({ ok: true, value: await transact((tx) => askForProof(node, tx)) }),
    async signIn({ body }, _caller, edge) {
      const token = await transact(async (tx) => {
        const account = await readProof(node, tx, undefined, { ...body, origin: edge.origin });
        return account ? await startSession(node, tx, account, edge.token) : await noteFailure(node, tx);
      });
      if (token === undefined) return failed;
      forget();
      edge.startSession(token);
      return done;
    },
    verifyOptions: async (_input, { actor }) => ({ ok: true, value: await transact((tx) => askForProof(node, tx, actor.account)) }),
    async verify({ body }, { actor }, edge) {
      const { token } = edge;
      const fresh = makeToken();
      const isRenewed = await transact(async (tx) => {
        const account = await readProof(node, tx, actor.account, { ...body, origin: edge.origin });
        if (!account || token === undefined) return noteFailure(node, tx);
        await noteChange(node, tx, account, "passkey.verify");
        return await renewSession(tx, tokenHashOf(token), tokenHashOf(fresh), node.now());
      });
      if (!isRenewed) return failed;
      forget();
      edge.startSession(fresh);
      return done;
    },
    ...ownPasskeys(node, transact),
  });
}

type Transact = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** One's own passkeys: added and removed soon after a proof of presence. */
function ownPasskeys(node: Node, transact: Transact): Pick<Handlers<typeof passkeyContract>, "addOptions" | "add" | "list" | "remove"> {
  return {
    async addOptions(_input, { actor, session }) {
      if (!isFresh(node, session)) return refuse("passkey.prove-again", "SI6");
      return { ok: true, value: await transact(async (tx) => await offerPasskey(node, tx, await getOwn(tx, actor), "add")) };
    },
    async add({ body }, { actor, session }, edge) {
      if (!isFresh(node, session)) return refuse("passkey.prove-again", "SI6");
      return await transact(async (tx) => {
        const passkey = await readNewPasskey(node, tx, actor.account, { ...body, origin: edge.origin, purpose: "add" });
        if (!passkey) return failed;
        if (!(await insertPasskey(tx, passkey))) return refuse("passkey.known", "SI6");
        await noteChange(node, tx, await getOwn(tx, actor), "passkey.add");
        return done;
      });
    },
    async list(_input, { actor }) {
      const passkeys = await transact((tx) => listPasskeys(tx, actor.account));
      return {
        ok: true,
        value: { passkeys: passkeys.map(({ id, addedAt, transports }) => ({ id, addedAt, transports: [...transports] })) },
      };
    },
    async remove({ body }, { actor, session }) {
      if (!isFresh(node, session)) return refuse("passkey.prove-again", "SI6");
      return await transact(async (tx) => {
        if (!(await removePasskey(tx, actor.account, body.id, node.now()))) return refuse("passkey.last", "SI6");
        await noteChange(node, tx, await getOwn(tx, actor), "passkey.remove");
        return done;
      });
    },
  };
}

async function getOwn(tx: Tx, actor: Actor) {
  const account = await findAccount(tx, actor.account);
  assert(account, "a session without its account");
  return account;
}

type Whose = { readonly id: string; readonly role: string; readonly unit: string };
const about = (node: Node) => ({ dossier: noDossier, id: node.newId(), at: node.now(), purpose: "sign-in", subject: undefined });

/** A failed sign-in is on record without a name: whoever tried is not known. */
async function noteFailure(node: Node, tx: Tx): Promise<undefined> {
  await insertAccess(tx, [
    { ...about(node), by: undefined, role: "", unit: "", action: "sign-in", fields: [], outcome: "refused", code: "sign-in.failed" },
  ]);
  return undefined;
}

async function noteChange(node: Node, tx: Tx, account: Whose, what: string): Promise<void> {
  await insertAccess(tx, [
    {
      ...about(node),
      by: account.id,
      role: account.role,
      unit: account.unit,
      action: "command",
      fields: [what],
      outcome: "done",
      code: undefined,
    },
  ]);
}
