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
import { at, type Colleague, command, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 7: the survivor's choice. A woman tells of violence; the questions in their order give the type; she
 * allows health care and refuses the police; nobody else finds that there is anything to find.
 */
const today = dayFrom("Asia/Bishkek", 0);
const nasiba = { given: "Nasiba", family: "Rajabova", born: ["5", "8", "1991"] } as const;
const type = "physical assault";

let world: World;
let [registrar, worker, claims, police, helper]: Colleague[] = [];
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
  });
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
  expect((await fetchStatus(at(worker).page, `/api/cases/${dossier}/${incident.id}`)).status).toBe(200);
  for (const who of [at(registrar), at(claims), at(police), at(helper)]) {
    const of = async (id: string): Promise<unknown> => {
      const { status, body } = await fetchStatus(who.page, `/api/cases/${dossier}/${id}`);
      return { status, body };
    };
    // The same answer as for a case that never was.
    expect(await of(incident.id)).toEqual(await of("00000000-0000-4000-8000-0000000000aa"));
    const { body } = await fetchStatus(who.page, `/api/persons/${dossier}`);
    expect(body.toLowerCase()).not.toContain(type);
    expect(body).not.toContain(incident.reference);
  }
});

test("the incident closes as she agrees, since health care was offered", async () => {
  await opensCase(at(worker), incident);
  await takes(at(worker), "Close", { "Does she agree to close it?": "Yes" });
  await leaves(at(worker), "07", "closed");
});
