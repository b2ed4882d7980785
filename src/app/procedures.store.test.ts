import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";
import { fieldsOf } from "../ledger/index.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T12:00:00.000Z");
});
afterAll(async () => {
  await at.close();
});

type Walked = readonly [step: string, by: Actor, answers: Record<string, unknown>, to: string];
const today = "2026-11-20";

/** Opens a case of somebody who has just arrived, and takes the steps as each part would, on a node with its whole policy. */
async function walk(
  procedure: string,
  opener: (dossier: string) => Actor,
  answers: Record<string, unknown>,
  steps: readonly Walked[],
  route?: string,
): Promise<{ dossier: string; id: string }> {
  const dossier = at.node.newId();
  const id = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  await at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Came to the office today" });
  if (route !== undefined) await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route });
  await at.must(opener(dossier), "case.open", dossier, { case: id, procedure, answers });
  for (const [step, by, given, to] of steps) {
    const taken = await at.send(by, "case.step", dossier, { case: id, step, answers: given });
    expect([step, taken.ok ? taken.answer.says?.["state"] : taken.refusal]).toEqual([step, to]);
  }
  return { dossier, id };
}
const dueOf = async ({ dossier, id }: { dossier: string; id: string }) =>
  (
    await at.desk.open(at.as("dilnoza"), dossier, "read", ({ tx }) =>
      tx.query<{ name: string; step: string }>("select name, step from process.obligation where subject = $1 order by name", [id]),
    )
  )?.map((row) => `${row.name} ${row.step}`);

test("[PR21] a registration runs to its certificate, rests, and opens again under a time limit, each step by who plays the part", async () => {
  const [registrar, supervisor] = [at.as("dilnoza"), at.as("tolib")];
  const one = await walk("registration", () => registrar, { appointmentOn: today, registrationReason: "asylum" }, [
    ["captureIdentity", registrar, { informedOfUse: "yes", identityGround: ["words"] }, "identified"],
    ["composeHousehold", registrar, { livesAlone: "yes" }, "composed"],
    ["compare", registrar, { duplicateResult: "none" }, "compared"],
    ["verify", supervisor, { readToPerson: "yes" }, "verified"],
    ["activate", registrar, { certificateKind: "own", certificateOn: today }, "active"],
  ]);
  expect(await dueOf(one)).toEqual(["clock/renew renew"]);
  const again: readonly Walked[] = [
    ["inactivate", supervisor, { inactiveBecause: "left", inactiveNote: "told us" }, "inactive"],
    ["reopen", registrar, { reopeningReason: "came back" }, "identified"],
  ];
  for (const [step, by, answers] of again) await at.must(by, "case.step", one.dossier, { case: one.id, step, answers });
  expect(await dueOf(one)).toEqual(["clock/complete verify"]);
});

test("[PR21, AS24] the person opens their own claim and lodges it, at the office where they came", async () => {
  const person = (dossier: string) => at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  const one = await walk("asylum", person, { wishedOn: today, crossing: "irregular" }, []);
  await at.must(person(one.dossier), "case.step", one.dossier, {
    case: one.id,
    step: "lodge",
    answers: { lodgedOn: today, ownWords: "They came at night." },
  });
  expect(await dueOf(one)).toEqual(["clock/register register"]);
});

test("[PR21, ES8] a screening is taken to its referral by the head of the post, acknowledged by a service, and stays due until it ends", async () => {
  const head = at.as("said");
  const one = await walk("entry-screening", () => head, {}, [
    ["inform", head, { informedIn: "prs", informedHow: ["leaflet"], purposeExplained: "yes" }, "informed"],
    ["checkNeeds", head, { wishesAsylum: "no", needsFound: ["medical", "registration"] }, "checked"],
    ["profile", head, { profileNote: "A man alone, ill", rating: "medium" }, "profiled"],
    ["refer", head, { referredTo: ["medical"], referralAgreed: "yes" }, "referred"],
  ]);
  expect(await dueOf(one)).toEqual(["clock/settle close"]);
  expect(
    await at.send(head, "case.step", one.dossier, { case: one.id, step: "close", answers: { closingNote: "hospital" } }),
  ).toMatchObject({ ok: false });
});

test("[PR6] a registration opened ten days after the arrival has its own time; a claim and a screening count from the first contact", async () => {
  at.setNow("2026-11-30T12:00:00.000Z");
  const dates = async (procedure: string, actor: Actor, answers: Record<string, unknown>) => {
    const one = await walk(procedure, () => actor, answers, []);
    return await at.desk.open(actor, one.dossier, "read", ({ tx }) =>
      tx.query("select name, started_at from process.obligation where subject = $1 order by name", [one.id]),
    );
  };
  const first = "2026-11-20T10:00:00.000Z";
  expect(await dates("registration", at.as("dilnoza"), { appointmentOn: "2026-12-01", registrationReason: "asylum" })).toEqual([
    { name: "clock/complete", started_at: "2026-11-30T12:00:00.000Z" },
  ]);
  expect(await dates("asylum", at.as("aziz"), { wishedOn: today })).toEqual([
    { name: "clock/apply", started_at: first },
    { name: "clock/forward", started_at: first },
  ]);
  expect(await dates("entry-screening", at.as("aziz"), {})).toEqual([
    { name: "clock/checkNeeds", started_at: first },
    { name: "clock/refer", started_at: first },
  ]);
  at.setNow("2026-11-20T12:00:00.000Z");
});

