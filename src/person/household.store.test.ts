import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { personParts } from "../app/person-parts.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { currentMembers, formerMembers } from "./household.ts";
import { personRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const today = "2026-11-24";
const reason = "They told so at the office together";

async function arrive(): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Registration of the family" });
  return person;
}
const send = (kind: string, dossier: string, payload: Record<string, unknown>) => at.send(at.as("dilnoza"), kind, dossier, payload);

type Named = { person: string; relation: string };
async function compose(...members: Named[]): Promise<string> {
  const household = at.node.newId();
  await at.must(at.as("dilnoza"), "household.record", household, { household, members });
  return household;
}
/** A couple with a child. */
async function family(): Promise<{ household: string; father: string; mother: string; child: string }> {
  const [father, mother, child] = [await arrive(), await arrive(), await arrive()];
  const household = await compose(
    { person: father, relation: "head" },
    { person: mother, relation: "spouse" },
    { person: child, relation: "child" },
  );
  return { household, father, mother, child };
}
const householdState = (dossier: string) =>
  at.desk.open(at.as("dilnoza"), dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "household"));
const relationsIn = async (dossier: string) =>
  Object.fromEntries([...currentMembers(await householdState(dossier))].map(([person, member]) => [person, member.relation]));
const householdOf = async (person: string) =>
  fieldsOf(await at.desk.open(at.as("dilnoza"), person, "read", ({ subjects }) => subjects.find((one) => one.kind === "person")))[
    "household"
  ];

test("[PE9] somebody comes and somebody leaves from a day on; whoever left stays named with the day and why", async () => {
  const { household, father, mother, child } = await family();
  const grandmother = await arrive();
  const answer = await send("household.update", household, {
    on: today,
    reason,
    joins: [{ person: grandmother, relation: "parent" }],
    leaves: [{ person: child, why: "married" }],
  });
  expect(answer).toMatchObject({ ok: true });
  expect(await relationsIn(household)).toEqual({ [father]: "head", [mother]: "spouse", [grandmother]: "parent" });
  expect(formerMembers(await householdState(household)).get(child)).toMatchObject({ until: today, why: "married" });
  expect([await householdOf(grandmother), await householdOf(child)]).toEqual([household, undefined]);
});

test("[PE9] where the head dies another is named, and how the rest stand to them is unknown until it is said", async () => {
  const { household, father, mother, child } = await family();
  const leaves = [{ person: father, why: "died" }];
  expect(await send("household.update", household, { on: today, reason, leaves })).toMatchObject({
    refusal: { code: "household.one-head" },
  });
  await at.must(at.as("dilnoza"), "household.update", household, {
    on: today,
    reason,
    leaves,
    relations: [{ person: mother, relation: "head" }],
  });
  expect(await relationsIn(household)).toEqual({ [mother]: "head", [child]: "unknown" });
});

test.each([
  ["household.in-future", { on: "2026-11-25" }],
  ["household.before-joining", { on: "2026-01-01" }],
  ["household.nothing-changed", { leaves: [] }],
])("[PE9] %s: the day and the change are looked at", async (code, more) => {
  const { household, child } = await family();
  expect(
    await send("household.update", household, { on: today, reason, leaves: [{ person: child, why: "moved" }], ...more }),
  ).toMatchObject({
    refusal: { code, rule: "PE9" },
  });
});

test("[PE9] nobody leaves twice and nobody comes twice", async () => {
  const { household, mother } = await family();
  const stranger = await arrive();
  const change = (more: object) => send("household.update", household, { on: today, reason, ...more });
  expect(await change({ leaves: [{ person: stranger, why: "moved" }] })).toMatchObject({ refusal: { code: "household.not-member" } });
  expect(await change({ joins: [{ person: mother, relation: "spouse" }] })).toMatchObject({
    refusal: { code: "household.member-already" },
  });
});

