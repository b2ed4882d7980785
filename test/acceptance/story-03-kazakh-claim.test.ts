import { afterAll, beforeAll, expect, test } from "vitest";
import { formatDay } from "../../web/kit/dates.ts";
import { pdfText } from "../pdf-text.ts";
import { printedCode } from "../printed-code.ts";
import {
  answers,
  type CaseAt,
  checksCode,
  dayFrom,
  goesTo,
  issues,
  issuesForOthers,
  monthsAfter,
  opensCase,
  opensFromInbox,
  opensProcedure,
  presses,
  prints,
  reads,
  refusal,
  registersWalkIn,
  sees,
  takes,
  takesUp,
  timeLimit,
  tries,
  leaves,
} from "./acts.ts";
import { at, type Colleague, command, fetchJson, fetchStatus, openWorld, type World } from "./world.ts";

/**
 * Acceptance story 3: a Kazakh claim, to the first decision. An Iranian woman applies in Almaty on the fourth day. The
 * law gives five calendar days to apply, the certificate on the day of registration for three months, fingerprints within
 * three calendar days of it, and a decision within three months, put off to a year at most.
 */
const zone = "Asia/Almaty";
const today = dayFrom(zone, 0);
const inWords = (day: string): string => formatDay(day, "en", "middle");
const shirin = { given: "Shirin", family: "Rahimi", born: ["14", "3", "1994"] } as const;
/** Words that only those may read who decide on them, and she. */
const why = "They came for me after the lecture, and my brother has not been seen since.";
const told = "She was held for nine days and questioned about her students.";
const reasons =
  "Her account is consistent, and what is known of the country supports it: her fear of persecution for her opinion is well founded.";

let world: World;
let claim: CaseAt;
let code: string;
let [registrar, man, woman, reviewer, commission]: Colleague[] = [];

beforeAll(async () => {
  world = await openWorld("kz");
  registrar = await world.enrol({ name: "Aigerim Sadykova", role: "registrar", unit: "KZ-LSB-ALM" });
}, 180_000);
afterAll(async () => {
  await world?.close();
});

test("she walks into the office on the fourth day; the registrar searches, finds nobody and registers her, and asks which countries she fears", async () => {
  const dossier = await registersWalkIn(at(registrar), shirin, {
    "Came to this country on": dayFrom(zone, -3),
    Sex: "Female",
    "Wishes to ask for asylum": "Yes",
    Language: "Persian",
    "Nationality as said": "Iran",
    "Wishes a woman to ask": "Yes",
    "Countries feared": "Asked",
  });
  await leaves(at(registrar), "03", "person");
  claim = await opensProcedure(at(registrar), dossier, "Asylum", "Record the wish for asylum", {
    "Day on which the person said so": today,
    "How the person entered": "through a crossing point",
  });
});

test("the claim is lodged within the five calendar days, and registered", async () => {
  const limit = await timeLimit(at(registrar), "To lodge the claim");
  expect(limit).toContain(`since ${formatDay(dayFrom(zone, -3), "en", "short")}`);
  expect(limit).toContain("in 2 days");
  expect(limit).toContain("kz-refugee-2009:apply text read");
  await leaves(at(registrar), "03", "wished");
  await takes(at(registrar), "Lodge the claim", { "Lodged on": today, "Reasons in the person's own words": why });
  await takes(at(registrar), "Register the claim", {
    "Registered on": today,
    "Is the applicant a child without a parent or guardian?": "No",
    "Language of the procedure for the person": "Persian",
  });
  const decide = await timeLimit(at(registrar), "To decide");
  expect(decide).toContain("kz-refugee-2009:11.decision text read");
  expect(await dueOn("decide")).toBe(monthsAfter(today, 3));
  expect(await dueOn("certificate")).toBe(today);
});

