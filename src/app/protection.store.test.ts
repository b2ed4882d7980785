import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { securityConcern } from "../../procedures/security-concern/index.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { countFigures } from "../process/figures-store.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T12:00:00.000Z");
});
afterAll(async () => {
  await at.close();
});

type Taken = readonly [step: string, by: Actor, answers: Record<string, unknown>, to: string];
const today = "2026-11-20";
const other = (actor: Actor, number: number): Actor => ({ ...actor, account: `0b000000-0000-4000-8000-00000000000${number}` });
const personOf = (dossier: string) => at.as("aziz", { role: "person", ownDossier: dossier });

/** Somebody who arrived, and came to the office. */
async function arrived(): Promise<string> {
  const dossier = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  await at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Came to the office today" });
  return dossier;
}

async function opened(dossier: string, procedure: string, by: Actor, answers: Record<string, unknown>): Promise<string> {
  const id = at.node.newId();
  await at.must(by, "case.open", dossier, { case: id, procedure, answers });
  return id;
}

async function take(dossier: string, id: string, steps: readonly Taken[]): Promise<void> {
  for (const [step, by, given, to] of steps) {
    const taken = await at.send(by, "case.step", dossier, { case: id, step, answers: given });
    expect([step, taken.ok ? taken.answer.says?.["state"] : taken.refusal]).toEqual([step, to]);
  }
}

/** What a reader is shown of a case, as field names by compartment; undefined where they are shown none. */
async function shown(actor: Actor, dossier: string, id: string): Promise<Record<string, readonly string[]> | undefined> {
  const found = await at.desk.open(actor, dossier, "read", ({ subjects }) => Promise.resolve(subjects));
  const parts = found?.find((one) => one.subject === id)?.parts;
  if (parts === undefined) return undefined;
  return Object.fromEntries(Object.entries(parts).map(([compartment, part]) => [compartment, Object.keys(part.fields)]));
}

test("[EX3, EX12] exclusion on a real node: the desk that answers reads the question alone, and officers of the claim nothing", async () => {
  const examiner = at.as("emil", { role: "exclusion-examiner" });
  const desk = other(at.as("emil", { role: "security-officer", unit: "XD-SEC" }), 1);
  const dossier = await arrived();
  const person = personOf(dossier);
  const id = await opened(dossier, "exclusion", examiner, { triggerKind: "statement", triggerWords: "canary-trigger" });
  const question = { securityAsked: "Known?", securityPurpose: "Exclusion", claimInside: "no" };
  expect(await shown(desk, dossier, id)).toBeUndefined();
  await take(dossier, id, [["askSecurity", examiner, question, "triggered"]]);
  const seen = (await shown(desk, dossier, id))?.["exclusion"] ?? [];
  expect(seen).toContain("answer/securityQuestion/securityAsked");
  expect(seen.filter((field) => field.startsWith("answer/") && !field.startsWith("answer/security"))).toEqual([]);
  for (const officer of [at.as("emil"), at.as("farida"), at.as("dilnoza"), at.as("aziz")])
    expect(await shown(officer, dossier, id), officer.role.id).toBeUndefined();
  expect(Object.keys((await shown(person, dossier, id)) ?? {})).toEqual(["exclusion"]);
  const proved = { seriousReasons: "yes", ownResponsibility: "yes", defenceHolds: "no", proportionality: "…", onListsAlone: "no" };
  const reasons = { outcome: "excluded", reasons: "…", secretRelied: "no", familyIncluded: "no" };
  const notice = { noticeOn: today, noticeExplained: "yes" };
  await take(dossier, id, [
    ["answerSecurity", desk, { securityFinding: "nothing", securityUntil: "2027-05-01", securitySecret: "no" }, "triggered"],
    ["tell", examiner, { inclusionFirst: "yes", limb: "b", acts: "…", allegationExplained: "yes" }, "told"],
    ["reply", person, { replyWords: "It was my brother." }, "told"],
    ["hear", examiner, { heardOn: today, interpretedWell: "yes", hearingRecord: "…" }, "heard"],
    ["examine", examiner, proved, "examined"],
    ["decide", at.as("gulnora"), reasons, "decided"],
    ["notifyRefusal", examiner, notice, "appealable"],
    ["appeal", person, { appealWords: "Nobody heard my brother." }, "appealed"],
    ["reverse", at.as("judge"), { appealReasons: "He was not heard." }, "reversed"],
    ["notifyReversal", examiner, notice, "included"],
  ]);
  const own = (await shown(person, dossier, id))?.["exclusion"] ?? [];
  expect(own).toContain("answer/allegation/acts");
  expect(own.filter((field) => field.startsWith("answer/security") || field.startsWith("answer/trigger"))).toEqual([]);
});

