import { z } from "zod";
import { type Day, dayAt, type Instant } from "../kernel/index.ts";
import { defineSubject, fieldsOf, type Part, type SubjectState } from "../ledger/index.ts";
import { standingOf } from "./clock.ts";
import { type Country, figuresOn, type ProcedureSwitch } from "./country.ts";
import { type CaseClock, CaseClockField, whenOf } from "./case-clocks.ts";
import { type PlaceCount, takenFor } from "./quotas.ts";
import type { Procedure } from "./definition.ts";
import type { GateFacts, GroupDecision, PublicFacts, TakenStep } from "./gate.ts";
import type { Scheme, SchemeOfCase } from "./scheme-terms.ts";
import type { ShelfItem } from "./uses.ts";
import { schemeFigures, schemeOf } from "./schemes.ts";

/** Cases are filed under their procedure's compartment; a wish that does not name it finds no role that may add here. */
const ofProcedure = "procedure";

/** One thread of one person in one procedure. Its dossier is the person's (R4), or one of its own where the procedure lies apart (PR73). */
export const caseSubject = defineSubject({
  kind: "case",
  title: { en: "Case", ru: "Дело" },
  compartmentFrom: "procedure",
  fields: {
    procedure: { compartment: ofProcedure, schema: z.string().max(40), title: { en: "Procedure", ru: "Процедура" } },
    procedureVersion: {
      compartment: ofProcedure,
      schema: z.string().max(20),
      title: { en: "Version of the procedure", ru: "Редакция процедуры" },
    },
    person: { compartment: ofProcedure, schema: z.uuid(), title: { en: "Person", ru: "Лицо" } },
    about: { compartment: ofProcedure, schema: z.uuid(), title: { en: "File of the person", ru: "Дело лица" } },
    state: { compartment: ofProcedure, schema: z.string().max(40), title: { en: "Stage", ru: "Стадия" } },
    unit: { compartment: ofProcedure, schema: z.string().max(40), title: { en: "Unit", ru: "Подразделение" } },
    heldBy: {
      compartment: ofProcedure,
      schema: z.array(z.string().max(40)).max(100),
      title: { en: "Units that have held the case", ru: "Подразделения, в которых было дело" },
    },
    reference: { compartment: ofProcedure, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    openedAt: { compartment: ofProcedure, schema: z.iso.datetime(), title: { en: "Opened", ru: "Открыто" } },
    assigned: { compartment: ofProcedure, schema: z.uuid(), title: { en: "Assigned to", ru: "Поручено" } },
    closedAt: { compartment: ofProcedure, schema: z.iso.datetime(), title: { en: "Closed", ru: "Закрыто" } },
  },
  families: [
    { prefix: "answer", compartment: ofProcedure, schema: z.unknown(), title: { en: "Answer", ru: "Ответ" } },
    { prefix: "clock", compartment: ofProcedure, schema: CaseClockField, title: { en: "Time limit", ru: "Срок" } },
    { prefix: "actedBy", compartment: ofProcedure, schema: z.array(z.uuid()), title: { en: "Acted", ru: "Кто действовал" } },
    {
      prefix: "past",
      compartment: ofProcedure,
      schema: z.array(z.strictObject({ at: z.iso.datetime(), by: z.uuid(), answers: z.record(z.string(), z.unknown()) })),
      title: { en: "Steps taken", ru: "Совершённые действия" },
    },
    { prefix: "document", compartment: ofProcedure, schema: z.unknown(), title: { en: "Document", ru: "Документ" } },
  ],
});

/** A step as it was taken: when, by whom, with which answers. */
export type PastStep = { readonly at: Instant; readonly by: string; readonly answers: Readonly<Record<string, unknown>> };

/** A case as its entries fold to, read once for decisions, search tables and screens. */
export type CaseFile = {
  readonly procedure: string;
  readonly version: string;
  readonly person: string;
  /** Dossier of the person, where the case lies in one of its own and the reader may know whose it is (PR73). */
  readonly about?: string | undefined;
  readonly state: string;
  readonly unit: string;
  readonly heldBy: readonly string[];
  readonly reference: string;
  readonly openedAt: Instant;
  readonly assigned: string | undefined;
  readonly closedAt: Instant | undefined;
  readonly clocks: Readonly<Record<string, CaseClock>>;
  readonly actedBy: Readonly<Record<string, readonly string[]>>;
  readonly past: Readonly<Record<string, readonly PastStep[]>>;
  /** Latest answer to each question, whichever form asked it. */
  readonly answers: Readonly<Record<string, unknown>>;
};

/** Reads a case from the fields of its compartment; undefined when it was never opened. A partial part reads as far as it goes. */
export function readCase(part: Part): CaseFile | undefined {
  const text = (name: string) => part.fields[name]?.value as string | undefined;
  const procedure = text("procedure");
  const state = text("state");
  if (procedure === undefined || state === undefined) return undefined;
  return {
    procedure,
    state,
    version: text("procedureVersion") ?? "",
    person: text("person") ?? "",
    about: text("about"),
    unit: text("unit") ?? "",
    heldBy: (part.fields["heldBy"]?.value as string[] | undefined) ?? [],
    reference: text("reference") ?? "",
    openedAt: (text("openedAt") ?? "") as Instant,
    assigned: text("assigned"),
    closedAt: text("closedAt") as Instant | undefined,
    clocks: family<CaseClock>(part, "clock"),
    actedBy: family<string[]>(part, "actedBy"),
    past: family<PastStep[]>(part, "past"),
    answers: latestAnswers(part),
  };
}

function family<T>(part: Part, prefix: string): Record<string, T> {
  const found = Object.entries(part.fields).filter(([name]) => name.startsWith(`${prefix}/`));
  return Object.fromEntries(found.map(([name, slot]) => [name.slice(prefix.length + 1), slot.value as T]));
}

function latestAnswers(part: Part): Record<string, unknown> {
  const given = Object.entries(part.fields)
    .filter(([name]) => name.startsWith("answer/"))
    .sort(([, a], [, b]) => a.version - b.version);
  return Object.fromEntries(given.map(([name, slot]) => [name.slice(name.lastIndexOf("/") + 1), slot.value]));
}

/** A case before it is opened: nothing was answered, nobody acted, no limit runs. */
export function unopenedCase(about: Pick<CaseFile, "procedure" | "version" | "person" | "state" | "openedAt">): CaseFile {
  return {
    ...about,
    unit: "",
    heldBy: [],
    reference: "",
    assigned: undefined,
    closedAt: undefined,
    clocks: {},
    actedBy: {},
    past: {},
    answers: {},
  };
}

/** The part of a case that holds its fields, wherever it was filed. */
export function casePart(state: SubjectState): Part | undefined {
  return Object.values(state.parts).find((part) => part.fields["state"] !== undefined);
}

/** What gates may look at, from the states of the dossier. */
export type FactsAsked = {
  readonly file: CaseFile;
  readonly states: readonly SubjectState[];
  readonly cases: readonly {
    readonly procedure: string;
    readonly version?: string | undefined;
    readonly state: string;
    readonly isFinal: boolean;
  }[];
  readonly procedures: readonly Procedure[];
  readonly country: Country;
  readonly switched: ProcedureSwitch;
  readonly groups: readonly GroupDecision[];
  /** Schemes of this State, closed ones too. */
  readonly schemes: readonly Scheme[];
  /** Places of quotas that other cases have. */
  readonly places: readonly PlaceCount[];
  /** Cases on a shelf that the answers name; absent while a step is only looked at. */
  readonly shelf?: readonly ShelfItem[];
  readonly actor: string;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly handsOff?: readonly string[];
  /** When the step happens: late entry is judged by its true time. */
  readonly at: Instant;
};

/** Builds the facts that the gates of a case are asked with. */
export function factsOf({
  file,
  states,
  cases,
  procedures,
  country,
  switched,
  groups,
  schemes,
  places,
  shelf,
  actor,
  answers,
  handsOff,
  at,
}: FactsAsked): GateFacts {
  const person = states.find((one) => one.subject === file.person && one.kind === "person");
  const when = whenOf(country);
  const procedure = findProcedure(procedures, file.procedure, file.version);
  const today: Day = dayAt(at, country.timeZone);
  const known = { ...file.answers, ...answers };
  const scheme = procedure && schemeOf(file, procedure, { answers: known, schemes });
  const schemeAnew = procedure && namedAnew(procedure, { answers, schemes, at });
  return {
    ...(scheme ? { scheme } : {}),
    ...(schemeAnew ? { schemeAnew } : {}),
    ...(shelf ? { shelf } : {}),
    cases: cases.map(({ procedure, version, state, isFinal }) => ({
      procedure,
      state,
      isFinal,
      protects: isProtecting(procedures, procedure, version, state),
    })),
    fields: file.answers,
    person: { ...fieldsOf(person), ...arrivalDay(person, country) },
    groups,
    actor,
    answers,
    handsOff: handsOff ?? [],
    today,
    options: switched.options ?? {},
    figures: { ...figuresOn(switched.figures ?? [], today, known), ...(procedure ? schemeFigures(procedure, scheme) : {}) },
    placesTaken: procedure ? takenFor(procedure, known, places) : {},
    actedBy: file.actedBy,
    past: pastAnswers(file),
    taken: takenOf(file),
    clocks: Object.fromEntries(Object.entries(file.clocks).map(([id, clock]) => [id, standingOf(clock.law, clock, when, at)])),
  };
}

type Named = Pick<FactsAsked, "answers" | "schemes" | "at">;

/** The scheme that answers name, by the version that holds at the moment. */
function namedAnew(procedure: Procedure, { answers, schemes, at }: Named): SchemeOfCase | undefined {
  return answers[procedure.schemes?.question ?? ""] === undefined
    ? undefined
    : schemeOf({ openedAt: at, past: {} }, procedure, { answers, schemes });
}

/** What a public register is made of (PR34). */
export function publicFacts(file: CaseFile): PublicFacts {
  return { state: file.state, fields: file.answers, past: pastAnswers(file) };
}

function pastAnswers(file: CaseFile): GateFacts["past"] {
  return Object.fromEntries(Object.entries(file.past).map(([step, taken]) => [step, taken.map((one) => one.answers)]));
}

/** A case whose definition or state is not known here protects: what is not known never opens the way out (R2, R6). */
function isProtecting(procedures: readonly Procedure[], id: string, version: string | undefined, state: string): boolean {
  const known = procedures.filter((one) => one.id === id && (version === undefined || one.version === version));
  return known.length === 0 || known.some((one) => one.states[state]?.protects ?? true);
}

/** Steps in the order in which they happened. */
export function takenOf(file: Pick<CaseFile, "past">): TakenStep[] {
  return Object.entries(file.past)
    .flatMap(([step, all]) => all.map(({ at, by, answers }) => ({ at, taken: { step, by, answers } })))
    .toSorted((a, b) => a.at.localeCompare(b.at))
    .map((one) => one.taken);
}

/** The version of a procedure under which a case runs; a case keeps the one it began with. */
export function findProcedure(procedures: readonly Procedure[], id: string, version: string): Procedure | undefined {
  return procedures.find((one) => one.id === id && one.version === version);
}

/** The papers that some step of a procedure calls for. */
export function papersGiven({ steps }: Procedure): ReadonlySet<string> {
  return new Set(Object.values(steps).flatMap((step) => step.issues ?? []));
}

/** The day of first contact in the State's own time, which no field says. */
function arrivalDay(person: SubjectState | undefined, { timeZone }: Country): { readonly arrivedOn?: Day } {
  const arrivedAt = fieldsOf(person)["arrivedAt"];
  return typeof arrivedAt === "string" ? { arrivedOn: dayAt(arrivedAt as Instant, timeZone) } : {};
}
