import pg from "pg";
import type { Keys } from "../../platform/server.ts";
import { type AuditTask, verifyAudit } from "../audit-verify.ts";
import { listPublicKeys } from "../cli/keys.ts";
import { getActor } from "../demo/index.ts";
import { openDesk } from "../desk.ts";
import type { Node } from "../node.ts";
import { openSealer } from "../open-node.ts";
import { openSealing, readRemembered } from "../sealing.ts";
import { type Offered, readVerifier, type Sight, witness, type Witnessed } from "../witness.ts";
import { alterations, openSpoiling, rewrite, rewritings } from "./audit-spoils-store.ts";
import { type Ground, openGround } from "./ground.ts";

export type AuditOptions = {
  readonly alterations: number;
  /** Times that history is rewritten and sealed anew with the node's own key. */
  readonly rewritings: number;
  readonly tell: (step: string) => void;
};
/** `missedByWitness`: history rewritten that the second party did not see; the node's own verifier cannot see it, and `unseenAtNode` counts that. `falseAlarms`: an honest record that was not held for one. */
export type AuditDrillReport = {
  readonly alterations: number;
  readonly found: number;
  readonly rewritings: number;
  readonly unseenAtNode: number;
  readonly missedByWitness: number;
  readonly falseAlarms: number;
  readonly seconds: number;
};

/** Plants alterations in the sealed record, one after the other, and looks whether the verifier and the second party find each (P10). */
export async function drillAudit(options: AuditOptions): Promise<AuditDrillReport> {
  const began = performance.now();
  const ground = await openGround(options.tell);
  const owner = new pg.Client({ connectionString: ground.place.database.superuserUrl ?? ground.place.database.ownerUrl });
  await owner.connect();
  try {
    const { node } = ground;
    const { keys } = ground.place;
    // As many checkpoints as there are rounds, and some: each round spoils another one.
    await seals(node, keys, Math.ceil(options.alterations / alterations.length) + 10);
    const told = await alterEach(ground, owner, options);
    const seen = await rewriteEach(ground, owner, options);
    return {
      ...told,
      ...seen,
      falseAlarms: told.falseAlarms + seen.falseAlarms,
      seconds: Math.round((performance.now() - began) / 100) / 10,
    };
  } finally {
    await owner.end();
    await ground.close();
  }
}

async function seals(node: Node, keys: Keys, times: number): Promise<void> {
  const [seal, desk, officer] = [openSealing(node, keys), openDesk(node), await getActor(node, "post1.officer")];
  while ((await seal()) > 0);
  for (let round = 0; round < times; round++) {
    await desk.open(officer, node.newId(), "read", () => undefined);
    await seal();
  }
}

async function alterEach({ place, node }: Ground, owner: pg.Client, { alterations: times, tell }: AuditOptions) {
  const spoiling = openSpoiling(owner);
  const kept = readRemembered(place.keys.folder);
  const task: AuditTask = {
    url: place.database.auditorUrl,
    origin: `panah.${node.country.code.toLowerCase()}`,
    publicKey: place.keys.signingKey("checkpoint").publicKey,
    ...(kept === undefined ? {} : { witness: kept }),
  };
  let found = 0;
  for (let turn = 0; turn < times; turn++) {
    const kind = alterations[turn % alterations.length];
    if (kind === undefined) continue;
    await spoiling.snapshot();
    try {
      await spoiling.spoils[kind](Math.floor(turn / alterations.length));
      if (!(await verifyAudit(task)).ok) found++;
    } finally {
      await spoiling.restore();
    }
    if ((turn + 1) % 100 === 0) tell(`${turn + 1} of ${times} alterations, ${found} found`);
  }
  return { alterations: times, found, falseAlarms: (await verifyAudit(task)).ok ? 0 : 1 };
}

async function rewriteEach(ground: Ground, owner: pg.Client, { rewritings: times, tell }: AuditOptions) {
  const { place, node } = ground;
  const spoiling = openSpoiling(owner);
  const sealer = openSealer({ database: node.database, keys: place.keys, state: node.country.code, now: node.now });
  const tally = { rewritings: times, unseenAtNode: 0, missedByWitness: 0, falseAlarms: 0 };
  let kept = await look(ground, undefined);
  for (let turn = 0; turn < times; turn++) {
    await seals(node, place.keys, 1 + (turn % 4));
    const sight = await look(ground, keptOf(kept));
    if (!sight.ok) tally.falseAlarms++;
    else kept = sight;
    await spoiling.snapshot();
    try {
      await rewrite(owner, rewritings[turn % rewritings.length] ?? rewritings[0], turn, sealer);
      const url = place.database.auditorUrl;
      if ((await verifyAudit({ url, origin: sealer.origin, publicKey: place.keys.signingKey("checkpoint").publicKey })).ok)
        tally.unseenAtNode++;
      // Within one interval: at the very next look, however far the record has grown meanwhile.
      if (turn % 2 === 1) await seals(node, place.keys, 3);
      if ((await look(ground, keptOf(kept))).ok) tally.missedByWitness++;
    } finally {
      await spoiling.restore();
    }
  }
  tell(`${times} rewritten histories, ${tally.missedByWitness} missed by the second party`);
  return tally;
}

const keptOf = (sight: Sight): Witnessed | undefined => (sight.ok ? sight.kept : undefined);

/** As the second party looks: over HTTP, with what it kept, by the key that it was given. */
async function look({ client, place, node }: Ground, before: Witnessed | undefined): Promise<Sight> {
  const verifier = readVerifier(listPublicKeys(place.keys, node.country.code)[0]?.verifier ?? "");
  const answer = await client.send({ method: "GET", path: `/api/checkpoint?since=${before?.size ?? 0}` });
  if (!verifier || answer.status !== 200) throw new Error(`fault: no checkpoint to look at (${answer.status})`);
  return witness(before, JSON.parse(answer.body.toString()) as Offered, verifier);
}