test("[GB2, GB3, GB5, WR7] an incident is classified in its order, and neither it nor the woman's case is seen by border, police or claim", async () => {
  const worker = at.as("inna", { role: "protection-worker", unit: "XD-SHELTER" });
  const dossier = await arrived();
  await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "women-at-risk" });
  const risk = await opened(dossier, "women-at-risk", worker, { noticedHow: "referral", urgentNow: "no" });
  const incident = at.node.newId();
  const told = { reportedOn: today, reportedBy: "survivor", recordAgreed: "yes" };
  await at.must(worker, "case.open", incident, { case: incident, procedure: "gender-violence", about: dossier, answers: told });
  const answers = { penetration: "no", unwantedContact: "no", physicalAssault: "yes", perpetrator: "partner" };
  await take(incident, incident, [
    ["classify", worker, answers, "classified"],
    ["offerHealth", worker, { healthAgrees: "yes", healthOutcome: "referred" }, "classified"],
  ]);
  expect((await shown(worker, incident, incident))?.["gender-violence"]).toContain("answer/incident/coreType");
  const police = { serviceKind: "police", survivorAgrees: "no", serviceOutcome: "referred" };
  expect(await at.send(worker, "case.step", incident, { case: incident, step: "offer", answers: police })).toMatchObject({
    ok: false,
    refusal: { rule: "GB3" },
  });
  const legal = { serviceKind: "legal", survivorAgrees: "yes", serviceOutcome: "referred", handOverAgreed: ["trafficking"] };
  expect(
    await at.send(worker, "case.step", incident, { case: incident, step: "offer", answers: legal, handsOff: ["asylum"] }),
  ).toMatchObject({
    ok: false,
    refusal: { rule: "GB3" },
  });
  const readers = [
    at.as("aziz"),
    at.as("emil"),
    at.as("dilnoza"),
    at.as("gulnora"),
    at.as("inna"),
    at.as("inna", { role: "service-provider", unit: "XD-SHELTER" }),
  ];
  for (const reader of readers)
    for (const [where, id] of [
      [dossier, risk],
      [incident, incident],
      [dossier, incident],
    ] as const)
      expect(await shown(reader, where, id), reader.role.id).toBeUndefined();
});

test("[HS1] one person with two procedures at once: while the claim is open nothing is decided on complementary protection", async () => {
  const officer = at.as("emil");
  const dossier = await arrived();
  const person = personOf(dossier);
  await opened(dossier, "asylum", person, { wishedOn: today, ownWords: "I fear." });
  const status = await opened(dossier, "humanitarian-status", person, { groundsStated: ["torture"], ownWords: "I was beaten." });
  await take(dossier, status, [
    ["register", officer, { registeredOn: today }, "registered"],
    ["hear", officer, { heardOn: today, interpretedWell: "yes", hearingRecord: "…" }, "heard"],
  ]);
  const decision = { outcome: "granted", groundsExamined: ["torture"], reasons: "…" };
  expect(await at.send(at.as("gulnora"), "case.step", dossier, { case: status, step: "decide", answers: decision })).toMatchObject({
    ok: false,
    refusal: { code: "gate.blocked", rule: "HS1" },
  });
});

test("[EX13] a hit of a check goes to the examiner, and the claim goes on where it stood", async () => {
  const [officer, examiner] = [at.as("emil"), at.as("emil", { role: "exclusion-examiner" })];
  const dossier = await arrived();
  const claim = await opened(dossier, "asylum", personOf(dossier), { wishedOn: today, ownWords: "I fear." });
  await take(dossier, claim, [["lodge", personOf(dossier), { lodgedOn: today, ownWords: "They came at night." }, "lodged"]]);
  const dueOfClaim = () =>
    at.desk.open(officer, dossier, "read", ({ tx }) =>
      tx.query("select name, due_at from process.obligation where subject = $1 order by name", [claim]),
    );
  const before = await dueOfClaim();
  expect(before).not.toEqual([]);
  await opened(dossier, "exclusion", examiner, { triggerKind: "hit", triggerWords: "A name on a list" });
  expect(await dueOfClaim()).toEqual(before);
  await take(dossier, claim, [
    ["register", at.as("dilnoza"), { registeredOn: today, childAlone: "no", languageSpoken: "prs" }, "registered"],
  ]);
});

