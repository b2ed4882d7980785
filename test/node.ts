import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";
import type { Actor, Desk, Recorded } from "../src/access/index.ts";
import { openDesk } from "../src/app/desk.ts";
import type { Node } from "../src/app/node.ts";
import { openNode } from "../src/app/open-node.ts";
import { type Instant, instantOf } from "../src/kernel/index.ts";
import { openKeys, openLog } from "../src/platform/server.ts";
import { testDatabase, type TestDatabase } from "./database.ts";
import { actorNamed, type PersonName } from "./people.ts";

/** When every test begins: the same day for ever, so that terms and ends of relations do not depend on when tests run. */
const testStart = Date.parse("2026-11-24T05:00:00.000Z");

/** A whole node without its edge, over a fresh database, with a clock that tests move. */
export type TestNode = {
  readonly node: Node;
  readonly desk: Desk;
  readonly database: TestDatabase;
  readonly keysFolder: string;
  /** Sets the node's clock. */
  setNow(now: string): void;
  as(name: PersonName, other?: Parameters<typeof actorNamed>[2]): Actor;
  /** Sends a command and expects it to be recorded. */
  must(
    actor: Actor,
    kind: string,
    dossier: string,
    payload: Record<string, unknown>,
    more?: Record<string, unknown>,
  ): Promise<Extract<Recorded, { ok: true }>["answer"]>;
  /** Sends a command and gives whatever is answered. */
  send(actor: Actor, kind: string, dossier: string, payload: Record<string, unknown>, more?: Record<string, unknown>): Promise<Recorded>;
  close(): Promise<void>;
};

/** @param played as an exercise or training runs it; a real node without */
export async function openTestNode(country = "demo", played?: "exercise" | "training"): Promise<TestNode> {
  const database = await testDatabase();
  const keysFolder = mkdtempSync(join(tmpdir(), "panah-keys-"));
  const found = countries[country];
  if (!found) throw new Error(`no country ${country}`);
  let moved: Instant | undefined;
  const began = Date.now();
  const node = openNode({
    appUrl: database.appUrl,
    keys: openKeys(keysFolder),
    country: played === undefined ? found : { ...found, played },
    procedures,
    log: openLog(),
    publicUrl: "http://localhost",
    now: () => moved ?? instantOf(new Date(testStart + Date.now() - began)),
    connectionsMax: 8,
  });
  const desk = openDesk(node);
  const send: TestNode["send"] = (actor, kind, dossier, payload, more = {}) =>
    desk.record(actor, { id: node.newId(), kind, dossier, payload, ...more });
  return {
    node,
    desk,
    database,
    keysFolder,
    send,
    setNow: (now) => {
      moved = now as Instant;
    },
    as: (name, other) => actorNamed(found, name, other),
    async must(actor, kind, dossier, payload, more) {
      const recorded = await send(actor, kind, dossier, payload, more);
      if (!recorded.ok)
        throw new Error(`${kind} refused: ${recorded.refusal.code} ${recorded.refusal.rule} ${recorded.refusal.field ?? ""}`);
      return recorded.answer;
    },
    async close() {
      await node.close();
      await database.drop();
      rmSync(keysFolder, { recursive: true, force: true });
    },
  };
}

/** A first contact that every rule allows; tests spoil one thing. */
export function arrival(person: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    person,
    post: "XD-POST-01",
    arrivedAt: "2026-11-20T10:00:00Z",
    names: [
      { script: "Latn", given: "Nawid", family: "Haidari" },
      { script: "Arab", whole: "نوید حیدری" },
    ],
    sex: "M",
    birth: { precision: "year", year: 1990 },
    nationalities: ["AF"],
    languages: ["prs"],
    wishesAsylum: "yes",
    reasonOwnWords: "canary-reason",
    fearedAsked: "asked",
    ...more,
  };
}
