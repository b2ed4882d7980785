import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Day, Instant } from "../kernel/index.ts";
import { addDays, dayAt } from "../kernel/index.ts";
import {
  type Clock,
  dueAt,
  endOfDay,
  figureOf,
  type FiguredClock,
  findClock,
  isWorkingDay,
  nextWorkingDay,
  remindAt,
  type RunningClock,
  standingOf,
  type Suspension,
  type UnfiguredClock,
  type When,
  type WorkingCalendar,
} from "./index.ts";

const calendar: WorkingCalendar = {
  weekend: [0, 6],
  holidays: { "2026-03-09": { en: "Spring Day", ru: "День весны" }, "2026-03-10": { en: "Hospitality", ru: "Гостеприимство" } },
  knownYears: [2026],
  source: "decision:0004",
  evidence: "R",
};
const dushanbe: When = { timeZone: "Asia/Dushanbe", calendar };
const berlin: When = { timeZone: "Europe/Berlin", calendar };

function clock(quantity: number, unit: FiguredClock["unit"], more: Partial<FiguredClock> = {}): FiguredClock {
  return { id: "decide", quantity, unit, source: "xd-law:decision", evidence: "R", validFrom: "2024-01-01", ...more };
}
const at = (instant: string) => instant as Instant;
function running(startedAt: string, more: Partial<RunningClock> = {}): RunningClock {
  return { startedAt: at(startedAt), suspensions: [], extended: false, ...more };
}
const unknown: UnfiguredClock = {
  id: "appeal",
  quantity: "unknown",
  remindAfter: { quantity: 1, unit: "month", source: "decision:0004" },
  source: "kz-refugee-2009:appeal",
  evidence: "memory",
  validFrom: "2024-01-01",
};

describe("hours", () => {
  test("[PR5] seventy-two hours run from the instant of first contact, not from the start of a day", () => {
    expect(dueAt(clock(72, "hour"), running("2026-11-21T18:10:00.000Z"), dushanbe)).toBe("2026-11-24T18:10:00.000Z");
  });
  test("[PR5] hours are the same in every time zone, and over a change of summer time", () => {
    const start = running("2026-03-28T20:00:00.000Z");
    expect(dueAt(clock(24, "hour"), start, berlin)).toBe(dueAt(clock(24, "hour"), start, dushanbe));
    expect(dueAt(clock(24, "hour"), start, berlin)).toBe("2026-03-29T20:00:00.000Z");
  });
});

describe("days", () => {
  test("[PR5] calendar days end with the last day in the State's own time; the day of the start does not count", () => {
    expect(dueAt(clock(5, "day"), running("2026-06-01T04:00:00.000Z"), dushanbe)).toBe("2026-06-06T18:59:59.999Z");
  });
  test("[PR5] the evening of one day in UTC is the next day at the post", () => {
    expect(dueAt(clock(1, "day"), running("2026-06-01T20:00:00.000Z"), dushanbe)).toBe("2026-06-03T18:59:59.999Z");
  });
  test("[PR5] no days at all is the end of the same day", () => {
    expect(dueAt(clock(0, "day"), running("2026-06-01T04:00:00.000Z"), dushanbe)).toBe("2026-06-01T18:59:59.999Z");
  });
  test("[PR5] the end of a day is right on the days when summer time begins and ends", () => {
    expect(endOfDay("2026-03-29" as Day, "Europe/Berlin")).toBe("2026-03-29T21:59:59.999Z");
    expect(endOfDay("2026-10-25" as Day, "Europe/Berlin")).toBe("2026-10-25T22:59:59.999Z");
    expect(endOfDay("2026-04-23" as Day, "Africa/Cairo")).toBe("2026-04-23T21:59:59.999Z");
  });
});

