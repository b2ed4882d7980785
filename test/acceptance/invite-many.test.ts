import { afterAll, beforeAll, expect, test } from "vitest";
import { pdfText } from "../pdf-text.ts";
import { answers, type CaseAt, dayFrom, goesTo, leaves, presses, prints, reads, sees } from "./acts.ts";
import { arrangesClaim } from "./claim-arranged.ts";
import { at, type Colleague, command, openWorld, type World } from "./world.ts";

/** Three applicants are invited by one act: one has another appointment at the first hour, one speaks what no interpreter does. */
let world: World;
let officer: Colleague | undefined;
const cases: CaseAt[] = [];
const [first, busy, alone] = [0, 1, 2];
const tomorrow = dayFrom("Asia/Dushanbe", 1);

async function arrives(registrar: Colleague, given: string, language: string): Promise<string> {
  const dossier = crypto.randomUUID();
  const payload = {
    person: dossier,
    post: "XD-MS-CAP",
    arrivedAt: new Date(Date.now() - 9 * 86_400_000).toISOString(),
    names: [{ script: "Latn", given, family: "Invitecanary" }],
    sex: "M",
    birth: { precision: "year", year: 1990 },
    languages: [language],
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
  officer = await world.enrol({ name: "Emil Sadyrov", role: "eligibility-officer", unit: "XD-MS-CAP" });
  const coordinator = await world.enrol({ name: "Nigora Karimova", role: "coordinator", unit: "XD-NC" });
  const helper = crypto.randomUUID();
  const entry = { kind: "interpreter", name: "Sabo Interpreter", sex: "F", languages: ["tgk"], askedOn: "2026-01-01" };
  await command(coordinator.page, { kind: "helper.record", dossier: helper, payload: { helper, entry } });
  const desks = { registrar, officer, reviewer: registrar, commission: registrar };
  for (const [place, language] of ["tgk", "tgk", "som"].entries())
    cases.push(await arrangesClaim(desks, await arrives(registrar, `Number${place}`, language), { daysAgo: 8, until: "inform" }));
  const { dossier = "", id } = cases[busy] ?? {};
  const startsAt = new Date(`${tomorrow}T04:15:00.000Z`).toISOString();
  await command(officer.page, {
    kind: "appointment.book",
    dossier,
    payload: { appointment: crypto.randomUUID(), case: id, kind: "office", startsAt, minutes: 15, officer: officer.account },
  });
}, 240_000);
afterAll(async () => await world.close());

const reference = (place: number): string => cases[place]?.reference ?? "none";
/** What stands beside a case on the screen. */
const line = async (place: number) =>
  await at(officer)
    .page.locator("li")
    .filter({ hasText: reference(place) })
    .last()
    .innerText();

/** The hour that a line says. */
const hourOf = (words: string): string => /\d\d:\d\d/.exec(words)?.[0] ?? "none";

test("[AP11] who gets which time is seen before anything is booked, and who cannot be met, with the reason", async () => {
  const who = at(officer);
  await goesTo(who, "/inbox?procedure=asylum");
  const choices = "**/api/cases/*/*/helpers*";
  await who.page.route(choices, (route) => route.abort());
  await who.page.getByRole("link", { name: "Invite many to meetings" }).click();
  await sees(who, "No network.", /^Still missing: a case; What for; Day; First meeting at;/);
  await who.page.unroute(choices);
  await presses(who, "Try again");
  for (const place of cases.keys()) await who.page.getByRole("checkbox", { name: new RegExp(reference(place)) }).click();
  await answers(who, {
    "What for": "Interview",
    "Day 1": tomorrow,
    "First meeting at": "09:00",
    "All are over by": "11:45",
    "Meetings a day, at most": "3",
    "Room or place": "Room 12",
    "Who meets the person": "Emil Sadyrov",
    "With an interpreter of the person’s language?": "yes",
  });
  await sees(who, /^2 meetings a day, from 09:00 to 11:00\. 1 more would end after 11:45/);
  await answers(who, { "All are over by": "12:00" });
  await sees(who, /^3 meetings a day, from 09:00 to 12:00\.$/);
  expect(await reads(who)).not.toContain("Still missing");
  await presses(who, "See who gets which time");
  await sees(who, "1 person cannot be met");
  expect(await line(alone)).toContain("No interpreter of the roster speaks a language of the person.");
  // The officer sits with the one at 09:15, so that the first hour is nobody's.
  const [one, other] = [await line(first), await line(busy)].toSorted((a, b) => hourOf(a).localeCompare(hourOf(b)));
  expect([hourOf(one ?? ""), hourOf(other ?? "")]).toEqual(["10:00", "11:00"]);
  expect(one).toContain("Sabo Interpreter");
  await leaves(who, "invite", "planned");
}, 90_000);

test("[AP11, AP10] they are booked one after the other, gone on with after a break, and each invitation is in the person's language", async () => {
  const who = at(officer);
  let answered = 0;
  await who.page.route("**/api/commands", (route) => (answered++ === 0 ? route.continue() : route.abort()));
  await presses(who, "Book 2 meetings");
  await who.page.getByRole("dialog").getByRole("button", { name: "Book", exact: true }).click();
  await sees(who, "no answer from the node");
  await who.page.unroute("**/api/commands");
  await presses(who, "Send again what was not answered");
  await sees(who, /Recorded in 2 cases, refused in 0/);
  const letter = pdfText(await prints(who, () => who.page.getByRole("button", { name: "Print the invitation" }).first().click()));
  expect(letter).toContain("Room 12");
  expect(letter).toContain("10:00");
  expect(letter).not.toContain("Invitecanary");
  await leaves(who, "invite", "booked");
  // Within the same window, so that only what was sent is forgotten.
  await who.page.locator("main").getByRole("link", { name: "Inbox", exact: true }).click();
  await who.page.getByRole("link", { name: "Invite many to meetings" }).click();
  await sees(who, "Still missing: ");
  expect(await who.page.getByRole("radio", { name: "Interview", exact: true }).isChecked()).toBe(false);
  await goesTo(who, `/cases/${cases[first]?.dossier}/${cases[first]?.id}`);
  await sees(who, /1[01]:00/);
}, 90_000);