/** @shows minsk-2004:MIN-DOC-2 */
test("the certificate is issued the same day, for three months, and its code can be checked by anybody; fingerprints are due in three days", async () => {
  const paper = await issues(at(registrar), "certificate of an asylum-seeker");
  expect(Buffer.from(paper.slice(0, 5)).toString()).toBe("%PDF-");
  await sees(at(registrar), inWords(monthsAfter(today, 3)));
  await takes(at(registrar), "Hand over the certificate", { "Handed over on": today, "Valid until": monthsAfter(today, 3) });
  expect(await timeLimit(at(registrar), "Fingerprinting")).toContain("kz-refugee-2009:fingerprints text read");
  expect(await dueOn("fingerprints")).toBe(dayFrom(zone, 3));
  await leaves(at(registrar), "03", "certified");
  code = printedCode(paper);
  const policeman = await world.visitor({ width: 360, height: 780 });
  const found = await checksCode(policeman, code);
  expect(found).toContain("Signed and in force");
  expect(found).toContain("Rahimi");
  expect(found).not.toContain("Persian");
  await leaves(policeman, "03", "verified");
  await takes(at(registrar), "Note the fingerprinting", { Result: "taken by the authority" });
});

test("she is informed, offered counsel and asked her wish: a woman; a man as interviewer is refused, a woman hears her", async () => {
  await takes(at(registrar), "Inform the person and offer counsel", {
    "Language of the information": "Persian",
    "Did the person say that they understood?": "Yes",
    "Was free legal counsel offered?": "Yes",
    "Does the person want counsel?": "No",
    "The person wishes to be interviewed by": "a woman",
    "The person wishes an interpreter who is": "a woman",
  });
  man = await world.enrol({ name: "Daniyar Omarov", role: "eligibility-officer", unit: "KZ-LSB-ALM" });
  woman = await world.enrol({ name: "Saule Nurpeisova", role: "eligibility-officer", unit: "KZ-LSB-ALM" });
  const heard = {
    "Held on": today,
    "Who was heard": "the applicant",
    "Was the person heard without other family members?": "Yes",
    Interpreter: "a woman",
    "Has the interpreter links to a country the person fears?": "No",
    Record: told,
    "Was the record read back and confirmed?": "No",
  };
  await opensFromInbox(man, claim);
  await tries(man, "Hold an interview", {
    ...heard,
    Interviewer: "a man",
    "If a wish could not be met: does the person agree to go on?": "No",
  });
  const said = await refusal(man);
  expect(said).toContain("A wish for a woman or a man as interviewer or interpreter is honoured, or the person agrees to go on without.");
  expect(said).toContain("Assign the officer or interpreter the person wished for");
  await leaves(man, "03", "refused");
  await opensFromInbox(woman, claim);
  await takes(woman, "Hold an interview", { ...heard, Interviewer: "a woman" });
});

test("no assessment before the record was read back to her; then country information, assessment, and review by another officer", async () => {
  // The answer in Russian is cited by paragraph, each source by itself; what a machine alone translated is not.
  const source = {
    Country: "Iran",
    "Kind of source": "answer of a research unit to a question",
    "Title, number or address": "COI-IR-2026-014",
    "Paragraph or page": "3 and 7",
    "Published on": dayFrom("Asia/Almaty", -30),
    "Language of the original": "Russian",
    "What it says, in own words": "Lecturers who signed the letter of March were arrested and questioned.",
    "Does the note, or a question put for it, tell who the person is?": "No",
  };
  await tries(at(woman), "Cite a source on the country", { ...source, Read: "in a machine translation alone" });
  expect(await refusal(at(woman))).toContain("not by a machine translation that nobody checked");
  await takes(at(woman), "Cite a source on the country", { Read: "in the original" });
  await leaves(at(woman), "03", "source");
  await takes(at(woman), "Gather country information", {
    "Questions researched": "Treatment of lecturers who signed the letter of March",
    "Sources, by paragraph": "COI-IR-2026-014, para. 3 and 7",
  });
  const assessment = await takesUp(at(woman), "Write the assessment");
  expect(await assessment.innerText()).toContain("Each interview record is read back and confirmed before the claim is assessed.");
  await takes(at(woman), "Read the record back", { "Read back on": today, "Did the person confirm the record?": "Yes" });
  await takes(at(woman), "Write the assessment", {
    "Elements accepted, with reasons": "Arrest and questioning: detailed, consistent, in line with COI-IR-2026-014.",
    'Elements not accepted, with reasons; "none" when all were': "none",
    "Risk on return": "Arrest at the border.",
    Proposal: "recognise as a refugee",
    Grounds: "political opinion",
  });
  expect(await reads(at(woman), ".case-work")).not.toContain("Opinion of the reviewer");
  reviewer = await world.enrol({ name: "Marat Iskakov", role: "reviewer", unit: "KZ-LSB-ALM" });
  await opensFromInbox(reviewer, claim);
  await takes(reviewer, "Review the assessment", {
    "Opinion of the reviewer": "Well founded, and well reasoned.",
    "Does the reviewer agree with the proposal?": "Yes",
  });
  await leaves(reviewer, "03", "reviewed");
});

