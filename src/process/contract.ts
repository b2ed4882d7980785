import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { CasePage, FreeCases, Lane } from "./contract-case.ts";
import { Comparison } from "./contract-compare.ts";
import { Cell, Counts, DueGroup, InboxRow, Notice, ToldCell } from "./contract-inbox.ts";
import { ProcedureFigures, ProcedureHead, ProcedurePage } from "./contract-procedure.ts";
import { Sources, Title } from "./contract-shapes.ts";

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
    returns: z.strictObject({
      lanes: z.array(Lane).readonly(),
      /** Procedures of which the reader may open a case of this person now. */
      mayOpen: Sources,
    }),
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
  procedureFigures: {
    method: "GET",
    path: "/api/procedures/:id/figures",
    summary: "What a procedure says is measured, worked out from the cases of the last year",
    access: "session",
    params: z.strictObject({ id: z.string().max(40) }),
    returns: ProcedureFigures,
  },
  freeCases: {
    method: "GET",
    path: "/api/procedures/:id/free",
    summary: "Cases of one procedure in a supervisor's own unit that nobody holds, and who of the unit may be given them",
    access: "session",
    params: z.strictObject({ id: z.string().max(40) }),
    returns: FreeCases,
  },
  standing: {
    method: "GET",
    path: "/api/procedures/:id/standing/:step",
    summary: "Cases of the reader's units in which a step may be taken by one act, with the group in which each is examined",
    access: "session",
    params: z.strictObject({ id: z.string().max(40), step: z.string().max(40) }),
    returns: z.strictObject({
      cases: z
        .array(z.strictObject({ dossier: z.string(), subject: z.string(), reference: z.string(), joint: z.string().optional() }))
        .readonly(),
      /** More stand there than are told at once. */
      hasMore: z.boolean(),
    }),
  },
  comparison: {
    method: "GET",
    path: "/api/states/comparison",
    summary: "Packages of all States side by side: procedures, law at steps, time limits, grounds, figures; nothing of a person",
    access: "session",
    returns: Comparison,
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
