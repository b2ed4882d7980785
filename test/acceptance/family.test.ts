import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, isSound, presses, reads, sees, widerThanScreen } from "./acts.ts";
import { picture } from "./post-acts.ts";
import { type Colleague, command, openWorld, type World } from "./world.ts";

/** A boy whom a man calls his nephew, and a sister who looks for her brother. Everybody is invented. */
let world: World;
let registrar: Colleague;
let boy: string, sister: string, brother: string;

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enterDemo("registrar");
  const child = { birth: { precision: "estimated", ageYears: 14, on: new Date().toISOString().slice(0, 10) } };
  const adult = { birth: { precision: "year", year: 1990 } };
  boy = await arrives("Samir", "Nurzai", child);
  await arrives("Qodir", "Nurzai", adult);
  sister = await arrives("Laylo", "Tavakkuli", adult);
  brother = await arrives("Bahrom", "Tavakkuli", adult);
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("a file says what nobody asked, why it matters, and leads to where it is filled", async () => {
  await goesTo(registrar, `/persons/${boy}`);
  await sees(registrar, "What this file lacks", "Help and letters come to the right door.");
  await leaves("lacks");
  const address = registrar.page.locator("li").filter({ hasText: "Help and letters come to the right door." });
  await address.getByRole("link", { name: "Fill in" }).click();
  await answers(registrar, { Address: "Hostel 2, room 5" });
  await presses(registrar, "Record the change");
  await sees(registrar, "Hostel 2, room 5");
  await expect.poll(() => reads(registrar)).not.toContain("Help and letters come to the right door.");
  await goesTo(registrar, "/incomplete");
  await sees(registrar, "Nobody is refused or waits because something is not known.");
  await leaves("incomplete");
});

test("a man says that the boy is his nephew: it stands as his word and gives him no child", async () => {
  await goesTo(registrar, `/persons/${boy}`);
  await presses(registrar, "Record a relation…");
  const dialog = registrar.page.getByRole("dialog");
  await answers(registrar, { "Add a member: name or reference": "Qodir Nurzai" }, dialog);
  await dialog
    .getByRole("button", { name: /^Add: XD-/ })
    .first()
    .click();
  await answers(
    registrar,
    {
      "What the relative is to this person": "Uncle or aunt",
      "Whose word it is": "The relative’s",
      "In their words": "My late brother’s son",
    },
    dialog,
  );
  await picture(registrar.page, "family-record");
  await dialog.getByRole("button", { name: "Record a relation", exact: true }).click();
  await sees(registrar, "Only said, and a child may be concerned: no adult is given a child by it.");
  await presses(registrar, "Add a word…");
  await answers(registrar, { "Whose word it is": "This person’s", "What they say": "it is not so" }, dialog);
  await dialog.getByRole("button", { name: "Record a relation", exact: true }).click();
  await sees(registrar, "denied");
  expect((await reads(registrar)).replaceAll(/\s+/g, " ")).toMatch(/Qodir Nurzai · Uncle or aunt of Samir/);
  await command(registrar.page, {
    kind: "kin.record",
    dossier: boy,
    payload: { kin: crypto.randomUUID(), named: "Zahra, mother, in Mazar", relation: "parent", whose: "person", says: "yes" },
  });
  await goesTo(registrar, `/persons/${boy}`);
  await sees(registrar, "Zahra, mother, in Mazar");
  await registrar.page.getByRole("group", { name: /Family of XD-/ }).waitFor();
  await leaves("family");
});

