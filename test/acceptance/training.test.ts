import { afterAll, beforeAll, expect, test } from "vitest";
import { goesTo, isSound, reads, sees, widerThanScreen } from "./acts.ts";
import { fetchJson, openWorld, type World } from "./world.ts";

/** Training on the screens of one's own State: invented people and colleagues, marked everywhere, apart from all that is real. */
let world: World;
beforeAll(async () => {
  world = await openWorld("tm", "training");
}, 180_000);
afterAll(async () => {
  await world?.close();
});

const mark = "TRAINING · УЧЁБА";
const phone = { width: 360, height: 780 };

test("[MI11] whoever walks up sees that it is training, on each page that needs no sign-in", async () => {
  const visitor = await world.visitor(phone);
  for (const path of ["/sign-in", "/help", "/verify"]) {
    await goesTo(visitor, path);
    const said = await visitor.page.evaluate(() => getComputedStyle(document.documentElement, "::after").content);
    expect([path, said]).toEqual([path, `"${mark}"`]);
    expect(await widerThanScreen(visitor)).toEqual([]);
  }
  await goesTo(visitor, "/sign-in");
  await sees(visitor, "Training: choose whom to be", "Migration Service, Ashgabat", "Post Serhetabat");
  await isSound(visitor);
});

test("[MI11] an officer of the State trains on its own forms: its ground, its time limits, its people, none of them real", async () => {
  const officer = await world.enterDemo("officer");
  await goesTo(officer, "/inbox");
  await sees(officer, "Training. Every person here is invented");
  await goesTo(officer, "/procedures/asylum");
  expect(await reads(officer)).toContain("Grounds: sex");
  const inbox = (await fetchJson(officer.page, "/api/inbox")) as { rows: { reference: string }[] };
  expect(inbox.rows.length).toBeGreaterThan(3);
  for (const row of inbox.rows) expect(row.reference).toMatch(/^TM-/);
  await isSound(officer);
});
