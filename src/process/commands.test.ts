import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { claimSteps } from "../../test/claim.ts";
import type { Instant } from "../kernel/index.ts";
import { emptyPart, fieldsOf, foldEntry, type Part, type Request, type SubjectState } from "../ledger/index.ts";
import {
  type CaseWorld,
  casePart,
  type Country,
  dutiesOf,
  openCase,
  type Procedure,
  type ProcedureSwitch,
  readCase,
  takeStep,
  unitsOfCase,
} from "./index.ts";

const country = countries["demo"];
if (!country) throw new Error("no demo State");
const dossier = "0d000000-0000-4000-8000-000000000001";
const id = "0c000000-0000-4000-8000-000000000001";
const now = "2026-11-20T08:00:00.000Z" as Instant;

/** Who acts at each part of a claim of the demo State. */
const players: Readonly<Record<string, { role: string; unit: string }>> = {
  post: { role: "border-officer", unit: "XD-POST-02" },
  registrar: { role: "registrar", unit: "XD-MS-CAP" },
  officer: { role: "eligibility-officer", unit: "XD-MS-CAP" },
  reviewer: { role: "reviewer", unit: "XD-MS-CAP" },
  decider: { role: "decision-maker", unit: "XD-COM" },
  appeal: { role: "appeal-officer", unit: "XD-COURT" },
  nrm: { role: "nrm-officer", unit: "XD-NRM" },
  adviser: { role: "legal-adviser", unit: "XD-AID" },
  guardian: { role: "child-protection-officer", unit: "XD-CP" },
  applicant: { role: "person", unit: "XD-MS-CAP" },
  otherPost: { role: "border-officer", unit: "XD-POST-01" },
};
const accountOf = (part: string) => `0a000000-0000-4000-8000-0000000000${(10 + Object.keys(players).indexOf(part)).toString()}`;

const person: SubjectState = {
  dossier,
  subject: dossier,
  kind: "person",
  parts: {
    identity: part({ birth: { precision: "year", year: 1990 } }),
    arrival: part({ arrivedAt: "2026-11-19T22:00:00.000Z" }),
    asylum: part({ feared: ["AF"], fearedAsked: "asked" }),
  },
};
function part(values: Record<string, unknown>): Part {
  return {
    version: 1,
    fields: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, { value, version: 1, at: now, by: dossier }])),
  };
}

type Sent = {
  readonly kind: typeof openCase;
  readonly as: string;
  readonly payload: Record<string, unknown>;
  readonly at?: Instant;
  readonly sentAt?: Instant;
  readonly states?: readonly SubjectState[];
  readonly here?: Country;
};

/** Decides a command on a case that stands as given, and folds what it wishes. */
function send(
  standing: Part,
  { kind, as, payload, at = now, sentAt = at > now ? at : now, states = [person], here = country as Country }: Sent,
) {
  const who = players[as] ?? { role: "auditor", unit: "XD-AUD" };
  const parsed = kind.payload.parse(payload);
  const all = standing.version === 0 ? states : [...states, { dossier, subject: id, kind: "case", parts: { asylum: standing } }];
  const request: Request<unknown, CaseWorld> = {
    command: { id, kind: kind.kind, dossier, payload },
    payload: parsed,
    states: all,
    at,
    now: sentAt,
    today: "2026-11-20" as never,
    newId: () => id,
    newReference: () => "XD-0000-0000",
    author: {
      account: accountOf(as),
      name: as,
      role: who.role,
      unit: who.unit,
      units: [who.unit],
      ownDossier: as === "applicant" ? dossier : undefined,
    },
    world: {
      country: here,
      procedures,
      cases: [],
      groups: [],
      schemes: [],
      shelf: [],
      places: [],
      accounts: [],
      endPapers: () => [],
      answerReferrals: () => [],
      besideSitting: () => ({ ok: true, value: [] }),
    },
  };
  const decided = kind.decide(request as never);
  if (!decided.ok) return { refusal: decided.refusal, part: standing, says: undefined };
  const wish = decided.value.wishes[0];
  const set = Object.fromEntries(Object.entries(wish?.set ?? {}).filter(([, value]) => value !== undefined));
  return {
    refusal: undefined,
    part: foldEntry(standing, {
      version: standing.version + 1,
      at,
      by: accountOf(as),
      payload: { set: JSON.parse(JSON.stringify(set)) as Record<string, unknown> },
    }),
    says: decided.value.says,
  };
}

const opening = { kind: openCase, as: "post", payload: { case: id, procedure: "asylum", answers: { wishedOn: "2026-11-20" } } } as const;
const opened = () => send(emptyPart, opening).part;
const definition = procedures.find((one) => one.id === "asylum") as Procedure;
const switched = country.procedures["asylum"] as ProcedureSwitch;
const fileOf = (standing: Part) => readCase(casePart({ dossier, subject: id, kind: "case", parts: { asylum: standing } }) ?? emptyPart);
const step = (as: string, name: string, more: Record<string, unknown> = {}) => ({
  kind: takeStep,
  as,
  payload: { case: id, step: name, answers: claimSteps.find((one) => one.step === name)?.answers ?? {}, ...more },
});

