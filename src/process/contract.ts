import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });
const PersonWords = z.record(z.string(), z.string()).readonly();
const Sources = z.array(z.string()).readonly();

/** Where a due thing stands in the day of who must do it. */
export const DueGroup = z.enum(["overdue", "today", "week", "later"]);
export type DueGroup = z.infer<typeof DueGroup>;

/** What may be said of a time limit's figure; the words are `figureText`. */
export const Figure = z.enum(["confirmed", "notConfirmed", "noFigure", "workingStandard"]);

/** One thing that a unit must do. Nothing of a person is in it but the reference. */
export const InboxRow = z.strictObject({
  dossier: z.string(),
  subject: z.string(),
  name: z.string(),
  /** clock: a time limit of a case; referral, conflict, task: as named. */
  kind: z.enum(["clock", "referral", "conflict", "task"]),
  reference: z.string(),
  unit: z.string(),
  unitTitle: Title,
  procedure: z.string().optional(),
  procedureTitle: Title.optional(),
  /** What has to be done. */
  step: z.string(),
  title: Title,
  /** Why it is the reader's: the part that their unit plays, or the kind of duty. */
  why: Title,
  startedAt: z.string(),
  dueAt: z.string().optional(),
  /** A working reminder where no figure was confirmed or the clock rests; never shown as a legal date. */
  remindAt: z.string().optional(),
  group: DueGroup,
  source: z.string(),
  evidence: z.string(),
  /** Share of the time that has passed, 0..1; absent without a date. */
  share: z.number().optional(),
  owner: z.string().optional(),
  ownerName: z.string().optional(),
  isMine: z.boolean(),
  escalated: z.int(),
});
export type InboxRow = z.infer<typeof InboxRow>;

/** How far each group of an inbox is counted; no office has so much due, and a list so long is not worked from its count. */
export const countedMost = 10_000;
const Counted = z.int().max(countedMost);
const Counts = z.strictObject({ overdue: Counted, today: Counted, week: Counted, later: Counted });
export type Counts = z.infer<typeof Counts>;

/** A question of a form as screens put it. */
export const QuestionView = z.strictObject({
  id: z.string(),
  label: Title,
  hint: Title.optional(),
  kind: z.enum([
    "text",
    "longText",
    "day",
    "answer",
    "choice",
    "choices",
    "number",
    "country",
    "countries",
    "language",
    "person",
    "persons",
    "place",
    "lawRefs",
  ]),
  options: z.record(z.string(), Title).readonly().optional(),
  required: z.boolean().optional(),
  when: z.strictObject({ question: z.string(), is: Sources }).optional(),
  from: z.string().optional(),
  say: PersonWords.optional(),
  source: Sources.optional(),
  /** True where national law added the question. */
  isNational: z.boolean(),
  /** Worked out from the other answers: shown when it is there, never asked. */
  isDerived: z.literal(true).optional(),
  /** What is known already, as far as the reader may see it: shown, not asked again. */
  known: z.unknown().optional(),
});
/** A form with the questions that national law adds. */
export const FormView = z.strictObject({ id: z.string(), title: Title, questions: z.array(QuestionView).readonly() });
export type FormView = z.infer<typeof FormView>;

/** A rule that must hold before a step, judged beforehand. */
export const GateView = z.strictObject({
  id: z.string(),
  rule: z.string(),
  title: Title,
  source: Sources,
  verdict: z.enum(["yes", "no", "undetermined"]),
  /** True when the answers of the form take part in the judgement: then it is final only when they are given. */
  awaitsAnswers: z.boolean(),
  /** What may lawfully be done next when it blocks. */
  nextStep: Title,
});
export type GateView = z.infer<typeof GateView>;

/** A step that the reader may take now, with what it asks, what blocks it and what it does. */
export const StepView = z.strictObject({
  id: z.string(),
  title: Title,
  to: z.string().optional(),
  form: FormView.optional(),
  gates: z.array(GateView).readonly(),
  /** True when a gate blocks whatever the form will say. */
  isBlocked: z.boolean(),
  stops: Sources,
  starts: Sources,
  issues: Sources,
  handsOff: z.array(z.strictObject({ to: z.string(), route: z.string(), when: z.enum(["always", "onRequest"]), title: Title })).readonly(),
  movesTo: z.string().optional(),
  source: Sources,
});
export type StepView = z.infer<typeof StepView>;

/** A time limit of a case as screens show it, with its source and what may be said of its figure. */
export const ClockView = z.strictObject({
  id: z.string(),
  title: Title,
  awaits: z.string(),
  owner: z.string(),
  ownerTitle: Title,
  startedAt: z.string(),
  standing: z.enum(["running", "suspended", "passed", "stopped", "noFigure"]),
  dueAt: z.string().optional(),
  remindAt: z.string().optional(),
  stoppedAt: z.string().optional(),
  extended: z.boolean(),
  canExtend: z.boolean(),
  source: z.string(),
  evidence: z.string(),
  figure: Figure,
  confirmedBy: z.string().optional(),
  share: z.number().optional(),
});
export type ClockView = z.infer<typeof ClockView>;

