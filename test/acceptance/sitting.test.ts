import { afterAll, beforeAll, expect, test } from "vitest";
import { answers, type Answers, type CaseAt, dayFrom, goesTo, leaves, presses, reads, sees, tries } from "./acts.ts";
import { arrangesClaim } from "./claim-arranged.ts";
import { at, type Colleague, command, openWorld, type World } from "./world.ts";

const zone = "Asia/Dushanbe";
const today = dayFrom(zone, 0);
const names = ["Anora Yusupova", "Botir Latipov", "Vera Sokolova", "Gulnoz Umarova"] as const;

/** A commission sits: three cases, one conflict of interest, one dissent, one case that is put off. */
let world: World;
let [leads, second, third, fourth]: Colleague[] = [];
const cases: CaseAt[] = [];
const [lender, border, village] = [0, 1, 2];

async function arrives(registrar: Colleague, given: string): Promise<string> {
  const dossier = crypto.randomUUID();
  const payload = {
    person: dossier,
    post: "XD-MS-CAP",
    arrivedAt: new Date(Date.now() - 50 * 86_400_000).toISOString(),
    names: [{ script: "Latn", given, family: "Sittingcanary" }],
    sex: "M",
    birth: { precision: "year", year: 1990 },
    languages: ["tgk"],
    nationalities: ["AF"],
    wishesAsylum: "yes",
    fearedAsked: "asked",
    feared: ["AF"],
  };
  await command(registrar.page, { kind: "arrival.record", dossier, payload });
  return dossier;
}

beforeAll(async () => {
  world = await openWorld("demo");
  const registrar = await world.enrol({ name: "Dilbar Nurova", role: "registrar", unit: "XD-MS-CAP" });
  const officer = await world.enrol({ name: "Emil Sadyrov", role: "eligibility-officer", unit: "XD-MS-CAP" });
  const reviewer = await world.enrol({ name: "Nodira Azizova", role: "reviewer", unit: "XD-MS-CAP" });
  const members: Colleague[] = [];
  for (const name of names) members.push(await world.enrol({ name, role: "decision-maker", unit: "XD-COM" }));
  [leads, second, third, fourth] = members;
  const desks = { registrar, officer, reviewer, commission: at(leads) };
  for (const [place, daysAgo] of [40, 30, 20].entries())
    cases.push(await arrangesClaim(desks, await arrives(registrar, `Number${place}`), { daysAgo, until: "screenTrafficking" }));
}, 240_000);
afterAll(async () => await world.close());

const reference = (place: number): string => cases[place]?.reference ?? "";
/** A case on the agenda of the sitting that is on the screen. */
const item = (who: Colleague, place: number) => who.page.getByRole("article", { name: reference(place) });

async function does(who: Colleague, place: number, act: string, said: Answers = {}): Promise<void> {
  await item(who, place)
    .getByRole("button", { name: `${act}…`, exact: true })
    .click();
  const dialog = who.page.getByRole("dialog");
  await answers(who, said, dialog);
  await dialog.getByRole("button", { name: act, exact: true }).last().click();
}
async function done(who: Colleague): Promise<void> {
  await who.page.getByRole("dialog").waitFor({ state: "hidden", timeout: 10_000 });
}
const proposal: Answers = {
  Decision: "recognised as a refugee",
  "Decided on": today,
  Reasons: "The fear is well founded.",
  "Legal basis": "refugee-1951:1.A.2",
};
let address = "";

test("a member calls a sitting and puts three of the cases that wait on its agenda", async () => {
  const who = at(leads);
  await goesTo(who, "/sittings");
  await sees(who, "No sitting was called yet", reference(lender));
  await presses(who, "Call a sitting…");
  const dialog = who.page.getByRole("dialog");
  await answers(who, { Day: today, From: "08:00", "How long": "480 min", Place: "Hall 2" }, dialog);
  await dialog.getByRole("button", { name: "Call a sitting", exact: true }).click();
  await who.page.waitForURL(/sittings\/[0-9a-f-]{36}$/);
  address = new URL(who.page.url()).pathname;
  await sees(who, "Nothing lies before this sitting");
  await leaves(who, "sitting", "empty");
  await goesTo(who, "/sittings");
  for (const place of [lender, border, village]) await who.page.getByRole("checkbox", { name: new RegExp(reference(place)) }).click();
  await leaves(who, "sitting", "waiting");
  await presses(who, "Put 3 cases on the agenda");
  await sees(who, /Recorded in 3 cases, refused in 0/);
}, 90_000);