test("[PR6] a case begins where its definition says, in the unit that opened it, its clocks from the first contact", () => {
  const file = fileOf(opened());
  expect(file).toMatchObject({ procedure: "asylum", version: "2026-01-01", state: "wished", unit: "XD-POST-02", person: dossier });
  expect(file?.clocks["forward"]).toMatchObject({
    startedAt: "2026-11-19T22:00:00.000Z",
    dueAt: "2026-11-20T22:00:00.000Z",
    source: "xd-law:asylum-handover",
    evidence: "R",
    figure: "confirmed",
  });
});

test("[CS2] a claim made at an office opens nothing to a post, which has nobody to hand over", () => {
  const file = fileOf(send(emptyPart, { ...opening, as: "registrar" }).part);
  expect(Object.keys(file?.clocks ?? {})).toEqual(["apply"]);
  expect(file && unitsOfCase(file, definition, switched)).toEqual(["XD-MS-CAP"]);
});

test.each([
  ["by nobody's part", { as: "auditor" }, "step.not-yours"],
  ["by the appeal body", { as: "appeal" }, "step.not-yours"],
  ["of a person who is not here", { states: [] }, "access.not-available"],
  ["in a procedure that is off", { payload: { ...opening.payload, procedure: "tennis-club" } }, "case.procedure-off"],
  ["without what must be asked", { payload: { ...opening.payload, answers: {} } }, "step.answer-missing"],
  ["in a unit of nobody's part", { payload: { ...opening.payload, unit: "XD-OMB" } }, "case.unit-unknown"],
] as const)("[PR6] not opened %s", (_, spoiled, code) => {
  expect(send(emptyPart, { ...opening, ...spoiled }).refusal?.code).toBe(code);
});

test("[PR9] a step in the future is refused; one entered late is judged by its own time", () => {
  const future = "2026-11-20T09:00:00.000Z" as Instant;
  const request = { ...step("post", "lodge"), at: future };
  expect(send(opened(), { ...request, sentAt: future }).refusal).toBeUndefined();
  expect(send(opened(), { ...request, sentAt: now }).refusal).toMatchObject({ code: "case.in-future", rule: "PR9" });
  const who = send(opened(), { ...step("post", "lodge"), at: "2026-11-19T23:00:00.000Z" as Instant });
  expect(fileOf(who.part)?.clocks["register"]?.startedAt).toBe("2026-11-19T23:00:00.000Z");
});

test.each([
  ["from a state that the author did not see", step("post", "lodge", { seen: "lodged" }), "step.not-from-here"],
  ["that another part takes", step("post", "register"), "step.not-from-here"],
  ["by another post than the one that holds it", { ...step("post", "lodge"), as: "otherPost" }, "access.not-available"],
  ["to a unit of nobody's part", step("post", "forward", { unit: "XD-COM" }), "case.unit-unknown"],
  ["with a hand-off that it does not offer", step("post", "lodge", { handsOff: ["trafficking"] }), "case.hand-off-unknown"],
] as const)("[PR10, PR1, PR2] no step %s", (_, sent, code) => {
  expect(send(opened(), sent as Sent).refusal?.code).toBe(code);
});

test("[PR71] where several units play the part, an answer says to which of them the case moves", () => {
  const form = {
    id: "appealBody",
    label: { en: "To whom", ru: "Куда" },
    kind: "choice",
    options: { higherBody: { en: "higher body", ru: "вышестоящий орган" }, court: { en: "court", ru: "суд" } },
  } as const;
  const { appeal: one, ...others } = switched.parts;
  const here = {
    ...country,
    procedures: {
      ...country.procedures,
      asylum: {
        ...switched,
        parts: { ...others, appeal: { roles: one?.roles ?? [], units: ["XD-COURT", "XD-COM"] } },
        adds: { ...switched.adds, appeal: [form] },
        moves: { appeal: { question: "appealBody", units: { higherBody: "XD-COM", court: "XD-COURT" } } },
      },
    },
  };
  const standing = part({
    procedure: "asylum",
    procedureVersion: definition.version,
    state: "appealable",
    person: dossier,
    unit: "XD-MS-CAP",
    heldBy: ["XD-MS-CAP"],
    openedAt: now,
  });
  const appealTo = (appealBody?: string) => {
    const answers = { appealedOn: "2026-11-20", appealGrounds: "…", ...(appealBody === undefined ? {} : { appealBody }) };
    const sent = send(standing, { kind: takeStep, as: "applicant", payload: { case: id, step: "appeal", answers }, here });
    return sent.refusal?.code ?? fileOf(sent.part)?.unit;
  };
  expect([appealTo("higherBody"), appealTo("court"), appealTo()]).toEqual(["XD-COM", "XD-COURT", "XD-COURT"]);
});

