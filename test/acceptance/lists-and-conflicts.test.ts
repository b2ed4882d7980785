import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "@e965/xlsx";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, isSound, presses, reads, sees, widerThanScreen } from "./acts.ts";
import { picture } from "./post-acts.ts";
import { type Colleague, command, openWorld, type World } from "./world.ts";

/** A list that a post was given, and two colleagues who write into one field: nothing is doubled, nothing is lost. Everybody is invented. */
let world: World;
let officer: Colleague, registrar: Colleague, colleague: Colleague;
const [header = "", ...rows] = readFileSync(join(import.meta.dirname, "../fixtures/arrivals/weekend.csv"), "utf8")
  .trimEnd()
  .split("\n");

beforeAll(async () => {
  world = await openWorld("demo");
  officer = await world.enterDemo("post1.officer");
  registrar = await world.enterDemo("registrar");
  colleague = await world.enterDemo("registrar");
}, 180_000);
afterAll(async () => {
  await world?.close();
});

/** Rows of the weekend's list by their numbers: one that is sound, two whose zone fails, two that cannot be recorded as they are. */
const bus = [13, 149, 295, 586, 968].map((number) => rows.find((row) => row.startsWith(`${number},`)) ?? "");
const list = [header, ...bus].join("\n");
const corrected = list.replace(",maybe?,", ",unsure,").replace("2026-03-08 25:10", "2026-03-08 22:10");

async function gives(name: string, bytes: Buffer, as?: string): Promise<void> {
  await officer.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: bytes });
  if (as !== undefined) await answers(officer, { "Name of the list": as });
  await presses(officer, "Record this list");
}

test("a list is given on the screen: sound rows are recorded, a failing zone is flagged, and each refused row says what to do", async () => {
  await goesTo(officer, "/import");
  await gives("bus.csv", Buffer.from(list));
  await sees(officer, "bus.csv: 3 of 5 recorded", "Rows that were not recorded", "Recorded, with a paper to look at again");
  const said = (await reads(officer)).replaceAll(/\s+/g, " ");
  expect(said).toMatch(/586 wishes_asylum .*code\.unknown/);
  expect(said).toMatch(/968 arrived_at .*date\./);
  expect(said).toMatch(/149 mrz_line2 /);
  expect(said).toMatch(/295 mrz_line1 /);
  await leaves(officer, "import-report");
});

test("the corrected list adds what was missing and nobody twice, and as a workbook it adds nobody", async () => {
  await presses(officer, "Import another list");
  await gives("bus.csv", Buffer.from(corrected));
  await sees(officer, "bus.csv: 2 of 5 recorded", "Every row was recorded", "Rows that this list brought before.");
  await presses(officer, "Import another list");
  const book = XLSX.read(corrected, { type: "string", raw: true });
  await gives("bus.xlsx", XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer, "bus.csv");
  await sees(officer, "bus.csv: 0 of 5 recorded", "Every row was recorded");
});

test("two colleagues write into one field: both values stand beside each other until one of the two chooses", async () => {
  const dossier = crypto.randomUUID();
  const [earlier, later] = ["+999 555 0101", "+999 555 0202"];
  await command(registrar.page, {
    kind: "arrival.record",
    dossier,
    payload: {
      person: dossier,
      post: "XD-MS-CAP",
      arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      names: [{ script: "Latn", given: "Farzona", family: "Tilloyeva" }],
      languages: ["tgk"],
      birth: { precision: "year", year: 1991 },
      wishesAsylum: "notAsked",
    },
  });
  for (const who of [registrar, colleague]) {
    await goesTo(who, `/persons/${dossier}`);
    await presses(who, "Change");
  }
  await answers(registrar, { Telephone: later });
  await answers(colleague, { Telephone: earlier });
  await presses(colleague, "Record the change");
  await sees(colleague, earlier);
  await presses(registrar, "Record the change");
  await sees(registrar, "Somebody changed the same field meanwhile.");
  await registrar.page.getByRole("link", { name: "Compare and choose" }).first().click();
  await sees(registrar, "Two entries met", "Stands now", "Came later, not yet taken", earlier, later);
  await leaves(registrar, "conflict");
  await registrar.page.getByLabel(`Take what came later: ${later}`).click();
  await answers(registrar, { "Why (for those who come after you)": "She gave the new number today." });
  await presses(registrar, "Record the choice");
  await sees(registrar, "The choice is recorded", "Nothing to choose here");
  await goesTo(colleague, `/persons/${dossier}`);
  await sees(colleague, later);
  expect(await reads(colleague)).not.toContain(earlier);
});

async function leaves(who: Colleague, screen: string): Promise<void> {
  await picture(who.page, screen);
  expect(await widerThanScreen(who)).toEqual([]);
  await isSound(who);
}
