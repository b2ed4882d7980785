import fc from "fast-check";
import { expect, test } from "vitest";
import { entryScreening } from "../../../procedures/entry-screening/index.ts";
import { isCitable } from "../../../test/procedure-contract.ts";
import { type Holds, needCodes } from "./facts.ts";
import { triageOf, urgencyTexts } from "./triage.ts";

/** Everything was asked and nothing found; each test spoils one thing. */
const nothing = needCodes.map((need) => ({ need, holds: need === "survivorOfViolence" ? ("undetermined" as const) : ("no" as const) }));
const found = (...spoiled: readonly (readonly [need: string, holds: Holds])[]) =>
  triageOf(nothing.map((one) => ({ ...one, holds: spoiled.find(([need]) => need === one.need)?.[1] ?? one.holds })));

test("[ND22] who needs help at once is seen today, another risk in days, the rest in their turn", () => {
  expect(found()).toEqual({ urgency: "low", because: [] });
  for (const need of ["unaccompaniedChild", "keepApart", "separatedChild", "survivorOfViolence", "trafficking", "medical"])
    expect([need, found([need, "yes"]).urgency]).toEqual([need, "high"]);
  for (const need of ["asylum", "child", "womanAtRisk", "pregnant", "disability", "olderPerson", "singleParent"])
    expect([need, found([need, "yes"]).urgency]).toEqual([need, "medium"]);
  for (const need of ["registration", "labour", "familyUnity"]) expect([need, found([need, "yes"]).urgency]).toEqual([need, "low"]);
});

test('[ND22] a question of help at once that is still open is no "no": nobody is ordinary before it was asked', () => {
  const open = found(["trafficking", "undetermined"]);
  expect(open).toMatchObject({ urgency: "medium", because: [{ need: "trafficking", isOpen: true }] });
  expect(found(["asylum", "undetermined"]).urgency).toBe("low");
  expect(triageOf(needCodes.map((need) => ({ need, holds: "undetermined" }))).urgency).toBe("medium");
});

test("[ND22] every step says what it rests on, by clauses that exist, and no points are added", () => {
  const all = triageOf(needCodes.map((need) => ({ need, holds: "yes" }))).because;
  const days = found(...needCodes.flatMap((need) => (all.some((one) => one.need === need) ? [] : [[need, "yes"] as const]))).because;
  const sources = [...all, ...days].map(({ source }) => source);
  for (const source of sources) expect(source.length).toBeGreaterThan(0);
  expect(sources.flat().filter((one) => !isCitable(one))).toEqual([]);
});

test("[ND22] what is learned never makes anybody less urgent, unless it says no", () => {
  const order = ["low", "medium", "high"];
  const any = fc.array(fc.constantFrom<Holds>("yes", "no", "undetermined"), { minLength: needCodes.length, maxLength: needCodes.length });
  fc.assert(
    fc.property(any, fc.nat(needCodes.length - 1), (holds, at) => {
      const of = (all: readonly Holds[]) =>
        order.indexOf(triageOf(needCodes.map((need, place) => ({ need, holds: all[place] ?? "no" }))).urgency);
      expect(of(holds.with(at, "yes"))).toBeGreaterThanOrEqual(of(holds));
    }),
  );
});

test("[ND22] the screening at entry rates in the same words", () => {
  const rating = entryScreening.forms.profile.questions.find(({ id }) => id === "rating");
  expect(rating && "options" in rating ? rating.options : {}).toEqual(urgencyTexts);
});
