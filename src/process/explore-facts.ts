import { addDays, type Day } from "../kernel/index.ts";
import { isAsked } from "./decide.ts";
import { isOfNobody, type Procedure, type Step } from "./definition.ts";
import type { Form, Question } from "./form.ts";
import type { GateFacts, GroupDecision } from "./gate.ts";
import type { Scheme } from "./scheme-terms.ts";

/** Chance that can be repeated: the same seed gives the same walk. */
export type Chance = {
  /** From 0 up to, not including, 1. */
  readonly share: () => number;
  readonly oneOf: <T>(items: readonly T[]) => T;
};

/** A small generator of 32 bits; enough to spread walks, and the same on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const share = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    share,
    oneOf: (items) => {
      const found = items[Math.floor(share() * items.length)];
      if (found === undefined) throw new Error("fault: nothing to choose from");
      return found;
    },
  };
}

/** Few names, so that who was heard is now and then who had to be heard. */
const names = ["Karima", "Nawid"];
/** Words of a short answer: names, and a sign with a digit, as numbers and signs of groups are written. */
const shortWords = [...names, "PLACE-1"];
/** Share of texts that say nothing. */
const blank = 0.1;
const daysAway = [-400, -40, -8, -1, 0, 0, 1, 30];
/** Numbers that are drawn where the law has no figure: 0 to 12. */
const smallNumbers = 13;

/** From what answers are drawn: the day, and the figures of the State's law, since a gate asks for just so much or so little. */
export type Drawing = { readonly today: Day; readonly figures: readonly number[]; readonly chance: Chance };

/** Answers that fit a form, as somebody might give them: some left open, some unsure. */
export function answersTo(form: Form | undefined, drawing: Drawing): Record<string, unknown> {
  const { chance } = drawing;
  const answers: Record<string, unknown> = {};
  for (const question of form?.questions ?? []) {
    if (!isAsked(question, answers)) continue;
    if (question.required || chance.share() < 0.8) answers[question.id] = answerTo(question, drawing);
  }
  return answers;
}

/** A small number, or one just under, at or over a figure of the law. */
function numberOf({ figures, chance }: Drawing): number {
  if (figures.length === 0 || chance.share() < 0.5) return Math.floor(chance.share() * smallNumbers);
  return Math.max(0, chance.oneOf(figures) + chance.oneOf([-1, 0, 1]));
}

function answerTo(question: Question, drawing: Drawing): unknown {
  const { today, chance } = drawing;
  switch (question.kind) {
    case "answer":
      return chance.oneOf(["yes", "yes", "yes", "no", "no", "unsure"]);
    case "choice":
      return chance.oneOf(Object.keys(question.options ?? {}));
    case "choices":
      return someOf(Object.keys(question.options ?? {}), chance);
    case "persons":
      return someOf(names, chance);
    case "number":
      return numberOf(drawing);
    case "day":
      return addDays(today, chance.oneOf(daysAway));
    case "country":
      return chance.oneOf(["AF", "IR"]);
    case "countries":
      return someOf(["AF", "IR"], chance);
    case "language":
      return "prs";
    case "lawRefs":
      return ["refugee-1951:33.1"];
    case "person":
    case "place":
    case "text":
      return chance.share() < blank ? "  " : chance.oneOf(shortWords);
    case "longText":
      return chance.share() < blank ? "  " : chance.oneOf(names);
  }
}

/** Share of lists with one entry alone, such as "none". */
const single = 0.3;

function someOf<T>(items: readonly T[], chance: Chance): T[] {
  if (chance.share() < single) return [chance.oneOf(items)];
  const some = items.filter(() => chance.share() < 0.5);
  return some.length > 0 ? some : [chance.oneOf(items)];
}

/** What is known of the person, by the names that gates read; each may be absent (R6). */
export function personOf(today: Day, chance: Chance): Record<string, unknown> {
  const known = (field: string, value: unknown) => (chance.share() < 0.75 ? { [field]: value } : {});
  return {
    ...known(
      "birth",
      chance.oneOf<unknown>([
        { precision: "year", year: 1985 },
        { precision: "day", day: "2014-04-01" },
      ]),
    ),
    ...known("arrivedOn", addDays(today, chance.oneOf(daysAway))),
    ...known("sex", chance.oneOf(["F", "M"])),
    ...known("fearedAsked", "asked"),
    ...known("feared", chance.oneOf([[], ["AF"]])),
    ...known("nationalities", ["AF"]),
    ...known("languages", ["prs"]),
    ...known("names", [{ script: "Latn", given: "Karima" }]),
    ...known("wishesAsylum", chance.oneOf(["yes", "no", "unsure"])),
  };
}

