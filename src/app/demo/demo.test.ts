import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestNode, type TestNode } from "../../../test/node.ts";
import { checkAsked, viewEntry } from "../../directory/index.ts";
import { dayAt } from "../../kernel/index.ts";
import { openDatabase } from "../../platform/server.ts";
import { listRegister } from "../../process/server.ts";
import { ensureOperator } from "../operator.ts";
import { rebuildAndCompare } from "../rebuild.ts";
import { demoAccounts } from "./accounts.ts";
import { seedDemo } from "./index.ts";

let at: TestNode;
const told: string[] = [];
beforeAll(async () => {
  at = await openTestNode();
  await seedDemo(at.node, (step) => told.push(step));
}, 60_000);
afterAll(() => at.close());

const all = `set local panah.units = '{XD-POST-01,XD-POST-02,XD-POST-03,XD-BS-HQ,XD-MS-CAP,XD-COM,XD-COURT,XD-CP,XD-NRM,XD-HOSP,XD-SHELTER,XD-AID,XD-LAB,XD-INSP,XD-CENTRE,XD-BIP,XD-OMB,XD-SEC}'`;
const count = async (sql: string) =>
  Number((await at.node.database.transaction(all, (tx) => tx.query<{ n: number }>(`select count(*)::int as n from ${sql}`)))[0]?.n);

test("[DS1] no rule refuses what the demo State shows", () => {
  expect(told.filter((step) => step.startsWith("warning"))).toEqual([]);
});

test("[DS1] about forty people came, in a dozen groups, to three posts, and every kind of list has something in it", async () => {
  expect(await count("intake.arrival")).toBeGreaterThanOrEqual(38);
  expect(await count("(select distinct group_id from intake.arrival) g")).toBe(12);
  expect(await count("process.case where not is_final")).toBe(19);
  expect(await count("process.obligation where due_at < now()")).toBeGreaterThan(3);
  expect(await count("process.obligation where due_at >= now()")).toBeGreaterThan(10);
  for (const unit of [
    "XD-POST-01",
    "XD-POST-02",
    "XD-MS-CAP",
    "XD-CP",
    "XD-NRM",
    "XD-HOSP",
    "XD-SHELTER",
    "XD-LAB",
    "XD-INSP",
    "XD-CENTRE",
    "XD-BIP",
    "XD-OMB",
    "XD-SEC",
  ])
    expect([unit, await count(`process.obligation where unit = '${unit}'`)]).not.toEqual([unit, 0]);
});

test("[DS1, DI12] the public register has an agency, and an offer of it is confirmed in its three layers", async () => {
  const entries = await at.node.database.transaction(all, (tx) => listRegister(tx, "agency-licence"));
  const today = dayAt(at.node.now(), at.node.country.timeZone);
  const register = entries.map((one) => viewEntry(one, today));
  expect(checkAsked(register, { agency: "XD-L-17", order: "14", principal: "Aq Maqta Sewing LLP" })).toMatchObject({ isConfirmed: true });
  expect(JSON.stringify(register)).not.toContain("Sorokin");
});

test("[DS1] sown again, nothing is added", async () => {
  const before = await count("process.obligation");
  await seedDemo(at.node, () => undefined);
  expect(await count("process.obligation")).toBe(before);
});

test("[DS1] a node that an earlier program filled gets the accounts that are new, and nothing else", async () => {
  const old = await openTestNode();
  const id = old.node.newId();
  const last = {
    account: id,
    login: "applicant",
    name: "Invented Person",
    role: "person",
    unit: "XD-MS-CAP",
    ownDossier: id,
    isDemo: true,
  };
  await old.must(await ensureOperator(old.node), "account.create", id, last);
  await seedDemo(old.node, () => undefined);
  const { accounts, arrivals } = await old.node.database.transaction(all, async (tx) => ({
    accounts: await tx.query<{ login: string }>("select login from access.account where is_demo"),
    arrivals: await tx.query("select 1 from intake.arrival"),
  }));
  await old.close();
  expect(accounts.map(({ login }) => login).sort()).toEqual([...demoAccounts.map(({ login }) => login), "applicant"].sort());
  expect(arrivals).toEqual([]);
});

test("[DS1] the search tables are what the entries say", async () => {
  const owner = openDatabase({ url: at.database.ownerUrl, max: 2 });
  const { differences } = await rebuildAndCompare(at.node, owner).finally(() => owner.close());
  expect(differences).toEqual([]);
});