describe("working days", () => {
  test("[PR5] three working days from a Thursday pass over a weekend and two holidays", () => {
    expect(dueAt(clock(3, "workingDay"), running("2026-03-05T04:00:00.000Z"), dushanbe)).toBe("2026-03-12T18:59:59.999Z");
  });
  test("[PR5] a start on a day off counts from the first working day after it", () => {
    expect(dueAt(clock(1, "workingDay"), running("2026-03-07T04:00:00.000Z"), dushanbe)).toBe("2026-03-11T18:59:59.999Z");
  });
});

describe("months", () => {
  test.each([
    ["2026-01-31T04:00:00.000Z", 1, "2026-02-28T18:59:59.999Z"],
    ["2027-11-30T04:00:00.000Z", 3, "2028-02-29T18:59:59.999Z"],
    ["2026-02-28T04:00:00.000Z", 1, "2026-03-28T18:59:59.999Z"],
    ["2026-10-31T20:00:00.000Z", 1, "2026-12-01T18:59:59.999Z"],
  ])("[PR5] from %s, %i month(s) end on %s", (start, months, due) => {
    expect(dueAt(clock(months, "month"), running(start), dushanbe)).toBe(due);
  });
});

describe("suspension and extension", () => {
  const start = "2026-06-01T04:00:00.000Z";
  test("[PR12] suspended time is added at the end, and while suspended nothing is due", () => {
    const pause: Suspension = { from: at("2026-06-02T04:00:00.000Z"), to: at("2026-06-04T04:00:00.000Z") };
    expect(dueAt(clock(5, "day"), running(start, { suspensions: [pause] }), dushanbe)).toBe("2026-06-08T18:59:59.999Z");
    expect(dueAt(clock(72, "hour"), running(start, { suspensions: [pause] }), dushanbe)).toBe("2026-06-06T04:00:00.000Z");
    expect(dueAt(clock(5, "day"), running(start, { suspensions: [{ from: pause.from }] }), dushanbe)).toBeUndefined();
  });
  test("[PR12] an hour's rest gives a whole day where days are counted, and ends on a working day where those are", () => {
    const hour: Suspension = { from: at("2026-06-02T04:00:00.000Z"), to: at("2026-06-02T05:00:00.000Z") };
    expect(dueAt(clock(3, "day"), running(start, { suspensions: [hour] }), dushanbe)).toBe("2026-06-05T18:59:59.999Z");
    expect(dueAt(clock(4, "workingDay"), running(start, { suspensions: [hour] }), dushanbe)).toBe("2026-06-08T18:59:59.999Z");
  });
  test("[PR12] the same hour is not given twice when suspensions overlap", () => {
    const suspensions = [
      { from: at("2026-06-02T04:00:00.000Z"), to: at("2026-06-02T08:00:00.000Z") },
      { from: at("2026-06-02T06:00:00.000Z"), to: at("2026-06-02T10:00:00.000Z") },
    ];
    expect(dueAt(clock(72, "hour"), running(start, { suspensions }), dushanbe)).toBe("2026-06-04T10:00:00.000Z");
  });
  test("[PR12] what is overdue stays overdue: a later suspension gives no time", () => {
    const suspensions = [{ from: at("2026-06-20T04:00:00.000Z") }];
    expect(dueAt(clock(72, "hour"), running(start, { suspensions }), dushanbe)).toBe("2026-06-04T04:00:00.000Z");
  });
  test("[PR12] an extension counts from the same start, and never shortens", () => {
    const extension = { quantity: 6, unit: "month", source: "xd-law:decision.extension", evidence: "R" } as const;
    expect(dueAt(clock(3, "month", { extension }), running(start, { extended: true }), dushanbe)).toBe("2026-12-01T18:59:59.999Z");
    expect(dueAt(clock(3, "month", { extension }), running(start), dushanbe)).toBe("2026-09-01T18:59:59.999Z");
    expect(dueAt(clock(9, "month", { extension }), running(start, { extended: true }), dushanbe)).toBe("2027-03-01T18:59:59.999Z");
    expect(dueAt(clock(3, "month"), running(start, { extended: true }), dushanbe)).toBe("2026-09-01T18:59:59.999Z");
  });
});

