import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";
import type { Actor, Desk } from "../src/access/index.ts";
import { openDesk } from "../src/app/desk.ts";
import type { Node } from "../src/app/node.ts";
import { openNode } from "../src/app/open-node.ts";
import { actorOf } from "../src/app/sessions.ts";
import { type Instant, instantOf } from "../src/kernel/index.ts";
import { openKeys, openLog } from "../src/platform/server.ts";
import { testDatabase, type TestDatabase } from "./database.ts";

/** A node of the demo State over a fresh database, with a clock that the test moves. */
export type CaseNode = {
  readonly node: Node;
  readonly desk: Desk;
  readonly database: TestDatabase;
  /** An invented official; the same role and unit give the same account. */
  actor(role: string, unit: string, more?: { readonly ownDossier?: string; readonly name?: string }): Actor;
  setNow(at: string): void;
  close(): Promise<void>;
};

export async function openCaseNode(startsAt: string): Promise<CaseNode> {
  const database = await testDatabase();
  const keysFolder = mkdtempSync(join(tmpdir(), "panah-keys-"));
  const country = countries["demo"];
  if (!country) throw new Error("fault: no demo State");
  let now = instantOf(new Date(startsAt));
  const node = openNode({ appUrl: database.appUrl, keys: openKeys(keysFolder), country, procedures, log: openLog(), publicUrl: "http://localhost", now: () => now as Instant, connectionsMax: 6 });
  const known = new Map<string, Actor>();
  return {
    node, desk: openDesk(node), database,
    actor(role, unit, more = {}) {
      const key = [role, unit, more.ownDossier, more.name].join(" ");
      const made = known.get(key) ?? actorOf(node, { id: randomUUID(), name: more.name ?? role, login: key, role, unit, ownDossier: more.ownDossier, languages: [], isDemo: true, disabledAt: undefined, version: 1 });
      if (!made) throw new Error(`fault: no role ${role}`);
      known.set(key, made);
      return made;
    },
    setNow(at) { now = instantOf(new Date(at)); },
    async close() {
      await node.close();
      await database.drop();
      rmSync(keysFolder, { recursive: true, force: true });
    },
  };
}

/** Sends a command and gives its answer; a refusal fails the test with its code. */
export async function recorded(desk: Desk, actor: Actor, command: { kind: string; dossier: string; payload: object; at?: string }): Promise<Readonly<Record<string, unknown>>> {
  const answer = await desk.record(actor, { id: randomUUID(), ...command });
  if (!answer.ok) throw new Error(`refused: ${answer.refusal.code} ${answer.refusal.rule} ${answer.refusal.field ?? ""}`);
  return answer.answer.says ?? {};
}

/** Records an invented person at a post; gives the dossier. */
export async function arrive(desk: Desk, officer: Actor, more: { readonly arrivedAt: string; readonly given?: string; readonly birthYear?: number }): Promise<string> {
  const person = randomUUID();
  await recorded(desk, officer, {
    kind: "arrival.record", dossier: person,
    payload: {
      person, post: officer.unit, arrivedAt: more.arrivedAt, names: [{ script: "Latn", given: more.given ?? "Nawid", family: "Haidari" }], nationalities: ["AF"],
      birth: { precision: "year", year: more.birthYear ?? 1990 }, wishesAsylum: "yes", fearedAsked: "asked",
    },
  });
  return person;
}
