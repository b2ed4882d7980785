import type { Day, Instant } from "../kernel/index.ts";
import { endOfDay, startOfDay, type When } from "./clock.ts";
import type { Clock } from "./national-data.ts";

/** What a limit was counted from, where its law says that it is not the act that starts it; `notKnown`: from that act all the same (PR72). */
export type CountedFrom = "entry" | "answer" | "notKnown";

type Start = {
  /** When the act happened that starts the limit. */
  readonly startedAt: Instant;
  readonly answers: Readonly<Record<string, unknown>>;
  /** When the person entered, as recorded; undefined where nobody recorded it or the author may not see it. */
  readonly entry: Instant | undefined;
  readonly when: When;
};

/** The moment that a limit counts from: never later than the act, since nothing is put off by what is said of an earlier day (PR72). */
export function countFrom(law: Clock, { startedAt, answers, entry, when }: Start): { startedAt: Instant; counted?: CountedFrom } {
  const { countsFrom } = law;
  if (countsFrom === undefined) return { startedAt };
  const said = countsFrom === "entry" ? entry : momentOf(countsFrom, answers, when);
  if (said === undefined) return { startedAt, counted: "notKnown" };
  return { startedAt: said < startedAt ? said : startedAt, counted: countsFrom === "entry" ? "entry" : "answer" };
}

type Asked = Exclude<NonNullable<Clock["countsFrom"]>, "entry">;

/** The beginning of the day that was answered, or of the hour of that day: the earliest that it can have been. */
function momentOf({ question, hour }: Asked, answers: Readonly<Record<string, unknown>>, when: When): Instant | undefined {
  const day = answers[question];
  if (typeof day !== "string") return undefined;
  const begun = startOfDay(day as Day, when.timeZone);
  const told = hour === undefined ? undefined : answers[hour];
  if (typeof told !== "number" || !Number.isInteger(told) || told < 0 || told > lastHour) return begun;
  const at = new Date(Date.parse(begun) + told * hourMs).toISOString() as Instant;
  return at > endOfDay(day as Day, when.timeZone) ? begun : at;
}

const lastHour = 23;
const hourMs = 3_600_000;
