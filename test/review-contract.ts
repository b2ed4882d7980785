import { expect } from "vitest";
import { decideStep, type GateFacts, type Procedure } from "../src/process/index.ts";
import { nothingKnown } from "./procedure-contract.ts";

/** How a procedure's steps are judged with given facts; every test begins from an allowed example and spoils one thing. */
export function takerOf(procedure: Procedure, allowed: Partial<GateFacts> = {}) {
  return (state: string, step: string, facts: Partial<GateFacts> = {}) =>
    decideStep({ procedure, state, step, parts: Object.keys(procedure.parts), facts: { ...nothingKnown, ...allowed, ...facts } });
}

export const taken = { ok: true };
/** The refusal of a gate whose answer is no. */
export const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
/** The refusal of a gate that does not know. */
export const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });

/** What the shared rules of refusal and review forbid, in a procedure that uses them; its tests carry the rule numbers. */
export const reviewFindings = {
  reasons(procedure: Procedure, from: string, answers: Record<string, unknown>, rule: string): void {
    const take = takerOf(procedure);
    const refusal = { refusalReasons: "Entered later.", refusalLaw: "Article 4", ...answers };
    expect(take(from, "refuse", { answers: refusal })).toMatchObject(taken);
    for (const one of ["refusalReasons", "refusalLaw"])
      expect(take(from, "refuse", { answers: { ...refusal, [one]: " " } })).toMatchObject(blocked(rule));
  },
  another(procedure: Procedure, rule: string): void {
    const take = takerOf(procedure, { answers: { reviewReasons: "New proof." }, actedBy: { refuse: ["first"] } });
    for (const step of ["overturn", "uphold"]) {
      expect(take("contested", step, { actor: "second" })).toMatchObject(taken);
      expect(take("contested", step, { actor: "first" })).toMatchObject(blocked(rule));
      expect(take("contested", step, { actor: "second", actedBy: {} })).toMatchObject(undetermined(rule));
    }
  },
  over(procedure: Procedure, rule: string): void {
    const take = takerOf(procedure);
    expect(take("refused", "finish", { clocks: { contest: "passed" } })).toMatchObject(taken);
    expect(take("refused", "finish", { clocks: { contest: "running" } })).toMatchObject(blocked(rule));
    expect(take("refused", "finish", { clocks: { contest: "noFigure" } })).toMatchObject(undetermined(rule));
    const answers = { windowEndedOn: "2026-05-01", windowConfirmedBy: "Lawyer of the ministry" };
    expect(take("refused", "finish", { clocks: { contest: "noFigure" }, answers })).toMatchObject(taken);
  },
} as const;
