import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { appointmentParts } from "../app/appointment-parts.ts";
import { documentParts } from "../app/document-parts.ts";
import { rebuildAndCompare } from "../app/rebuild.ts";
import { examplePapers } from "../document/examples.ts";
import { InvitationInput } from "../document/inputs.ts";
import { fieldsOf } from "../ledger/index.ts";
import { invitationFields } from "./index.ts";
import { appointmentRoutes, listHelpers } from "./server.ts";

type Printed = { value?: { file: Uint8Array; name: string }; refusal?: { code: string; rule: string } };

const now = "2026-11-20T08:00:00.000Z";
let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow(now);
  const { must, as } = at;
  for (const [login, name] of [
    ["emil", "emil"],
    ["dilnoza", "dilnoza"],
  ] as const) {
    const who = as(name);
    await must(as("operator"), "account.create", who.account, {
      account: who.account,
      name: who.name,
      login,
      role: who.role.id,
      unit: who.unit,
    });
  }
});
afterAll(() => at.close());

/** A claim whose officer may hold an interview. */
async function claim(): Promise<Claim> {
  const actors = claimActors(at);
  const opened = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, opened, "inform");
  return opened;
}

/** An interpreter of Dari without any tie, unless one is given. */
async function helper(more: Record<string, unknown> = {}): Promise<string> {
  const id = at.node.newId();
  const entry = { kind: "interpreter", name: "Sabo Interpreter", sex: "F", languages: ["prs", "rus"], askedOn: "2026-11-01", ...more };
  await at.must(at.as("nigora"), "helper.record", id, { helper: id, entry });
  return id;
}

let hour = 0;
/** Another hour each time, so that tests do not keep each other busy. */
const freeTime = () => new Date(Date.parse("2026-11-23T00:00:00.000Z") + ++hour * 3_600_000).toISOString();

const booking = (one: Claim, more: Record<string, unknown> = {}) => ({
  appointment: at.node.newId() as string,
  case: one.id,
  kind: "interview",
  startsAt: freeTime(),
  minutes: 60,
  officer: at.as("emil").account,
  language: "prs",
  ...more,
});
const book = (one: Claim, more: Record<string, unknown> = {}) =>
  at.send(at.as("emil"), "appointment.book", one.dossier, booking(one, more));
const fieldsNow = async (one: Claim, id: string) =>
  fieldsOf(await at.desk.open(at.as("emil"), one.dossier, "read", ({ subjects }) => subjects.find((each) => each.subject === id)));

test("[AP2] an appointment is booked in a case by who plays a part in it, ahead of time, on a quarter of an hour", async () => {
  const one = await claim();
  const wanted = booking(one, { interpreter: await helper() });
  await at.must(at.as("emil"), "appointment.book", one.dossier, wanted);
  expect(await fieldsNow(one, wanted.appointment)).toMatchObject({
    "appointment/state": "booked",
    "appointment/interpreter": { name: "Sabo Interpreter", sex: "F" },
    "appointment/officer": { account: at.as("emil").account },
    "appointment/sexWished": "any",
  });
  expect(await book(one, { startsAt: "2026-11-19T09:00:00Z" })).toMatchObject({ refusal: { code: "appointment.past", rule: "AP2" } });
  expect(await book(one, { startsAt: "2026-12-01T09:07:00Z" })).toMatchObject({ refusal: { code: "appointment.time-odd", rule: "AP2" } });
  expect(await book(one, { officer: at.as("hakim").account })).toMatchObject({
    refusal: { code: "appointment.officer-unfit", rule: "AP2" },
  });
  expect(await at.send(at.as("hakim"), "appointment.book", one.dossier, booking(one))).toMatchObject({
    refusal: { code: "access.not-available" },
  });
  expect(await at.send(at.as("gulnora"), "appointment.book", one.dossier, booking(one))).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
});

test("[AP1] who is not on the roster, or was taken off it, is not booked; another keeper than coordinator or administrator is refused", async () => {
  const one = await claim();
  const gone = await helper();
  await at.must(at.as("nigora"), "helper.retire", gone, { helper: gone });
  for (const interpreter of [gone, at.node.newId(), await helper({ kind: "counsel" })])
    expect(await book(one, { interpreter })).toMatchObject({ refusal: { code: "appointment.helper-unknown", rule: "AP1" } });
  const id = at.node.newId();
  const entry = { kind: "interpreter", name: "X", sex: "F", languages: ["prs"] };
  expect(await at.send(at.as("emil"), "helper.record", id, { helper: id, entry })).toMatchObject({
    refusal: { code: "access.not-permitted" },
  });
  expect(await at.send(at.as("nigora"), "helper.record", id, { helper: at.node.newId(), entry })).toMatchObject({
    refusal: { code: "appointment.helper-differs", rule: "AP1" },
  });
});