describe("a clock without a figure", () => {
  const start = running("2026-06-01T04:00:00.000Z");
  test("[PR8] is never due; it reminds a supervisor, and says that there is no figure", () => {
    expect(dueAt(unknown, start, dushanbe)).toBeUndefined();
    expect(remindAt(unknown, start, dushanbe)).toBe("2026-07-01T18:59:59.999Z");
    expect(standingOf(unknown, start, dushanbe, at("2030-01-01T00:00:00.000Z"))).toBe("noFigure");
    expect(figureOf(unknown)).toBe("noFigure");
  });
  test("[PR8] a figured clock reminds of nothing, and says whose figure it is", () => {
    expect(remindAt(clock(1, "month"), start, dushanbe)).toBeUndefined();
    expect(figureOf(clock(1, "month"))).toBe("confirmed");
    expect(figureOf(clock(1, "month", { evidence: "S" }))).toBe("notConfirmed");
    expect(figureOf(clock(1, "month", { evidence: "S", confirmedBy: "bar association", confirmedOn: "2026-05-01" }))).toBe("confirmed");
    expect(figureOf(clock(1, "month", { source: "decision:0004" }))).toBe("workingStandard");
  });
});

test("[PR14] a clock stands as running, suspended, passed or stopped", () => {
  const start = "2026-06-01T04:00:00.000Z";
  const due = at("2026-06-04T04:00:00.000Z");
  const stands = (more: Partial<RunningClock>, now: string) => standingOf(clock(72, "hour"), running(start, more), dushanbe, at(now));
  expect(stands({}, due)).toBe("running");
  expect(stands({}, "2026-06-04T04:00:00.001Z")).toBe("passed");
  expect(stands({ suspensions: [{ from: at("2026-06-02T04:00:00.000Z") }] }, "2026-07-01T00:00:00.000Z")).toBe("suspended");
  expect(stands({ stoppedAt: at("2026-06-09T00:00:00.000Z") }, "2026-07-01T00:00:00.000Z")).toBe("stopped");
});

test("[PR15] of several wordings the one that holds on the day and for the answers is taken", () => {
  const old = clock(10, "day", { id: "apply", validTo: "2025-12-31" });
  const now = clock(5, "day", { id: "apply", validFrom: "2026-01-01" });
  const irregular = clock(24, "hour", { id: "apply", validFrom: "2026-01-01", when: { question: "crossing", is: ["irregular"] } });
  const all: Clock[] = [old, now, irregular];
  expect(findClock(all, "apply", "2025-12-31")).toBe(old);
  expect(findClock(all, "apply", "2026-01-01")).toBe(now);
  expect(findClock(all, "apply", "2026-01-01", { crossing: "irregular" })).toBe(irregular);
  expect(findClock(all, "apply", "2026-01-01", { crossing: "unknown" })).toBe(now);
  expect(findClock(all, "apply", "2023-01-01")).toBeUndefined();
});

const instants = fc
  .integer({ min: Date.parse("2025-01-01T00:00:00Z"), max: Date.parse("2027-12-31T00:00:00Z") })
  .map((ms) => new Date(ms).toISOString() as Instant);
const units = fc.constantFrom("hour", "day", "workingDay", "month" as const);
const zones = fc.constantFrom("Asia/Dushanbe", "Asia/Almaty", "Asia/Kabul", "Europe/Berlin", "America/St_Johns", "UTC");
const pauses = fc.array(fc.record({ after: fc.integer({ min: 0, max: 40 }), hours: fc.integer({ min: 0, max: 500 }) }), { maxLength: 4 });
const suspend = (start: Instant, list: readonly { after: number; hours: number }[]): Suspension[] =>
  list.map(({ after, hours }) => ({ from: shifted(start, after * 24), to: shifted(start, after * 24 + hours) }));
