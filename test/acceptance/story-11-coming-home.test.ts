import { afterAll, beforeAll, expect, test } from "vitest";
import {
  answers,
  type CaseAt,
  dayFrom,
  goesTo,
  leaves,
  monthsAfter,
  opensCase,
  opensFromInbox,
  opensProcedure,
  presses,
  reads,
  refersOn,
  refusal,
  registersWalkIn,
  sees,
  takes,
  takesInHand,
  timeLimit,
  tries,
} from "./acts.ts";
import { arrangesClaim } from "./claim-arranged.ts";
import { at, type Colleague, command, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 11, inside one node: coming home. A man whose claim was rejected chooses to go back after counsel, takes it back
 * once, and decides again. Of him only what the journey needs leaves the node. At home a plan is made within a month: papers, land,
 * a course, a small credit, and a check-up of which nobody but the doctor and he know. It is scored after six and twelve months.
 */
const zone = "Asia/Dushanbe";
const iskandar = { given: "Iskandar", family: "Boymatov", born: ["20", "10", "1988"] } as const;
const consulate = "Consulate of Tajikistan";

let world: World;
let [registrar, officer, reviewer, commission, lawyer, counsellor, doctor, listener, himself]: Colleague[] = [];
let daysPassed = 0;
let dossier = "";
let home: CaseAt;
let plan: CaseAt;

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enrol({ name: "Dilnoza Karimova", role: "registrar", unit: "XD-MS-CAP" });
  officer = await world.enrol({ name: "Gulnora Rahimova", role: "eligibility-officer", unit: "XD-MS-CAP" });
  reviewer = await world.enrol({ name: "Nodira Ismoilova", role: "reviewer", unit: "XD-MS-CAP" });
  commission = await world.enrol({ name: "Sapar Annayev", role: "decision-maker", unit: "XD-COM" });
  lawyer = await world.enrol({ name: "Farrukh Nazarov", role: "legal-adviser", unit: "XD-AID" });
  counsellor = await world.enrol({ name: "Zarina Odinaeva", role: "eligibility-officer", unit: "XD-MS-CAP" });
  doctor = await world.enrol({ name: "Manzura Hakimova", role: "health-worker", unit: "XD-HOSP" });
  listener = await world.enrol({ name: "Malika Yusupova", role: "service-provider", unit: "XD-BRIDGE" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

const information = {
  "What was told": "Two roads are open, the village has a school and no clinic.",
  "Source and date": "Report of the UN, of last month",
  "Understood?": "Yes",
};
const counsel = {
  "Was counsel given?": "Yes",
  "By whom": "Farrukh Nazarov, Legal Clinic “Step”",
  "By somebody who does not carry out the return?": "Yes",
  "Other ways explained": ["asylum", "lawful stay"],
  "Does anything of humanity speak for staying: illness, family, a child's school, many years here?": "No",
};
const danger = { "Is there danger on return?": "No", "Why, from what sources": "The lender left the district; two sources." };
const declaration = {
  "Legal position on this day": "claim rejected for good",
  "In the person's own words": "My father is alone with the field.",
  "Free of pressure?": "Yes",
  "Does the person understand what it means?": "Yes",
};

test("his claim was rejected two months ago, and the time to appeal is over", async () => {
  dossier = await registersWalkIn(at(registrar), iskandar, {
    "Came to this country on": dayFrom(zone, -120),
    Sex: "Male",
    "Wishes to ask for asylum": "Yes",
    Language: "Tajik",
    "Nationality as said": "Tajikistan",
    "Countries feared": "Asked",
  });
  const desks = { registrar: at(registrar), officer: at(officer), reviewer: at(reviewer), commission: at(commission) };
  const claim = await arrangesClaim(desks, dossier, { daysAgo: 60, until: "notifyRejection" });
  await command(at(officer).page, {
    kind: "case.step",
    dossier,
    payload: { case: claim.id, step: "finalise", answers: { waysShown: "yes" } },
  });
  himself = await world.enrol(
    { name: "Iskandar Boymatov", role: "person", unit: "XD-MS-CAP", ownDossier: dossier },
    { width: 360, height: 780 },
  );
});

test("he says that he thinks of going back; nothing is signed before somebody who does not carry it out has advised him", async () => {
  await goesTo(at(officer), `/persons/${dossier}`);
  home = await opensProcedure(at(officer), dossier, "Voluntary return", "Record the wish to return", {
    "Said on": today(),
    "To which country": "Tajikistan",
    "Is the person held anywhere?": "No",
  });
  await takes(at(officer), "Inform about the place of return", information);
  await tries(at(officer), "Assess the danger", danger);
  expect(await refusal(at(officer))).toContain("The danger on return was assessed by another than who counselled");
  await refersOn(at(officer), dossier, { to: "Free legal advice" });
  await takesInHand(at(lawyer), dossier, "Free legal advice");
  await opensCase(at(lawyer), home);
  await takes(at(lawyer), "Give counsel", counsel);
  await leaves(at(lawyer), "11", "counsel");
  await opensCase(at(officer), home);
  await takes(at(officer), "Assess the danger", danger);
});

/** @shows minsk-2004:MIN-MIG-8, rap-2012:RCF-4.2-8 */
test("he signs on his own screen, and takes it back on it, alone and without a reason", async () => {
  await goesTo(at(himself), "/mine");
  await sees(at(himself), home.reference);
  await opensCase(at(himself), home);
  await takes(at(himself), "Declare the wish to return", declaration);
  await leaves(at(himself), "11", "declared");
  await takes(at(himself), "Take the wish back");
  await goesTo(at(himself), "/mine");
  await sees(at(himself), "You stay. Nothing changes for you because you thought of going.");
  await leaves(at(himself), "11", "taken-back");
});

test("three weeks later he decides again: he is advised anew, and only then does his signature count", async () => {
  await timePasses(21, officer, lawyer, himself);
  await opensCase(at(himself), home);
  await takes(at(himself), "State the wish again", {
    "Said on": today(),
    "To which country": "Tajikistan",
    "Is the person held anywhere?": "No",
  });
  await opensFromInbox(at(officer), home, "repatriation");
  await takes(at(officer), "Inform about the place of return", information);
  await takes(at(officer), "Assess the danger", danger);
  await opensCase(at(himself), home);
  await tries(at(himself), "Declare the wish to return", declaration);
  expect(await refusal(at(himself))).toContain("Counsel was given");
  await opensCase(at(lawyer), home);
  await takes(at(lawyer), "Give counsel", counsel);
  await opensCase(at(himself), home);
  await takes(at(himself), "Declare the wish to return", declaration);
});

test("of him leaves what the journey needs, as he chose: his name and birth, to the consulate, and never that he asked for asylum", async () => {
  await opensCase(at(officer), home);
  const papers = { "Did the person choose this?": "Yes", "Travel paper": "Return certificate of the consulate" };
  await tries(at(officer), "Obtain the papers", { ...papers, "What the State of return is told": ["names", "that there was a claim"] });
  expect(await refusal(at(officer))).toContain("The State of return is told what the person chose, and never of a claim.");
  await leaves(at(officer), "11", "claim-kept");
  await takes(at(officer), "Obtain the papers", { "What the State of return is told": ["that there was a claim", "date of birth"] });
  await goesTo(at(officer), `/persons/${dossier}`);
  await presses(at(officer), "Note a consent…");
  const dialog = at(officer).page.getByRole("dialog");
  await answers(at(officer), { "To whom": consulate }, dialog);
  await answers(at(officer), { "What may be shared": ["Name", "Born"] }, dialog);
  await dialog.locator("footer button").first().click();
  await sees(at(officer), consulate);
  await writesTo("Tajikistan");
  expect(await refusal(at(officer))).toContain("The person fears this country.");
  await at(officer).page.keyboard.press("Escape");
  await narrows();
  await writesTo("Tajikistan");
  await sees(at(officer), "On record: the letter may leave.", "Consulate of Tajikistan, letter", /with the person's consent/);
  await leaves(at(officer), "11", "letter");
  const left = await world.rows(
    `select destination, channel, recipient, fields from disclosure.outbound where dossier = '${dossier}' and destination <> 'XD'`,
  );
  expect(left).toEqual([{ destination: "TJ", channel: "mail", recipient: consulate, fields: ["names", "birth"] }]);
});

test("at the door of the bus he is asked once more, alone; a week later how it went, and the centre at home is asked to help", async () => {
  await opensCase(at(officer), home);
  await tries(at(officer), "Board", { "Asked alone: still the wish?": "Not sure", On: today() });
  expect(await refusal(at(officer))).toContain("At boarding the person still wishes to go.");
  await takes(at(officer), "Board", { "Asked alone: still the wish?": "Yes" });
  await timePasses(7, officer, counsellor, doctor, commission, registrar, lawyer, listener, himself);
  await opensFromInbox(at(officer), home, "repatriation");
  await takes(at(officer), "Ask how it went", { "The person": "needs help", "Hand over as well": "Reintegration" });
  await presses(at(officer), "Refer: Reintegration");
  await sees(at(officer), "Referred: Reintegration");
  await leaves(at(officer), "11", "handed-over");
});

/** @shows rap-2012:RCF-4.3-3, rap-2012:RAP-III-21, rap-2012:RAP-III-20 */
test("the centre has a month for the plan, which he agrees to: papers, land, a course, a credit, a check-up", async () => {
  await takesInHand(at(counsellor), dossier, "Registration and documents");
  await leaves(at(counsellor), "11", "in-hand");
  await at(counsellor).page.getByRole("link", { name: "Open the case: Reintegration" }).click();
  plan = await opensFromReferral(at(counsellor), "Open the reintegration of a returnee", {
    "Returned on": dayFrom(zone, daysPassed - 7),
    "Skills and savings": "Built walls for six years; saved nothing.",
    "Are there debts?": "Yes",
    "Are papers or property lost?": "Yes",
  });
  expect(await timeLimit(at(counsellor), "To make the plan")).toContain(`in ${daysTo(monthsAfter(today(), 1))} days`);
  const agreed = {
    "Sides of the plan": ["Economic: income, debts, work", "Social: housing, school, health, papers"],
    Services: [
      "vocational training",
      "micro-credit, savings",
      "psychosocial help",
      "free, confidential check-up",
      "papers restored",
      "housing or land",
    ],
    "Something is done for": ["health", "education", "income"],
    "Nothing is lacking in": "housing",
    "Is anything told to authorities beyond what the person approved?": "No",
    "Does any help hang on a health check or its result?": "Yes",
    "Does the person agree with it?": "Yes",
    "What is agreed": "Welding, then a workshop with his cousin.",
  };
  await tries(at(counsellor), "Make the plan", agreed);
  expect(await refusal(at(counsellor))).toContain("No help hangs on a health check.");
  await takes(at(counsellor), "Make the plan", { "Does any help hang on a health check or its result?": "No" });
  await takes(at(counsellor), "Note the enrolment in a course", {
    Course: "a trade",
    "What is taught, and by whom": "Welding, three months, College 2",
    "Enrolled on": today(),
    "Level at the beginning": "some knowledge",
  });
  await sees(at(counsellor), /Welding, three months/);
  await weighsTheWorkshop();
  await takes(at(counsellor), "Arrange a service", {
    Which: "micro-credit, savings",
    "What exactly": "Credit for a welding set",
    "Given by": "Savings union",
    "Stands at": "arranged",
  });
  await sees(at(counsellor), /Credit for a welding set/);
  await leaves(at(counsellor), "11", "plan");
});

/** @shows rap-2012:RAP-III-23 */
test("he is referred to counselling, where women and children go first: the inbox and the referral say why, and he waits no longer for it", async () => {
  await takes(at(counsellor), "Arrange a service", {
    Which: "psychosocial help",
    "What exactly": "Somebody to talk with",
    "Given by": "Foundation Bridge",
    "Stands at": "arranged",
    "Hand over as well": "Psychosocial counselling",
  });
  await presses(at(counsellor), "Refer: Psychosocial counselling");
  await sees(at(counsellor), "Referred: Psychosocial counselling");
  await arrivesAndIsReferred("F", 1990);
  await arrivesAndIsReferred("M", 2016);
  await goesTo(at(listener), "/inbox");
  await sees(at(listener), "Goes first: women and children", "Referred to your unit");
  const rows = await at(listener).page.locator("tbody tr").allInnerTexts();
  const places = rows.flatMap((row, place) =>
    row.includes("Psychosocial counselling") ? [[place, row.includes("Goes first")] as const] : [],
  );
  expect(places.map(([, isFirst]) => isFirst)).toEqual([true, true, false]);
  await leaves(at(listener), "11", "counselling-inbox");
  await at(listener).page.locator("tbody tr", { hasText: "Goes first" }).first().getByRole("link").first().click();
  await sees(at(listener), "Goes first", "a woman");
  await leaves(at(listener), "11", "counselling-referral");
});

/** @shows almaty-2011:ALM-REINT-vi, rap-2012:RAP-III-22 */
test("the check-up is the doctor's and his: the centre sends him, learns that help was given, and has no place for what was found", async () => {
  await tries(at(counsellor), "Arrange a service", { Which: "free, confidential check-up" });
  expect(await refusal(at(counsellor))).toContain("what it finds is never written here");
  await takes(at(counsellor), "Arrange a service", { "Hand over as well": "Medical help" });
  await presses(at(counsellor), "Refer: Medical help");
  await sees(at(counsellor), "Referred: Medical help");
  await takesInHand(at(doctor), dossier, "Medical help");
  await presses(at(doctor), "Say how it ended…");
  const dialog = at(doctor).page.getByRole("dialog");
  await sees(at(doctor), "Whoever sent the person reads this. Nothing of what a doctor found or of what was told in confidence.");
  await answers(at(doctor), { Outcome: "help was given" }, dialog);
  await dialog.getByRole("button", { name: "Finish the referral" }).click();
  await dialog.waitFor({ state: "hidden" });
  await leaves(at(doctor), "11", "doctor");
  for (const { id } of [home, plan]) expect((await fetchStatus(at(doctor).page, `/api/cases/${dossier}/${id}`)).status).toBe(404);
  await opensCase(at(counsellor), plan);
  const arranged = (await reads(at(counsellor), ".case-beside .form-facts[open]")).replace(/\s+/g, " ");
  expect(arranged).toMatch(/Which free, confidential check-up$/);
  await goesTo(at(counsellor), `/persons/${dossier}`);
  await sees(at(counsellor), /Medical help/, /finished/);
});

/** @shows almaty-2011:ALM-REINT-n3 */
test("the doctor asks him first, and what is found the two of them read and nobody else: the centre does not learn that there was anything", async () => {
  await goesTo(at(doctor), `/persons/${dossier}`);
  const check = await opensProcedure(at(doctor), dossier, "Health check", "Ask about a check-up", { [asksCheck]: "Yes" });
  const found = { "What was found": "tuberculosis", "Result, in words": "Early; it can be healed.", [isTold]: "Yes" };
  await tries(at(doctor), "Write down a result", { ...found, [agreesCheck]: "No" });
  expect(await refusal(at(doctor))).toContain("The person said yes to it themselves.");
  await takes(at(doctor), "Write down a result", { [agreesCheck]: "Yes" });
  await sees(at(doctor), "Early; it can be healed.");
  await leaves(at(doctor), "11", "check-up");
  await takes(at(doctor), "Say what follows", { "What follows": "treatment begun" });
  await opensCase(at(himself), check);
  await sees(at(himself), "tuberculosis", "Early; it can be healed.");
  await leaves(at(himself), "11", "check-up-mine");
  for (const who of [counsellor, officer, commission, registrar, lawyer, listener]) {
    expect((await fetchStatus(at(who).page, `/api/cases/${dossier}/${check.id}`)).status).toBe(404);
    await goesTo(at(who), `/persons/${dossier}`);
    expect(await reads(at(who))).not.toMatch(/Health check|tuberculosis|can be healed/);
  }
});

/** @shows almaty-2011:ALM-REINT-iv-a, rap-2012:RAP-III-19 */
test("his papers are restored, and then the claim to his land is granted and handed over", async () => {
  await restores("papers", "Passport and diploma, lost on the road", "Passport and a copy of the diploma");
  await restores("land", "The field of four hectares behind the mill", "The field, by the boundary stones", {
    "Housing or land: is the equal title of women kept?": "Yes",
    "Housing or land: are those who live there now safe from arbitrary eviction?": "Yes",
  });
  await leaves(at(counsellor), "11", "land");
});

/** @shows minsk-2004:MIN-MIG-9, rap-2012:RAP-III-18 */
test("after six months and after twelve it is scored, by what he answers: each side and the score in all are worked out", async () => {
  await timePasses(184, counsellor);
  await opensFromInbox(at(counsellor), plan, "reintegration");
  expect(await timeLimit(at(counsellor), "Score after 6 months")).toMatch(/overdue|today/);
  await takes(at(counsellor), "Score after half a year", scored([4, 6, 5], "The course is done; the credit is not paid back."));
  await sees(at(counsellor), "Score in all, from 0 to 10");
  await leaves(at(counsellor), "11", "half-year");
  await timePasses(182, counsellor, himself);
  await opensFromInbox(at(counsellor), plan, "reintegration");
  await takes(at(counsellor), "Score after a year", scored([7, 8, 6], "The workshop feeds us."));
  await sees(at(counsellor), "The course is done; the credit is not paid back.", "The workshop feeds us.");
  const beside = await reads(at(counsellor), ".case-beside");
  for (const side of ["work; from 0 to 10\\s+4", "papers; from 0 to 10\\s+6", "work; from 0 to 10\\s+7", "mind; from 0 to 10\\s+6"])
    expect(beside).toMatch(new RegExp(`${side}\\b`));
  for (const score of ["5", "7"]) expect(beside).toMatch(new RegExp(`Score in all, from 0 to 10\\s+${score}\\b`));
  await leaves(at(counsellor), "11", "scored");
  await takes(at(counsellor), "Close", { "What is reached, and what is left": "He stands on his own feet." });
  await goesTo(at(himself), "/mine");
  await sees(at(himself), plan.reference);
  await leaves(at(himself), "11", "mine");
});

const asksCheck = "Does the person agree to a check-up, knowing that it is free and that nothing hangs on it?";
const agreesCheck = "Does the person agree that it is done and written down?";
const isTold = "Was the person told first, alone and in a language they understand?";

/** Somebody else who came home, referred to counselling after him. */
async function arrivesAndIsReferred(sex: string, year: number): Promise<void> {
  const person = crypto.randomUUID();
  const names = [{ script: "Latn", given: "Invented", family: "Returnee" }];
  const arrivedAt = new Date(Date.now() + daysPassed * 86_400_000).toISOString();
  const page = at(registrar).page;
  await command(page, {
    kind: "arrival.record",
    dossier: person,
    payload: { person, post: "XD-MS-CAP", arrivedAt, names, sex, birth: { precision: "year", year }, wishesAsylum: "no", answers: {} },
  });
  await command(page, { kind: "referral.send", dossier: person, payload: { referral: crypto.randomUUID(), route: "counselling" } });
}

/** A credit is for something: nothing is arranged before it was weighed, and what lacks can be had with help. */
async function weighsTheWorkshop(): Promise<void> {
  await takes(at(counsellor), "Weigh what the person plans", {
    "What is planned": "A welding workshop with his cousin",
    "What it needs: are place, tools, permits and helpers there?": "with help",
    "Skills: can the person do it?": "yes",
    "Market: does somebody buy it, or look for workers?": "yes",
    "Money: is there enough to begin and until it pays?": "with help",
    "Risk: if it fails, can the loss be borne without losing the home?": "yes",
    "In the person's words, and what would help": "The room is there; a welding set is not.",
  });
  await sees(at(counsellor), "A welding workshop with his cousin");
  expect(await reads(at(counsellor), ".case-beside")).toMatch(/Feasible\s+with help/);
}

/** What is asked of each side. */
const askedOf = [
  [
    "Does what comes in pay for food, heating and rent?",
    "Does it come in month after month?",
    "Can debts be paid as agreed?",
    "Are tools, land or a post theirs to count on?",
    "Could an unforeseen cost be met without a new debt?",
  ],
  [
    "Is the home dry, warm and theirs to stay in?",
    "Do all children of school age go to school?",
    "Can a doctor be reached and paid for?",
    "Are all papers there that daily life asks for?",
    "Is there somebody who would help in need?",
  ],
  [
    "Does the person feel safe at home and outside?",
    "Does the person feel that they belong here?",
    "Do they join in feasts, meetings, the life of the place?",
    "Do those of the household get on together?",
    "Do they say that they can manage their days?",
  ],
];

/** Answers that make the given score of each side: a point is half a "yes" of five. */
function scored(points: readonly number[], words: string): Record<string, string> {
  const said = askedOf.flatMap((questions, side) =>
    questions.map((question, place) => [
      question,
      ["no", "partly", "yes"][Math.min(2, Math.max(0, (points[side] ?? 0) - 2 * place))] ?? "",
    ]),
  );
  return { ...Object.fromEntries(said), "Does the person think of leaving again?": "No", "In the person's words": words };
}

/** The day it is in the story. */
function today(): string {
  return dayFrom(zone, daysPassed);
}

/** Days from today. */
function daysTo(day: string): number {
  return (Date.parse(day) - Date.parse(today())) / 86_400_000;
}

/** Lets days pass; who goes on afterwards signs in again. */
async function timePasses(days: number, ...who: readonly (Colleague | undefined)[]): Promise<void> {
  await world.letsPass(days, ...who.map(at));
  daysPassed += days;
}

/** Opens the case that a referral led to, whose form is on the screen. */
async function opensFromReferral(who: Colleague, act: string, said: Record<string, string>): Promise<CaseAt> {
  await answers(who, said);
  await presses(who, act);
  await who.page.waitForURL(/cases\/[0-9a-f-]{36}\/[0-9a-f-]{36}/);
  const reference = await who.page.locator("h1 .reference").innerText();
  return { dossier, id: new URL(who.page.url()).pathname.split("/").at(-1) ?? "", reference };
}

/** Writes to a State under the consent on the screen. */
async function writesTo(state: string): Promise<void> {
  await presses(at(officer), "Write to another State");
  const dialog = at(officer).page.getByRole("dialog");
  await answers(at(officer), { "In which State it is read": state }, dialog);
  await dialog.getByRole("button", { name: "Record the letter" }).click();
}

/** Takes the State to which he wishes to return off those he fears, with his own word. */
async function narrows(): Promise<void> {
  await presses(at(officer), "Show: Countries feared");
  await presses(at(officer), "Take a country off…");
  const dialog = at(officer).page.getByRole("dialog");
  await dialog.getByLabel("Tajikistan").click();
  await dialog.getByLabel("Reason").fill("He goes back of his own wish; the danger was weighed.");
  await dialog.getByLabel("The person's own word on it").fill("I want to go home.");
  await dialog.locator("footer button").first().click();
  await dialog.waitFor({ state: "hidden" });
}

/** A claim for something lost, from the wish to the hand-over, each part by whom it belongs to. */
async function restores(kind: string, lost: string, found: string, said: Record<string, string> = {}): Promise<void> {
  await goesTo(at(counsellor), `/persons/${dossier}`);
  const claim = await opensProcedure(at(counsellor), dossier, "Restoration of papers, housing and land", "Claim papers, housing or land", {
    What: kind,
    "What was lost, when and where": lost,
  });
  await takes(at(counsellor), "Search the registers", { "Is a fee asked?": "No", "Shown by": "witnesses", "What was found": found });
  await opensFromInbox(at(commission), claim, "restoration");
  await takes(at(commission), "Decide", { "The claim is": "granted", Reasons: "Three neighbours agree.", ...said });
  await opensFromInbox(at(counsellor), claim, "restoration");
  await takes(at(counsellor), "Give notice: for the person", {
    "Handed over on": today(),
    "Explained in a language the person understands?": "Yes",
  });
  await takes(at(counsellor), "Hand over", { On: today(), "What was handed over": found });
}
