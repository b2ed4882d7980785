import { expect } from "vitest";
import type { GateFacts, Procedure } from "../src/process/index.ts";
import { blocked, taken, takerOf, undetermined } from "./procedure-contract.ts";

/** A step that gives a permit, with answers that are allowed where the law asks for no insurance. */
type Giving = {
  readonly state: string;
  readonly step: string;
  readonly rule: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly facts?: Partial<GateFacts>;
};

/** That a permit asks for insurance where the law does, that nobody guesses whether it does, and that its last day is due at the office. */
export function insuranceFindings(procedure: Procedure, { state, step, rule, answers, facts = {} }: Giving): void {
  const take = takerOf(procedure, facts);
  const give = (insuranceAsked: boolean | "unknown", more: object = {}) =>
    take(state, step, { answers: { ...answers, ...more }, options: { ...facts.options, insuranceAsked } });
  const insured = { insured: "yes", insuredUntil: "2026-06-01" };
  expect(give(false)).toMatchObject(taken);
  expect(give(true, insured)).toMatchObject(taken);
  expect(give(true, { ...insured, insuredUntil: "2026-05-31" })).toMatchObject(blocked(rule));
  expect(give(true, { insured: "no" })).toMatchObject(blocked(rule));
  expect(give(true, { insured: "unsure" })).toMatchObject(undetermined(rule));
  expect(give("unknown", insured)).toMatchObject(taken);
  expect(give("unknown", { insured: "no" })).toMatchObject(undetermined(rule));
  const stated = { insuranceConfirmedBy: "Lawyer of the ministry" };
  expect(give("unknown", { insured: "no", ...stated, insuranceStated: "no" })).toMatchObject(taken);
  expect(give("unknown", { insured: "no", ...stated, insuranceStated: "yes" })).toMatchObject(blocked(rule));
  expect(give("unknown", { insured: "no", insuranceStated: "no" })).toMatchObject(undetermined(rule));
  expect(procedure.steps[step]?.starts).toContain("insurance");
  expect(procedure.clocks["insurance"]).toMatchObject({ setBy: "insuredUntil", awaits: "noteInsurance" });
}

/** That nobody goes to work while children stay behind of whom nobody was asked, and that the care check is a way at once. */
export function leftFindings(procedure: Procedure, { state, step, rule, answers, facts = {} }: Giving): void {
  const take = takerOf(procedure, facts);
  const give = (more: object, handsOff: readonly string[] = []) => take(state, step, { answers: { ...answers, ...more }, handsOff });
  const alone = { childrenLeft: "yes", childrenCared: "no" };
  expect(give({})).toMatchObject(taken);
  expect(give({ childrenLeft: "yes", childrenCared: "yes" })).toMatchObject(taken);
  expect(give(alone)).toMatchObject(blocked(rule));
  expect(give({ childrenLeft: "unsure", childrenCared: "unsure" })).toMatchObject(blocked(rule));
  expect(give(alone, ["best-interests"])).toMatchObject(taken);
  expect(give({ ...alone, careWho: "The school of the village, by Friday" })).toMatchObject(taken);
  expect(procedure.steps[step]?.handsOff?.map((one) => one.route)).toContain("child-protection");
}
