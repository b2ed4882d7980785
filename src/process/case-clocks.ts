import { z } from "zod";
import { addMonths, type Day, dayAt, type Instant } from "../kernel/index.ts";
import { dueAt, endOfDay, figureOf, remindAt, type RunningClock, type When } from "./clock.ts";
import { type Country, findClock, type ProcedureSwitch } from "./country.ts";
import { countFrom } from "./clock-start.ts";
import type { ClockUse } from "./definition.ts";
import type { ClockId } from "./keys.ts";
import type { Clock } from "./national-data.ts";
import type { StepPlan } from "./decide.ts";

/** A clock of one case: the law under which it started is kept with it, so that a later figure never changes it silently. */
export type CaseClock = RunningClock & {
  readonly law: Clock;
  readonly dueAt?: Instant;
  /** A working reminder where there is no date: no figure was confirmed, or the clock rests. */
  readonly remindAt?: Instant;
  readonly source: string;
  readonly evidence: string;
  readonly figure: ReturnType<typeof figureOf>;
  readonly noFigure?: true;
};

export const CaseClockField = z.looseObject({
  law: z.looseObject({ id: z.string() }),
  startedAt: z.iso.datetime(),
  suspensions: z.array(z.strictObject({ from: z.iso.datetime(), to: z.iso.datetime().optional() })),
  extended: z.boolean(),
  stoppedAt: z.iso.datetime().optional(),
  dueAt: z.iso.datetime().optional(),
  remindAt: z.iso.datetime().optional(),
  source: z.string(),
  evidence: z.string(),
});

/** The State's own time and calendar, by which its clocks run. */
export function whenOf(country: Pick<Country, "timeZone" | "calendar">): When {
  return { timeZone: country.timeZone, calendar: country.calendar };
}

/** A clock that rests is looked at again after this time, so that nothing rests for ever. @source decision:0004 */
const restMonthsMax = 1;

function standing(law: Clock, running: RunningClock, when: When): CaseClock {
  const due = running.stoppedAt === undefined ? dueAt(law, running, when) : undefined;
  const remind =
    running.stoppedAt === undefined && due === undefined ? (remindAt(law, running, when) ?? restReminder(running, when)) : undefined;
  return {
    ...running,
    law,
    source: law.source,
    evidence: law.evidence,
    figure: figureOf(law),
    ...(due === undefined ? {} : { dueAt: due }),
    ...(remind === undefined ? {} : { remindAt: remind }),
    ...(law.quantity === "unknown" ? { noFigure: true as const } : {}),
  };
}

function restReminder(running: RunningClock, when: When): Instant {
  const since = running.suspensions.findLast((one) => one.to === undefined)?.from ?? running.startedAt;
  return endOfDay(addMonths(dayAt(since, when.timeZone), restMonthsMax), when.timeZone);
}

/** The clock as started at an instant under the law that holds on that day for these answers; undefined where the State has none. */
export function startClock(
  id: ClockId,
  from: {
    readonly startedAt: Instant;
    readonly switched: ProcedureSwitch;
    readonly answers: Readonly<Record<string, unknown>>;
    readonly when: When;
    /** How the definition uses the clock: a decision may set its day. */
    readonly use?: ClockUse | undefined;
    /** When the person entered, as recorded (PR72). */
    readonly entry?: Instant | undefined;
  },
): CaseClock | undefined {
  const day = dayAt(from.startedAt, from.when.timeZone);
  const law = findClock(from.switched.clocks, id, day, from.answers);
  const set = from.use?.setBy === undefined ? undefined : from.answers[from.use.setBy];
  const setOn = typeof set === "string" && set >= day ? { setOn: set as Day } : {};
  if (law === undefined) return undefined;
  const counted = countFrom(law, { ...from, entry: from.entry });
  const begun = standing(law, { ...counted, suspensions: [], extended: false, ...setOn }, from.when);
  const isIdle = counted.counted === "notKnown" || (begun.dueAt !== undefined && begun.dueAt <= from.startedAt);
  return from.use?.onlyAhead && isIdle ? undefined : begun;
}

type ClockPlan = Pick<StepPlan, "starts" | "stops" | "suspends" | "resumes" | "extends">;
export type ClockMoves = {
  readonly clocks: Readonly<Record<string, CaseClock>>;
  readonly plan: ClockPlan;
  readonly at: Instant;
  readonly switched: ProcedureSwitch;
  readonly answers: Readonly<Record<string, unknown>>;
  readonly when: When;
  /** When the person entered, as recorded (PR72). */
  readonly entry?: Instant | undefined;
  /** Steps that were taken before, by their id. */
  readonly past: Readonly<Record<string, unknown>>;
  /** Clocks of the definition. */
  readonly uses: Readonly<Record<ClockId, ClockUse>>;
};

/**
 * The clocks that a step changes, by id. What is stopped stays stopped until it is started anew; one that runs already
 * is not started again, since that would put its date off.
 */
export function moveClocks({ clocks, plan, at, switched, answers, when, uses, entry, past }: ClockMoves): Record<string, CaseClock> {
  const moved: Record<string, CaseClock> = {};
  const change = (id: ClockId, to: (clock: CaseClock) => RunningClock) => {
    const clock = moved[id] ?? clocks[id];
    if (clock && clock.stoppedAt === undefined) moved[id] = standing(clock.law, to(clock), when);
  };
  for (const id of plan.stops) change(id, (clock) => ({ ...running(clock), stoppedAt: at }));
  for (const id of plan.suspends)
    change(id, (clock) =>
      clock.suspensions.at(-1)?.to === undefined && clock.suspensions.length > 0
        ? running(clock)
        : { ...running(clock), suspensions: [...clock.suspensions, { from: at }] },
    );
  for (const id of plan.resumes)
    change(id, (clock) => ({
      ...running(clock),
      suspensions: clock.suspensions.map((one) => (one.to === undefined ? { from: one.from, to: at > one.from ? at : one.from } : one)),
    }));
  for (const id of plan.extends) change(id, (clock) => ({ ...running(clock), extended: true }));
  for (const id of plan.starts) {
    const known = moved[id] ?? clocks[id];
    if (uses[id]?.once && Object.hasOwn(past, uses[id].awaits)) continue;
    const startedAt = uses[id]?.carries === true ? laterOf(at, clocks[id]) : at;
    const started =
      known === undefined || known.stoppedAt !== undefined
        ? startClock(id, { startedAt, switched, answers, when, use: uses[id], entry })
        : undefined;
    if (started) moved[id] = started;
  }
  return moved;
}

/** The end of a clock that still ran when it was stopped and started anew, else now. */
function laterOf(at: Instant, before: CaseClock | undefined): Instant {
  const end = before?.stoppedAt === undefined ? before?.dueAt : undefined;
  return end !== undefined && end > at ? end : at;
}

function running({ startedAt, suspensions, extended, stoppedAt, setOn, counted }: CaseClock): RunningClock {
  return {
    startedAt,
    suspensions,
    extended,
    ...(stoppedAt === undefined ? {} : { stoppedAt }),
    ...(setOn === undefined ? {} : { setOn }),
    ...(counted === undefined ? {} : { counted }),
  };
}
