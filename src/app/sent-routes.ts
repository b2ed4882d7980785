import { type Actor, type Desk, findRole, routeSet, type RouteSet } from "../access/index.ts";
import { assert, dayAt, ok, refuse } from "../kernel/index.ts";
import { casePart, findProcedure, listAsked, readCase, sentContract, viewSent } from "../process/index.ts";
import { findSent } from "../process/server.ts";
import { codeHashOf, sentCodeOf } from "./invitations.ts";
import type { Node } from "./node.ts";
import { noContext } from "./sessions.ts";

/** Whoever sends without an account is nobody known: one id for all of them. */
const senderId = "00000000-0000-7000-8000-000000000002";
/** So many in a minute, whoever sends or asks: a flood must not fill the disk, and nobody's address is kept. @source decision:0068 */
const mostPerMinute = { sent: 30, asked: 120 } as const;
const minuteMs = 60_000;

/** What anybody sends without an account, and reads again by its code (PR60). */
export function sentRoutes(node: Node, desk: Desk): RouteSet {
  const maySend = share(node, mostPerMinute.sent);
  const mayAsk = share(node, mostPerMinute.asked);
  return routeSet(sentContract, {
    openlyAsked() {
      const today = dayAt(node.now(), node.country.timeZone);
      return Promise.resolve(ok({ asked: listAsked(node.procedures, node.country, today) }));
    },
    async sendOpenly({ body: { id, procedure, answers } }) {
      if (!maySend()) return refuse("sent.too-many", "PR61");
      const payload = { case: id, procedure, answers };
      const recorded = await desk.record(senderOf(node, id), { id, kind: "case.send", dossier: id, payload });
      if (!recorded.ok) return recorded;
      return { ok: true, value: { code: sentCodeOf(node, id), reference: String(recorded.answer.says?.["reference"]) } };
    },
    async readSent({ body }) {
      if (!mayAsk()) return refuse("sent.too-many", "PR61");
      const found = await node.database.transaction(noContext, (tx) => findSent(tx, codeHashOf(body.code)));
      const view = found && (await readSent(node, desk, found));
      return view ? { ok: true, value: view } : refuse("sent.not-found", "PR60", { field: "body.code" });
    },
  });
}

async function readSent(node: Node, desk: Desk, { dossier, id }: { readonly dossier: string; readonly id: string }) {
  return await desk.open(senderOf(node, dossier), dossier, "read", ({ subjects }) => {
    const state = subjects.find((one) => one.subject === id && one.kind === "case");
    const part = state && casePart(state);
    const file = part && readCase(part);
    const switched = file && node.country.procedures[file.procedure];
    const procedure = file && findProcedure(node.procedures, file.procedure, file.version);
    if (!switched || !procedure) return undefined;
    return viewSent(file, { country: node.country, procedure, switched, now: node.now() });
  });
}

/** Whoever holds a code, in the one dossier that it opens. */
function senderOf({ country }: Node, dossier: string): Actor {
  const [role, unit] = [findRole("sender"), country.units[0]?.code];
  assert(role && unit, "a node needs the sender's role and one unit");
  const { purpose } = role;
  return {
    account: senderId,
    name: "",
    role,
    unit,
    units: [],
    purpose,
    device: undefined,
    ownDossier: dossier,
    language: "en",
  };
}

/** A minute's share for everybody together. */
function share(node: Pick<Node, "now">, most: number): () => boolean {
  let [since, used] = [0, 0];
  return () => {
    const now = Date.parse(node.now());
    if (now - since >= minuteMs || now < since) [since, used] = [now, 0];
    return ++used <= most;
  };
}