test("[AP1] an entry of the roster is changed upon the version that was read; two who change it unseen of each other meet in a conflict", async () => {
  const id = await helper();
  const read = async () => (await at.database.app.transaction("", (tx) => listHelpers(tx, [id])))[0];
  const first = await read();
  if (!first) throw new Error("the helper is not on the roster");
  const { id: _, version, ...entry } = first;
  const change = (name: string) =>
    at.must(at.as("nigora"), "helper.record", id, { helper: id, entry: { ...entry, name } }, { basedOn: { directory: version } });
  expect((await change("Sabo Tarjumon")).outcome).toBe("recorded");
  expect(await read()).toMatchObject({ name: "Sabo Tarjumon", version: version + 1 });
  expect((await change("S. Interpreter")).outcome).toBe("conflict");
});

test("[AP3] the language is one that interpreter and person have", async () => {
  const one = await claim();
  const interpreter = await helper();
  expect(await book(one, { interpreter, language: undefined })).toMatchObject({
    refusal: { code: "appointment.language-missing", rule: "AP3" },
  });
  expect(await book(one, { interpreter, language: "kir" })).toMatchObject({ refusal: { code: "appointment.language-not-spoken" } });
  expect(await book(one, { interpreter, language: "rus" })).toMatchObject({ refusal: { code: "appointment.language-not-persons" } });
});

test("[AP3] the wish for a woman as interpreter is honoured, or the person agrees to go on without", async () => {
  const actors = claimActors(at);
  const one = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, one, "handCertificate");
  const man = await helper({ sex: "M" });
  expect(await book(one, { interpreter: man })).toMatchObject({
    refusal: { code: "appointment.wish-not-asked", rule: "AP3", source: ["rap-2012:RAP-II-01"] },
  });
  await at.must(actors.officer, "case.step", one.dossier, {
    case: one.id,
    step: "inform",
    answers: {
      informedIn: "prs",
      understood: "yes",
      counselOffered: "yes",
      counselWished: "no",
      interviewerSexWished: "any",
      interpreterSexWished: "woman",
    },
  });
  expect(await book(one, { interpreter: man, sexWished: "any" })).toMatchObject({ refusal: { code: "appointment.wish-not-met" } });
  expect(await book(one, { interpreter: man, personAgrees: "unsure" })).toMatchObject({ refusal: { code: "appointment.wish-not-met" } });
  expect(await book(one, { interpreter: man, personAgrees: "yes" })).toMatchObject({ ok: true });
  expect(await book(one, { interpreter: await helper() })).toMatchObject({ ok: true });
});

test("[AP4] an interpreter who served a consulate of the State the person comes from is refused, and one whom nobody asked", async () => {
  const one = await claim();
  expect(await book(one, { interpreter: await helper({ offices: ["AF"] }) })).toMatchObject({
    refusal: { code: "appointment.conflict-office", rule: "AP4", source: ["unhcr-standards:rsd.interview"], field: "payload.interpreter" },
  });
  expect(await book(one, { interpreter: await helper({ askedOn: undefined }) })).toMatchObject({
    refusal: { code: "appointment.conflict-not-known", rule: "AP4" },
  });
  expect(await book(one, { counsel: await helper({ kind: "counsel", file: one.dossier }), language: undefined })).toMatchObject({
    refusal: { code: "appointment.conflict-family", field: "payload.counsel" },
  });
});

test("[AP4] where nobody knows from which State the person comes, whoever served one is not booked; whoever served none is", async () => {
  const one = await claim();
  expect(await book(one, { interpreter: await helper({ offices: ["KG"] }) })).toMatchObject({ ok: true });
  await at.must(at.as("emil"), "person.update", one.dossier, { nationalities: ["unknown"] }, { basedOn: { identity: 1 } });
  expect(await book(one, { interpreter: await helper({ offices: ["KG"] }) })).toMatchObject({
    refusal: { code: "appointment.conflict-not-known", rule: "AP4" },
  });
  expect(await book(one, { interpreter: await helper() })).toMatchObject({ ok: true });
});

test("[AP4] a declared conflict binds whoever books, a helper and an officer alike, and only in that case", async () => {
  const [one, other] = [await claim(), await claim()];
  const interpreter = await helper();
  const recuse = (who: string) =>
    at.must(at.as("emil"), "appointment.recuse", one.dossier, {
      recusal: at.node.newId(),
      case: one.id,
      who,
      name: "Sabo Interpreter",
      why: "She knows the family from the village.",
    });
  await recuse(interpreter);
  expect(await book(one, { interpreter })).toMatchObject({ refusal: { code: "appointment.conflict-declared", rule: "AP4" } });
  expect(await book(other, { interpreter })).toMatchObject({ ok: true });
  await recuse(at.as("emil").account);
  expect(await book(one)).toMatchObject({ refusal: { code: "appointment.conflict-declared", field: "payload.officer" } });
});

