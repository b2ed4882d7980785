import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, isSound, presses, reads, sees, widerThanScreen } from "./acts.ts";
import { picture } from "./post-acts.ts";
import { type Colleague, command, openWorld, type World } from "./world.ts";

/** A man's photo, the copy of his file, and what is wrong in it. Everybody is invented. */
let world: World;
let registrar: Colleague;
let own: Colleague;
const dossier = crypto.randomUUID();

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enterDemo("registrar");
  const payload = {
    person: dossier,
    post: "XD-MS-CAP",
    arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    names: [{ script: "Latn", given: "Hamid", family: "Photographed" }],
    languages: ["prs"],
    wishesAsylum: "notAsked",
  };
  await command(registrar.page, { kind: "arrival.record", dossier, payload });
  await command(registrar.page, { kind: "feared.record", dossier, payload: { asked: "asked", states: ["AF"] } });
  own = await world.enrol(
    { name: "Hamid of his own file", role: "person", unit: "XD-MS-CAP", ownDossier: dossier },
    { width: 360, height: 740 },
  );
}, 240_000);
afterAll(async () => {
  await world?.close();
});

test("a photo is taken with consent from any picture, and says nothing beside the picture", async () => {
  await goesTo(registrar, `/persons/${dossier}`);
  await presses(registrar, "Take a photo…");
  const dialog = registrar.page.getByRole("dialog");
  await answers(registrar, { "What the person agreed to, in words": "Agrees, for the card" }, dialog);
  const file = await registrar.page.screenshot();
  await dialog.locator("input[type=file]").setInputFiles({ name: "face.png", mimeType: "image/png", buffer: file });
  await dialog.locator("img.photo").waitFor();
  await dialog.getByRole("button", { name: "Keep the photo", exact: true }).click();
  await registrar.page.locator("figure img.photo").waitFor();
  await sees(registrar, "Agrees, for the card");
  await picture(registrar.page, "photo");
  await isSound(registrar);
});

test("the person has the photo erased, takes a copy of the file, and says what is wrong", async () => {
  await own.page.goto("/mine");
  await presses(own, "See my photo");
  await own.page.locator("img.photo").waitFor();
  await presses(own, "Erase my photo");
  await own.page.getByRole("dialog").getByRole("button", { name: "Erase my photo", exact: true }).click();
  await expect.poll(() => own.page.locator("img.photo").count()).toBe(0);
  await presses(own, "Take a copy of everything written about me");
  const downloading = own.page.waitForEvent("download");
  await own.page.getByRole("dialog").getByRole("button", { name: "Take a copy of everything written about me", exact: true }).click();
  const copy = readFileSync(await (await downloading).path(), "utf8");
  expect(copy).toContain("Photographed");
  expect(copy).toContain("A copy of my file");
  await answers(own, { "What is wrong, and how it should be": "My name is Hamed, with an e" });
  await own.page.getByRole("button", { name: "Send", exact: true }).last().click();
  await sees(own, "The office has to answer you.");
  await picture(own.page, "own-file");
  expect(await widerThanScreen(own)).toEqual([]);
  await isSound(own);
});

test("the office answers in words, and the person reads them", async () => {
  await goesTo(registrar, "/inbox?kind=task&group=later");
  await sees(registrar, "Answer what the person asks of their file");
  await goesTo(registrar, `/persons/${dossier}`);
  await sees(registrar, "My name is Hamed, with an e");
  await presses(registrar, "Answer…");
  const dialog = registrar.page.getByRole("dialog");
  await answers(
    registrar,
    { "What was done": "done", "In words for the person, ten letters at least": "Your name is written with an e now" },
    dialog,
  );
  await dialog.getByRole("button", { name: "Record", exact: true }).click();
  await sees(registrar, "Your name is written with an e now");
  await own.page.goto("/mine");
  await sees(own, "Your name is written with an e now");
  expect(await reads(own)).not.toContain("The office has to answer you.");
  expect(registrar.problems).toEqual([]);
});
