import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { openTestEdge, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { decideRelease } from "../disclosure/index.ts";
import { castOf } from "./demo/cast.ts";
import { demoAccounts } from "./demo/accounts.ts";
import { seedDemo } from "./demo/index.ts";
import { checkExercise } from "./exercise.ts";

let at: TestNode;
const training = () => ({ ...at.node, country: { ...at.node.country, played: "training" as const } });
beforeAll(async () => {
  at = await openTestNode("kg");
  await checkExercise(training());
  await seedDemo(training(), () => undefined);
}, 120_000);
afterAll(() => at.close());

const everything = (units: readonly string[]) => `set local panah.units = '{${units.join(",")}}'`;
const count = async (sql: string): Promise<number> => {
  const context = everything(at.node.country.units.map((unit) => unit.code));
  const rows = await at.node.database.transaction(context, (tx) => tx.query<{ n: number }>(`select count(*)::int as n from ${sql}`));
  return Number(rows[0]?.n);
};

test("[MI11] a State trains with invented people at its own posts, with cases that its own law opens, and something due on its desks", async () => {
  expect(await count("intake.arrival where unit = 'KG-DOSTUK'")).toBeGreaterThan(30);
  expect(await count("process.case where procedure = 'asylum'")).toBeGreaterThan(5);
  const own = Object.keys(at.node.country.procedures).join(",");
  expect(await count(`process.case where procedure <> all ('{${own}}')`)).toBe(0);
  for (const unit of ["KG-DOSTUK", "KG-MS-BIS", "KG-CP-OSH"])
    expect([unit, await count(`process.obligation where unit = '${unit}'`)]).not.toEqual([unit, 0]);
});

test("[MI11] one enters training with a click, and the same accounts enter no real node", async () => {
  for (const [node, accounts, status] of [
    [training(), 20, 200],
    [at.node, 0, 403],
  ] as const) {
    const edge = openTestEdge(node);
    const browser = new TestBrowser(edge);
    const offered = (await browser.get("/api/demo-accounts")).json<{ accounts: { login: string }[] }>().accounts;
    expect(offered.length).toBeGreaterThanOrEqual(accounts);
    const entered = await browser.post("/api/demo-sign-in", { login: "registrar" });
    expect(entered.statusCode === 200).toBe(status === 200);
    await edge.close();
  }
});

test("[MI11] every screen learns that it is training", async () => {
  const edge = openTestEdge(training());
  expect((await new TestBrowser(edge).get("/api/session")).json()).toMatchObject({ isExercise: true, isTraining: true });
  await edge.close();
});

test("[MI11] a device of a real node is not heard here", async () => {
  const edge = openTestEdge(training());
  const batch = {
    version: 1,
    device: at.node.newId(),
    sentAt: at.node.now(),
    blocks: [],
    needsBlock: false,
    items: [],
    signature: "A".repeat(86),
  };
  const answer = await new TestBrowser(edge).post("/api/sync", batch);
  expect(answer.json()).toMatchObject({ code: "sync.device-unknown", rule: "SY7" });
  await edge.close();
});

test("[MI11] no message leaves: what would be sent is refused before anything else is asked, a marked sheet may be printed", () => {
  const slip = {
    destination: "KG",
    channel: "slip",
    recipient: "KG-AID",
    fields: ["names"],
    ground: { kind: "law", source: "rap-2012:RAP-I-04" },
    feared: [],
    isPlayed: true,
  } as const;
  expect(decideRelease(slip)).toMatchObject({ ok: true });
  expect(decideRelease({ ...slip, channel: "mail" })).toMatchObject({ ok: false, refusal: { code: "release.played", rule: "MI11" } });
  expect(decideRelease({ ...slip, channel: "mail", isPlayed: false })).toMatchObject({ ok: true });
});

describe.each(Object.entries(countries))("[MI11] the cast of %s", (_, country) => {
  const cast = castOf(country);

  test("works in units of its own State, and has somebody for each part that the State lets officials play", () => {
    const units = country.units.map((unit) => unit.code);
    expect([...cast.accounts, ...cast.persons, cast.last].filter((one) => !units.includes(one.unit))).toEqual([]);
    const roles = Object.values(country.procedures).flatMap((one) => Object.values(one.parts).flatMap((part) => part.roles));
    const missing = [...new Set(roles)].filter(
      (role) => role !== "person" && role !== "sender" && !cast.accounts.some((one) => one.role === role),
    );
    expect(missing).toEqual([]);
  });

  test("is the demo State's own in the demo State", () => {
    if (country.isDemo) expect(cast.accounts).toEqual(demoAccounts);
    else expect(cast.accounts.length).toBeGreaterThan(12);
  });
});
