import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../../test/node.ts";
import { givenPersonWeights } from "../../matching/index.ts";
import { readWeights, writeWeights } from "./kept-weights.ts";
import { learnWeights } from "./learn-weights.ts";

let at: TestNode;
const folder = mkdtempSync(join(tmpdir(), "panah-weights-"));
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
  rmSync(folder, { recursive: true, force: true });
});

const quiet = () => undefined;
async function arrive(sex: string, year: number): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, { sex, birth: { precision: "year", year } }));
  await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Applies at the office today" });
  return person;
}
const judge = (one: string, other: string, verdict: string) =>
  at.must(at.as("dilnoza"), "person.compare", one, { other, verdict, bits: 10 });

test("[MA16] few verdicts teach nothing; many re-estimate, the later of two counts, and nothing of the node changes", async () => {
  const pairs: (readonly [string, string])[] = [];
  // Officers found that who is said to be of another sex is still the same person, and that years far apart are not.
  for (let turn = 0; turn < 42; turn++)
    pairs.push([await arrive("M", 1980), turn % 2 === 0 ? await arrive("F", 1980) : await arrive("M", 1950)] as const);
  for (const [one, other] of pairs.slice(0, 10)) await judge(one, other, "same");
  expect(await learnWeights(at.node, quiet)).toEqual({ same: 10, different: 0, cannotTell: 0, needed: 20 });
  for (const [place, [one, other]] of pairs.entries()) await judge(other, one, place % 2 === 0 ? "same" : "notSame");
  const { same, different, learned } = await learnWeights(at.node, quiet);
  expect([same, different]).toEqual([21, 21]);
  const sex = learned?.find(({ field, level }) => field === "sex" && level === "different");
  expect(sex).toMatchObject({ old: -5, inSame: 21, inDifferent: 0 });
  expect(sex?.bits).toBeGreaterThan(-5);
  expect(at.node.personWeights).toBe(givenPersonWeights);
}, 60_000);

test("[MA16] weights are kept by word, read at the next start, and a file that is none is refused", () => {
  expect(readWeights(folder)).toEqual({ weights: givenPersonWeights });
  const kept = {
    learnedAt: "2026-11-24T05:00:00.000Z",
    same: 21,
    different: 21,
    weights: [{ field: "sex", level: "different", bits: -3.5 }],
  };
  const file = writeWeights(folder, kept);
  expect(existsSync(`${file}.new`)).toBe(false);
  expect(readWeights(folder).weights).toEqual({ ...givenPersonWeights, sex: { ...givenPersonWeights.sex, different: -3.5 } });
  writeFileSync(file, JSON.stringify({ ...kept, weights: [{ field: "sex", level: "unheard", bits: 1 }] }));
  expect(() => readWeights(folder)).toThrow(/no weights of this program/);
});