test("[PR2] the policy's leave to take steps is no part: who plays none in a procedure neither opens nor moves a case", async () => {
  const one = await walk("asylum", () => at.as("dilnoza"), { wishedOn: today }, []);
  for (const actor of [
    at.as("karim"),
    at.as("inna", { role: "service-provider", unit: "XD-HOSP" }),
    at.as("judge", { role: "person", ownDossier: at.node.newId() }),
  ]) {
    expect(
      await at.send(actor, "case.step", one.dossier, { case: one.id, step: "lodge", answers: { lodgedOn: today, ownWords: "…" } }),
    ).toMatchObject({ ok: false });
    expect(
      await at.send(actor, "case.open", one.dossier, {
        case: at.node.newId(),
        procedure: "registration",
        answers: { appointmentOn: today, registrationReason: "asylum" },
      }),
    ).toMatchObject({ ok: false });
  }
});

const panelMember = (number: number): Actor => ({
  ...at.as("hakim", { role: "panel-member", unit: "XD-BIP" }),
  account: `0a000000-0000-4000-8000-0000000001${number}0`,
});

/** A child's case that was laid before the panel. */
async function laidBeforePanel(worker: Actor): Promise<Awaited<ReturnType<typeof walk>>> {
  const heard = { childHeard: "heard", childWords: "I want to stay with my aunt." };
  const report = { ...heard, bidReason: "durable", optionsWeighed: ["stay", "family"], proposal: "Stay.", whyNotOthers: "…" };
  return await walk(
    "best-interests",
    () => worker,
    { protectionStatus: "unaccompanied", risk: "high" },
    [
      ["nameGuardian", worker, { guardian: "Ms Sharipova", guardianKind: "guardian", guardianOn: today }, "identified"],
      ["arrangeCare", worker, { careArrangement: "kin", careSafe: "yes", siblings: "none" }, "cared"],
      ["assess", worker, { ...heard, risk: "medium", finding: "A family." }, "assessed"],
      ["plan", worker, { planServices: ["school"], hangsOnPapers: "no", planText: "School 4" }, "planned"],
      ["layBefore", worker, report, "reported"],
    ],
    "child-protection",
  );
}

test("[BI7, PR23] a panel of five votes four to one on a real node: who reported does not vote, and the dissent stays", async () => {
  const one = await laidBeforePanel(at.as("hakim"));
  const vote = (number: number, answers: Record<string, unknown>) =>
    at.must(panelMember(number), "case.step", one.dossier, { case: one.id, step: "vote", answers });
  for (const number of [1, 2]) await vote(number, { vote: "for" });
  const decision = { panelReasons: "She is safe there.", nextReviewOn: "2027-05-20" };
  const adopt = (answers: Record<string, unknown>) =>
    at.send(panelMember(1), "case.step", one.dossier, { case: one.id, step: "adopt", answers });
  expect(await adopt(decision)).toMatchObject({ ok: false, refusal: { rule: "BI7" } });
  for (const [number, answers] of [
    [3, { vote: "for" }],
    [4, { vote: "for" }],
    [5, { vote: "against", dissent: "The uncle was not heard." }],
  ] as const)
    await vote(number, answers);
  expect(await adopt(decision)).toMatchObject({ ok: true, answer: { says: { state: "decided" } } });
  expect(await dueOf(one)).toEqual(["clock/followUp followUp", "clock/review reviewDecision"]);
});

test("[SB7] a panel on a child votes in a sitting: each vote is its step of the case too, and the gates count them", async () => {
  const one = await laidBeforePanel(at.as("hakim"));
  const [sitting, item] = [at.node.newId(), at.node.newId()];
  const inSitting = { sitting, item, case: one.id };
  await at.must(panelMember(1), "sitting.call", sitting, { sitting, startsAt: `${today}T13:00:00.000Z`, minutes: 60 });
  await at.must(panelMember(1), "sitting.add", one.dossier, inSitting);
  await at.must(panelMember(1), "sitting.open", sitting, { sitting });
  for (const number of [2, 3]) await at.must(panelMember(number), "sitting.attend", sitting, { sitting });
  const answers = { panelReasons: "She is safe there.", nextReviewOn: "2027-05-20" };
  await at.must(panelMember(1), "sitting.propose", one.dossier, { ...inSitting, step: "adopt", answers });
  for (const number of [1, 2]) await at.must(panelMember(number), "sitting.vote", one.dossier, { ...inSitting, on: 1, vote: "for" });
  expect(await at.send(panelMember(1), "sitting.decide", one.dossier, { ...inSitting, on: 1 })).toMatchObject({ refusal: { rule: "SB4" } });
  await at.must(panelMember(3), "sitting.vote", one.dossier, { ...inSitting, on: 1, vote: "against", dissent: "The uncle was not heard." });
  const decided = await at.must(panelMember(1), "sitting.decide", one.dossier, { ...inSitting, on: 1 });
  expect(decided.says).toMatchObject({ state: "decided" });
  const past = await at.desk.open(at.as("hakim"), one.dossier, "read", ({ subjects }) =>
    fieldsOf(subjects.find(({ subject }) => subject === one.id)),
  );
  expect(past?.["past/vote"]).toMatchObject([
    { by: panelMember(1).account, answers: { vote: "for" } },
    { by: panelMember(2).account, answers: { vote: "for" } },
    { by: panelMember(3).account, answers: { vote: "against", dissent: "The uncle was not heard." } },
  ]);
});

