import { describe, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { asylum } from "../../procedures/asylum/index.ts";
import { procedures } from "../../procedures/index.ts";
import { nothingKnown } from "../../test/procedure-contract.ts";
import { type Country, type Gate, lawFigure, nothingOpenProtects, type Procedure, type ProcedureSwitch, type Step } from "./index.ts";
import { exploreAll, exploreProcedure } from "./server.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

const demo = countries["demo"];
if (!demo) throw new Error("no demo State");

/** The tennis club in the demo State, with a way abroad: small enough to see what a planted fault does. */
const unprotected: Step = {
  title: { en: "Emigrate", ru: "Уехать" },
  from: ["member"],
  to: "abroad",
  by: ["player"],
  gates: ["nothingOpenProtects"],
  source: ["decision:0004"],
};
const club: Procedure = {
  ...tennisClub,
  states: {
    ...tennisClub.states,
    abroad: { ...tennisClub.states.left, title: { en: "Abroad", ru: "За границей" }, leaves: true },
  },
  steps: { ...tennisClub.steps, emigrate: unprotected },
  gates: {
    racketSeen: { ...tennisClub.gates.racketSeen, holds: ({ person }) => (person["sex"] === "F" ? "yes" : "no") },
    nothingOpenProtects,
  },
};
const clubHere: ProcedureSwitch = {
  version: club.version,
  parts: { player: { roles: ["person"], units: [] }, board: { roles: ["registrar"], units: ["XD-MS-CAP"] } },
  clocks: [{ id: "answer", quantity: 3, unit: "day", source: "decision:0004", evidence: "R", validFrom: "2026-01-01" }],
};
const country: Country = { ...demo, procedures: { "tennis-club": clubHere } };
const find = (procedure: Procedure, state = country) =>
  exploreProcedure(state, [...procedures, procedure], procedure).faults.map((one) => `${one.check}: ${one.text}`);
/** Steps of which none stops the only time limit. */
const silent = { ...club.steps, admit: { ...tennisClub.steps.admit, stops: [] }, leave: { ...tennisClub.steps.leave, stops: [] } };
const withStep = (id: string, step: Partial<Step>): Procedure => ({
  ...club,
  steps: { ...club.steps, [id]: { ...(club.steps[id] ?? unprotected), ...step } },
});
const withGate = (id: string, holds: Gate["holds"]): Procedure => ({
  ...club,
  gates: { ...club.gates, [id]: { ...(club.gates[id] ?? nothingOpenProtects), holds } },
});

test("[PR24] every procedure of every State passes the model check, and all of it was seen", () => {
  const explored = exploreAll(Object.values(countries), procedures);
  expect(explored.flatMap((one) => one.faults.map((fault) => `${one.country} ${one.procedure} ${fault.text}`))).toEqual([]);
  for (const one of explored) expect(one.taken).toBeGreaterThan(one.states);
}, 300_000);

test("[PR24] the same seed walks the same ways", () => {
  expect(exploreProcedure(country, [...procedures, club], club, 7)).toEqual(exploreProcedure(country, [...procedures, club], club, 7));
}, 120_000);

test("[PR24] a figure of law that no small number comes near is met, and missed", () => {
  const costly: Procedure = {
    ...withGate("racketSeen", (facts) => {
      const least = lawFigure(facts, "dues");
      const { hours } = facts.answers;
      return least === undefined || typeof hours !== "number" ? "undetermined" : hours >= least ? "yes" : "no";
    }),
    figures: { dues: { title: { en: "Dues", ru: "Взнос" }, unit: "amount", source: ["decision:0004"] } },
  };
  const dues = { id: "dues", quantity: 50_000, source: "decision:0004", evidence: "R", validFrom: "2026-01-01" } as const;
  expect(find(costly, { ...country, procedures: { "tennis-club": { ...clubHere, figures: [dues] } } })).toEqual([]);
});

describe("[PR24] a planted fault is found", () => {
  test("none stands in the sound copy", () => expect(find(club)).toEqual([]));

  test("a way out of the State that does not ask R2", () => {
    expect(find(withStep("emigrate", { gates: [] }))).toContain("protection: step emigrate leads out of the State past R2");
    expect(find(withGate("nothingOpenProtects", () => "yes"))).toContain("protection: step emigrate leads out of the State past R2");
  });

  test("a protection that ends without a gate", () => {
    const protecting: Procedure = { ...club, states: { ...club.states, member: { ...tennisClub.states.member, protects: true } } };
    expect(find(protecting)).toContain("protection: step leave ends the protection of member without a gate");
  });

  test("a gate that never blocks, and one that never holds", () => {
    expect(find(withGate("racketSeen", () => "yes"))).toContain("gate: gate racketSeen never blocks");
    expect(find(withGate("racketSeen", () => "undetermined"))).toEqual(
      expect.arrayContaining(["gate: gate racketSeen never holds", "exit: no facts let step play be taken"]),
    );
  });

  test("a state without exit, and an end that nothing leads to", () => {
    const shut: Procedure = { ...club, steps: { admit: tennisClub.steps.admit, play: tennisClub.steps.play } };
    expect(find(shut)).toEqual(expect.arrayContaining(["exit: from member no path leads to an end", "exit: no walk reached state left"]));
  });

  test("a case that nobody owns, or whose time limit leads nowhere", () => {
    expect(find(withStep("admit", { to: "asked", stops: ["answer"] }))).toContain("owner: nobody owes anything in asked");
    const lost = { ...club, steps: silent, clocks: { answer: { ...tennisClub.clocks.answer, awaits: "nowhere" } } };
    expect(find(lost)).toContain("owner: clock/answer leads to no step in asked");
    const nobody: Country = {
      ...country,
      procedures: { "tennis-club": { ...clubHere, parts: { ...clubHere.parts, board: { roles: ["registrar"], units: ["XD-GONE"] } } } },
    };
    expect(find(club, nobody)).toContain("owner: clock/answer is nobody's in asked");
  });

  test("a case that falls silent since it was opened where its only time limit does not begin", () => {
    const byNeighbour = {
      ...club,
      parts: { ...club.parts, neighbour: { en: "Neighbour", ru: "Сосед" } },
      opening: { ...tennisClub.opening, by: ["neighbour"] },
    };
    const parts = { ...clubHere.parts, neighbour: { roles: ["child-protection-officer"], units: ["XD-CP"] } };
    expect(find(byNeighbour, { ...country, procedures: { "tennis-club": { ...clubHere, parts } } })).toContain(
      "owner: nobody owes anything in asked",
    );
  });

  test("a time limit that never ends, and one that never begins", () => {
    expect(find({ ...club, steps: silent })).toContain("clock: clock answer never ends");
    expect(find({ ...club, opening: { ...tennisClub.opening, starts: [] } })).toContain("clock: clock answer never begins");
  });
});

test("[PR77] the model check finds a decision that may be contested and that no letter tells", () => {
  const patent = procedures.find((one) => one.id === "patent");
  const refuse = patent?.steps["refuse"];
  if (!patent || !refuse) throw new Error("no patent");
  expect(find(patent, demo)).toEqual([]);
  const { issues, decides, ...silentRefusal } = refuse;
  expect([issues, decides?.remedy]).toEqual([["decision-letter"], "contest"]);
  const spoiled = { ...patent, steps: { ...patent.steps, refuse: silentRefusal } };
  expect(find(spoiled, demo).filter((one) => one.startsWith("letter:"))).toEqual([
    "letter: patent: step refuse decides what may be contested within contest, and neither gives a letter nor says why not",
  ]);
  const said = { ...spoiled, steps: { ...spoiled.steps, refuse: { ...silentRefusal, noLetter: { en: "Why.", ru: "Почему." } } } };
  expect(find(said, demo)).toEqual([]);
  const unsaid = {
    ...spoiled,
    clocks: { ...patent.clocks, contest: { ...patent.clocks["contest"], remedy: undefined } },
  } as unknown as Procedure;
  expect(find(unsaid, demo)).toEqual(["letter: within contest a decision may be contested, and no letter tells it"]);
}, 120_000);

/** Steps of the catalogue by which somebody leaves the State. */
const waysOut = procedures.flatMap((procedure) =>
  Object.entries(procedure.steps).flatMap(([id, step]) =>
    step.to !== undefined && procedure.states[step.to]?.leaves === true ? [{ procedure, id, step }] : [],
  ),
);

test("[PR22] whatever leads out of the State asks first whether another open case protects: return, resettlement, onward movement, the end of a season", () => {
  expect(waysOut.map(({ procedure, id }) => `${procedure.id} ${id}`).toSorted()).toEqual([
    "circular-scheme goHome",
    "circular-scheme goHomeLate",
    "onward leave",
    "repatriation board",
    "resettlement depart",
  ]);
  for (const { procedure, step } of waysOut) {
    const gate = step.gates?.map((id) => procedure.gates[id]).find((one) => one?.rule === "R2");
    const ask = (isFinal: boolean, protects: boolean) =>
      gate?.holds({ ...nothingKnown, cases: [{ procedure: "asylum", state: "lodged", isFinal, protects }] });
    expect([ask(false, true), ask(true, true), ask(false, false)]).toEqual(["no", "yes", "yes"]);
  }
});

test("[PR13] two States run one and the same definition, each by its own time limits", () => {
  const [tj, kz] = [countries["tj"]?.procedures["asylum"], countries["kz"]?.procedures["asylum"]];
  expect(tj?.version).toBe(kz?.version);
  const lengths = [tj, kz].map((one) =>
    Object.fromEntries((one?.clocks ?? []).filter((clock) => clock.when === undefined).map((clock) => [clock.id, clock.quantity])),
  );
  expect(lengths).toMatchObject([
    { forward: 72, conclude: 10, decide: "unknown" },
    { forward: "unknown", decide: 3, apply: 5 },
  ]);
  for (const one of [tj, kz]) expect(Object.keys(one?.parts ?? {}).toSorted()).toEqual(Object.keys(asylum.parts).toSorted());
});
