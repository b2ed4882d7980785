import { expect } from "vitest";
import type { Procedure } from "../src/process/index.ts";
import { blocked, taken, takerOf, undetermined } from "./procedure-contract.ts";

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
