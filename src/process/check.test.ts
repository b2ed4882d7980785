import { expect, test } from "vitest";
import {
  checkCountry,
  checkProcedure,
  type Clock,
  type Country,
  listPublished,
  figuresOn,
  type Procedure,
  type ProcedureSwitch,
  type Route,
  type State,
  type Step,
  withNationalLaw,
} from "./index.ts";
import { tennisClub } from "./tennis-club.fixture.ts";

const club: Procedure = tennisClub;
const answer: Clock = { id: "answer", quantity: 3, unit: "day", source: "xd-law:notice", evidence: "R", validFrom: "2024-01-01" };
const switched: ProcedureSwitch = {
  version: "2026-01-01",
  clocks: [answer],
  parts: { player: { roles: ["person"], units: [] }, board: { roles: ["registrar"], units: ["XD-CLUB"] } },
};
const route: Route = {
  id: "play",
  title: { en: "Play", ru: "Игра" },
  units: ["XD-CLUB"],
  compartments: ["identity"],
  acknowledge: answer,
  runsFrom: "sent",
  why: ["xd-law:notice"],
};
/** A State whose only procedure is the club; each test spoils one thing. */
const allowed: Country = {
  code: "XD",
  title: { en: "State", ru: "Государство" },
  timeZone: "UTC",
  isDemo: true,
  languages: ["en"],
  calendar: { weekend: [0, 6], holidays: {}, knownYears: [], source: "decision:0004", evidence: "R" },
  organisations: [{ code: "XD-O", title: { en: "Club", ru: "Клуб" }, kind: "ngo" }],
  units: [{ code: "XD-CLUB", organisation: "XD-O", title: { en: "Club", ru: "Клуб" }, kind: "ngo" }],
  procedures: { "tennis-club": switched },
  routes: [route],
  services: [],
};
const isLaw = (ref: string) => ref === "xd-law:notice";
const someState = tennisClub.states.left;
const { says } = someState;
const someIndicator = tennisClub.indicators[0];
const faultsOf = (country: Country) => checkCountry(country, [club], isLaw);
const withSwitch = (more: Partial<ProcedureSwitch>): Country => ({ ...allowed, procedures: { "tennis-club": { ...switched, ...more } } });
const withStep = (id: string, more: Partial<Step>): Procedure => ({
  ...club,
  steps: { ...club.steps, [id]: { ...(club.steps[id] as Step), ...more } },
});

test("the allowed examples have no fault", () => {
  expect(checkProcedure(club)).toEqual([]);
  expect(faultsOf(allowed)).toEqual([]);
});

test.each<[string, Procedure, RegExp]>([
  ["an unknown first state", { ...club, initial: "nowhere" }, /initial state/],
  ["a step to an unknown state", withStep("admit", { to: "nowhere" }), /unknown state nowhere/],
  ["a step by nobody", withStep("admit", { by: [] }), /nobody/],
  ["a step by an unknown part", withStep("admit", { by: ["umpire"] }), /unknown part umpire/],
  ["a step without a source", withStep("admit", { source: [] }), /no source/],
  ["an unknown gate", withStep("play", { gates: ["net"] }), /unknown gate net/],
  ["an unknown form", withStep("play", { form: "net" }), /unknown form net/],
  ["a clock nobody stops", withStep("admit", { stops: [] }), /does not stop clock answer/],
  ["a clock nobody starts", { ...club, opening: { ...club.opening, starts: [] } }, /nothing starts clock answer/],
  ["an opening by an unknown part", { ...club, opening: { ...club.opening, by: ["umpire"] } }, /unknown part umpire/],
  ["a state that cannot be reached", { ...club, states: { ...club.states, champion: someState } }, /champion cannot be reached/],
  [
    "a state that cannot be left",
    { ...club, steps: { admit: club.steps["admit"] as Step, play: club.steps["play"] as Step } },
    /member is not final and cannot be left/,
  ],
  ["an indicator of nothing", { ...club, indicators: [{ ...someIndicator, to: "nowhere" }] }, /unknown nowhere/],
  ["a room that nobody asks for", { ...club, rooms: { question: "locker", takenIn: ["member"] } }, /no form asks for the room locker/],
  ["a room in an unknown state", { ...club, rooms: { question: "note", takenIn: ["nowhere"] } }, /unknown state nowhere/],
  [
    "a group left by an unknown step",
    { ...club, joint: { question: "court", joins: "play", leaves: "rest" } },
    /leaves a group by unknown rest/,
  ],
  ["word from anybody that asks nothing", { ...club, openly: { asks: says, tells: [], source: ["decision:0068"] } }, /nothing is asked/],
  ["word from anybody by no ground", { ...club, openly: { asks: says, tells: [], source: [] } }, /anybody may send it has no source/],
  [
    "what a body votes on cited from a shelf",
    {
      ...withStep("play", { byBody: true }),
      cites: { question: "note", shelf: "tennis-club" },
    },
    /play is decided by a body and cites from a shelf/,
  ],
  [
    "a citation that no form asks for",
    { ...club, cites: { question: "racket", shelf: "tennis-club" } },
    /cites by racket, which no form asks/,
  ],
  ["an answer that is told and not asked", { ...club, openly: { asks: says, tells: ["score"], source: ["decision:0068"] } }, /tells score/],
])("[PR18] a definition does not hang together with %s", (_, procedure, fault) => {
  expect(checkProcedure(procedure).join("\n")).toMatch(fault);
});