test("the commission puts the decision off, a year at most; the system warns that the certificate ends before, and it is renewed", async () => {
  commission = await world.enrol({ name: "Gulnara Abenova", role: "decision-maker", unit: "KZ-COM-ALM" });
  await opensFromInbox(commission, claim);
  await takes(commission, "Put off the decision", {
    "Why more time is needed": "One paper is still being checked.",
    "Was the person told, in their language?": "Yes",
  });
  expect(await dueOn("decide")).toBe(monthsAfter(today, 12));
  await opensCase(at(registrar), claim);
  await sees(at(registrar), `ends before the decision is due (${inWords(monthsAfter(today, 12))}): renew it in time`);
  await leaves(at(registrar), "03", "warned");
  const renewed = await prints(at(registrar), async () => {
    await presses(at(registrar), "Renew");
    await presses(at(registrar), "Issue and open for printing");
  });
  const anybody = await world.visitor();
  expect(await checksCode(anybody, printedCode(renewed))).toContain("Signed and in force");
  expect(await checksCode(anybody, code)).toContain("Revoked");
});

test("the commission recognises her, with reasons, sources and law; the letter says the same words, and notice is given", async () => {
  await takes(at(commission), "Decide", {
    Decision: "recognised as a refugee",
    "Decided on": today,
    Reasons: reasons,
    "Legal basis": "refugee-1951:1.A.2",
  });
  await issuesForOthers(at(commission), "decision letter", {
    "The decision in short, in the person's language": "شما به حیث پناهنده شناخته شدید.",
  });
  await leaves(at(commission), "03", "decided");
  await opensFromInbox(at(woman), claim);
  await takesUp(at(woman), "Give notice of recognition");
  const letter = await prints(at(woman), async () => {
    await at(woman).page.locator("li").filter({ hasText: "Decision letter" }).getByRole("button", { name: "Print", exact: true }).click();
  });
  expect(Buffer.from(letter.slice(0, 5)).toString()).toBe("%PDF-");
  const words = pdfText(letter).replace(/\s+/g, " ");
  expect(words).toContain("You are recognised as a refugee.");
  expect(words).toContain("her fear of persecution for her opinion is well founded");
  expect(words).toContain("refugee-1951:1.A.2");
  await leaves(at(woman), "03", "notice");
  await takes(at(woman), "Give notice of recognition", {
    "Handed over on": today,
    "Explained in": "Persian",
    "Was the way of appeal explained?": "Yes",
  });
  await sees(at(woman), "Recognised as a refugee");
});

test("her card and her travel document are issued: nobody read their term in the law, so that the officer says the last day; the zone says XXB, a refugee", async () => {
  const lastDay = monthsAfter(today, 12);
  for (const paper of ["refugee card", "travel document of the 1951 Convention"]) {
    const printed = await prints(at(woman), async () => {
      await presses(at(woman), `Issue and print: ${paper}`);
      await answers(at(woman), { "Valid until, if earlier than the law's term": lastDay }, at(woman).page.getByRole("dialog"));
      await presses(at(woman), "Issue and open for printing");
    });
    expect(pdfText(printed).replace(/\s+/g, "")).toContain("XXB");
    expect(await checksCode(await world.visitor(), printedCode(printed))).toContain("Signed and in force");
  }
  await sees(at(woman), inWords(lastDay));
  await leaves(at(woman), "03", "card");
});

