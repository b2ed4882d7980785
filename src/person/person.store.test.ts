import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { personParts } from "../app/person-parts.ts";
import { fieldsOf } from "../ledger/index.ts";
import { personRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  return person;
}

type Line = { field: string; level: string; bits: number };
type Candidate = { dossier: string; isOpen: boolean; share: number; bits: number; reason: { lines: Line[] }; names: unknown[] };
const search = (name: Parameters<TestNode["as"]>[0], text: string) => searchFor(name, { text });
async function searchFor(name: Parameters<TestNode["as"]>[0], body: Record<string, unknown>): Promise<Candidate[]> {
  const { handlers } = personRoutes(personParts(at.node, at.desk));
  const result = await handlers["search"]?.(
    { params: undefined, query: undefined, body } as never,
    { actor: at.as(name), session: { verifiedAt: "" } } as never,
    {} as never,
  );
  if (!result?.ok) throw new Error("search refused");
  return (result.value as { candidates: Candidate[] }).candidates;
}

test("[PE1] one person is found by another script and spelling, and each candidate shown is on record", async () => {
  const dossier = await arrive({ names: [{ script: "Cyrl", given: "Файзулло", family: "Раҳимов" }] });
  for (const spelling of ["Fayzullo Rahimov", "فیض‌الله رحیمی"]) {
    const found = (await search("dilnoza", spelling)).find((one) => one.dossier === dossier);
    expect(found, spelling).toBeDefined();
    expect(found?.isOpen).toBe(false);
  }
  const seen = await at.desk.open(at.as("aziz"), dossier, "read", ({ tx }) =>
    tx.query<{ fields: string[] }>("select fields from access.log where dossier = $1 and action = 'search'", [dossier]),
  );
  expect(seen?.length).toBe(2);
  expect(new Set(seen?.flatMap((row) => row.fields))).toEqual(
    new Set(["identity.birth", "identity.names", "identity.reference", "identity.sex"]),
  );
});

test("[PE1] an officer of another post finds nobody, whether there is one or not", async () => {
  await arrive({ names: [{ script: "Latn", given: "Zarifullah", family: "Unmistakable" }] });
  expect(await search("bahor", "Zarifullah Unmistakable")).toEqual([]);
  expect(await search("bahor", "Nobody Atall")).toEqual([]);
  expect(await search("aziz", "Zarifulla Unmistakable")).toHaveLength(1);
});

test("[PE1] a registrar opens a found file by attending the person, with a reason that stays", async () => {
  const dossier = await arrive();
  const registrar = at.as("dilnoza");
  expect(await at.desk.open(registrar, dossier, "read", () => true)).toBeUndefined();
  expect(await at.send(at.as("emil"), "person.attend", dossier, { reason: "Applies at the office today" })).toMatchObject({ ok: false });
  await at.must(registrar, "person.attend", dossier, { reason: "Applies at the office today" });
  const fields = fieldsOf(await at.desk.open(registrar, dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "person")));
  expect(fields["attended/XD-MS-CAP"]).toMatchObject({ reason: "Applies at the office today" });
  expect(fields["reasonOwnWords"]).toBeUndefined();
});

test("[PE2] a household has one head and only persons whose files are open", async () => {
  const [mother, child, stranger] = [await arrive({ sex: "F" }), await arrive(), await arrive()];
  const registrar = at.as("dilnoza");
  for (const one of [mother, child]) await at.must(registrar, "person.attend", one, { reason: "Registration of the family" });
  const household = at.node.newId();
  const compose = (members: unknown[]) => at.send(registrar, "household.record", household, { household, members });
  expect(
    await compose([
      { person: mother, relation: "spouse" },
      { person: child, relation: "child" },
    ]),
  ).toMatchObject({ refusal: { code: "household.one-head", rule: "PE2" } });
  expect(
    await compose([
      { person: mother, relation: "head" },
      { person: stranger, relation: "child" },
    ]),
  ).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(
    await compose([
      { person: mother, relation: "head" },
      { person: child, relation: "child" },
    ]),
  ).toMatchObject({ ok: true });
  const fields = fieldsOf(
    await at.desk.open(registrar, household, "read", ({ subjects }) => subjects.find((one) => one.kind === "household")),
  );
  expect(Object.keys(fields).filter((field) => field.startsWith("householdMember/"))).toHaveLength(2);
});

test("[R4] who has seen a file names to officers their own units alone; to the person, everybody", async () => {
  const dossier = await arrive();
  const { handlers } = personRoutes(personParts(at.node, at.desk));
  await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "nrm" });
  for (const name of ["aziz", "inna"] as const) await at.desk.open(at.as(name), dossier, "read", () => true);
  const seenBy = async (actor: ReturnType<TestNode["as"]>) => {
    const result = await handlers["seen"]?.(
      { params: { dossier }, query: undefined, body: undefined } as never,
      { actor, session: { verifiedAt: "" } } as never,
      {} as never,
    );
    return new Set(result?.ok ? (result.value as { seen: { unit: string }[] }).seen.map((one) => one.unit) : []);
  };
  expect(await seenBy(at.as("aziz"))).toEqual(new Set(["XD-POST-01"]));
  expect(await seenBy(at.as("inna"))).toEqual(new Set(["XD-NRM"]));
  const person = at.as("judge", { role: "person", ownDossier: dossier });
  await seenBy(person);
  // Their own look stands there from the next one on.
  expect(await seenBy(person)).toEqual(new Set(["XD-POST-01", "XD-NRM", "XD-COURT"]));
});

