import { afterAll, beforeAll, expect, test } from "vitest";
import { type Colleague, command, fetchJson, openWorld, type World } from "./world.ts";

/** Whoever is registered may have been written down elsewhere, in other letters: the registrar sees it while typing, and says what they see. */
let world: World;
let registrar: Colleague;
const known = crypto.randomUUID();

beforeAll(async () => {
  world = await openWorld("demo");
  const officer = await world.enterDemo("post1.officer");
  await command(officer.page, {
    kind: "arrival.record",
    dossier: known,
    payload: {
      person: known,
      post: "XD-POST-01",
      arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
      names: [{ script: "Arab", given: "فیض‌الله", family: "رحیمی" }],
      sex: "M",
      birth: { precision: "year", year: 1990 },
      wishesAsylum: "notAsked",
    },
  });
  registrar = await world.enterDemo("registrar");
}, 180_000);
afterAll(async () => {
  await world.close();
});

test("[PE13] while a registrar types, whoever is known in another script appears with the reason, and the word said of them is on record", async () => {
  const { page, problems } = registrar;
  await page.goto("/persons/new");
  await page.getByLabel("Given name").first().fill("Файзулло");
  await page.getByLabel("Family name").first().fill("Раҳимов");
  const panel = page.getByRole("region", { name: "Perhaps known already" });
  const candidate = panel.getByRole("listitem").filter({ hasText: "فیض" });
  await candidate.waitFor();
  expect(await candidate.textContent()).toMatch(/may sound the same/);

  await candidate.getByRole("radio", { name: "not the same" }).check();
  await page.getByRole("button", { name: "Record the person" }).click();
  await page.waitForURL(/\/persons\/(?!new)/);
  const dossier = page.url().split("/").at(-1) ?? "";
  const view = (await fetchJson(page, `/api/persons/${dossier}`)) as {
    subjects: { kind: string; parts: { identity: { fields: Record<string, { value: unknown }> } } }[];
  };
  const person = view.subjects.find(({ kind }) => kind === "person");
  expect(person?.parts.identity.fields[`compared/${known}`]?.value).toMatchObject({ verdict: "notSame" });
  expect(problems).toEqual([]);
}, 120_000);

test("[PE13] whoever says that it is the same person, and records them all the same, is led on to both files when both are open", async () => {
  const { page, problems } = registrar;
  await page.goto("/persons/new");
  await page.getByLabel("Given name").first().fill("Файзулло");
  await page.getByLabel("Family name").first().fill("Раҳимов");
  const candidate = page.getByRole("region", { name: "Perhaps known already" }).getByRole("listitem").filter({ hasText: "فیض" });
  await candidate.getByRole("radio", { name: "the same", exact: true }).check();
  await page.getByRole("button", { name: "Record the person" }).click();
  await page.waitForURL(/\/persons\/(?!new)/);
  await page.getByRole("heading", { name: "What happened since" }).waitFor();
  expect(await page.getByText("Said to be the same person").count()).toBe(0);

  await command(page, { kind: "person.attend", dossier: known, payload: { reason: "Stands before me at the office" } });
  await page.reload();
  const notice = page.locator(".notice").filter({ hasText: "Said to be the same person as another file" });
  await notice.getByRole("link", { name: "Look at both" }).click();
  await page.waitForURL(new RegExp(`/beside/${known}$`));
  await page.getByRole("button", { name: /join the files/ }).waitFor();
  await page.getByRole("button", { name: "Two persons after all" }).click();
  await page.getByRole("button", { name: "Two persons after all" }).waitFor({ state: "detached" });
  await page.goBack();
  await page.getByRole("heading", { name: "What happened since" }).waitFor();
  await notice.waitFor({ state: "detached" });
  expect(problems).toEqual([]);
}, 120_000);