const StateView = z.strictObject({ id: z.string(), title: Title, says: PersonWords, isFinal: z.boolean(), protects: z.boolean() });
const GraphStep = z.strictObject({ id: z.string(), title: Title, from: Sources, to: z.string().optional(), by: Sources, source: Sources });

const HistoryRow = z.strictObject({
  id: z.string(),
  kind: z.string(),
  step: z.string().optional(),
  title: Title,
  at: z.string(),
  recordedAt: z.string(),
  by: z.string(),
  byName: z.string().optional(),
  role: z.string(),
  unit: z.string(),
  unitTitle: Title,
});

const Field = z.strictObject({ value: z.unknown(), version: z.int(), at: z.string(), by: z.string() });
/** A subject as disclosed to the reader: compartment -> version and fields. */
export const DisclosedSubject = z.strictObject({
  dossier: z.string(),
  subject: z.string(),
  kind: z.string(),
  parts: z.record(z.string(), z.strictObject({ version: z.int(), fields: z.record(z.string(), Field).readonly() })).readonly(),
});

/** Which case it is, how far it is, and where it lies. */
export const CaseHead = z.strictObject({
  dossier: z.string(),
  id: z.string(),
  reference: z.string(),
  procedure: z.string(),
  version: z.string(),
  title: Title,
  compartment: z.string(),
  state: z.string(),
  stateTitle: Title,
  isFinal: z.boolean(),
  unit: z.string(),
  unitTitle: Title,
  assigned: z.string().optional(),
  assignedName: z.string().optional(),
  openedAt: z.string(),
  closedAt: z.string().optional(),
});
export type CaseHead = z.infer<typeof CaseHead>;

/** The case page: where it stands, what may be done, what blocks, what is due, what happened. */
export const CasePage = z.strictObject({
  head: CaseHead,
  /** The case as disclosed: answers given, who acted. */
  subject: DisclosedSubject,
  /** The person as disclosed: facts already known stand beside the step. */
  person: DisclosedSubject.optional(),
  graph: z.strictObject({
    initial: z.string(),
    states: z.array(StateView).readonly(),
    steps: z.array(GraphStep).readonly(),
    here: z.string(),
    parts: z.record(z.string(), Title).readonly(),
  }),
  /** Parts that the reader plays here. */
  parts: Sources,
  /** Steps that the reader may take now. */
  steps: z.array(StepView).readonly(),
  /** Steps that somebody else may take now, and who. */
  others: z
    .array(
      z.strictObject({
        id: z.string(),
        title: Title,
        by: z.array(z.strictObject({ part: z.string(), title: Title, units: z.array(Title).readonly() })).readonly(),
      }),
    )
    .readonly(),
  clocks: z.array(ClockView).readonly(),
  history: z.array(HistoryRow).readonly(),
  mayAssign: z.boolean(),
});
export type CasePage = z.infer<typeof CasePage>;

const Lane = z.strictObject({
  head: CaseHead,
  clocks: z.array(ClockView).readonly(),
  steps: z.array(HistoryRow).readonly(),
  graph: z.array(StateView).readonly(),
});

const ProcedureHead = z.strictObject({
  id: z.string(),
  version: z.string(),
  title: Title,
  compartment: z.string(),
  isOn: z.boolean(),
  mayOpen: z.boolean(),
  source: Sources,
});

/** A country's time limit for screens; `quantity` is absent where nobody confirmed a figure. */
const LimitView = z.strictObject({
  id: z.string(),
  title: Title,
  owner: Title,
  awaits: z.string(),
  quantity: z.int().optional(),
  unit: z.enum(["hour", "day", "workingDay", "month"]).optional(),
  remindAfter: z.strictObject({ quantity: z.int(), unit: z.enum(["hour", "day", "workingDay", "month"]) }).optional(),
  extension: z
    .strictObject({ quantity: z.int(), unit: z.enum(["hour", "day", "workingDay", "month"]), source: z.string(), evidence: z.string() })
    .optional(),
  when: z.strictObject({ question: z.string(), is: Sources }).optional(),
  source: z.string(),
  evidence: z.string(),
  figure: Figure,
  confirmedBy: z.string().optional(),
  confirmedOn: z.string().optional(),
  validFrom: z.string(),
  validTo: z.string().optional(),
});

