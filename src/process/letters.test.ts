import { expect, test } from "vitest";
import { detention } from "../../procedures/detention/index.ts";
import { statelessness } from "../../procedures/statelessness/index.ts";
import { trafficking } from "../../procedures/trafficking/index.ts";
import { checkProcedure, isPaperWanted, type Procedure, type Step } from "./index.ts";

const spoilt = (procedure: Procedure, step: string, change: Partial<Step>): string[] => {
  const whole = procedure.steps[step];
  if (!whole) throw new Error(`no step ${step}`);
  return checkProcedure({ ...procedure, steps: { ...procedure.steps, [step]: { ...whole, ...change } } });
};
const decides = (statelessness as Procedure).steps["decide"]?.decides;
if (!decides) throw new Error("no decision");

test("[PR77] a decision of which notice is given later is told by its own letter, not by the notice", () => {
  expect(checkProcedure(statelessness)).toEqual([]);
  expect(checkProcedure(withoutLetter(statelessness, "decide"))).toEqual([
    "statelessness: step decide decides what may be contested within appeal, and neither gives a letter nor says why not",
  ]);
});

function withoutLetter(procedure: Procedure, step: string): Procedure {
  const { decides: _, issues: __, ...rest } = procedure.steps[step] as Step;
  return { ...procedure, steps: { ...procedure.steps, [step]: rest } };
}

test.each<[string, Partial<Step>, RegExp]>([
  ["no paper", { issues: [] }, /decides and issues no letter/],
  ["reasons that nobody asks for", { decides: { ...decides, reasons: ["why"] } }, /names why, which no form asks/],
  ["an outcome without words", { decides: { ...decides, says: {} } }, /has no words for stateless/],
  ["words for an outcome that is none", { decides: { ...decides, says: { ...decides.says, perhaps: {} as never } } }, /unknown perhaps/],
  ["a gift that is no outcome", { decides: { ...decides, grants: ["perhaps"] } }, /grants by unknown perhaps/],
  ["a time limit that is no remedy", { decides: { ...decides, remedy: "decide" } }, /within which nothing is contested/],
  ["a refusal without reasons", { decides: { ...decides, reasons: [] } }, /refuses and gives no reasons/],
  ["a draft of nothing", { drafts: ["why"] }, /drafts why, which no form asks/],
])("[PR77] a letter with %s is found", (_, change, fault) => {
  expect(spoilt(statelessness, "decide", change).join("\n")).toMatch(fault);
});

test("[PR77] nor does a letter go out that is not said to be about anything, nor a paper that says nothing", () => {
  const { letters: _, ...unsaid } = statelessness as Procedure;
  expect(checkProcedure(unsaid).join("\n")).toMatch(/not said what letters are about/);
  expect(spoilt(detention, "free", { confirms: undefined as never }).join("\n")).toMatch(/issues confirmation and says nothing of it/);
  const wrong = { title: {} as never, says: [], rows: [{ label: {} as never, clock: "never" }] };
  expect(spoilt(detention, "free", { confirms: wrong }).join("\n")).toMatch(/names unknown clock never/);
});

test("[DO25] of a discreet procedure a paper is called for only when the person said that they want it", () => {
  expect(isPaperWanted(trafficking, { paperWanted: "yes" })).toBe(true);
  for (const said of [{}, { paperWanted: "no" }, { paperWanted: "unsure" }]) expect(isPaperWanted(trafficking, said)).toBe(false);
  expect(isPaperWanted(statelessness, {})).toBe(true);
  const nobodyAsks = { ...trafficking, letters: { discreet: { wish: "wish" } } } as Procedure;
  expect(checkProcedure(nobodyAsks).join("\n")).toMatch(/no form asks whether the person wants a paper: wish/);
});
