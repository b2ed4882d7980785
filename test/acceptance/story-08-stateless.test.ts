import { afterAll, beforeAll, expect, test } from "vitest";
import { printedCode } from "../printed-code.ts";
import {
  answers,
  type CaseAt,
  checksCode,
  dayFrom,
  goesTo,
  issues,
  leaves,
  opensCase,
  opensFromInbox,
  opensProcedure,
  presses,
  reads,
  refusal,
  registersWalkIn,
  sees,
  takes,
  tries,
} from "./acts.ts";
import { at, type Colleague, command, fetchJson, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 8, inside one node: a woman born in 1971 in a State that is no more, with its passport. One of two States is asked
 * by letter; the other is not, since her husband has fled from there, and she is told why. She is found stateless, gets her
 * certificate, and becomes a citizen by a decree with forty names; her papers are handed over.
 */
const zone = "Asia/Dushanbe";
const today = dayFrom(zone, 0);
const gavhar = { given: "Gavharoy", family: "Satvoldieva", born: ["12", "6", "1971"] } as const;
const told = "We do not write to Uzbekistan: to ask there could put people in danger. It does not count against you.";
const decree = `Decree 118 of ${today}`;

let world: World;
let [registrar, officer, commission, herself]: Colleague[] = [];
let [wife, husband] = ["", ""];
let stateless: CaseAt;
let citizen: CaseAt;
/** What is printed on her card for machines. */
let code = "";
/** Those who are on the list with her. */
const others: CaseAt[] = [];

beforeAll(async () => {
  world = await openWorld("demo");
  registrar = await world.enrol({ name: "Dilnoza Karimova", role: "registrar", unit: "XD-MS-CAP" });
  officer = await world.enrol({ name: "Gulnora Rahimova", role: "eligibility-officer", unit: "XD-MS-CAP" });
  commission = await world.enrol({ name: "Sapar Annayev", role: "decision-maker", unit: "XD-COM" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

async function arranges(body: Parameters<typeof command>[1]): Promise<void> {
  await command(at(registrar).page, body);
}

test("she comes with a Soviet passport and no other; her husband, who fled from Uzbekistan, is registered too", async () => {
  wife = await registersWalkIn(at(registrar), gavhar, {
    "Came to this country on": dayFrom(zone, -400),
    Sex: "Female",
    "Wishes to ask for asylum": "No",
    Language: "Uzbek",
    "Countries feared": "Asked",
  });
  await leaves(at(registrar), "08", "person");
  husband = crypto.randomUUID();
  await arranges({
    kind: "arrival.record",
    dossier: husband,
    payload: {
      person: husband,
      post: "XD-MS-CAP",
      arrivedAt: new Date().toISOString(),
      names: [{ script: "Latn", given: "Odiljon", family: "Satvoldiev" }],
      sex: "M",
      nationalities: ["UZ"],
      wishesAsylum: "yes",
      fearedAsked: "asked",
    },
  });
});

test("the two are recorded as living together: what he fears, she fears", async () => {
  await goesTo(at(registrar), `/households/new?with=${wife}`);
  await at(registrar)
    .page.getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await answers(at(registrar), { "Add a member: name or reference": "Odiljon Satvoldiev" });
  await at(registrar)
    .page.getByRole("listitem")
    .filter({ hasText: "Odiljon" })
    .getByRole("button", { name: /^Add: / })
    .click();
  const line = at(registrar)
    .page.locator(".list > li")
    .filter({ hasText: "Odiljon" })
    .filter({ has: at(registrar).page.locator("select") });
  await line.locator("select").selectOption({ label: "Spouse" });
  await presses(at(registrar), "Record the household");
  await at(registrar).page.waitForURL(/households\/[0-9a-f-]{36}$/);
  await leaves(at(registrar), "08", "household");
});

test("her case is opened and registered: two States have ties to her", async () => {
  await goesTo(at(registrar), `/persons/${wife}`);
  stateless = await opensProcedure(at(registrar), wife, "Statelessness determination", "Apply, or open on the authority's own", {
    On: today,
    "Opened by": "the person",
    "Why the person thinks that no country is theirs": "The State of my passport ended before I could change it.",
  });
  await takes(at(registrar), "Register", {
    "Place of birth": "Andijan, Uzbek SSR",
    "States with ties": ["Uzbekistan", "Kyrgyzstan"],
    "Papers shown": "Passport of the USSR of 1988",
  });
});

test("one State is asked by letter; the other is refused by the gate, whatever she agreed to, and she is told why", async () => {
  await opensFromInbox(at(officer), stateless, "statelessness");
  const inquiry = {
    "How it goes": "by letter to its authority",
    "What it tells": ["names", "birth and parents", "numbers of papers"],
    "Did the person agree to this inquiry?": "Yes",
  };
  await takes(at(officer), "Ask a State", { "To which State": "Kyrgyzstan", ...inquiry });
  await tries(at(officer), "Ask a State", { "To which State": "Uzbekistan", ...inquiry });
  const said = await refusal(at(officer));
  expect(said).toContain("No inquiry goes to a State that the person fears.");
  expect(said).toContain("Leave such a State out, tell the person why, and decide without its answer.");
  await leaves(at(officer), "08", "refused");
  await takes(at(officer), "Leave a State out", {
    "Which State": "Uzbekistan",
    Why: "somebody of the household fears it",
    "Was the person told, and why?": "Yes",
    "What the person was told": told,
  });
});

test("she reads herself which State is not asked and what comes next, and nothing of what her husband fears", async () => {
  herself = await world.enrol(
    { name: "Gavharoy Satvoldieva", role: "person", unit: "XD-MS-CAP", ownDossier: wife },
    { width: 360, height: 780 },
  );
  await goesTo(at(herself), "/mine");
  await sees(at(herself), stateless.reference);
  await leaves(at(herself), "08", "mine");
  await opensCase(at(herself), stateless);
  const own = await reads(at(herself), "body");
  expect(own).toContain(told);
  expect(own).not.toMatch(/household|Odiljon/);
  await leaves(at(herself), "08", "own-case");
});

/** @shows minsk-2004:MIN-SLS-2 */
test("she is heard, shown what was found, and found stateless; the certificate is handed over", async () => {
  await opensCase(at(officer), stateless);
  await takes(at(officer), "Record an answer", { "From which State": "Kyrgyzstan", "What it says": "Not known as a citizen." });
  await takes(at(officer), "Interview", {
    On: today,
    "In a language the person understood?": "Yes",
    "What was said":
      "Born in Andijan, went to school in Osh, was building a railway in Siberia when the Union ended. Never voted anywhere.",
  });
  await takes(at(officer), "Write the findings", {
    "What was found, State by State":
      "Kyrgyzstan: not a citizen, by its letter. Uzbekistan: not asked; its first law made citizens of those who then lived there, and she had left.",
  });
  await takes(at(officer), "Show the findings", {
    "Were the findings shown and explained?": "Yes",
    "Answer of the applicant": "It is so.",
  });
  await opensFromInbox(at(commission), stateless, "statelessness");
  await tries(at(commission), "Decide", {
    "The person is": "stateless",
    "States dealt with": "Kyrgyzstan",
    Reasons: "No State considers her its own.",
  });
  expect(await refusal(at(commission))).toContain("The decision deals with each State with ties");
  await takes(at(commission), "Decide", { "States dealt with": "Uzbekistan" });
  await opensFromInbox(at(officer), stateless, "statelessness");
  await takes(at(officer), "Give notice: stateless", { "Handed over on": today, "Explained in a language the person understands?": "Yes" });
  code = printedCode(await issues(at(officer), "card of a stateless person"));
  const found = await checksCode(await world.visitor(), code);
  expect(found).toContain("Signed and in force");
  expect(found).toContain("Satvoldieva");
  await opensFromInbox(at(registrar), stateless, "statelessness");
  await takes(at(registrar), "Hand over the certificate", { "Handed over on": today });
  await sees(at(registrar), "protected from removal");
});

/** @shows almaty-2011:ALM-INT-v */
test("as a stateless person she has the simplified way to citizenship, without a fee", async () => {
  await goesTo(at(officer), `/persons/${wife}`);
  citizen = await opensProcedure(at(officer), wife, "Naturalisation", "Apply for citizenship", {
    Way: "simplified: refugee or stateless person",
    "Another citizenship": "none",
  });
  const check = {
    "Eligible since, by the law": today,
    "By which clause": "stateless-1954:32",
    "Renunciation of the other citizenship": "not asked",
  };
  await tries(at(officer), "Check", { ...check, "Is a fee asked of a refugee or stateless person?": "Yes" });
  expect(await refusal(at(officer))).toContain("asks no fee of them");
  await takes(at(officer), "Check", { "Is a fee asked of a refugee or stateless person?": "No" });
});

/** @shows almaty-2011:ALM-INT-n3 */
test("the body signs one decree with forty names: one act, a decision in each case, her place in the list in hers", async () => {
  await arrangesOthers(39);
  await goesTo(at(commission), "/inbox?procedure=naturalisation");
  await at(commission).page.getByRole("link", { name: "Decide in many cases at once" }).click();
  await presses(at(commission), "Choose all 40");
  await answers(at(commission), {
    "Citizenship is": "granted",
    Reasons: "Each is eligible by the clause that was checked in their case.",
    Decree: decree,
  });
  await leaves(at(commission), "08", "decree");
  await presses(at(commission), "Decide in 40 cases");
  await at(commission).page.getByRole("dialog").getByRole("button", { name: "Decide", exact: true }).click();
  await at(commission).page.getByText("Recorded in 40 cases, refused in 0.").waitFor({ timeout: 60_000 });
  await leaves(at(commission), "08", "decided");
  for (const one of [citizen, ...others]) {
    const page = (await fetchJson(at(officer).page, `/api/cases/${one.dossier}/${one.id}`)) as { head: { state: string } };
    expect(page.head.state).toBe("decided");
  }
});

test("she is given notice, and her papers; she is a citizen, and the card of a stateless person ends with that", async () => {
  await opensFromInbox(at(officer), citizen, "naturalisation");
  expect(await reads(at(officer), ".case-beside")).toMatch(new RegExp(`${decree}[\\s\\S]*Place in its list\\s*\\d+`));
  await takes(at(officer), "Give notice: for the person", {
    "Handed over on": today,
    "Explained in a language the person understands?": "Yes",
  });
  await takes(at(officer), "Hand over the papers", { "Handed over on": today, "Oath, where the law asks for it": today });
  await sees(at(officer), "Citizen");
  await leaves(at(officer), "08", "citizen");
  await goesTo(at(herself), "/mine");
  await sees(at(herself), "You are a citizen. Congratulations.");
  expect(await checksCode(await world.visitor(), code)).toContain("revoked by the issuing authority");
});

/** Those who wait for the same decree: each registered, applied and checked by the same offices. */
async function arrangesOthers(count: number): Promise<void> {
  for (let place = 0; place < count; place++) {
    const [dossier, id] = [crypto.randomUUID(), crypto.randomUUID()];
    await arranges({
      kind: "arrival.record",
      dossier,
      payload: {
        person: dossier,
        post: "XD-MS-CAP",
        arrivedAt: new Date().toISOString(),
        names: [{ script: "Latn", given: "Applicant", family: `Number ${place + 1}` }],
        fearedAsked: "asked",
      },
    });
    const opened = (await command(at(officer).page, {
      kind: "case.open",
      dossier,
      payload: { case: id, procedure: "naturalisation", answers: { track: "batch", otherCitizenship: "none" } },
    })) as { says: { reference: string } };
    const checked = { eligibleSince: today, eligibleBy: ["almaty-2011:ALM-INT-n3"], feeAsked: "no", renunciation: "notAsked" };
    await command(at(officer).page, { kind: "case.step", dossier, payload: { case: id, step: "check", answers: checked } });
    others.push({ dossier, id, reference: opened.says.reference });
  }
}
