import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { findClause } from "../law/index.ts";
import { checkProcedure, decideStep, type GateFacts, type GroupDecision, type Procedure, type SchemeOfCase } from "../src/process/index.ts";

/** Facts of which nothing is known. */
export const nothingKnown: GateFacts = {
  cases: [],
  fields: {},
  person: {},
  past: {},
  taken: [],
  clocks: {},
  options: {},
  actedBy: {},
  groups: [],
  actor: "somebody",
  answers: {},
  today: "2026-06-01",
};

/** A scheme as a case of it reads it; a test spoils one thing. */
export const schemeOfCase = (spoiled: Partial<SchemeOfCase> = {}): SchemeOfCase => ({
  sending: ["KG", "TJ"],
  occupations: [],
  returningOnly: false,
  places: 40,
  placesKept: 10,
  applyFrom: "2026-01-01",
  applyTo: "2026-06-30",
  stayFrom: "2026-04-01",
  stayTo: "2026-10-31",
  season: 2026,
  newestSeason: 2026,
  ...spoiled,
});

/** A decision on a group as a State recorded it, and a person who is of it; a test spoils one thing. */
export const groupOf = (spoiled: Partial<GroupDecision> = {}): GroupDecision => ({
  id: "G-4",
  kind: "temporaryProtection",
  origins: ["AF"],
  arrivedFrom: "2026-01-01",
  posts: [],
  until: "2026-12-31",
  ...spoiled,
});
export const memberOfGroup = { nationalities: ["AF"], arrivedOn: "2026-05-20" };

/** How a procedure's steps are judged with given facts; every test begins from an allowed example and spoils one thing. */
export function takerOf(
  procedure: Procedure,
  allowed: Partial<GateFacts> = {},
  national: Parameters<typeof decideStep>[0]["national"] = {},
) {
  const parts = Object.keys(procedure.parts);
  return (state: string, step: string, facts: Partial<GateFacts> = {}) =>
    decideStep({ procedure, state, step, parts, facts: { ...nothingKnown, ...allowed, ...facts }, national });
}

export const taken = { ok: true };
/** The refusal of a gate whose answer is no. */
export const blocked = (rule: string) => ({ refusal: { code: "gate.blocked", rule } });
/** The refusal of a gate that does not know. */
export const undetermined = (rule: string) => ({ refusal: { code: "gate.undetermined", rule } });

/** All that a test of one procedure tries its steps with. */
export function trialOf(procedure: Procedure, allowed: Partial<GateFacts>) {
  return {
    take: takerOf(procedure, allowed),
    taken,
    blocked,
    undetermined,
    /** Every state that protects from removal. */
    protecting: () =>
      Object.entries(procedure.states)
        .filter(([, state]) => state.protects)
        .map(([id]) => id),
  };
}

const decisions = new Set(readdirSync(new URL("../docs/decisions", import.meta.url)).map((name) => `decision:${name.slice(0, 4)}`));

/** Whether a clause may be cited: of an instrument of `law/`, or a decision of ours that is written down. */
export function isCitable(ref: string): boolean {
  return decisions.has(ref) || findClause(ref) !== undefined;
}

/** What holds for every procedure; run in the test file beside each definition. */
export function procedureContract(procedure: Procedure): void {
  test(`${procedure.id} hangs together: states, steps, parts, forms, gates, clocks, indicators`, () => {
    expect(checkProcedure(procedure)).toEqual([]);
  });

  test(`${procedure.id} cites only clauses that exist`, () => {
    expect([...strings(procedure)].filter((one) => /^[a-z][a-z0-9-]*:[A-Za-z0-9.\-()]+$/.test(one) && !isCitable(one))).toEqual([]);
  });

  test(`${procedure.id} has every text, in each language, ended and without blanks`, () => {
    expect([...incompleteTexts(procedure, procedure.id)]).toEqual([]);
    for (const [id, state] of Object.entries(procedure.states))
      for (const language of ["en", "ru", "prs", "tg"] as const)
        expect(state.says[language].trim(), `${id} ${language}`).toMatch(/[.؟?!]$/);
  });

  test(`${procedure.id} names forms and gates by their own id, and a question id means one kind of answer`, () => {
    for (const [id, form] of Object.entries(procedure.forms)) expect(form.id).toBe(id);
    for (const [id, gate] of Object.entries(procedure.gates)) expect(gate.id).toBe(id);
    const kinds = new Map<string, string>();
    for (const form of Object.values(procedure.forms))
      for (const question of form.questions) {
        expect(kinds.get(question.id) ?? question.kind, question.id).toBe(question.kind);
        kinds.set(question.id, question.kind);
      }
  });

  test(`${procedure.id} uses each form and gate it declares, and puts no question on an unknown one`, () => {
    const steps = Object.values(procedure.steps);
    const forms = new Set([procedure.opening.form, ...steps.map((step) => step.form)]);
    const gates = new Set([procedure.opening, ...steps].flatMap((step) => step.gates ?? []));
    expect(Object.keys(procedure.forms).filter((id) => !forms.has(id))).toEqual([]);
    expect(Object.keys(procedure.gates).filter((id) => !gates.has(id))).toEqual([]);
    for (const form of Object.values(procedure.forms)) {
      const asked = new Set(form.questions.map((question) => question.id));
      expect(form.questions.filter((question) => question.when && !asked.has(question.when.question))).toEqual([]);
      for (const question of form.questions)
        if (question.id !== procedure.schemes?.question && (question.kind === "choice" || question.kind === "choices"))
          expect(Object.keys(question.options ?? {}).length, question.id).toBeGreaterThan(1);
    }
  });

  test(`${procedure.id} has gates that answer, and do not break, when nothing is known`, () => {
    for (const gate of Object.values(procedure.gates)) expect(["yes", "no", "undetermined"], gate.id).toContain(gate.holds(nothingKnown));
  });

  test(`${procedure.id} leads from every state that is not final to a final one`, () => {
    const ends = new Set(
      Object.entries(procedure.states)
        .filter(([, state]) => state.isFinal)
        .map(([id]) => id),
    );
    for (let grew = true; grew;) {
      grew = false;
      for (const step of Object.values(procedure.steps))
        if (step.to !== undefined && ends.has(step.to))
          for (const from of step.from)
            if (!ends.has(from)) {
              ends.add(from);
              grew = true;
            }
    }
    expect(Object.keys(procedure.states).filter((id) => !ends.has(id))).toEqual([]);
  });
}

function* strings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) yield* strings(one);
}

/** An object with an English text is a text: it has Russian too, and no part is blank. */
function* incompleteTexts(value: unknown, path: string): Generator<string> {
  if (typeof value !== "object" || value === null) return;
  const { en, ru } = value as { en?: unknown; ru?: unknown };
  if (typeof en === "string") {
    if (en.trim() === "" || en !== en.trim()) yield `${path}.en`;
    if (typeof ru !== "string" || ru.trim() === "" || ru !== ru.trim() || !/[а-яё«»]/i.test(ru)) yield `${path}.ru`;
    return;
  }
  for (const [key, one] of Object.entries(value)) yield* incompleteTexts(one, `${path}.${key}`);
}
