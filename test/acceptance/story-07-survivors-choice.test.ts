import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type CaseAt,
  dayFrom,
  goesTo,
  opensCase,
  opensProcedure,
  reads,
  refusal,
  registersWalkIn,
  takes,
  takesUp,
  tries,
  leaves,
} from "./acts.ts";
import { addMonths, dayAt, type Instant } from "../../src/kernel/index.ts";
import { quarterStart } from "../../src/process/index.ts";
import { at, type Colleague, command, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 7: the survivor's choice. A woman tells of violence; the questions in their order give the type; she
 * allows health care and refuses the police; nobody else finds that there is anything to find.
 */
const today = dayFrom("Asia/Bishkek", 0);
const nasiba = { given: "Nasiba", family: "Rajabova", born: ["5", "8", "1991"] } as const;
const type = "physical assault";
/** The first day of the quarter before this one, in the State's own time. */
const lastQuarter = addMonths(quarterStart(dayAt(new Date().toISOString() as Instant, "Asia/Bishkek")), -3);

let world: World;
let [registrar, worker, claims, police, helper, colleague, coordinator]: Colleague[] = [];
let dossier = "";
let incident: CaseAt;

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enrol({ name: "Dilnoza Karimova", role: "registrar", unit: "XD-MS-CAP" });
  worker = await world.enrol({ name: "Parvina Nazarova", role: "protection-worker", unit: "XD-SHELTER" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("she comes to the office and asks for somebody to talk to; the registrar refers her and writes nothing of it", async () => {
  dossier = await registersWalkIn(at(registrar), nasiba, {
    "Came to this country on": today,
    Sex: "Female",
    "Wishes to ask for asylum": "No",
    Language: "Uzbek",
    "Nationality as said": "Uzbekistan",
    "Wishes a woman to ask": "Yes",
    "Countries feared": "Asked",
  });
  await command(at(registrar).page, {
    kind: "referral.send",
    dossier,
    payload: { referral: crypto.randomUUID(), route: "women-at-risk" },
  });
});

test("the worker records it as she agrees, and puts the questions in their order; each is asked only while none was answered yes", async () => {
  await goesTo(at(worker), `/persons/${dossier}`);
  incident = await opensProcedure(at(worker), dossier, "Incident of gender-based violence", "Record an incident", {
    "Reported on": today,
    "Told by": "the survivor",
    "Does she agree that this is recorded?": "Yes",
    "Age in years": "35",
    Sex: "female",
    "At the time of the report": "foreign national",
  });
  expect(incident.dossier).toBe(incident.id);
  expect(incident.dossier).not.toBe(dossier);
  expect(await reads(at(worker))).toContain("You alone are led from the one to the other.");
  const panel = await takesUp(at(worker), "Put the questions in their order");
  expect(await panel.innerText()).not.toContain("Core type");
  expect(await panel.innerText()).not.toContain("Was there a physical assault?");
  await leaves(at(worker), "07", "questions");
  await takes(at(worker), "Put the questions in their order", {
    "Was there penetration?": "No",
    "Was there unwanted sexual contact?": "No",
    "Was there a physical assault?": "Yes",
    "Who did it": "present or former partner",
  });
  const page = await reads(at(worker));
  expect(page.toLowerCase()).toContain(type);
  expect(page.toLowerCase()).toContain("intimate partner violence");
  await leaves(at(worker), "07", "classified");
});

test("she allows health care and refuses the police: the rule holds whatever the worker tries", async () => {
  await takes(at(worker), "Offer health care", { "Does she want to see a doctor?": "Yes", Outcome: "provided" });
  await tries(at(worker), "Offer a service", {
    Service: "police",
    "Does she agree that this service learns of it?": "No",
    Outcome: "referred",
  });
  expect(await refusal(at(worker))).toContain("She decides on each share");
  await leaves(at(worker), "07", "refused");
});

test("officers of the claim, the police desk and other helpers of the same house find no trace of it", async () => {
  claims = await world.enrol({ name: "Gulnora Rahimova", role: "eligibility-officer", unit: "XD-MS-CAP" });
  police = await world.enrol({ name: "Azamat Toktogulov", role: "nrm-officer", unit: "XD-NRM" });
  helper = await world.enrol({ name: "Ainura Beishenova", role: "service-provider", unit: "XD-SHELTER" });
  expect((await fetchStatus(at(worker).page, `/api/cases/${incident.dossier}/${incident.id}`)).status).toBe(200);
  for (const who of [at(registrar), at(claims), at(police), at(helper)]) {
    const of = async (id: string): Promise<unknown> => {
      const answers = [await fetchStatus(who.page, `/api/cases/${dossier}/${id}`), await fetchStatus(who.page, `/api/cases/${id}/${id}`)];
      return answers.map(({ status, body }) => ({ status, body }));
    };
    // The same answer as for a case that never was, in her file and in a dossier of its own.
    expect(await of(incident.id)).toEqual(await of("00000000-0000-4000-8000-0000000000aa"));
    const { body } = await fetchStatus(who.page, `/api/persons/${dossier}`);
    expect(body.toLowerCase()).not.toContain(type);
    expect(body).not.toContain(incident.reference);
  }
});

test("her worker finds it beside her file, and a colleague of the same house does not", async () => {
  await goesTo(at(worker), `/persons/${dossier}`);
  expect(await reads(at(worker))).toContain(incident.reference);
  colleague = await world.enrol({ name: "Zarina Saidova", role: "protection-worker", unit: "XD-SHELTER" });
  await goesTo(at(colleague), `/persons/${dossier}`);
  await at(colleague).page.getByRole("heading", { level: 1 }).getByText(nasiba.family).waitFor();
  expect(await reads(at(colleague))).not.toContain(incident.reference);
  await leaves(at(colleague), "07", "colleague");
});

test("the incident closes as she agrees, since health care was offered", async () => {
  await opensCase(at(worker), incident);
  await takes(at(worker), "Close", { "Does she agree to close it?": "Yes" });
  await leaves(at(worker), "07", "closed");
});

test("the monthly table of the quarter before shows no cell below five, and none by subtracting months or types", async () => {
  // What the house recorded in the quarter before; months are those of the State's own time.
  const month = (place: number): string => `${addMonths(lastQuarter, place).slice(0, 7)}-15`;
  const asked = ["penetration", "unwantedContact", "physicalAssault", "forcedMarriage", "denial", "psychological"];
  for (const [yes, place, times] of [
    ["physicalAssault", 0, 6],
    ["physicalAssault", 2, 5],
    ["denial", 1, 6],
    ["psychological", 0, 2],
  ] as const)
    for (let n = 0; n < times; n++) {
      const [id, when] = [crypto.randomUUID(), `${month(place)}T06:00:00.000Z`];
      const answers = { reportedOn: month(place), reportedBy: "survivor", recordAgreed: "yes" };
      const payload = { case: id, procedure: "gender-violence", about: dossier, answers };
      await command(at(worker).page, { kind: "case.open", dossier: id, at: when, payload });
      const told = Object.fromEntries(asked.slice(0, asked.indexOf(yes) + 1).map((one) => [one, one === yes ? "yes" : "no"]));
      await command(at(worker).page, { kind: "case.step", dossier: id, at: when, payload: { case: id, step: "classify", answers: told } });
    }
  coordinator = await world.enrol({ name: "Nigora Tursunova", role: "coordinator", unit: "XD-NC" });
  const figures = async (table: string, by: string) => {
    await goesTo(at(coordinator), `/figures?table=${table}&by=${by}`);
    await at(coordinator).page.getByRole("table").first().waitFor();
    const rows = await at(coordinator).page.getByRole("table").first().getByRole("row").allInnerTexts();
    return rows.map((row) => row.split(/\t/).map((cell) => cell.trim()));
  };
  const quarter = await figures("gender-violence", "coreType");
  await leaves(at(coordinator), "07", "quarter");
  const months = await figures("gender-violence/months", "month");
  await leaves(at(coordinator), "07", "months");
  const line = months.find((row) => row[0]?.includes("physical assault")) ?? [];
  expect(line.slice(1, 5).map((cell) => cell.split(/\s/)[0])).toEqual(["6", "0", "5", "11"]);
  for (const kept of ["denial", "psychological abuse"]) {
    const cells = months.find((row) => row[0]?.includes(kept))?.slice(1) ?? [];
    expect(cells.length, kept).toBeGreaterThan(2);
    expect(
      cells.filter((cell) => /\d/.test(cell.replace(/<\s*5/, ""))),
      kept,
    ).toEqual([]);
  }
  const numbers = [...quarter, ...months]
    .slice(1)
    .flatMap((row) => row.slice(1))
    .flatMap((cell) => (/^\d+$/.test(cell) ? [Number(cell)] : []));
  expect(numbers.filter((one) => one > 0 && one < 5)).toEqual([]);
});