test("[PE10] mother and child live apart: a household of their own, in one act", async () => {
  const { household, father, mother, child } = await family();
  const apart = at.node.newId();
  const members = [
    { person: mother, relation: "head" },
    { person: child, relation: "child" },
  ];
  const answer = await at.must(at.as("dilnoza"), "household.split", apart, {
    household: apart,
    from: household,
    on: today,
    reason,
    members,
  });
  expect(answer.says?.["reference"]).toMatch(/^XD-/);
  expect(await relationsIn(household)).toEqual({ [father]: "head" });
  expect(await relationsIn(apart)).toEqual({ [mother]: "head", [child]: "child" });
  expect(formerMembers(await householdState(household)).get(mother)).toMatchObject({ until: today, why: "split" });
  expect(await householdOf(child)).toBe(apart);
});

test("[PE10] where the head goes, those who stay name another; else nothing is written", async () => {
  const { household, father, mother, child } = await family();
  const apart = at.node.newId();
  const split = { household: apart, from: household, on: today, reason, members: [{ person: father, relation: "head" }] };
  expect(await send("household.split", apart, split)).toMatchObject({ refusal: { code: "household.one-head" } });
  expect(await relationsIn(household)).toMatchObject({ [father]: "head" });
  await at.must(at.as("dilnoza"), "household.split", apart, { ...split, rest: [{ person: mother, relation: "head" }] });
  expect(await relationsIn(household)).toEqual({ [mother]: "head", [child]: "unknown" });
});

test("[PE10] whoever lives elsewhere is not taken out of there in silence", async () => {
  const { household } = await family();
  const other = await family();
  const joins = [{ person: other.child, relation: "child" }];
  expect(await send("household.update", household, { on: today, reason, joins })).toMatchObject({
    refusal: { code: "household.member-elsewhere", rule: "PE10" },
  });
  const anew = at.node.newId();
  expect(await send("household.record", anew, { household: anew, members: [{ person: other.child, relation: "head" }] })).toMatchObject({
    refusal: { code: "household.member-elsewhere", rule: "PE10" },
  });
});

test("[PE10] two households become one: all of the other move in, and it stays, empty, with its reference", async () => {
  const { household, father, mother, child } = await family();
  const grandmother = await arrive();
  const other = await compose({ person: grandmother, relation: "head" });
  const relations = [{ person: grandmother, relation: "parent" }];
  expect(
    await send("household.join", household, { other, on: today, reason, relations: [{ person: child, relation: "child" }] }),
  ).toMatchObject({
    refusal: { code: "household.all-members", rule: "PE10" },
  });
  await at.must(at.as("dilnoza"), "household.join", household, { other, on: today, reason, relations });
  expect(await relationsIn(household)).toEqual({ [father]: "head", [mother]: "spouse", [child]: "child", [grandmother]: "parent" });
  expect(await relationsIn(other)).toEqual({});
  expect(fieldsOf(await householdState(other))["householdReference"]).toMatch(/^XD-/);
  expect(await householdOf(grandmother)).toBe(household);
});

test("[PE10] all of another household may move into one that everybody left, with a head of their own", async () => {
  const [father, mother] = [await arrive(), await arrive()];
  const household = await compose({ person: father, relation: "head" });
  const other = await compose({ person: mother, relation: "head" });
  await at.must(at.as("dilnoza"), "household.update", household, { on: today, reason, leaves: [{ person: father, why: "moved" }] });
  const join = (relation: string) =>
    send("household.join", household, { other, on: today, reason, relations: [{ person: mother, relation }] });
  expect(await join("unknown")).toMatchObject({ refusal: { code: "household.one-head" } });
  expect(await join("head")).toMatchObject({ ok: true });
  expect(await relationsIn(household)).toEqual({ [mother]: "head" });
});

test("[PE2] nobody is named twice: else one of a household would be left behind, or be head and child at once", async () => {
  const { household, child } = await family();
  const [grandmother, uncle] = [await arrive(), await arrive()];
  const other = await compose({ person: grandmother, relation: "head" }, { person: uncle, relation: "child" });
  const twice = [
    { person: grandmother, relation: "parent" },
    { person: grandmother, relation: "parent" },
  ];
  const anew = at.node.newId();
  const members = [
    { person: await arrive(), relation: "head" },
    { person: await arrive(), relation: "spouse" },
  ];
  const again = { person: members[0]?.person, relation: "child" };
  await expect(send("household.join", household, { other, on: today, reason, relations: twice })).rejects.toThrow("request.malformed");
  await expect(send("household.record", anew, { household: anew, members: [...members, again] })).rejects.toThrow("request.malformed");
  expect(await send("household.record", anew, { household: anew, members })).toMatchObject({ ok: true });
  expect(await relationsIn(other)).toEqual({ [grandmother]: "head", [uncle]: "child" });
  expect(await householdOf(child)).toBe(household);
});