const shifted = (instant: Instant, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString() as Instant;

test("[PR5] nothing is due before it started, and more time is never due earlier", () => {
  fc.assert(
    fc.property(instants, units, zones, fc.integer({ min: 0, max: 90 }), (start, unit, timeZone, quantity) => {
      const when = { timeZone, calendar };
      const due = dueAt(clock(quantity, unit), running(start), when);
      const more = dueAt(clock(quantity + 1, unit), running(start), when);
      expect(due !== undefined && due >= start && more !== undefined && more >= due).toBe(true);
    }),
  );
});

test("[PR12] a suspension never shortens, and a longer one never gives less", () => {
  fc.assert(
    fc.property(instants, units, zones, fc.integer({ min: 1, max: 60 }), pauses, (start, unit, timeZone, quantity, list) => {
      const when = { timeZone, calendar };
      const plain = dueAt(clock(quantity, unit), running(start), when) ?? "";
      const paused = dueAt(clock(quantity, unit), running(start, { suspensions: suspend(start, list) }), when) ?? "";
      const longer =
        dueAt(
          clock(quantity, unit),
          running(start, {
            suspensions: suspend(
              start,
              list.map((one) => ({ ...one, hours: one.hours + 24 })),
            ),
          }),
          when,
        ) ?? "";
      expect(paused >= plain && longer >= paused).toBe(true);
    }),
  );
});

test("[PR5] days end at the last millisecond of a local day, working days on a working one", () => {
  fc.assert(
    fc.property(instants, zones, fc.integer({ min: 1, max: 40 }), (start, timeZone, quantity) => {
      const due = dueAt(clock(quantity, "workingDay"), running(start), { timeZone, calendar });
      const day = dayAt(due ?? start, timeZone);
      expect(isWorkingDay(day, calendar)).toBe(true);
      expect(dayAt(new Date(Date.parse(due ?? "") + 1).toISOString() as Instant, timeZone)).toBe(addDays(day, 1));
      expect(nextWorkingDay(day, calendar)).toBe(day);
    }),
  );
});

test("[PR31] a time limit runs for each month that was paid; without a whole number of them it runs once", () => {
  const paid = [clock(1, "month", { id: "pay", each: "monthsPaid" })];
  const found = (answers: Record<string, unknown>) => findClock(paid, "pay", "2026-06-01", answers)?.quantity;
  expect([found({ monthsPaid: 6 }), found({ monthsPaid: 1 })]).toEqual([6, 1]);
  for (const monthsPaid of [undefined, 0, 1.5, "3"]) expect(found({ monthsPaid })).toBe(1);
});

describe("a day that a decision sets", () => {
  const set = (setOn: string, more: Partial<RunningClock> = {}) => running("2026-03-02T05:00:00Z", { setOn: setOn as Day, ...more });

  test("[PR50] the limit ends on that day, and never later than the law's own figure", () => {
    const law = clock(3, "month");
    expect(dueAt(law, set("2026-04-10"), dushanbe)).toBe(endOfDay("2026-04-10" as Day, "Asia/Dushanbe"));
    expect(dueAt(law, set("2027-01-10"), dushanbe)).toBe(dueAt(law, running("2026-03-02T05:00:00Z"), dushanbe));
    expect(standingOf(law, set("2026-04-10"), dushanbe, at("2026-04-11T00:00:00Z"))).toBe("passed");
  });

  test("[PR50] where no figure of the law is confirmed the day that was set holds, unless the limit rests", () => {
    expect(dueAt(unknown, set("2026-04-10"), dushanbe)).toBe(endOfDay("2026-04-10" as Day, "Asia/Dushanbe"));
    expect(standingOf(unknown, set("2026-04-10"), dushanbe, at("2026-03-20T00:00:00Z"))).toBe("running");
    expect(standingOf(unknown, running("2026-03-02T05:00:00Z"), dushanbe, at("2026-03-20T00:00:00Z"))).toBe("noFigure");
    expect(dueAt(unknown, set("2026-04-10", { suspensions: [{ from: at("2026-03-05T00:00:00Z") }] }), dushanbe)).toBeUndefined();
  });
});
