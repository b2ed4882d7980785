import fc from "fast-check";
import { expect, test } from "vitest";
import { checkProcedure, decideOpening, decideStep, type GateFacts, type Procedure } from "./index.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

/** A member who wishes to play and whose racket was seen; each test spoils one thing. */
const facts: GateFacts = {
  cases: [],
  fields: {},
  person: { racket: "yes" },
  past: {},
  taken: [],
  clocks: {},
  options: {},
  actedBy: {},
  groups: [],
  actor: "somebody",
  answers: { court: "grass", hours: 2, partner: "yes", balls: 3 },
  today: "2026-06-01",
};
const allowed = { procedure: tennisClub as Procedure, state: "member", step: "play", parts: ["player"], facts };
const refused = (code: string, rule: string, field?: string) => ({ ok: false, refusal: field ? { code, rule, field } : { code, rule } });

test("one folder is enough: a club that the core never heard of hangs together and is played through", () => {
  expect(checkProcedure(tennisClub)).toEqual([]);
  expect(decideOpening({ procedure: tennisClub, parts: ["player"], facts: { ...facts, answers: {} } })).toMatchObject({
    ok: true,
    value: { state: "asked", starts: ["answer"] },
  });
  expect(decideStep({ ...allowed, state: "asked", step: "admit", parts: ["board"], facts: { ...facts, answers: {} } })).toMatchObject({
    ok: true,
    value: { to: "member", stops: ["answer"], issues: ["card"] },
  });
  expect(decideStep(allowed)).toMatchObject({ ok: true, value: { to: "member", step: "play", answers: facts.answers } });
  expect(decideStep({ ...allowed, step: "leave", facts: { ...facts, answers: {} } })).toMatchObject({ ok: true, value: { to: "left" } });
});

test("[PR1] a step is taken only from its states, and only when it exists", () => {
  for (const step of ["win", "toString", "__proto__"])
    expect(decideStep({ ...allowed, step })).toMatchObject(refused("step.unknown", "PR1"));
  expect(decideStep({ ...allowed, state: "asked" })).toMatchObject(refused("step.not-from-here", "PR1"));
  expect(decideStep({ ...allowed, state: "left" })).toMatchObject(refused("step.not-from-here", "PR1"));
});

test("[PR2] only by its parts, and a case is opened only by whom the definition names", () => {
  expect(decideStep({ ...allowed, parts: ["board"] })).toMatchObject(refused("step.not-yours", "PR2"));
  expect(decideStep({ ...allowed, parts: [] })).toMatchObject(refused("step.not-yours", "PR2"));
  expect(decideOpening({ procedure: tennisClub, parts: ["board"], facts: { ...facts, answers: {} } })).toMatchObject(
    refused("step.not-yours", "PR2"),
  );
});

test.each([
  ["absent", undefined],
  ["null", null],
  ["empty", ""],
])("[PR3] a required answer is given, not %s", (_, court) => {
  expect(decideStep({ ...allowed, facts: { ...facts, answers: { ...facts.answers, court } } })).toMatchObject(
    refused("step.answer-missing", "PR3", "answers.court"),
  );
});

test('[PR3] "not asked" is no answer; "unsure" is one', () => {
  expect(decideStep({ ...allowed, facts: { ...facts, answers: { ...facts.answers, partner: "notAsked" } } })).toMatchObject(
    refused("step.answer-missing", "PR3", "answers.partner"),
  );
  expect(decideStep({ ...allowed, facts: { ...facts, answers: { ...facts.answers, partner: "unsure", balls: undefined } } })).toMatchObject(
    { ok: true },
  );
});

test("[PR3] an answer nobody asked for is refused, by name of the form and never by value", () => {
  const result = decideStep({ ...allowed, facts: { ...facts, answers: { ...facts.answers, secret: "Ghulam" } } });
  expect(result).toMatchObject(refused("step.answer-unknown", "PR3", "answers"));
  expect(JSON.stringify(result)).not.toMatch(/Ghulam|secret/);
});

test("[PR3] a question that hangs on another is required only when that one is so answered", () => {
  const { balls: _, ...answers } = facts.answers;
  expect(decideStep({ ...allowed, facts: { ...facts, answers } })).toMatchObject(refused("step.answer-missing", "PR3", "answers.balls"));
  expect(decideStep({ ...allowed, facts: { ...facts, answers: { ...answers, partner: "no" } } })).toMatchObject({ ok: true });
});

test("[PR3] what national law adds is asked too", () => {
  const adds = { game: [{ id: "shoes", label: { en: "Shoes", ru: "Обувь" }, kind: "text", required: true }] } as const;
  const national = { adds };
  expect(decideStep({ ...allowed, national })).toMatchObject(refused("step.answer-missing", "PR3", "answers.shoes"));
  const answered = { ...facts, answers: { ...facts.answers, shoes: "white" } };
  expect(decideStep({ ...allowed, national, facts: answered })).toMatchObject({ ok: true });
});