test("[PE31] tries that were refused are not told, and however many there are they take no look off the page", async () => {
  const dossier = await arrive();
  const { handlers } = personRoutes(personParts(at.node, at.desk));
  const person = at.as("judge", { role: "person", ownDossier: dossier });
  const seen = async (): Promise<readonly { unit: string; action: string }[]> => {
    const input = { params: { dossier }, query: undefined, body: undefined } as never;
    const result = await handlers["seen"]?.(input, { actor: person, session: { verifiedAt: "" } } as never, {} as never);
    return result?.ok ? (result.value as { seen: { unit: string; action: string }[] }).seen : [];
  };
  await at.desk.open(at.as("aziz"), dossier, "read", () => true);
  const before = await seen();
  for (let n = 0; n < 201; n++) await at.send(at.as("inna"), "person.update", dossier, { phone: "1" });
  const after = await seen();
  expect(after.filter(({ unit }) => unit !== "XD-COURT")).toEqual(before);
  expect(before.some(({ unit, action }) => unit === "XD-POST-01" && action === "read")).toBe(true);
});

test("[PE32] one's own looks take no look of others off the page, and the page says where there are more", async () => {
  const dossier = await arrive();
  const { handlers } = personRoutes(personParts(at.node, at.desk));
  const person = at.as("judge", { role: "person", ownDossier: dossier });
  const seen = async () => {
    const input = { params: { dossier }, query: undefined, body: undefined } as never;
    const result = await handlers["seen"]?.(input, { actor: person, session: { verifiedAt: "" } } as never, {} as never);
    return (result?.ok ? result.value : undefined) as { seen: { role: string; action: string }[]; isCut: boolean };
  };
  await at.desk.open(at.as("aziz"), dossier, "read", () => true);
  for (let n = 0; n < 210; n++) await at.desk.open(person, dossier, "read", () => true);
  const before = await seen();
  expect(before.isCut).toBe(false);
  expect(before.seen.some(({ role, action }) => role === "border-officer" && action === "read")).toBe(true);
  expect(before.seen.filter(({ role }) => role === "person")).toHaveLength(50);
  for (let n = 0; n < 200; n++) await at.desk.open(at.as("aziz"), dossier, "read", () => true);
  const after = await seen();
  expect([after.seen.filter(({ role }) => role !== "person").length, after.isCut]).toEqual([200, true]);
}, 60_000);

test("[PE1] the reference of a referral between others finds nobody; one's own finds the person", async () => {
  const dossier = await arrive();
  const sent = await at.must(at.as("aziz"), "referral.send", dossier, { referral: at.node.newId(), route: "nrm" });
  const reference = String(sent.says?.["reference"]);
  expect(await search("dilnoza", reference)).toEqual([]);
  expect(await search("aziz", reference)).toHaveLength(1);
});

test("[PE13] what an officer says of two files stands as an entry, and a later word over it; nothing is merged", async () => {
  const [one, other] = [await arrive(), await arrive()];
  const registrar = at.as("dilnoza");
  await at.must(registrar, "person.attend", one, { reason: "Applies at the office today" });
  const compare = (payload: Record<string, unknown>) => at.send(registrar, "person.compare", one, { other, bits: 17.123, ...payload });
  expect(await compare({ verdict: "cannotTell" })).toMatchObject({ ok: true });
  expect(await compare({ verdict: "notSame", note: "Another father's name" })).toMatchObject({ ok: true });
  expect(await compare({ verdict: "same", other: one })).toMatchObject({ refusal: { code: "person.same-file", rule: "PE13" } });
  const fields = fieldsOf(await at.desk.open(registrar, one, "read", ({ subjects }) => subjects.find((state) => state.kind === "person")));
  expect(fields[`compared/${other}`]).toMatchObject({ verdict: "notSame", bits: 17.12, note: "Another father's name" });
  expect(await at.desk.open(registrar, other, "read", () => true)).toBeUndefined();
  const entries = await at.desk.open(registrar, one, "read", ({ tx }) =>
    tx.query("select 1 from ledger.entry where dossier = $1 and kind = 'person.compare'", [one]),
  );
  expect(entries?.length).toBe(2);
});

test("[PE14] a search takes birth, sex, document and phone; the lines add up, and the likeliest stands first", async () => {
  const names = [{ script: "Latn", given: "Gulbahor", family: "Ismatulloeva" }];
  const young = await arrive({ names, sex: "F", birth: { precision: "day", day: "1999-03-07" } });
  const old = await arrive({ names, sex: "F", birth: { precision: "year", year: 1951 } });
  const found = await searchFor("dilnoza", { text: "Гулбаҳор Исматуллоева", birth: { precision: "year", year: 1999 }, sex: "F" });
  expect(found.map(({ dossier }) => dossier).filter((dossier) => dossier === young || dossier === old)).toEqual([young, old]);
  for (const { bits, reason } of found) expect(Math.abs(bits - reason.lines.reduce((sum, line) => sum + line.bits, 0))).toBeLessThan(0.01);
  expect(found[0]?.reason.lines.map(({ field }) => field)).toEqual(["name", "name", "birth", "sex"]);
});

test("[PE14] a document number finds a file under another name", async () => {
  const dossier = await arrive({
    names: [{ script: "Latn", given: "Otherwise", family: "Calledname" }],
    documentsSeen: [{ type: "passport", number: "P 77-123456" }],
  });
  const found = await searchFor("dilnoza", { text: "Quite Different", documents: ["p77123456"] });
  expect(found.find((one) => one.dossier === dossier)?.reason.lines).toContainEqual(
    expect.objectContaining({ field: "document", level: "same", bits: 20 }),
  );
});