test("[AP6] nobody is at two places at one time, also when two book at once; a time that was left is free again", async () => {
  const [one, other] = [await claim(), await claim()];
  const interpreter = await helper();
  const startsAt = "2026-12-10T09:00:00.000Z";
  const both = await Promise.all([
    book(one, { interpreter, startsAt }),
    book(other, { interpreter, startsAt: "2026-12-10T09:45:00.000Z", officer: at.as("dilnoza").account }),
  ]);
  expect(both.map((answer) => (answer.ok ? "recorded" : answer.refusal.code)).toSorted()).toEqual(["appointment.clash", "recorded"]);
  const first = booking(one, { startsAt: "2026-12-11T09:00:00.000Z" });
  await at.must(at.as("emil"), "appointment.book", one.dossier, first);
  expect(await book(one, { startsAt: "2026-12-11T09:30:00.000Z", officer: at.as("dilnoza").account })).toMatchObject({
    refusal: { code: "appointment.clash", rule: "AP6" },
  });
  const { case: _case, kind: _kind, ...kept } = first;
  await at.must(at.as("emil"), "appointment.move", one.dossier, { ...kept, startsAt: "2026-12-11T09:15:00.000Z" });
  expect(await book(other, { startsAt: "2026-12-11T09:00:00.000Z", minutes: 15 })).toMatchObject({ ok: true });
  await at.must(at.as("emil"), "appointment.cancel", one.dossier, { appointment: first.appointment, reason: "The person is ill" });
  expect(await book(other, { startsAt: "2026-12-11T09:15:00.000Z" })).toMatchObject({ ok: true });
});

test("[AP5] a booking is due until a word is said: moved, cancelled with a reason, held or missed; what is closed stays", async () => {
  const one = await claim();
  const wanted = booking(one, { startsAt: "2026-12-20T09:00:00.000Z" });
  await at.must(at.as("emil"), "appointment.book", one.dossier, wanted);
  const duties = async () =>
    (await at.desk.open(at.as("emil"), one.dossier, "read", ({ tx }) =>
      tx.query<{ step: string; due_at: string }>("select step, due_at from process.obligation where subject = $1", [wanted.appointment]),
    )) ?? [];
  expect(await duties()).toEqual([{ step: "appointment.close", due_at: "2026-12-20T10:00:00.000Z" }]);
  const close = (outcome: string) => at.send(at.as("emil"), "appointment.close", one.dossier, { appointment: wanted.appointment, outcome });
  expect(await close("held")).toMatchObject({ refusal: { code: "appointment.not-begun", rule: "AP5" } });
  at.setNow("2026-12-20T11:00:00.000Z");
  expect(await close("held")).toMatchObject({ ok: true });
  at.setNow(now);
  expect(await duties()).toEqual([]);
  expect(await close("missed")).toMatchObject({ refusal: { code: "appointment.not-booked", rule: "AP5" } });
  expect(
    await at.send(at.as("emil"), "appointment.cancel", one.dossier, { appointment: wanted.appointment, reason: "Too late" }),
  ).toMatchObject({ refusal: { code: "appointment.not-booked" } });
});

test("[AP10] an invitation is printed while it is booked, under a disclosure that names it, and says no name", async () => {
  const one = await claim();
  const wanted = booking(one, { interpreter: await helper() });
  await at.must(at.as("emil"), "appointment.book", one.dossier, wanted);
  const routes = appointmentRoutes(appointmentParts(at.node, at.desk, documentParts(at.node, at.desk).renderer));
  const print = (release?: string, id = wanted.appointment) =>
    (routes.handlers as unknown as Record<"invitationPdf", (input: unknown, caller: unknown) => Promise<Printed>>).invitationPdf(
      { params: { dossier: one.dossier, id }, query: { release } },
      { actor: at.as("emil") },
    );
  const release = async (fields: readonly string[]): Promise<string> => {
    const id = at.node.newId();
    await at.must(at.as("emil"), "release.record", one.dossier, {
      release: id,
      about: wanted.appointment,
      channel: "paper",
      recipient: "the person",
      fields: [...fields],
      law: "rap-2012:RAP-I-03",
    });
    return id;
  };
  expect(await print()).toMatchObject({ refusal: { code: "document.release-missing", rule: "DO14" } });
  expect(await print(await release(["names"]))).toMatchObject({ refusal: { code: "document.release-differs" } });
  const printed = await print(await release(invitationFields));
  expect(
    Buffer.from(printed.value?.file ?? [])
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
  expect(printed.value?.name).toMatch(/^XD-[0-9A-Z]{4}-[0-9A-Z]{4}\.pdf$/);
  await at.must(at.as("emil"), "appointment.cancel", one.dossier, { appointment: wanted.appointment, reason: "The person is ill" });
  expect(await print(await release(invitationFields))).toMatchObject({ refusal: { code: "appointment.not-booked", rule: "AP5" } });
  expect(InvitationInput.safeParse({ ...examplePapers.invitation, names: ["x"] }).success).toBe(false);
});

test("[CS8] tables of appointments are what the entries fold to", async () => {
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});