test("[PR28] a choice of national law is taken in its State alone, and only on days on which the law has it", () => {
  const clay = { title: { en: "red clay", ru: "красный грунт" }, source: "xd-law:apply", evidence: "R", validFrom: "2024-01-01" } as const;
  const chosen = (today: string) => ({ ...facts, today, answers: { ...facts.answers, court: "redClay" } });
  const national = { widens: { court: { redClay: { ...clay, validTo: "2026-12-31" } } } } as const;
  expect(decideStep({ ...allowed, facts: chosen("2026-06-01") })).toMatchObject(refused("step.answer-malformed", "PR4", "answers.court"));
  expect(decideStep({ ...allowed, national, facts: chosen("2026-06-01") })).toMatchObject({ ok: true });
  for (const day of ["2023-12-31", "2027-01-01"])
    expect(decideStep({ ...allowed, national, facts: chosen(day) })).toMatchObject({ ok: false, refusal: { rule: "PR4" } });
});

test.each([
  ["court", "ice"],
  ["court", ["grass"]],
  ["hours", "2"],
  ["hours", Number.NaN],
  ["hours", -1],
  ["partner", "maybe"],
  ["playedOn", "2026-02-30"],
  ["playedOn", "tomorrow"],
  ["guests", "Ali"],
  ["guests", [""]],
  ["guests", Array.from({ length: 51 }, () => "one")],
  ["from", "Tajikistan"],
  ["rules", ["the law"]],
  ["note", "x".repeat(20_001)],
])("[PR4] an answer has the shape its question asks for: %s", (question, given) => {
  expect(decideStep({ ...allowed, facts: { ...facts, answers: { ...facts.answers, [question]: given } } })).toMatchObject(
    refused("step.answer-malformed", "PR4", `answers.${question}`),
  );
});

test("[PR16] a gate that does not hold blocks with its own rule and source, and so does one that is undetermined", () => {
  expect(decideStep({ ...allowed, facts: { ...facts, person: { racket: "no" } } })).toMatchObject({
    ok: false,
    refusal: { code: "gate.blocked", rule: "TC1", field: "gate.racketSeen", source: ["decision:0004"] },
  });
  expect(decideStep({ ...allowed, facts: { ...facts, person: {} } })).toMatchObject({
    ok: false,
    refusal: { code: "gate.undetermined", rule: "TC1" },
  });
});

test("[PR17] a step without a target leaves the case where it is", () => {
  expect(decideStep({ ...allowed, step: "play" })).toMatchObject({ ok: true, value: { to: "member" } });
  expect(tennisClub.steps.play).not.toHaveProperty("to");
});

test("whatever is handed in, the answer is a plan or a refusal, never a fault", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("court", "hours", "partner", "balls", "guests", "playedOn", "other"), fc.jsonValue()),
      fc.string(),
      (answers, step) => {
        for (const one of ["play", step]) expect(decideStep({ ...allowed, step: one, facts: { ...facts, answers } })).toHaveProperty("ok");
      },
    ),
  );
});

test("[PR25] what follows from other answers is worked out, in the order of the form, seen by gates, and never handed in", () => {
  const procedure: Procedure = {
    ...tennisClub,
    forms: {
      ...tennisClub.forms,
      game: {
        ...tennisClub.forms.game,
        questions: [
          ...tennisClub.forms.game.questions,
          {
            id: "minutes",
            label: { en: "Minutes", ru: "Минуты" },
            kind: "number",
            required: true,
            derives: ({ hours }) => Number(hours) * 60,
          },
          {
            id: "isLong",
            label: { en: "Long", ru: "Долго" },
            kind: "answer",
            derives: ({ minutes }) => (Number(minutes) > 90 ? "yes" : "no"),
          },
        ],
      },
    },
  };
  expect(decideStep({ ...allowed, procedure })).toMatchObject({ ok: true, value: { answers: { hours: 2, minutes: 120, isLong: "yes" } } });
  expect(decideStep({ ...allowed, procedure, facts: { ...facts, answers: { ...facts.answers, minutes: 5 } } })).toMatchObject(
    refused("step.answer-unknown", "PR3", "answers"),
  );
  const seen: unknown[] = [];
  const gates = Object.fromEntries(
    Object.entries(tennisClub.gates).map(([id, gate]) => [
      id,
      { ...gate, holds: ({ answers }: GateFacts) => (seen.push(answers["minutes"]), "yes" as const) },
    ]),
  );
  decideStep({ ...allowed, procedure: { ...procedure, gates } });
  expect(seen).toContain(120);
});

test("[PR51] a case is opened only through the gates of its opening, and of their answers the form's own count", () => {
  const adult = {
    id: "adult",
    rule: "TC9",
    holds: ({ person }: GateFacts) => (person["adult"] === "yes" ? ("yes" as const) : ("no" as const)),
  };
  const gate = {
    ...adult,
    title: { en: "Of age.", ru: "Совершеннолетний." },
    nextStep: { en: "Wait.", ru: "Подождите." },
    source: ["decision:0004"],
  };
  const procedure = {
    ...tennisClub,
    opening: { ...tennisClub.opening, gates: ["adult"] },
    gates: { ...tennisClub.gates, adult: gate },
  } as Procedure;
  const open = (person: Record<string, unknown>) =>
    decideOpening({ procedure, parts: ["player"], facts: { ...facts, person, answers: {} } });
  expect(checkProcedure(procedure)).toEqual([]);
  expect(open({ adult: "yes" })).toMatchObject({ ok: true });
  expect(open({})).toMatchObject(refused("gate.blocked", "TC9", "gate.adult"));
  expect(checkProcedure({ ...procedure, gates: tennisClub.gates } as Procedure)).toEqual([
    expect.stringContaining("opening names unknown gate adult"),
  ]);
});