test("it stands in the calendar of the others by its number; they come, and each says so", async () => {
  const who = at(leads);
  await goesTo(who, address);
  await presses(who, "Open the sitting…");
  await who.page.getByRole("dialog").getByRole("button", { name: "Open the sitting", exact: true }).click();
  await done(who);
  for (const other of [second, third, fourth]) {
    await goesTo(at(other), address);
    await presses(at(other), "I am present");
    await sees(at(other), "you");
  }
  await goesTo(at(second), "/calendar");
  await sees(at(second), "Close the sitting");
}, 90_000);

test("the first case is decided three to one, and who is against says why", async () => {
  await goesTo(at(leads), address);
  await does(at(leads), lender, "Put to the vote", proposal);
  await done(at(leads));
  await does(at(leads), lender, "Vote", { "My vote": "for" });
  await done(at(leads));
  await does(at(leads), lender, "Record the decision");
  await sees(at(leads), "Too few members have voted");
  await at(leads).page.keyboard.press("Escape");
  for (const [who, said] of [
    [second, { "My vote": "against", "Why against, kept with the case": "The second hearing was too short." }],
    [third, { "My vote": "for" }],
    [fourth, { "My vote": "for" }],
  ] as const) {
    await goesTo(at(who), address);
    await does(at(who), lender, "Vote", said);
    await done(at(who));
  }
  await goesTo(at(leads), address);
  await sees(at(leads), "for 3, against 1, abstaining 0", "The second hearing was too short.");
  await leaves(at(leads), "sitting", "voted");
  await does(at(leads), lender, "Record the decision");
  await done(at(leads));
  await sees(at(leads), "decided");
}, 90_000);

test("in the second one member keeps out for a conflict of interest; what lies before the sitting is not decided beside it", async () => {
  const claim = cases[border];
  if (!claim) throw new Error("no case");
  await goesTo(at(fourth), `/cases/${claim.dossier}/${claim.id}`);
  await tries(at(fourth), "Decide", proposal);
  await sees(at(fourth), "The case lies before a sitting and is decided there");
  await goesTo(at(third), address);
  await does(at(third), border, "Keep out of this case", { Why: "A neighbour of the family." });
  await done(at(third));
  expect(await item(at(third), border).getByRole("button", { name: "Vote…" }).count()).toBe(0);
  await goesTo(at(leads), address);
  await does(at(leads), border, "Put to the vote", proposal);
  await done(at(leads));
  for (const who of [leads, second, fourth]) {
    await goesTo(at(who), address);
    await does(at(who), border, "Vote", { "My vote": "for" });
    await done(at(who));
  }
  await does(at(fourth), border, "Record the decision");
  await done(at(fourth));
  await sees(at(fourth), "Vera Sokolova keeps out: A neighbour of the family.");
}, 90_000);

test("the third is put off by a day and stays due; the sitting is closed, and its minutes name no person", async () => {
  const who = at(leads);
  await goesTo(who, address);
  await does(who, village, "Put off", { "To a sitting by": dayFrom(zone, 14), Why: "A translation is lacking." });
  await done(who);
  await presses(who, "Close the sitting…");
  await who.page.getByRole("dialog").getByRole("button", { name: "Close the sitting", exact: true }).click();
  await done(who);
  await leaves(who, "sitting", "closed");
  const minutes = await who.page.evaluate(async (from) => {
    const answer = await fetch(`/api${from}/minutes.pdf`);
    return { status: answer.status, type: answer.headers.get("content-type") };
  }, address);
  expect(minutes).toEqual({ status: 200, type: "application/pdf" });
  expect(await reads(who)).not.toContain("Sittingcanary");
  await goesTo(who, "/inbox?group=later");
  await sees(who, "Put off by a sitting: lay it before the next");
  await goesTo(who, "/sittings");
  await sees(who, reference(village));
  expect(await reads(who)).not.toContain(reference(lender));
  expect([leads, second, third, fourth].flatMap((one) => at(one).problems)).toEqual([]);
}, 90_000);
