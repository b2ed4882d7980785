import { mkdtempSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { tmpdir } from "node:os";
import { openKeys, openLog, startNodeDatabase } from "../src/platform/server.ts";
import { migrationsFolder, openNode, openSealer, sealPending } from "../src/app/open-node.ts";
import { openDesk } from "../src/app/desk.ts";
import { actorOf } from "../src/app/sessions.ts";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-"));
const keys = openKeys(join(folder, "keys"));
console.time("db");
const db = await startNodeDatabase({
  config: {
    country: "demo",
    databaseUrl: undefined,
    dataFolder: join(folder, "data"),
    keysFolder: join(folder, "keys"),
    port: 0,
    played: undefined,
  },
  keys,
  migrationsFolder,
  onProgress: console.log,
});
console.timeEnd("db");
const country = countries["demo"];
if (!country) throw new Error("no demo");
const node = openNode({ appUrl: db.appUrl, keys, country, procedures, log: openLog(), publicUrl: "http://localhost" });
const actor = actorOf(node, {
  id: randomUUID(),
  name: "Sgt",
  login: "s",
  role: "border-officer",
  unit: "XD-POST-01",
  ownDossier: undefined,
  languages: [],
  isDemo: true,
  disabledAt: undefined,
  version: 1,
});
if (!actor) throw new Error("no actor");
const desk = openDesk(node);
const person = node.newId();
const command = {
  id: node.newId(),
  kind: "arrival.record",
  dossier: person,
  payload: {
    person,
    post: "XD-POST-01",
    arrivedAt: "2026-11-20T10:00:00Z",
    names: [{ script: "Latn", given: "Nawid", family: "Haidari" }],
    nationalities: ["AF"],
    wishesAsylum: "yes",
    reasonOwnWords: "war",
    fearedAsked: "asked",
    conditions: { pregnant: "no" },
  },
};
console.log(JSON.stringify(await desk.record(actor, command)));
console.log(JSON.stringify(await desk.record(actor, command)));
console.log(JSON.stringify(await desk.open(actor, person, "read", (opened) => opened.subjects), null, 1));
console.log(await desk.open({ ...actor, unit: "XD-POST-02", units: ["XD-POST-02"] }, person, "read", (opened) => opened.subjects));
const sealer = openSealer({ database: node.database, keys, state: "XD", now: node.now });
console.log("sealed", await sealPending(sealer));
for (const n of [1, 2]) {
  const start = performance.now();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (let i = 0; i < 50; i++) {
        const person = node.newId();
        const r = await desk.record(actor, { ...command, id: node.newId(), dossier: person, payload: { ...command.payload, person } });
        if (!r.ok) throw new Error(r.refusal.code);
      }
    }),
  );
  console.log(n, "per second", Math.round(800 / ((performance.now() - start) / 1000)));
}
await node.close();
await db.stop();