test("she sees her state, her papers and who has seen her file, and of others nothing, not even whether they exist", async () => {
  const herself = await world.enrol(
    { name: "Shirin Rahimi", role: "person", unit: "KZ-LSB-ALM", ownDossier: claim.dossier },
    { width: 360, height: 780 },
  );
  await goesTo(herself, "/mine");
  await sees(herself, "Asylum-seeker certificate", "Decision letter", "Eligibility officer", "Member of the deciding body");
  expect(await reads(herself)).toContain(claim.reference);
  await leaves(herself, "03", "mine");
  // A paper opens as often as she wishes to look at it.
  for (let time = 0; time < 2; time++) {
    const file = herself.page.waitForResponse(/\/pdf\?release=/, { timeout: 20_000 });
    await herself.page.getByRole("button", { name: "Open", exact: true }).first().click();
    expect((await file).status()).toBe(200);
  }
  const another = crypto.randomUUID();
  await command(at(registrar).page, {
    kind: "arrival.record",
    dossier: another,
    payload: { person: another, post: "KZ-LSB-ALM", arrivedAt: new Date().toISOString(), names: [{ script: "Latn", given: "Omid" }] },
  });
  const [theirs, nobodys] = [
    await fetchStatus(herself.page, `/api/persons/${another}`),
    await fetchStatus(herself.page, `/api/persons/${crypto.randomUUID()}`),
  ];
  expect(theirs.status).toBe(404);
  expect(theirs).toEqual(nobodys);
  expect((await fetchStatus(herself.page, "/api/inbox")).status).toBe(403);
  expect((await fetchStatus(herself.page, "/api/accounts")).status).toBe(403);
});

test("the registrar never reads her reasons, and the border post has no file of her", async () => {
  await opensCase(at(registrar), claim);
  const screen = await reads(at(registrar), "body");
  const said = await Promise.all(apiOf(claim).map((path) => fetchStatus(at(registrar).page, path)));
  for (const words of [why, told, reasons, "COI-IR-2026-014"])
    for (const one of [screen, ...said.map((answer) => answer.body)]) expect(one).not.toContain(words);
  await leaves(at(registrar), "03", "registrar");
  const post = await world.enrol({ name: "Sergeant Bolatov", role: "border-officer", unit: "KZ-KORDAY" });
  for (const path of apiOf(claim)) expect((await fetchStatus(post.page, path)).status).toBe(404);
});

test("the independent monitor sees times and counts, no name and no reason", async () => {
  const monitor = await world.enrol({ name: "Dana Orazbekova", role: "monitor", unit: "KZ-OMB" });
  await goesTo(monitor, "/charts");
  await sees(monitor, "Counts for your units. No person is in them.");
  await leaves(monitor, "03", "monitor");
  const said = await Promise.all(apiOf(claim).map((path) => fetchStatus(monitor.page, path)));
  expect(said[0]?.body).toContain("arrivedAt");
  expect(said[1]?.status).toBe(404);
  for (const words of [shirin.given, shirin.family, why, told, reasons, claim.reference, '"IR"', "opinion"])
    for (const one of said) expect(one.body).not.toContain(words);
  expect((await fetchStatus(monitor.page, "/api/ledger")).status).toBe(403);
});

/** Every address at which something of the case and its person might be read. */
const apiOf = ({ dossier, id }: CaseAt): string[] => [
  `/api/persons/${dossier}`,
  `/api/cases/${dossier}/${id}`,
  `/api/persons/${dossier}/cases`,
  `/api/persons/${dossier}/documents`,
  `/api/persons/${dossier}/seen`,
];

/** The last day of a time limit, as the node keeps it, by the calendar of Almaty. */
async function dueOn(clock: string): Promise<string | undefined> {
  const page = (await fetchJson(at(registrar).page, `/api/cases/${claim.dossier}/${claim.id}`)) as {
    clocks: { id: string; dueAt?: string; evidence: string }[];
  };
  const found = page.clocks.find((one) => one.id === clock);
  expect(found?.evidence).toBe("R");
  return found?.dueAt && new Intl.DateTimeFormat("en-CA", { timeZone: zone }).format(new Date(found.dueAt));
}