test("[EX14] each look of the security desk is on record with its purpose and what was shown, for whoever audits", async () => {
  const examiner = at.as("emil", { role: "exclusion-examiner" });
  const desk = other(at.as("emil", { role: "security-officer", unit: "XD-SEC" }), 2);
  const dossier = await arrived();
  const id = await opened(dossier, "exclusion", examiner, { triggerKind: "hit", triggerWords: "A name on a list" });
  await take(dossier, id, [
    ["askSecurity", examiner, { securityAsked: "Known?", securityPurpose: "Exclusion", claimInside: "no" }, "triggered"],
  ]);
  await shown(desk, dossier, id);
  const looks = await at.desk.open(examiner, dossier, "read", ({ tx }) =>
    tx.query<{ purpose: string; fields: string[]; outcome: string }>(
      "select purpose, fields, outcome from access.log where dossier = $1 and by_account = $2 and action = 'read'",
      [dossier, desk.account],
    ),
  );
  expect(looks).toMatchObject([{ purpose: "security-answer", outcome: "shown" }]);
  const fields = looks?.[0]?.fields ?? [];
  expect(fields.some((field) => field.includes("securityAsked"))).toBe(true);
  expect(fields.filter((field) => field.includes("answer/") && !field.includes("answer/security"))).toEqual([]);
});

test("[SC1, SC3, SC4] a post and a registrar hand a concern on themselves, the claim goes on untouched, and its officers see nothing", async () => {
  const [post, registrar, officer] = [at.as("aziz"), at.as("dilnoza"), at.as("emil")];
  const body = other(at.as("emil", { role: "security-officer", unit: "XD-SEC" }), 3);
  const dossier = await arrived();
  const claim = await opened(dossier, "asylum", personOf(dossier), { wishedOn: today, ownWords: "canary-claim" });
  await take(dossier, claim, [["lodge", personOf(dossier), { lodgedOn: today, ownWords: "They came at night." }, "lodged"]]);
  const dueOfClaim = () =>
    at.desk.open(officer, dossier, "read", ({ tx }) =>
      tx.query("select name, due_at, unit from process.obligation where subject = $1 order by name", [claim]),
    );
  const before = await dueOfClaim();
  const concern = {
    concernKind: "hit",
    concernSource: "List of lost papers",
    concernWords: "canary-concern",
    concernPurpose: "To be looked at",
    claimInside: "no",
    childTold: "yes",
  };
  expect(
    await at.send(officer, "case.open", dossier, { case: at.node.newId(), procedure: "security-concern", answers: concern }),
  ).toMatchObject({
    ok: false,
  });
  const id = await opened(dossier, "security-concern", post, concern);
  expect(await shown(body, dossier, id)).toBeUndefined();
  await take(dossier, id, [["handOn", post, {}, "handedOn"]]);
  expect((await shown(body, dossier, id))?.["security"]).toContain("answer/concern/concernWords");
  const whole = await at.desk.open(body, dossier, "read", ({ subjects }) => Promise.resolve(JSON.stringify(subjects)));
  expect(whole).toContain("canary-concern");
  expect(whole).not.toMatch(/canary-claim|wishesAsylum|"asylum"/);
  await take(dossier, id, [["decline", body, { declinedWhy: "A matter of customs." }, "declined"]]);
  const back = (await shown(post, dossier, id))?.["security"] ?? [];
  expect(back).toContain("answer/declining/declinedWhy");
  expect(back.filter((field) => field.startsWith("answer/concern") || field.startsWith("past/"))).toEqual([]);
  const again = { concernMore: "Seen twice.", concernPurpose: "To be looked at", claimInside: "no" };
  await take(dossier, id, [
    ["handOnAgain", post, again, "handedOn"],
    ["accept", body, {}, "taken"],
  ]);
  await take(dossier, id, [["add", post, { ...again, concernMore: "canary-more" }, "taken"]]);
  const stands = (await shown(post, dossier, id))?.["security"] ?? [];
  expect(stands).toEqual(expect.arrayContaining(["state", "clock/look", "answer/declining/declinedWhy"]));
  expect(stands.filter((field) => field.startsWith("answer/more") || field.startsWith("past/"))).toEqual([]);
  expect((await shown(body, dossier, id))?.["security"]).toContain("answer/more/concernMore");
  for (const reader of [officer, at.as("farida"), at.as("gulnora"), at.as("hakim"), at.as("inna"), at.as("karim"), at.as("tolib")])
    expect(await shown(reader, dossier, id), reader.role.id).toBeUndefined();
  expect(await dueOfClaim()).toEqual(before);
  await take(dossier, claim, [["register", registrar, { registeredOn: today, childAlone: "no", languageSpoken: "prs" }, "registered"]]);
  const another = await arrived();
  const noted = await opened(another, "security-concern", registrar, concern);
  await take(another, noted, [["handOn", registrar, {}, "handedOn"]]);
});