/** Decisions on groups of this State, by ids that a form may hold: in force, lapsed, or ended. */
export function groupsOf(today: Day, chance: Chance): GroupDecision[] {
  if (chance.share() < 0.3) return [];
  return names.map((id) => ({
    id,
    kind: chance.oneOf(["primaFacie", "temporaryProtection"] as const),
    origins: ["AF"],
    arrivedFrom: addDays(today, -500),
    posts: [],
    until: addDays(today, chance.oneOf([-1, 30, 400])),
    ...(chance.share() < 0.3 ? { endedOn: addDays(today, chance.oneOf([-8, 0])) } : {}),
  }));
}

/** Schemes that an office set up: one that takes applications and has all of its stay ahead or behind, and one that is over. */
export function modelSchemes({ id, schemes }: Pick<Procedure, "id" | "schemes">): Scheme[] {
  if (schemes === undefined) return [];
  const terms = { sending: ["AF"], occupations: [], returningOnly: false, places: 9, placesKept: 3, stayFrom: "2020-01-01" };
  const stay = schemes.stay === "season" ? { stayTo: "2099-12-31" } : {};
  const scheme = (name: string, applyTo: string): Scheme => ({
    id: name,
    procedure: id,
    title: { en: name, ru: name },
    versions: [{ ...terms, since: "2020-01-01T00:00:00.000Z", applyFrom: "2020-01-01", applyTo, ...stay }],
  });
  return [scheme("SCHEME-1", "2099-12-31"), scheme("SCHEME-2", "2020-12-31")];
}

/** Places that others have: none, all but one, or all of those that the law gives; now and then the quota is not told. */
export function takenPlaces(
  { quotas = {} }: Pick<Procedure, "quotas">,
  figures: Readonly<Record<string, number | "unknown">>,
  chance: Chance,
): Record<string, number> {
  return Object.fromEntries(
    Object.keys(quotas).flatMap((id) => {
      const all = figures[id];
      const places = typeof all === "number" ? all : smallNumbers;
      return chance.share() < blank ? [] : [[id, chance.oneOf([0, places - 1, places])] as const];
    }),
  );
}

/** The person's other cases: mostly none, else one that stands somewhere in another procedure. What lies in nobody's file stands beside none. */
export function othersOf(procedures: readonly Procedure[], own: Procedure, chance: Chance) {
  const others = procedures.filter((one) => one.id !== own.id && !isOfNobody(one));
  if (isOfNobody(own) || others.length === 0 || chance.share() < 0.5) return [];
  // What protects is met often: that nobody gets past it is what the walk is for (R2).
  const protecting = others.filter((one) => openProtecting(one).length > 0);
  const isProtecting = protecting.length > 0 && chance.share() < 0.5;
  const other = chance.oneOf(isProtecting ? protecting : others);
  const state = chance.oneOf(isProtecting ? openProtecting(other) : Object.keys(other.states));
  const { isFinal = false, protects = true } = other.states[state] ?? {};
  return [{ procedure: other.id, state, isFinal, protects }];
}

/** States in which a case of the procedure is open and protects. */
function openProtecting({ states }: Procedure): readonly string[] {
  return Object.keys(states).filter((id) => states[id]?.protects && !states[id]?.isFinal);
}

/** How often a case is looked at as one that is older than the scheme that it names. */
const olderShare = 0.1;

/** Share of steps with which a hand-off is asked, where they offer some. */
const handedOverShare = 0.3;

/** Some cases are older than the scheme that they name, and with some steps a hand-off is asked. */
export function varied({ scheme, ...facts }: GateFacts, { handsOff: leads = [] }: Step, chance: Chance): GateFacts {
  const isOlder = scheme === undefined || chance.share() < olderShare;
  const handsOff = leads.length > 0 && chance.share() < handedOverShare ? [chance.oneOf(leads).to] : [];
  return { ...facts, ...(isOlder ? {} : { scheme }), handsOff };
}