test("[PR70] each choice of a published list says its code, or that the list does not have it", () => {
  const play = club.forms["game"] as NonNullable<Procedure["forms"][string]>;
  const coded = (codes: Record<string, string | null> | "unread"): Procedure => ({
    ...club,
    forms: {
      ...club.forms,
      game: {
        ...play,
        questions: play.questions.map((one) =>
          one.id === "court" ? { ...one, list: { standard: "decision:0004", field: "Surface", codes } } : one,
        ),
      },
    },
  });
  expect(checkProcedure(coded({ grass: "GRASS", clay: null }))).toEqual([]);
  expect(checkProcedure(coded({ grass: "GRASS" }))).toEqual([
    "tennis-club: choice clay of court says nothing of its code in decision:0004",
  ]);
  const codes = listPublished([coded({ grass: "GRASS", clay: null })]);
  expect(codes.map(({ field, code, choice }) => ({ field, code, choice }))).toEqual([{ field: "Surface", code: "GRASS", choice: "grass" }]);
  expect(checkProcedure(coded("unread"))).toEqual([]);
  expect(listPublished([coded("unread")]).map(({ code, isUnread, choice }) => ({ code, isUnread, choice }))).toEqual(
    ["grass", "clay"].map((choice) => ({ code: undefined, isUnread: true, choice })),
  );
});

test("[PR57] a step that opens an unknown procedure beside it is not accepted", () => {
  const faults = (beside: string) => checkCountry(allowed, [withStep("play", { opensBeside: [beside] })], isLaw);
  expect(faults("tennis-club")).toEqual([]);
  expect(faults("chess-club")).toEqual(["XD: tennis-club: a step opens unknown procedure chess-club beside"]);
});