test("[PR10] what is handed off on request, and what is issued, is said to the modules that do it", () => {
  let standing = opened();
  for (const { step: name, by } of claimSteps.slice(0, 2)) standing = send(standing, step(by, name)).part;
  const registered = send(standing, step("registrar", "register"));
  expect(registered.says).toMatchObject({ state: "registered", issues: ["asylum-seeker-certificate"], handsOff: [] });
  const screened = send(
    registered.part,
    step("officer", "screenTrafficking", {
      answers: { traffickingScreen: "indicators", traffickingReferral: "made" },
      handsOff: ["trafficking"],
    }),
  );
  expect(screened.says).toMatchObject({ state: "registered", handsOff: ["nrm"] });
});

const answer = fc.constantFrom(
  "yes",
  "no",
  "unsure",
  "2026-11-20",
  "recognised",
  "rejected",
  "x",
  "prs",
  "none",
  "indicators",
  "applicant",
  "any",
);
const walk = fc.array(
  fc.record({
    isPlain: fc.boolean(),
    step: fc.nat(),
    as: fc.nat(),
    hours: fc.integer({ min: 0, max: 900 }),
    seed: fc.array(answer, { minLength: 8, maxLength: 8 }),
  }),
  { minLength: 50, maxLength: 50 },
);

/** Answers of the right shape, so that walks get far: what is asked decides which. */
function fill(name: string, seed: readonly string[], day: number): Record<string, unknown> {
  const form = definition.forms[definition.steps[name]?.form ?? ""];
  const shaped = (form?.questions ?? []).map((question, place) => {
    const said = seed[place % seed.length] ?? "x";
    const options = Object.keys(question.options ?? {});
    const value =
      {
        answer: said === "no" ? "no" : "yes",
        choice: options[place % Math.max(1, options.length)],
        choices: options.slice(0, 1),
        day: `2026-11-${10 + (day % 20)}`,
        language: "prs",
        lawRefs: ["refugee-1951:1.A.2"],
        persons: undefined,
      }[question.kind as string] ?? (question.kind === "persons" ? undefined : said);
    return [question.id, value] as const;
  });
  return Object.fromEntries(shaped.filter(([, value]) => value !== undefined));
}

type File = NonNullable<ReturnType<typeof fileOf>>;

/** Each duty of a case has a unit of the State that may open it, a step and a moment; an open case has one at least. */
function silenceOf(file: File, at: string): string[] {
  const open = unitsOfCase(file, definition, switched);
  const duties = dutiesOf(file, { procedure: definition, switched, dossier, subject: id });
  const silent = duties.filter(
    (duty) =>
      !known.has(duty.unit) ||
      !open.includes(duty.unit) ||
      !(duty.step in definition.steps) ||
      duty.startedAt > at ||
      (duty.dueAt ?? duty.remindAt) === undefined,
  );
  return [
    ...silent.map((duty) => `${file.state}: ${duty.name}`),
    ...(duties.length > 0 || definition.states[file.state]?.isFinal ? [] : [`${file.state}: nothing is due`]),
  ];
}
const known = new Set(country.units.map((unit) => unit.code));

test("[CS1, CS2, PR20] on any walk no case and no clock falls silent: each has a unit of the State, a step and a moment, and its unit may open the case", () => {
  const reached = new Set<string>();
  fc.assert(
    fc.property(walk, (moves) => {
      let standing = opened();
      let at = Date.parse(now);
      for (const move of moves) {
        at += move.hours * 3_600_000;
        const from = fileOf(standing)?.state ?? "";
        const here = Object.keys(definition.steps).filter((one) => definition.steps[one]?.from.includes(from));
        const plain = move.isPlain
          ? claimSteps.find((one) => here.includes(one.step) && ![undefined, from].includes(definition.steps[one.step]?.to))
          : undefined;
        const name = plain?.step ?? here[move.step % here.length] ?? "lodge";
        const by = definition.steps[name]?.by ?? [];
        const answered = send(standing, {
          kind: takeStep,
          as: plain?.by === "judge" ? "appeal" : (plain?.by ?? by[move.as % by.length] ?? "post"),
          at: new Date(at).toISOString() as Instant,
          payload: { case: id, step: name, answers: plain?.answers ?? fill(name, move.seed, move.hours) },
        });
        standing = answered.part;
        const file = fileOf(standing);
        expect(file).toBeDefined();
        if (!file) return;
        expect(silenceOf(file, new Date(at).toISOString())).toEqual([]);
        expect(known).toContain(file.unit);
        reached.add(file.state);
      }
    }),
    process.env["PANAH_WALKS"] ? { numRuns: Number(process.env["PANAH_WALKS"]) } : { numRuns: 60, seed: 20261120 },
  );
  expect([...reached]).toEqual(expect.arrayContaining(["registered", "abandoned", "assessed", "decided", "recognised"]));
});

