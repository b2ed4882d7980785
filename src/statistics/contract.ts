import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });
const SafeCell = z.union([z.int(), z.literal("withheld")]);
const Column = z.strictObject({ id: z.string(), title: Title });

const SafeTableView = z.strictObject({
  id: z.enum(["post", "sex", "age", "lane", "goingTo", "goingWhy"]),
  title: Title,
  columns: z.array(Column).readonly(),
  lines: z.array(z.strictObject({ day: z.string(), cells: z.array(SafeCell).readonly(), total: SafeCell })).readonly(),
  /** Of a week that is over, where they tell nothing more. */
  totals: z.array(z.int()).readonly().optional(),
});
/** One table of a release, as it may be told to anybody. */
export type SafeTableView = z.infer<typeof SafeTableView>;

const CaseTable = z.strictObject({
  id: z.enum(["track", "origin", "age", "sex"]),
  title: Title,
  /** A column without a title is a country, named by its code. */
  columns: z.array(z.strictObject({ id: z.string(), title: Title.optional() })).readonly(),
  lines: z.array(z.strictObject({ title: Title, cells: z.array(SafeCell).readonly(), total: SafeCell })).readonly(),
  totals: z.array(z.int()).readonly().optional(),
});
/** Open cases by procedure and one thing more, as it may be passed on. */
export type CaseTable = z.infer<typeof CaseTable>;

/** What a supervisor sees of a caseload: how old, how it moves, who holds it, and tables without small cells. */
export const Caseload = z.strictObject({
  now: z.string(),
  /** Procedures that the reader may count. */
  procedures: z.array(z.strictObject({ id: z.string(), title: Title })).readonly(),
  open: z.int(),
  /** False where more is open than one view counts. */
  isWhole: z.boolean(),
  /** By procedure, how many have been open since each bound of days. */
  backlog: z.array(z.strictObject({ id: z.string(), title: Title, open: z.int(), ages: z.array(z.int()).readonly() })).readonly(),
  ageBounds: z.array(z.int()).readonly(),
  weeks: z.array(z.strictObject({ from: z.string(), opened: z.int(), closed: z.int() })).readonly(),
  /** Arrivals minus closures carried on, between two figures; a sum, never a promise. */
  forecast: z.array(z.strictObject({ weeks: z.int(), expected: z.int(), low: z.int(), high: z.int() })).readonly(),
  /** Supervisors alone see it; the line without a name is of nobody. */
  officers: z
    .array(z.strictObject({ name: z.string().optional(), open: z.int(), oldestAt: z.string(), overdue: z.int() }))
    .readonly()
    .optional(),
  tables: z.array(CaseTable).readonly(),
  cellMin: z.int(),
  weeksBack: z.int(),
  source: z.string(),
});
export type Caseload = z.infer<typeof Caseload>;

/** Cases open for long with their next step, and which solution persons head for, by origin. */
export const Solutions = z.strictObject({
  now: z.string(),
  /** All units together without small cells, for readers from outside; else the reader's own units exactly. */
  isOutside: z.boolean(),
  protracted: z.strictObject({
    years: z.int(),
    cases: SafeCell,
    persons: SafeCell,
    /** The oldest; nothing of a person but the reference. None for readers from outside. */
    rows: z
      .array(
        z.strictObject({
          dossier: z.string(),
          id: z.string(),
          reference: z.string(),
          procedure: Title,
          openedAt: z.string(),
          /** Absent where nothing is due in the case. */
          nextStep: Title.optional(),
          actsAt: z.string().optional(),
          headsFor: Title,
        }),
      )
      .readonly(),
  }),
  table: z.strictObject({
    columns: z.array(Column).readonly(),
    /** A line without a title is a country, named by its code. */
    lines: z
      .array(z.strictObject({ id: z.string(), title: Title.optional(), cells: z.array(SafeCell).readonly(), total: SafeCell }))
      .readonly(),
    totals: z.array(z.int()).readonly().optional(),
  }),
  cellMin: z.int(),
});
export type Solutions = z.infer<typeof Solutions>;

const Named = z.strictObject({ id: z.string(), title: Title });