test("[PR22, VR1] nobody boards while another open case protects them, in a compartment that the officer cannot read", async () => {
  const [officer, counsellor, nrm] = [at.as("emil"), at.as("farida", { role: "eligibility-officer" }), at.as("inna")];
  const one = await walk("repatriation", () => officer, { wishedOn: today, returnTo: "UZ", isHeld: "no" }, [
    ["counsel", counsellor, { counselBy: "Legal Clinic", counselGiven: "yes", counselIndependent: "yes", humanityReasons: "no" }, "wished"],
    ["inform", officer, { placeInformation: "Quiet.", informationSource: "UN, May", informationUnderstood: "yes" }, "informed"],
    ["assessDanger", officer, { dangerOnReturn: "no", dangerReasons: "Two sources." }, "assessed"],
    ["declare", officer, { returnKind: "migrant", wishWords: "Home.", wishFree: "yes", wishUnderstood: "yes" }, "declared"],
    ["obtainPapers", officer, { toldToState: ["names"], tellingAgreed: "yes", travelPaper: "certificate" }, "ready"],
  ]);
  const signs = at.node.newId();
  await at.must(at.as("aziz"), "referral.send", one.dossier, {
    referral: at.node.newId(),
    route: "nrm",
    needs: ["trafficking"],
    rules: ["ND1"],
  });
  await at.must(nrm, "case.open", one.dossier, {
    case: signs,
    procedure: "trafficking",
    answers: { signsSeen: "A man waits for him.", notedBy: "ngo", inDangerNow: "unsure" },
  });
  const board = { case: one.id, step: "board", answers: { stillWished: "yes", boardedOn: today } };
  expect(await at.send(officer, "case.step", one.dossier, board)).toMatchObject({
    ok: false,
    refusal: { code: "gate.blocked", rule: "R2" },
  });
  await at.must(nrm, "case.step", one.dossier, {
    case: signs,
    step: "leave",
    answers: { leavingWords: "My brother waits.", leavingFree: "yes", leavingCounsel: "yes", fearsReturn: "no" },
  });
  expect(await at.send(officer, "case.step", one.dossier, board)).toMatchObject({ ok: true, answer: { says: { state: "departed" } } });
});

test("[MI12] while a plan for a mass arrival is in force nobody protected is led out, and time limits are as before", async () => {
  const officer = at.as("emil");
  const dated = async (one: { dossier: string; id: string }) =>
    await at.desk.open(officer, one.dossier, "read", ({ tx }) =>
      tx.query("select name, started_at, due_at from process.obligation where subject = $1 order by name", [one.id]),
    );
  const wish = () =>
    walk("asylum", () => at.as("dilnoza"), { wishedOn: today }, [
      ["lodge", at.as("dilnoza"), { lodgedOn: today, ownWords: "…" }, "lodged"],
    ]);
  const before = await dated(await wish());
  const influx = at.node.newId();
  const posts = { posts: ["XD-POST-01"], reason: "Sixty came in one night.", until: "2027-02-20", reviewOn: "2026-12-04" };
  await at.must(at.as("gulnora"), "influx.activate", influx, { influx, ...posts });
  const claim = await wish();
  expect(before).not.toEqual([]);
  expect(await dated(claim)).toEqual(before);
  const back = at.node.newId();
  const returning = { case: back, procedure: "repatriation", answers: { wishedOn: today, returnTo: "UZ", isHeld: "no" } };
  await at.must(officer, "case.open", claim.dossier, returning);
  for (const [step, answers] of [
    ["counsel", { counselBy: "Clinic", counselGiven: "yes", counselIndependent: "yes", humanityReasons: "no" }],
    ["inform", { placeInformation: "Quiet.", informationSource: "UN, May", informationUnderstood: "yes" }],
  ] as const)
    await at.must(officer, "case.step", claim.dossier, { case: back, step, answers });
  const assessor = at.as("farida", { role: "eligibility-officer" });
  const danger = { dangerOnReturn: "no", dangerReasons: "Two sources." };
  await at.must(assessor, "case.step", claim.dossier, { case: back, step: "assessDanger", answers: danger });
  const declaration = { returnKind: "migrant", wishWords: "Home.", wishFree: "yes", wishUnderstood: "yes" };
  expect(await at.send(officer, "case.step", claim.dossier, { case: back, step: "declare", answers: declaration })).toMatchObject({
    ok: false,
    refusal: { code: "gate.blocked", rule: "R2" },
  });
});