test("the answers of an earlier form stay known, and the latest of a question holds", () => {
  const standing = send(opened(), step("post", "lodge")).part;
  const again = send(standing, { ...step("post", "forward"), as: "post" }).part;
  expect(fileOf(again)?.answers).toMatchObject({
    wishedOn: "2026-11-20",
    ownWords: "They came to our house at night.",
    forwardedTo: "Reception",
  });
  expect(Object.keys(fieldsOf({ dossier, subject: id, kind: "case", parts: { asylum: again } }))).toContain("past/lodge");
});

test("[CS1] a clock that rests has no date, and is looked at again after a month; taken up again it gives back what it rested", () => {
  let standing = opened();
  for (const { step: name, by } of claimSteps.slice(0, 3)) standing = send(standing, step(by, name)).part;
  const before = fileOf(standing)?.clocks["decide"]?.dueAt;
  for (const missedOn of ["2026-11-12", "2026-11-13"])
    standing = send(standing, step("officer", "noteAbsence", { answers: { missedOn, contactTried: "phone" } })).part;
  standing = send(standing, step("officer", "abandon", { answers: { abandonReasons: "x" } })).part;
  expect(fileOf(standing)?.clocks["decide"]).toMatchObject({ suspensions: [{ from: now }], remindAt: "2026-12-20T18:59:59.999Z" });
  expect(fileOf(standing)?.clocks["decide"]?.dueAt).toBeUndefined();
  const resumed = send(standing, {
    ...step("officer", "resume", { answers: { reopeningReasons: "x" } }),
    at: "2026-11-25T08:00:00.000Z" as Instant,
  });
  const after = fileOf(resumed.part)?.clocks["decide"];
  expect(after?.remindAt).toBeUndefined();
  expect(Date.parse(after?.dueAt ?? "") - Date.parse(before ?? "")).toBe(5 * 86_400_000);
});

/** A case of the claim as its fields fold to, in a state and with one clock running. */
function standingIn(state: string, clock: string, answers: Record<string, unknown>): File {
  const file = fileOf(opened());
  const law = switched.clocks.find((one) => one.id === clock);
  if (!file || !law) throw new Error(clock);
  return {
    ...file,
    state,
    unit: "XD-MS-CAP",
    answers,
    clocks: {
      [clock]: { law, startedAt: now, suspensions: [], extended: false, source: law.source, evidence: law.evidence, figure: "confirmed" },
    },
  };
}

test.each([
  ["decided", { outcome: "recognised" }, "notifyRecognition"],
  ["decided", { outcome: "rejected" }, "notifyRejection"],
  ["reversed", { outcome: "complementary" }, "notifyProtection"],
  ["upheld", { outcome: "rejected" }, "finalise"],
  ["heard", {}, "notifyRejection"],
])("[AS25, CS1] who owes notice of a case %s with %j is told of the step that gives it", (state, answers, awaited) => {
  const duties = dutiesOf(standingIn(state, "notify", answers), { procedure: definition, switched, dossier, subject: id });
  expect(duties.map((one) => [one.unit, one.step])).toEqual([["XD-MS-CAP", awaited]]);
});

test.each(procedures.map((one) => [one.id, one] as const))(
  "[CS1] in %s no office is told that it owes what is the person's to choose",
  (_, procedure) => {
    const use = country.procedures[procedure.id];
    if (!use) throw new Error(procedure.id);
    const isOffice = (of: string): boolean => (use.parts[of]?.units.length ?? 0) > 0;
    const owned = use.clocks.filter((law) => isOffice(procedure.clocks[law.id]?.owner ?? ""));
    const wrong = Object.keys(procedure.states).flatMap((state) =>
      owned.flatMap((law) => {
        const clock = {
          law,
          startedAt: now,
          suspensions: [],
          extended: false,
          source: law.source,
          evidence: law.evidence,
          figure: "confirmed",
        };
        const file = { ...standingIn("wished", "notify", {}), procedure: procedure.id, state, clocks: { [law.id]: clock } } as File;
        return dutiesOf(file, { procedure, switched: use, dossier, subject: id })
          .filter((one) => one.name === `clock/${law.id}` && one.step !== procedure.clocks[law.id]?.awaits)
          .filter((one) => !(procedure.steps[one.step ?? ""]?.by ?? []).every(isOffice))
          .map((one) => `${state}: ${law.id} asks for ${one.step}`);
      }),
    );
    expect(wrong).toEqual([]);
  },
);
