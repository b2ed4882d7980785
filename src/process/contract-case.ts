import { z } from "zod";
import { Figure, FormView, GraphStep, Sources, StateView, Title } from "./contract-shapes.ts";

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
  /** Questions whose text can be drafted from the file. */
  drafts: Sources,
  handsOff: z.array(z.strictObject({ to: z.string(), route: z.string(), when: z.enum(["always", "onRequest"]), title: Title })).readonly(),
  /** Procedures that the reader may open beside it, for what does not belong into this step. */
  opensBeside: z.array(z.strictObject({ id: z.string(), title: Title })).readonly(),
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
  /** What it counts from where that is not the act that started it (PR72). */
  counted: z.enum(["entry", "answer", "notKnown"]).optional(),
});
export type ClockView = z.infer<typeof ClockView>;

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
  /** It was sent without an account, and lies in nobody's file (PR60). */
  isSent: z.literal(true).optional(),
  /** It is of no person, and stands on a shelf (PR83). */
  isShelved: z.literal(true).optional(),
  /** It lies apart from the person's file, which is named to whom it is given to alone (PR73). */
  isApart: z.literal(true).optional(),
  about: z.string().optional(),
});
export type CaseHead = z.infer<typeof CaseHead>;

/** How a panel has voted on what lies before it, or on what it decided last. */
export const SittingView = z.strictObject({
  inFavour: z.int(),
  against: z.int(),
  abstained: z.int(),
  quorumMin: z.int(),
  /** Undetermined while too few have voted. */
  isCarried: z.enum(["yes", "no", "undetermined"]),
  votes: z.array(z.strictObject({ byName: z.string().optional(), vote: Title, dissent: z.string().optional() })).readonly(),
});
export type SittingView = z.infer<typeof SittingView>;

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
  /** Only where a panel sits in the procedure and the case was laid before it. */
  sitting: SittingView.optional(),
  history: z.array(HistoryRow).readonly(),
  mayAssign: z.boolean(),
});
export type CasePage = z.infer<typeof CasePage>;

/** One case of a person beside their others. */
export const Lane = z.strictObject({
  head: CaseHead,
  clocks: z.array(ClockView).readonly(),
  steps: z.array(HistoryRow).readonly(),
  graph: z.array(StateView).readonly(),
});

/** What a supervisor gives out: cases that nobody holds, the oldest first, and colleagues with how many they hold. */
export const FreeCases = z.strictObject({
  title: Title,
  cases: z
    .array(z.strictObject({ dossier: z.string(), id: z.string(), reference: z.string(), stateTitle: Title, openedAt: z.string() }))
    .readonly(),
  colleagues: z.array(z.strictObject({ id: z.string(), name: z.string(), open: z.int() })).readonly(),
  /** More wait than are told at once. */
  hasMore: z.boolean(),
});
export type FreeCases = z.infer<typeof FreeCases>;