test.each<[string, Country, RegExp]>([
  ["an unknown version", withSwitch({ version: "1999-01-01" }), /1999-01-01 is unknown/],
  ["a part nobody plays", withSwitch({ parts: { player: { roles: ["person"], units: [] } } }), /nobody plays board/],
  ["a part without roles", withSwitch({ parts: { ...switched.parts, board: { roles: [], units: [] } } }), /no role plays board/],
  [
    "a part in an unknown unit",
    withSwitch({ parts: { ...switched.parts, board: { roles: ["registrar"], units: ["XD-GHOST"] } } }),
    /unit XD-GHOST is unknown/,
  ],
  [
    "a part of its own invention",
    withSwitch({ parts: { ...switched.parts, umpire: { roles: ["registrar"], units: [] } } }),
    /part umpire is unknown/,
  ],
  ["a clock left out", withSwitch({ clocks: [] }), /clock answer is not set/],
  ["a clock of its own invention", withSwitch({ clocks: [answer, { ...answer, id: "tea" }] }), /clock tea is unknown/],
  ["a clock of an unknown clause", withSwitch({ clocks: [{ ...answer, source: "xd-law:none" }] }), /cites unknown xd-law:none/],
  ["half a day", withSwitch({ clocks: [{ ...answer, quantity: 0.5 }] as Clock[] }), /not a whole number/],
  ["an option the definition does not have", withSwitch({ options: { lawn: true } }), /option lawn is unknown/],
  ["questions added to an unknown form", withSwitch({ adds: { net: [] } }), /unknown form net/],
  [
    "a question added that is asked already",
    withSwitch({ adds: { game: [{ id: "court", label: { en: "Court", ru: "Корт" }, kind: "choice" }] } }),
    /court, which the form asks already/,
  ],
  [
    "a question added on an unknown one",
    withSwitch({
      adds: { game: [{ id: "net", label: { en: "Net", ru: "Сетка" }, kind: "text", when: { question: "tea", is: ["yes"] } }] },
    }),
    /hangs on an unknown question/,
  ],
  [
    "a move by what nobody asks",
    withSwitch({ moves: { board: { question: "whom", units: { all: "XD-CLUB" } } } }),
    /moves to board by whom, which has no list of answers/,
  ],
  [
    "a choice that leads to no unit",
    withSwitch({ moves: { board: { question: "court", units: { grass: "XD-CLUB" } } } }),
    /court clay leads to no unit/,
  ],
  [
    "a move to a unit that does not play the part",
    withSwitch({ moves: { board: { question: "court", units: { grass: "XD-CLUB", clay: "XD-GHOST" } } } }),
    /XD-GHOST does not play board/,
  ],
  [
    "a clock that counts from what nobody asks",
    withSwitch({ clocks: [{ ...answer, countsFrom: { question: "born" } }] }),
    /clock answer counts from born, which no form asks as a day/,
  ],
  ["a clock that ended", withSwitch({ clocks: [{ ...answer, validTo: "2025-12-31" }] }), /ends on 2025-12-31 and has no next/],
  ["two wordings at once", withSwitch({ clocks: [answer, { ...answer, validFrom: "2025-01-01" }] }), /two wordings or none/],
  [
    "a day without a wording",
    withSwitch({
      clocks: [
        { ...answer, validTo: "2025-12-31" },
        { ...answer, validFrom: "2026-01-02" },
      ],
    }),
    /two wordings or none/,
  ],
  ["a route to nobody", { ...allowed, routes: [{ ...route, units: [] }] }, /leads to no unit/],
  ["a route to an unknown unit", { ...allowed, routes: [{ ...route, units: ["XD-GHOST"] }] }, /unit XD-GHOST is unknown/],
  ["a unit of nobody", { ...allowed, organisations: [] }, /organisation is unknown/],
])("[PR13] a country is not accepted with %s", (_, country, fault) => {
  expect(faultsOf(country).join("\n")).toMatch(fault);
});

const clay = { title: { en: "red clay", ru: "грунт" }, source: "xd-law:notice", evidence: "R", validFrom: "2024-01-01" } as const;

test.each<[string, Country, RegExp]>([
  ["a choice of an unknown question", withSwitch({ widens: { tea: { milk: clay } } }), /widens tea, which no form asks/],
  ["a choice of a question without choices", withSwitch({ widens: { hours: { many: clay } } }), /widens hours, which no form asks/],
  ["a choice that is there already", withSwitch({ widens: { court: { grass: clay } } }), /choice grass of court is there already/],
  ["a choice of an unknown clause", withSwitch({ widens: { court: { clay: { ...clay, source: "xd-law:none" } } } }), /cites unknown/],
  ["a choice that nobody read", withSwitch({ widens: { court: { clay: { ...clay, evidence: "memory" } } } }), /one that nobody read/],
])("[PR28] a country is not accepted with %s", (_, country, fault) => {
  expect(faultsOf(country).join("\n")).toMatch(fault);
});

test("[PR28] a choice of its own to a question with choices is accepted", () => {
  expect(faultsOf(withSwitch({ widens: { court: { redClay: clay } } }))).toEqual([]);
});

