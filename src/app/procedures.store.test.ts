import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import type { Actor } from "../access/index.ts";

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
): Promise<{ dossier: string; id: string }> {
  const dossier = at.node.newId();
  const id = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", dossier, arrival(dossier));
  await at.must(at.as("dilnoza"), "person.attend", dossier, { reason: "Came to the office today" });
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