/** Persons who came to a point of a procedure in a quarter that is over, by group, as it may be passed on. */
export const GroupFigures = z.strictObject({
  from: z.string(),
  to: z.string(),
  /** All units together, for readers from outside; else the reader's own units. */
  isOutside: z.boolean(),
  /** Tables that the reader may see, each with what it may be told apart by. */
  tables: z.array(Named.extend({ splits: z.array(Named).readonly() })).readonly(),
  /** The one that was asked for; absent where there is none. */
  table: Named.extend({
    by: z.string(),
    /** Recommendations under which the whole table is told; a line may have its own. */
    source: z.array(z.string()).readonly(),
    /** A column without a title is a country, named by its code. */
    columns: z.array(z.strictObject({ id: z.string(), title: Title.optional() })).readonly(),
    lines: z
      .array(
        Named.extend({
          source: z.array(z.string()).readonly(),
          cells: z.array(SafeCell).readonly(),
          total: SafeCell,
          /** Which share of the files of a column each cell is; null where it is not told. */
          shares: z.array(z.number().nullable()).readonly().optional(),
          /** Within how many days half of the cell came there from the first point; null where it is not told. */
          halfDays: z.array(z.number().nullable()).readonly(),
        }),
      )
      .readonly(),
    /** It tells how files stand at this moment, not who came in the quarter. */
    isNow: z.boolean(),
    /** Counted without its person: somebody with two results stands in two columns (PR66). */
    isApart: z.boolean(),
  }).optional(),
  now: z.string(),
  /** Persons whom the register gave a reference, and how many files are counted; of all units together. */
  register: z.strictObject({ register: z.int(), counted: z.int() }).optional(),
  cellMin: z.int(),
});
export type GroupFigures = z.infer<typeof GroupFigures>;

const Times = z.array(z.strictObject({ halfDays: z.number(), mostDays: z.number().nullable() }).nullable()).readonly();

/** Five years by quarter: what was open at the end of each, how old, within how many days things were done, and who came to what. */
export const Trends = z.strictObject({
  now: z.string(),
  /** All units together without small cells, for readers from outside; else the reader's own units. */
  isOutside: z.boolean(),
  cellMin: z.int(),
  /** Quarters that are over, the oldest first; all that follows is in their order. */
  quarters: z.array(z.strictObject({ from: z.string(), to: z.string() })).readonly(),
  trends: z.array(Named).readonly(),
  /** Absent where the reader may see none. */
  trend: Named.extend({
    /** Cases that were open at the end of each quarter, by age in days from each bound on. Absent where the trend is of no procedure. */
    backlog: z
      .strictObject({
        ageDays: z.array(z.int()).readonly(),
        lines: z.array(z.strictObject({ cells: z.array(SafeCell).readonly(), total: SafeCell })).readonly(),
      })
      .optional(),
    /** From the opening to the closing, of cases that were closed in each quarter: half of them, and four fifths. */
    open: Times.optional(),
    /** From end to end of a time limit, with the length that the State's law gives it, in days. */
    times: z
      .array(
        Named.extend({
          points: Times,
          law: z.strictObject({ days: z.array(z.number().nullable()).readonly(), source: z.string(), figure: z.string() }).optional(),
        }),
      )
      .readonly()
      .optional(),
    counts: z.array(Named.extend({ source: z.array(z.string()).readonly(), cells: z.array(SafeCell).readonly() })).readonly(),
  }).optional(),
});
export type Trends = z.infer<typeof Trends>;

/** Routes of safe tables. */
export const statisticsContract = contract({
  caseload: {
    method: "GET",
    path: "/api/statistics/caseload",
    summary: "Open cases of the reader's units: how old, how many come and go, who holds them, and tables without small cells",
    access: "session",
    query: z.strictObject({ procedure: z.string().max(40).optional() }),
    returns: Caseload,
  },
  solutions: {
    method: "GET",
    path: "/api/statistics/solutions",
    summary: "Cases open for more than five years with their next step, and which solution persons head for by origin",
    access: "session",
    query: z.strictObject({ procedure: z.string().max(40).optional() }),
    returns: Solutions,
  },
  groups: {
    method: "GET",
    path: "/api/statistics/groups",
    summary: "Who came to a point of a procedure in a quarter that is over, by sex, age, origin or an answer, without small cells",
    access: "session",
    query: z.strictObject({
      table: z.string().max(40).optional(),
      by: z.string().max(40).optional(),
      /** How many quarters before the last that is over. */
      ago: z.enum(["0", "1", "2", "3", "4", "5", "6", "7"]).optional(),
    }),
    returns: GroupFigures,
  },
  trend: {
    method: "GET",
    path: "/api/statistics/trend",
    summary: "Five years by quarter: backlog with its age, time taken beside the time limits of the State, and who came to what",
    access: "session",
    query: z.strictObject({ of: z.string().max(40).optional() }),
    returns: Trends,
  },
  arrivalsTables: {
    method: "GET",
    path: "/api/statistics/arrivals",
    summary: "Arrivals of one week by day and post, sex, age band or lane; no small cell of it can be found by subtraction",
    access: "session",
    /** How many weeks ago: 0 is the running one, until yesterday. */
    query: z.strictObject({ ago: z.enum(["0", "1", "2", "3"]).optional() }),
    returns: z.strictObject({
      from: z.string(),
      to: z.string(),
      /** No day of the running week is over yet: then there is none. */
      tables: z.array(SafeTableView).readonly(),
      cellMin: z.int(),
      source: z.string(),
    }),
  },
});