test.each<[string, Country, RegExp]>([
  ["at an unknown step", withSwitch({ cites: { tea: ["xd-law:apply"] } }), /cites law at unknown step tea/],
  ["by an unknown clause", withSwitch({ cites: { play: ["xd-law:none"] } }), /cites unknown xd-law:none at play/],
])("[PR29] a country does not cite its law %s", (_, country, fault) => {
  expect(faultsOf(country).join("\n")).toMatch(fault);
});

test("[PR29] what a State cites stands at its step beside what the definition cites, and at no other", () => {
  const cited = withNationalLaw(club, { cites: { play: ["xd-law:apply"], opening: ["xd-law:notice"] } });
  expect(cited.steps["play"]?.source).toEqual([...(club.steps["play"]?.source ?? []), "xd-law:apply"]);
  expect(cited.opening.source).toEqual([...club.opening.source, "xd-law:notice"]);
  expect(cited.steps["admit"]).toEqual(club.steps["admit"]);
});

test("[PR13, PR15] a question of its own and a next wording from the day after are accepted", () => {
  expect(
    faultsOf(
      withSwitch({
        adds: { game: [{ id: "net", label: { en: "Net", ru: "Сетка" }, kind: "text", when: { question: "partner", is: ["yes"] } }] },
      }),
    ),
  ).toEqual([]);
  expect(
    faultsOf(
      withSwitch({
        clocks: [
          { ...answer, validTo: "2025-12-31" },
          { ...answer, validFrom: "2026-01-01" },
        ],
      }),
    ),
  ).toEqual([]);
});

test("[PR8] a figure that nobody read is not accepted, also not as an extension; without a figure it is", () => {
  expect(faultsOf(withSwitch({ clocks: [{ ...answer, evidence: "memory" }] })).join()).toMatch(/nobody read/);
  const extension = { quantity: 9, unit: "day", source: "xd-law:notice", evidence: "memory" } as const;
  expect(faultsOf(withSwitch({ clocks: [{ ...answer, quantity: 3, unit: "day", extension }] })).join()).toMatch(/nobody read/);
  const unknown: Clock = {
    id: "answer",
    quantity: "unknown",
    remindAfter: { quantity: 1, unit: "month", source: "decision:0004" },
    source: "xd-law:notice",
    evidence: "memory",
    validFrom: "2024-01-01",
  };
  expect(faultsOf(withSwitch({ clocks: [unknown] }))).toEqual([]);
});

test("[PR13, PR8] what is said of nationality by birth rests on a clause that was read, or is not known", () => {
  const birth = { residence: { says: "bothPermanent", source: "xd-law:notice", evidence: "R" }, jointConsent: "unknown" } as const;
  const withResidence = (more: object) => ({ ...allowed, birth: { ...birth, residence: { ...birth.residence, ...more } } }) as Country;
  expect(faultsOf({ ...allowed, birth })).toEqual([]);
  expect(faultsOf(withResidence({ evidence: "memory" })).join()).toMatch(/birth: residence rests on nothing that was read/);
  expect(faultsOf(withResidence({ source: "xd-law:nowhere" })).join()).toMatch(/birth: residence rests on nothing that was read/);
});

test('[PR13] each option of a definition is answered, if only by "unknown"', () => {
  const lawn: Procedure = { ...club, options: { lawn: { title: { en: "Lawn", ru: "Газон" }, source: ["decision:0004"] } } };
  expect(checkCountry(allowed, [lawn], isLaw).join()).toMatch(/option lawn is not answered/);
  expect(checkCountry(withSwitch({ options: { lawn: "unknown" } }), [lawn], isLaw)).toEqual([]);
});

test("[PR20] a state in which nothing is due is found, by whatever path; one that says that nothing is owed is allowed", () => {
  const owed = { ...club.states, member: { ...(club.states["member"] as State), rests: undefined } } as unknown as Procedure["states"];
  expect(checkProcedure({ ...club, states: owed }).join()).toMatch(/nothing is due in state member/);
  const back: Step = { ...(club.steps["leave"] as Step), from: ["member"], to: "asked", stops: [] };
  expect(checkProcedure({ ...club, steps: { ...club.steps, back } }).join()).toMatch(/nothing is due in state asked/);
  expect(checkProcedure({ ...club, steps: { ...club.steps, back: { ...back, starts: ["answer"] } } })).toEqual([]);
});

