import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, goesTo, isSound, presses, reads, sees, widerThanScreen } from "./acts.ts";
import { picture } from "./post-acts.ts";
import { type Colleague, command, openWorld, type World } from "./world.ts";

/** A family at the registration office over a year: a father dies, a mother and her child live apart, a grandmother moves in with all hers. Everybody is invented. */
let world: World;
let registrar: Colleague;
const household = crypto.randomUUID();
const reason = "They told so at the office together";

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enterDemo("registrar");
  const [father, mother, son, child] = [await arrives("Rustam"), await arrives("Malika"), await arrives("Anvar"), await arrives("Nigina")];
  await compose(household, [
    [father, "head"],
    [mother, "spouse"],
    [son, "child"],
    [child, "child"],
  ]);
  await compose(crypto.randomUUID(), [[await arrives("Oysha"), "head"]]);
}, 180_000);
afterAll(async () => {
  await world?.close();
});

const line = (name: string) => registrar.page.locator("form li").filter({ hasText: name });

test("the father died: the son is head, and how the rest stand to him is not known until it is said", async () => {
  await goesTo(registrar, `/households/${household}`);
  await presses(registrar, "Change the household");
  await line("Rustam").getByRole("radio", { name: "Leaves" }).click();
  await answers(registrar, { Why: "died" }, line("Rustam"));
  await answers(registrar, { "To the head": "Head of the household" }, line("Anvar"));
  await sees(registrar, "How the rest stand to the new head counts as not known");
  await answers(registrar, { "To the head": "Parent" }, line("Malika"));
  await answers(registrar, { "Reason, ten letters at least": reason });
  await leaves("change");
  await presses(registrar, "Record the change");
  await registrar.page.waitForURL(new RegExp(`/households/${household}$`));
  await sees(registrar, "Lived here before");
  const told = await reads(registrar);
  expect(told).toMatch(/Nigina[^]*relation not known/);
  expect(told).toMatch(/Lived here before[^]*Rustam[^]*died/);
  await leaves("household");
});

test("mother and child live apart, under a reference of their own", async () => {
  await presses(registrar, "Change the household");
  for (const name of ["Malika", "Nigina"])
    await line(name).getByRole("radio", { name: "Lives apart with others of this household" }).click();
  await answers(registrar, { "To the head": "Head of the household" }, line("Malika"));
  await answers(registrar, { "To the head": "Son or daughter" }, line("Nigina"));
  await answers(registrar, { "Reason, ten letters at least": reason });
  await presses(registrar, "Record the change");
  await registrar.page.waitForURL(new RegExp(`/households/${household}$`));
  await sees(registrar, "Lived here before");
  await registrar.page.getByRole("link", { name: /Malika/ }).click();
  await registrar.page.getByRole("link", { name: "Open the household" }).click();
  await registrar.page.waitForURL(/households/);
  expect(registrar.page.url()).not.toContain(household);
  const told = await reads(registrar);
  expect(told).toMatch(/Malika[^]*Head of the household/);
  expect(told).not.toContain("Anvar");
});

test("the grandmother lives elsewhere: the screen says so, and her whole household moves in", async () => {
  await goesTo(registrar, `/households/${household}/change`);
  await answers(registrar, { "Add a member: name or reference": "Oysha Changeful" });
  await registrar.page
    .getByRole("button", { name: /^Add: XD-/ })
    .first()
    .click();
  await sees(registrar, "Lives in another household");
  await registrar.page.getByRole("link", { name: "Join the two households" }).click();
  // The screen before has a field of the same name: what is answered stands on the next one.
  await sees(registrar, "All of the other household move into this one from a day on. The other stays on record, empty.");
  await answers(registrar, { "To the head": "Grandparent", "Reason, ten letters at least": reason });
  await presses(registrar, "Join the two households");
  await registrar.page.waitForURL(new RegExp(`/households/${household}$`));
  await sees(registrar, "Oysha Changeful");
  expect(await reads(registrar)).toMatch(/Oysha[^]*Grandparent/);
  await leaves("joined");
});

test("a birth is noted with what is known of both parents: the child may be left without a nationality, and it is said where that leads", async () => {
  await registrar.page.getByRole("link", { name: /Malika/ }).click();
  await presses(registrar, "Note an event…");
  const dialog = registrar.page.getByRole("dialog");
  await answers(registrar, { "What happened": "A child was born", "What shows it": "a paper was shown" }, dialog);
  await answers(
    registrar,
    {
      "Was the child born in this country?": "Yes",
      "Nationality of the person": "of no State",
      "How the person lives here": "permanently, by a permit",
      "Nationality of the other parent": "of no State",
      "How the other parent lives here": "has the usual home here, without such a permit",
    },
    dialog,
  );
  await dialog.getByRole("button", { name: "Note it", exact: true }).click();
  await sees(registrar, "The child may be left without a nationality", "xd-law:birth.residence");
  await leaves("birth");
  // What a birth means is not passed over in silence because it could not be asked.
  const finding = registrar.page.locator("li").filter({ hasText: "A child was born" });
  for (const address of ["**/api/persons/*/births", "**/api/routes"]) {
    await registrar.page.route(address, (route) => route.abort());
    await registrar.page.reload();
    await finding.getByText("No network.").waitFor();
    await registrar.page.unroute(address);
    await finding.getByRole("button", { name: "Try again" }).click();
    await sees(registrar, "The child may be left without a nationality");
  }
  await presses(registrar, "Refer: Statelessness");
  await dialog.getByRole("button", { name: "Refer", exact: true }).click();
  await sees(registrar, /^Referred: /);
  await goesTo(registrar, `/households/${household}`);
});

test("his death is noted from a paper; when he comes himself it is taken back, and his file is alive again", async () => {
  await registrar.page.getByRole("link", { name: /Rustam/ }).click();
  await presses(registrar, "Note an event…");
  const dialog = registrar.page.getByRole("dialog");
  await sees(registrar, "It ends and begins nothing by itself");
  await answers(registrar, { "What happened": "Died", "What shows it": "a paper was shown" }, dialog);
  await dialog.getByRole("button", { name: "Note it", exact: true }).click();
  await sees(registrar, "recorded as deceased");
  await leaves("event");
  await presses(registrar, "Take back…");
  await answers(registrar, { "Reason, ten letters at least": "He stands before me today" }, dialog);
  await dialog.getByRole("button", { name: "Take back", exact: true }).click();
  await sees(registrar, "a mistake: He stands before me today");
  expect(await reads(registrar)).not.toContain("recorded as deceased");
  expect(registrar.problems).toEqual([]);
});

/** Somebody is registered at the office: arranged, not told. */
async function arrives(given: string): Promise<string> {
  const dossier = crypto.randomUUID();
  const payload = {
    person: dossier,
    post: "XD-MS-CAP",
    arrivedAt: new Date(Date.now() - 3_600_000).toISOString(),
    names: [{ script: "Latn", given, family: "Changeful" }],
    languages: ["prs"],
    wishesAsylum: "notAsked",
  };
  await command(registrar.page, { kind: "arrival.record", dossier, payload });
  return dossier;
}

async function compose(dossier: string, members: readonly (readonly [string, string])[]): Promise<void> {
  const payload = { household: dossier, members: members.map(([person, relation]) => ({ person, relation })) };
  await command(registrar.page, { kind: "household.record", dossier, payload });
}

async function leaves(screen: string): Promise<void> {
  await picture(registrar.page, `household-${screen}`);
  expect(await widerThanScreen(registrar)).toEqual([]);
  await isSound(registrar);
}
