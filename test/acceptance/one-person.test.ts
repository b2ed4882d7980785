import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, isSound, presses, reads, refusal, sees, widerThanScreen } from "./acts.ts";
import { picture } from "./post-acts.ts";
import { type Colleague, command, fetchJson, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * One man came over post 1 twice and has two files, written in two scripts. Zarina joins them; Timur, of the night shift, finds out
 * that they are two cousins and takes them apart; a child's files wait for his approval. Everybody is invented.
 */
let world: World;
let zarina: Colleague;
let timur: Colleague;
let stranger: Colleague;
let first: File;
let second: File;

beforeAll(async () => {
  world = await openWorld("demo");
  [zarina, timur, stranger] = await Promise.all([
    world.enterDemo("post1.officer"),
    world.enterDemo("post1.night"),
    world.enterDemo("post2.officer", { width: 390, height: 844 }),
  ]);
  first = await arrives({ names: [{ script: "Latn", given: "Fayzullo", family: "Khudoyorov" }] });
  second = await arrives({ names: [{ script: "Cyrl", given: "Файзулло", family: "Худоёров" }], birth: { precision: "year", year: 1991 } });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("she finds the other file by its name in another script, and sees both beside each other with what differs marked", async () => {
  await goesTo(zarina, `/persons/${first.dossier}`);
  await presses(zarina, "Another file of this person…");
  await answers(zarina, { "Name in any script, or reference": "Худоёров" });
  await zarina.page.getByRole("link", { name: "Файзулло Худоёров" }).click();
  await zarina.page.waitForURL(/\/beside\/[0-9a-f-]{36}$/);
  await sees(zarina, first.reference, second.reference, "One officer is enough here");
  const differing = zarina.page.locator(".compare-row[data-different]");
  expect((await differing.locator("[role=rowheader]").allInnerTexts()).map((one) => one.split("\n")[0])).toEqual(["Name", "Born"]);
  await leaves(zarina, "beside");
});

test("without a reason nothing is joined; with one the two files are one person", async () => {
  await presses(zarina, "One person: join the files");
  expect(await refusal(zarina)).not.toBe("");
  await answers(zarina, { "Reason, ten letters at least": "Same passport, same scar, says he came twice" });
  await presses(zarina, "One person: join the files");
  await sees(zarina, "These two files are joined", "Same passport, same scar");
  await leaves(zarina, "joined");
});

test("his page leads to the other file, says by whom and why, and what the files say differently", async () => {
  await goesTo(zarina, `/persons/${first.dossier}`);
  await sees(zarina, second.reference, "Same passport, same scar", "What the files say differently");
  await leaves(zarina, "person");
});

test("both references are still found, and say that they are one person", async () => {
  for (const [asked, other] of [
    [first, second],
    [second, first],
  ] as const) {
    await command(zarina.page, { kind: "person.update", dossier: asked.dossier, payload: { address: "Transit centre, room 2" } });
    const { candidates } = (await fetchJson(zarina.page, "/api/persons/search", { text: asked.reference })) as {
      candidates: { dossier: string; joined: { reference: string }[] }[];
    };
    expect(candidates).toMatchObject([{ dossier: asked.dossier, joined: [{ reference: other.reference }] }]);
  }
});

test("an officer of another post learns of neither file, nor that they are joined", async () => {
  for (const path of [`/api/persons/${first.dossier}/joined`, `/api/persons/${first.dossier}/beside/${second.dossier}`]) {
    const shut = await fetchStatus(stranger.page, path);
    const absent = await fetchStatus(stranger.page, path.replace(first.dossier, crypto.randomUUID()));
    expect([shut.status, shut.headers]).toEqual([absent.status, absent.headers]);
    expect(shut.status).toBe(404);
  }
});

test("a colleague takes them apart with a reason; what was recorded in between stays, and so does who joined them", async () => {
  await goesTo(timur, `/persons/${second.dossier}/beside/${first.dossier}`);
  await presses(timur, "Take apart…");
  const dialog = timur.page.getByRole("dialog");
  await dialog.getByText("Each file stands as if it had never been joined").waitFor();
  await answers(timur, { "Reason, ten letters at least": "Two cousins: both stand before me today" }, dialog);
  await dialog.getByRole("button", { name: "Take apart" }).click();
  await sees(timur, "These two files were joined and taken apart", "Two cousins");
  await leaves(timur, "parted");
  await goesTo(timur, `/persons/${second.dossier}`);
  await sees(timur, "Transit centre, room 2", "Two cousins");
  expect(await reads(timur)).not.toContain("What the files say differently");
});

test("two officers look at the same two files; the one who comes later is told that they are joined", async () => {
  const address = `/persons/${first.dossier}/beside/${second.dossier}`;
  await Promise.all([goesTo(zarina, address), goesTo(timur, address)]);
  for (const who of [zarina, timur]) await answers(who, { "Reason, ten letters at least": "His own word, in front of both of us" });
  await presses(zarina, "One person: join the files");
  await sees(zarina, "These two files are joined");
  await presses(timur, "One person: join the files");
  expect(await refusal(timur)).toContain("joined already");
});

test("a child's files wait: she cannot approve herself, her colleague finds it in his inbox, looks and approves", async () => {
  const child = {
    names: [{ script: "Latn", given: "Mehrangez", family: "Khudoyorova" }],
    sex: "F",
    birth: { precision: "year", year: 2014 },
  };
  const [one, other] = [await arrives(child), await arrives(child)];
  await goesTo(zarina, `/persons/${one.dossier}/beside/${other.dossier}`);
  await sees(zarina, "one of them is or may be a child");
  await answers(zarina, { "Reason, ten letters at least": "The same girl, brought by two carriers" });
  await presses(zarina, "Propose to join the files");
  await sees(zarina, "Another officer must look at it before the files are joined.");
  expect(await zarina.page.getByRole("button", { name: "Approve: one person" }).count()).toBe(0);
  await leaves(zarina, "proposed");
  await goesTo(timur, "/inbox");
  await timur.page.getByRole("link", { name: one.reference }).first().click();
  await sees(timur, "A second officer must look at two files", other.reference);
  await timur.page.getByRole("link", { name: "Look at both" }).click();
  await presses(timur, "Approve: one person");
  await sees(timur, "These two files are joined");
  await goesTo(timur, `/persons/${other.dossier}`);
  await sees(timur, one.reference, "approved by");
  for (const who of [zarina, timur, stranger]) expect(who.problems).toEqual([]);
});

type File = { readonly dossier: string; readonly reference: string };

/** Somebody is recorded at post 1: arranged, not told. */
async function arrives(more: Record<string, unknown>): Promise<File> {
  const dossier = crypto.randomUUID();
  const payload = {
    person: dossier,
    post: "XD-POST-01",
    arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    sex: "M",
    birth: { precision: "year", year: 1990 },
    nationalities: ["AF"],
    languages: ["prs"],
    wishesAsylum: "notAsked",
    ...more,
  };
  const { says } = (await command(zarina.page, { kind: "arrival.record", dossier, payload })) as { says: { reference: string } };
  return { dossier, reference: says.reference };
}

/** A screen as it was left: no barrier on it, nothing that runs out to the side. */
async function leaves(who: Colleague, screen: string): Promise<void> {
  await picture(who.page, `one-person-${screen}`);
  expect(await widerThanScreen(who)).toEqual([]);
  await isSound({ ...who, problems: [] });
}