test("[SC6, SC7, SC8] the security body refers to protection with nothing of the matter, tells the examiner alone, and both ways are counted", async () => {
  const post = at.as("aziz");
  const body = other(at.as("emil", { role: "security-officer", unit: "XD-SEC" }), 4);
  const examiner = at.as("emil", { role: "exclusion-examiner" });
  const counted = async () => {
    const indicators = securityConcern.indicators.map(({ id, from, to }) => ({ id, from, to }));
    const found = await at.desk.list(body, (tx) =>
      countFigures(tx, { procedure: "security-concern", units: ["XD-SEC"], indicators, since: "2026-01-01" }),
    );
    return Object.fromEntries(found.map(({ id, began, arrived }) => [id, [began, arrived]]));
  };
  const before = await counted();
  const dossier = await arrived();
  const id = await opened(dossier, "security-concern", post, {
    concernKind: "statement",
    concernSource: "His own words today",
    concernWords: "canary-matter",
    concernPurpose: "To be looked at",
    claimInside: "no",
    childTold: "yes",
  });
  await take(dossier, id, [
    ["handOn", post, {}, "handedOn"],
    ["accept", body, {}, "taken"],
  ]);
  const need = { case: id, step: "referAsylum", answers: { concernInside: "no" } };
  const handed = await at.send(body, "case.step", dossier, need);
  expect(handed).toMatchObject({ ok: true, answer: { says: { handsOff: ["asylum"], handsOffTo: ["asylum"] } } });
  await at.must(body, "referral.send", dossier, { referral: at.node.newId(), route: "asylum", procedure: "asylum" });
  const received = await at.desk.open(at.as("emil"), dossier, "read", ({ subjects }) => Promise.resolve(JSON.stringify(subjects)));
  expect(received).toContain('"XD-SEC"');
  expect(received).not.toMatch(/canary-matter|security-concern|concernWords/);
  expect(await shown(examiner, dossier, id)).toBeUndefined();
  await take(dossier, id, [
    [
      "tellExaminer",
      body,
      { findingWords: "Named on two lists.", findingAlone: "yes", findingUntil: "2027-05-01", findingSecret: "no" },
      "taken",
    ],
  ]);
  const told = (await shown(examiner, dossier, id))?.["security"] ?? [];
  expect(told).toContain("answer/telling/findingWords");
  expect(told.filter((field) => field.startsWith("answer/concern") || field.startsWith("past/"))).toEqual([]);
  expect(await shown(at.as("emil"), dossier, id)).toBeUndefined();
  await take(dossier, id, [
    ["takeUp", examiner, { takenUp: "noGround", takenUpWhy: "A list alone." }, "taken"],
    ["close", body, { finding: "passedOn", wishSaid: "yes" }, "closed"],
  ]);
  const after = await counted();
  const more = Object.fromEntries(
    Object.entries(after).map(([figure, [began = 0, come = 0]]) => [
      figure,
      [began - (before[figure]?.[0] ?? 0), come - (before[figure]?.[1] ?? 0)],
    ]),
  );
  expect(more).toEqual({
    takenShare: [1, 1],
    declinedShare: [1, 0],
    asylumShare: [1, 1],
    childShare: [1, 0],
    traffickingShare: [1, 0],
    foundShare: [1, 1],
  });
});

test("[TD4, TD6] a refugee without papers asks alone, sees where it stands, and gets the document of their status from that case", async () => {
  const actors = claimActors(at);
  const { dossier, ...claim } = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, { dossier, ...claim }, "notifyRecognition");
  const [person, officer] = [personOf(dossier), at.as("emil")];
  const id = await opened(dossier, "travel-document", person, { requestedOn: today, papersHeld: "no" });
  await take(dossier, id, [
    ["check", officer, { heldAs: "refugee", feeDear: "no" }, "checked"],
    ["makeRefugee", officer, { madeOn: today }, "ready"],
  ]);
  const issue = (kind: string) => at.send(officer, "document.issue", dossier, { document: at.node.newId(), case: id, kind });
  expect(await issue("travel-document-1954")).toMatchObject({ ok: false, refusal: { rule: "DO11" } });
  expect(await issue("travel-document-1951")).toMatchObject({ ok: true });
  expect((await shown(person, dossier, id))?.["asylum"]).toContain("state");
  await take(dossier, id, [
    ["hand", officer, { handedOn: today, handedTo: "holder" }, "held"],
    ["tellLoss", person, { lostOn: today, lossHow: "stolen" }, "checked"],
  ]);
});
