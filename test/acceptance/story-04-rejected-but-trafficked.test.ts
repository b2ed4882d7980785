import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDay } from "../../web/kit/dates.ts";
import {
  type CaseAt,
  dayFrom,
  goesTo,
  leaves,
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
  takesUp,
  timeLimit,
  tries,
} from "./acts.ts";
import { arrangesClaim } from "./claim-arranged.ts";
import { at, type Colleague, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 4: rejected, but trafficked. A man's claim fails. It cannot be closed until somebody has asked about trafficking:
 * then it comes out that he was held in a brick kiln. He gets time to recover, a shelter in another city takes him within two hours,
 * a lawyer shows him three lawful ways, and his time to appeal runs on.
 */
const zone = "Asia/Dushanbe";
const today = dayFrom(zone, 0);
const umrbek = { given: "Umrbek", family: "Qilichboev", born: ["9", "4", "1995"] } as const;
const kiln = "Brought over the border by a foreman, held in a kiln for five months, passport in the foreman's safe.";
const rejection = {
  Decision: "rejected",
  "Decided on": today,
  Reasons: "What he fears was not made credible.",
  "Legal basis": "refugee-1951:1.A.2",
  "Complementary protection: why, or why not": "No other danger was found.",
};

let world: World;
let [registrar, officer, reviewer, commission, finder, second, shelter, lawyer, himself]: Colleague[] = [];
let dossier = "";
let claim: CaseAt;
let victims: CaseAt;

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enrol({ name: "Dilnoza Karimova", role: "registrar", unit: "XD-MS-CAP" });
  officer = await world.enrol({ name: "Gulnora Rahimova", role: "eligibility-officer", unit: "XD-MS-CAP" });
  reviewer = await world.enrol({ name: "Nodira Ismoilova", role: "reviewer", unit: "XD-MS-CAP" });
  commission = await world.enrol({ name: "Sapar Annayev", role: "decision-maker", unit: "XD-COM" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("a man registers and claims; officer and reviewer do not believe what he fears", async () => {
  dossier = await registersWalkIn(at(registrar), umrbek, {
    "Came to this country on": dayFrom(zone, -90),
    Sex: "Male",
    "Wishes to ask for asylum": "Yes",
    Language: "Uzbek",
    "Nationality as said": "Uzbekistan",
    "Countries feared": "Asked",
  });
  claim = await arrangesClaim(
    { registrar: at(registrar), officer: at(officer), reviewer: at(reviewer), commission: at(commission) },
    dossier,
    { daysAgo: 60, until: "review" },
  );
});

test("the commission cannot reject him: nobody has put the trafficking screen", async () => {
  await opensFromInbox(at(commission), claim);
  await tries(at(commission), "Decide", rejection);
  expect(await refusal(at(commission))).toContain("trafficking screen");
  await leaves(at(commission), "04", "not-screened");
});

test("the officer asks, and finds signs of forced work; he is referred, and of the claim nothing is told", async () => {
  await opensCase(at(officer), claim);
  await takes(at(officer), "Put the trafficking screen", {
    Result: "indicators found",
    "Referral to the anti-trafficking body": "made",
    "Hand over as well": "Victims of trafficking",
  });
  await presses(at(officer), "Refer: Victims of trafficking");
  await sees(at(officer), "Referred: Victims of trafficking");
  await leaves(at(officer), "04", "referred");
});

test("now the commission rejects the claim; notice is given, and thirty days to appeal begin", async () => {
  await opensCase(at(commission), claim);
  await takes(at(commission), "Decide", rejection);
  await opensFromInbox(at(officer), claim);
  await takes(at(officer), "Give notice of rejection", {
    "Handed over on": today,
    "Explained in": "Uzbek",
    "Was the way of appeal explained?": "Yes",
  });
  expect(await timeLimit(at(officer), "To appeal")).toContain("in 30 days");
});

test("reasonable grounds are found: his time to recover begins, in which nobody may decide against him or send him away", async () => {
  finder = await world.enrol({ name: "Azamat Toktogulov", role: "nrm-officer", unit: "XD-NRM" });
  await takesInHand(at(finder), dossier, "Help for victims of trafficking");
  await goesTo(at(finder), `/persons/${dossier}`);
  victims = await opensProcedure(at(finder), dossier, "Victims of trafficking", "Note signs of trafficking", {
    "What was seen or said": "Burnt hands, no papers, counts in bricks.",
    "Who noticed it": "other",
    "In danger now?": "No",
  });
  await takes(at(finder), "Give first help", {
    "Given or offered today": ["medical help", "interpreter"],
    "Does the person agree to it?": "Yes",
  });
  await takes(at(finder), "Find reasonable grounds", {
    "The person knew what the talk was for?": "Yes",
    "Alone, or with whom they wished?": "Yes",
    "In a language they understood?": "Yes",
    "What was done: recruited, moved, held, received": kiln,
    "How recruited": "through friends",
    "How held": ["papers withheld", "debt"],
    "What for": "forced labour",
    Industry: "C manufacturing",
    "Hand over as well": ["A safe place to stay", "Free legal advice"],
  });
  expect(await timeLimit(at(finder), "Recovery and reflection")).toContain("in 45 days");
  await sees(at(finder), "protected from removal");
  await leaves(at(finder), "04", "presumed");
  second = await world.enrol({ name: "Saltanat Omarova", role: "nrm-officer", unit: "XD-NRM" });
  await opensCase(at(second), victims);
  await tries(at(second), "Decide against identification", {
    "What is lacking": "purpose",
    "Decided by": "another State body",
    "Reasons, in writing": "He was paid in the end.",
  });
  expect(await refusal(at(second))).toContain("While the time to recover and reflect runs, nothing is decided against the person.");
});

test("a shelter in another city is asked, and takes him in hand within its two hours; it learns his name and nothing else", async () => {
  await refersOn(at(finder), dossier, { to: "A safe place to stay", unit: "Shelter for men, Northern City" });
  shelter = await world.enrol({ name: "Ainura Beishenova", role: "service-provider", unit: "XD-SHELTER-N" });
  await goesTo(at(shelter), "/inbox");
  await sees(at(shelter), "A safe place to stay");
  expect(await reads(at(shelter))).toMatch(/in [12] h\b/);
  await leaves(at(shelter), "04", "shelter-inbox");
  await takesInHand(at(shelter), dossier, "A safe place to stay");
  for (const id of [claim.id, victims.id]) expect((await fetchStatus(at(shelter).page, `/api/cases/${dossier}/${id}`)).status).toBe(404);
  expect((await fetchStatus(at(shelter).page, `/api/persons/${dossier}`)).body).not.toContain("kiln");
  await goesTo(at(finder), `/persons/${dossier}`);
  await sees(at(finder), /in hand with Ainura Beishenova/);
});

test("a lawyer shows him three lawful ways on, each with what it needs and what it risks", async () => {
  await refersOn(at(finder), dossier, { to: "Free legal advice" });
  lawyer = await world.enrol({ name: "Farrukh Nazarov", role: "legal-adviser", unit: "XD-AID" });
  await takesInHand(at(lawyer), dossier, "Free legal advice");
  await opensCase(at(lawyer), victims);
  expect(await reads(at(lawyer))).not.toContain(kiln);
  await takes(at(lawyer), "Explain the lawful ways on", {
    "Explained, each with what it needs and what it risks": [
      "stay and inclusion here",
      "voluntary return",
      "asylum, or the appeal of a claim",
    ],
    "Counsel by": "Farrukh Nazarov, Legal Clinic “Step”",
    "By somebody who decides nothing in the case?": "Yes",
    "In a language the person understood?": "Yes",
    "What the person asked and said": "Whether he can appeal and rest at once. He can.",
  });
  await leaves(at(lawyer), "04", "ways");
});

test("his time to appeal runs on as it did: the rejection is not final, and he reads it himself", async () => {
  await opensCase(at(officer), claim);
  expect(await timeLimit(at(officer), "To appeal")).toContain("in 30 days");
  await tries(at(officer), "Note that the rejection is final", { "Were the lawful ways still open shown, with counsel?": "Yes" });
  expect(await refusal(at(officer))).toContain("A rejection becomes final only when the time for appeal, or the appeal itself, is over.");
  await takesUp(at(officer), "Note that the rejection is final");
  await leaves(at(officer), "04", "not-final");
  himself = await world.enrol(
    { name: "Umrbek Qilichboev", role: "person", unit: "XD-MS-CAP", ownDossier: dossier },
    { width: 360, height: 780 },
  );
  await goesTo(at(himself), "/mine");
  await sees(at(himself), "You have time to rest and think.");
  await sees(at(himself), formatDay(dayFrom(zone, 30), "en", "long"));
  await leaves(at(himself), "04", "mine");
});