/** A procedure as this State runs it. */
export const ProcedurePage = z.strictObject({
  head: ProcedureHead,
  initial: z.string(),
  states: z.array(StateView).readonly(),
  steps: z.array(GraphStep).readonly(),
  parts: z.record(z.string(), z.strictObject({ title: Title, units: z.array(Title).readonly() })).readonly(),
  opening: z.strictObject({ title: Title, by: Sources, form: FormView.optional(), source: Sources }),
  forms: z.array(FormView).readonly(),
  gates: z.array(z.strictObject({ id: z.string(), rule: z.string(), title: Title, nextStep: Title, source: Sources })).readonly(),
  clocks: z.array(LimitView).readonly(),
  indicators: z.array(z.strictObject({ id: z.string(), title: Title, from: z.string(), to: z.string(), source: Sources })).readonly(),
});
export type ProcedurePage = z.infer<typeof ProcedurePage>;

/** A count, or "<5" where a reader from outside the unit may not see a small cell. */
export const Cell = z.union([z.int(), z.literal("<5")]);
export type Cell = z.infer<typeof Cell>;

/** A count of a chart that may be printed, or withheld: it is small, or would tell a small one (SD6). */
const ToldCell = z.union([z.int(), z.literal("withheld")]);
export type ToldCell = z.infer<typeof ToldCell>;

const Notice = z.strictObject({
  id: z.string(),
  unit: z.string(),
  unitTitle: Title,
  kind: z.string(),
  title: Title,
  count: z.int(),
  firstDueAt: z.string().optional(),
  at: z.string(),
  seenAt: z.string().optional(),
});

/** Routes of cases, of what is due, of charts and of notices. */
export const processContract = contract({
  inbox: {
    method: "GET",
    path: "/api/inbox",
    summary: "What is due for the reader's units, by overdue, today, this week, later",
    access: "session",
    query: z.strictObject({
      kind: z.enum(["clock", "referral", "conflict", "task"]).optional(),
      procedure: z.string().max(40).optional(),
      unit: z.string().max(40).optional(),
      mine: z.enum(["yes"]).optional(),
      group: DueGroup.optional(),
      after: z.string().max(400).optional(),
    }),
    /** `counts` are those under the same filters, whatever page is shown, exact below `countedMost`; `next` continues. */
    returns: z.strictObject({ rows: z.array(InboxRow).readonly(), counts: Counts, next: z.string().optional(), now: z.string() }),
  },
  casePage: {
    method: "GET",
    path: "/api/cases/:dossier/:id",
    summary: "One case: where it stands, what may be done, what blocks, what is due, what happened",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    returns: CasePage,
  },
  personCases: {
    method: "GET",
    path: "/api/persons/:dossier/cases",
    summary: "The parallel procedures of one person, as far as the reader may see them",
    access: "session",
    params: z.strictObject({ dossier: z.uuid() }),
    returns: z.strictObject({ lanes: z.array(Lane).readonly() }),
  },
  inboxChart: {
    method: "GET",
    path: "/api/charts/inbox",
    summary: "What is due, by unit",
    access: "session",
    returns: z.strictObject({
      units: z.array(z.strictObject({ unit: z.string(), title: Title, overdue: Cell, today: Cell, week: Cell, later: Cell })).readonly(),
    }),
  },
  arrivalsChart: {
    method: "GET",
    path: "/api/charts/arrivals",
    summary: "Arrivals by unit, by day of the last 30 or by hour of the last 48",
    access: "session",
    query: z.strictObject({ by: z.enum(["day", "hour"]).optional() }),
    returns: z.strictObject({
      by: z.enum(["day", "hour"]),
      from: z.string(),
      /** Last moment that is told; absent where it is now. */
      until: z.string().optional(),
      units: z
        .array(
          z.strictObject({
            unit: z.string(),
            title: Title,
            points: z.array(z.strictObject({ at: z.string(), count: ToldCell })).readonly(),
          }),
        )
        .readonly(),
    }),
  },
  procedures: {
    method: "GET",
    path: "/api/procedures",
    summary: "Procedures that this State runs",
    access: "session",
    returns: z.strictObject({ procedures: z.array(ProcedureHead).readonly() }),
  },
  procedure: {
    method: "GET",
    path: "/api/procedures/:id",
    summary: "One procedure with this State's forms and time limits",
    access: "session",
    params: z.strictObject({ id: z.string().max(40) }),
    returns: ProcedurePage,
  },
  notices: {
    method: "GET",
    path: "/api/notices",
    summary: "What supervisors must know: one notice for many late clocks",
    access: "session",
    returns: z.strictObject({ notices: z.array(Notice).readonly(), unseen: z.int() }),
  },
  seeNotice: {
    method: "POST",
    path: "/api/notices/seen",
    summary: "A supervisor has seen a notice",
    access: "session",
    body: z.strictObject({ id: z.uuid() }),
    returns: z.strictObject({ done: z.literal(true) }),
  },
});