test.each([
  ["board", "auditor", "case.step"],
  ["player", "coordinator", "case.open"],
  ["board", "umpire", "case.step"],
])("[PR21] %s is not played by a %s, whom the policy gives no %s", (part, role, lacking) => {
  const parts = { ...switched.parts, [part]: { roles: [role], units: ["XD-CLUB"] } };
  expect(faultsOf(withSwitch({ parts })).join("\n")).toContain(`${role} plays ${part}, but the access policy gives it no ${lacking}`);
});

test("[PR20] a State that leaves out the only clock of a state is not accepted", () => {
  const optional: Procedure = {
    ...club,
    clocks: { answer: { ...(club.clocks["answer"] as Procedure["clocks"][string]), isOptional: true } },
  };
  expect(checkCountry(withSwitch({ clocks: [] }), [optional], isLaw).join()).toMatch(/leaves out, nothing is due in state asked/);
  expect(checkCountry(allowed, [optional], isLaw)).toEqual([]);
});

test("[PR26] a figure is the country's, with a clause that exists, and never a number that nobody read", () => {
  const asks: Procedure = {
    ...club,
    figures: { fee: { title: { en: "Fee", ru: "Взнос" }, unit: "amount", source: ["xd-law:notice"] } },
  };
  const fee = { id: "fee", quantity: 5, source: "xd-law:notice", evidence: "R", validFrom: "2024-01-01" } as const;
  const faultsWith = (figures: ProcedureSwitch["figures"]) =>
    checkCountry({ ...allowed, procedures: { "tennis-club": { ...switched, figures: figures ?? [] } } }, [asks], isLaw);
  expect(faultsWith([fee])).toEqual([]);
  expect(faultsWith([])).toEqual([expect.stringContaining("figure fee is not set")]);
  expect(faultsWith([{ ...fee, evidence: "memory" }])).toEqual([expect.stringContaining("nobody read")]);
  expect(faultsWith([{ ...fee, quantity: "unknown", evidence: "memory" }])).toEqual([]);
  expect(faultsWith([{ ...fee, source: "xd-law:nowhere" }])).toEqual([expect.stringContaining("cites unknown")]);
  expect(faultsWith([fee, { ...fee, id: "dues" }])).toEqual([expect.stringContaining("figure dues is unknown")]);
});

test("[PR26] the figure that holds is the one of the day and of the answer; one that nobody confirmed is unknown", () => {
  const wording = { id: "share", source: "xd-law:notice", evidence: "R" } as const;
  const all = [
    { ...wording, quantity: 90, validFrom: "2024-01-01", validTo: "2025-12-31" },
    { ...wording, quantity: 80, validFrom: "2026-01-01" },
    { ...wording, quantity: 70, validFrom: "2024-01-01", when: { question: "category", is: ["1", "2"] } },
    { ...wording, id: "fee", quantity: "unknown", validFrom: "2024-01-01" },
  ] as const;
  expect(figuresOn(all, "2025-06-01", {})).toEqual({ share: 90, fee: "unknown" });
  expect(figuresOn(all, "2026-06-01", { category: "3" })).toEqual({ share: 80, fee: "unknown" });
  expect(figuresOn(all, "2026-06-01", { category: "2" })).toEqual({ share: 70, fee: "unknown" });
});

test("[SD12] a solution is reached in a final state of its procedure", () => {
  const reachedIn = (...states: string[]) =>
    checkProcedure({ ...club, solution: { title: { en: "Play", ru: "Игра" }, reachedIn: states } }).filter((fault) =>
      fault.includes("solution"),
    );
  expect(reachedIn("left")).toEqual([]);
  expect(reachedIn()).toHaveLength(1);
  expect(reachedIn("member", "nowhere")).toHaveLength(2);
});