test("[PE10] two officers move the same child at once: the child is in one household", async () => {
  const { household, child } = await family();
  const [one, two] = [at.node.newId(), at.node.newId()];
  const split = (apart: string) =>
    send("household.split", apart, {
      household: apart,
      from: household,
      on: today,
      reason,
      members: [{ person: child, relation: "head" }],
    });
  const answers = await Promise.all([split(one), split(two)]);
  expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
  expect([one, two]).toContain(await householdOf(child));
});

const fearedOf = async (dossier: string) =>
  fieldsOf(
    await at.desk.open(at.as("emil", { role: "eligibility-officer" }), dossier, "read", ({ subjects }) =>
      subjects.find((one) => one.kind === "person"),
    ),
  )["feared"];
async function asked(nationality: string, fearedAsked?: string): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, { nationalities: [nationality], fearedAsked }));
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Registration of the family" });
  await at.must(at.as("dilnoza"), "case.open", person, {
    case: at.node.newId(),
    procedure: "asylum",
    answers: { wishedOn: "2026-11-24", crossing: "irregular" },
  });
  return person;
}

test("[PE27] who is recorded as living together shares what each fears; who was not asked stays so, and the State they are in is not shared", async () => {
  const [husband, wife, cousin, local] = [
    await asked("AF", "asked"),
    await asked("UZ", "asked"),
    await asked("IR"),
    await asked("XD", "asked"),
  ];
  await compose(
    { person: husband, relation: "head" },
    { person: wife, relation: "spouse" },
    { person: cousin, relation: "notRelated" },
    { person: local, relation: "notRelated" },
  );
  expect(await fearedOf(wife)).toEqual(["AF", "UZ"]);
  expect(await fearedOf(husband)).toEqual(["AF", "UZ"]);
  expect(await fearedOf(cousin)).toBeUndefined();
});

test("[PE27] nobody learns by their own file what the others of the household fear", async () => {
  const [husband, wife] = [await asked("AF", "asked"), await asked("UZ", "asked")];
  await compose({ person: husband, relation: "head" }, { person: wife, relation: "spouse" });
  const own = await at.desk.open(at.as("judge", { role: "person", ownDossier: husband }), husband, "read", ({ subjects }) =>
    fieldsOf(subjects.find((one) => one.kind === "person")),
  );
  expect(own).toMatchObject({ nationalities: ["AF"], fearedAsked: "asked" });
  expect(own).not.toHaveProperty("feared");
  expect(await fearedOf(husband)).toEqual(["AF", "UZ"]);
});

test("[PE27] whoever comes into a household shares it with those who are named with them", async () => {
  const [mother, son] = [await asked("AF", "asked"), await asked("IR", "asked")];
  const household = await compose({ person: mother, relation: "head" });
  const joins = [{ person: son, relation: "child" }];
  await at.must(at.as("dilnoza"), "household.update", household, {
    on: today,
    reason,
    joins,
    relations: [{ person: mother, relation: "head" }],
  });
  expect([await fearedOf(son), await fearedOf(mother)]).toEqual([
    ["AF", "IR"],
    ["AF", "IR"],
  ]);
});

test("[PE28] the school of each child is on the household's page as far as it was asked, whatever the child's papers", async () => {
  const { household, mother, child } = await family();
  const schooling = { goes: "yes", where: "School 12", since: "2026-09-01" };
  expect(await send("person.update", child, { schooling })).toMatchObject({ ok: true });
  const routes = personRoutes(personParts(at.node, at.desk)).handlers as unknown as Record<
    "household",
    (input: unknown, caller: unknown) => Promise<{ value: { members: SubjectState[] } }>
  >;
  const { members } = (await routes.household({ params: { dossier: household } }, { actor: at.as("dilnoza") })).value;
  const said = (person: string) => fieldsOf(members.find((one) => one.subject === person))["schooling"];
  expect(said(child)).toEqual(schooling);
  expect(said(mother)).toBeUndefined();
});