test("a sister asks, her brother is asked first, and only when both wish it each reads of the other", async () => {
  for (const dossier of [sister, brother])
    await command(registrar.page, { kind: "feared.record", dossier, payload: { asked: "asked", states: ["AF"] } });
  await goesTo(registrar, `/persons/${sister}`);
  await presses(registrar, "Pass on a request…");
  const dialog = registrar.page.getByRole("dialog");
  await answers(
    registrar,
    {
      "Name of the relative": "Bahrom Tavakkuli",
      "What the relative is to this person": "Brother or sister",
      "In the person’s own words: what they wish": "I want to know that he lives",
    },
    dialog,
  );
  await picture(registrar.page, "tracing-ask");
  await dialog.getByRole("button", { name: "Pass it on", exact: true }).click();
  await sees(registrar, "Passed on under");
  expect(await reads(registrar)).not.toContain("I want to know that he lives");

  const tracer = await world.enterDemo("tracing");
  await goesTo(tracer, "/inbox");
  await sees(tracer, "Look for a relative");
  await tracer.page.locator("tr, li").filter({ hasText: "Look for a relative" }).getByRole("link").first().click();
  await sees(tracer, "Who may be meant", "I want to know that he lives", "Tavakkuli");
  await leaves("tracing", tracer);
  const found = tracer.page.locator("li").filter({ hasText: "Bahrom" }).filter({ hasText: "Ask this person" });
  await found.getByRole("button", { name: "Ask this person" }).first().click();
  await tracer.page.getByRole("dialog").getByRole("button", { name: "Ask this person", exact: true }).click();
  await sees(tracer, "not asked yet whether relatives may be told");
  await presses(tracer, "May relatives be told?…");
  await answers(tracer, { "The person says": "yes" }, tracer.page.getByRole("dialog"));
  await tracer.page.getByRole("dialog").getByRole("button", { name: "Record", exact: true }).click();
  await presses(tracer, "Tell both…");
  await answers(
    tracer,
    {
      "How the one who asked gave to be reached": "+999 0700 11",
      "How the one who was found gave to be reached": "Through the hostel desk",
    },
    tracer.page.getByRole("dialog"),
  );
  await tracer.page.getByRole("dialog").getByRole("button", { name: "Tell both…", exact: true }).click();
  await tracer.page.waitForURL(/inbox/);
  await leaves("tracing-told", tracer);
  expect(tracer.problems).toEqual([]);
});

test("on their own page each reads what the other gave, may stop, and may name who must never be told", async () => {
  const who = { name: "Laylo of her own file", role: "person", unit: "XD-MS-CAP", ownDossier: sister };
  const own = await world.enrol(who, { width: 360, height: 740 });
  await own.page.goto("/mine");
  await sees(own, "Through the hostel desk");
  // On a keyboard an answer is reached over the others; nothing is recorded before it is kept.
  const recorded: string[] = [];
  own.page.on("request", (request) => request.url().endsWith("/api/commands") && recorded.push(request.postData() ?? ""));
  const question = own.page.getByRole("group", { name: /may they be told that you are here/ });
  await question.getByRole("radio", { name: "Yes", exact: true }).focus();
  for (const key of ["ArrowRight", "ArrowRight"]) await own.page.keyboard.press(key);
  await expect.poll(() => question.getByRole("radio", { name: "I do not know", exact: true }).isChecked()).toBe(true);
  expect(recorded).toEqual([]);
  const keep = own.page.locator("form").filter({ has: question }).locator("button[type=submit]");
  await keep.press("Enter");
  await expect.poll(() => recorded.map((one) => (JSON.parse(one) as { payload: unknown }).payload)).toEqual([{ wish: "unsure" }]);
  // Whoever works with a keyboard or a reader stays where they are once it is kept.
  await sees(own, "Kept");
  expect(await keep.evaluate((one) => one === document.activeElement)).toBe(true);
  await answers(own, { "Name, and who they are to you": "Karim, my former husband" });
  await own.page.getByRole("button", { name: "Keep this", exact: true }).last().click();
  await sees(own, "Karim, my former husband");
  await presses(own, "Ask us to look for a relative");
  await leaves("own", own);
  expect(await reads(own)).not.toContain(brother);
});

/** Somebody is registered at the office: arranged, not told. */
async function arrives(given: string, family: string, more: Record<string, unknown>): Promise<string> {
  const dossier = crypto.randomUUID();
  const payload = {
    person: dossier,
    post: "XD-MS-CAP",
    arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    names: [{ script: "Latn", given, family }],
    languages: ["prs"],
    wishesAsylum: "notAsked",
    ...more,
  };
  await command(registrar.page, { kind: "arrival.record", dossier, payload });
  return dossier;
}

async function leaves(screen: string, who: Colleague = registrar): Promise<void> {
  await picture(who.page, screen);
  expect(await widerThanScreen(who)).toEqual([]);
  await isSound(who);
}
