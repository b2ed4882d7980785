import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import { moveClocks, startClock } from "./case-clocks.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { ClockUse } from "./definition.ts";
import type { Clock } from "./national-data.ts";

const when = {
  timeZone: "Asia/Dushanbe",
  calendar: { weekend: [0, 6], holidays: {}, knownYears: [2026], source: "decision:0004", evidence: "R" },
} as const;
const switched: ProcedureSwitch = {
  version: "2026-01-01",
  parts: {},
  clocks: [
    {
      id: "pay",
      quantity: 1,
      unit: "month",
      each: "monthsPaid",
      source: "xd-labour:patent.payment",
      evidence: "R",
      validFrom: "2024-01-01",
    },
  ],
};
const started = startClock("pay", { startedAt: "2026-06-01T06:00:00.000Z" as Instant, switched, answers: { monthsPaid: 3 }, when });
const use = { title: { en: "To pay", ru: "Оплата" }, owner: "worker", awaits: "pay" } satisfies ClockUse;
const again = (at: string, carries: boolean) =>
  moveClocks({
    clocks: started ? { pay: started } : {},
    plan: { starts: ["pay"], stops: ["pay"], suspends: [], resumes: [], extends: [] },
    at: at as Instant,
    switched,
    answers: { monthsPaid: 2 },
    when,
    past: {},
    uses: { pay: { ...use, ...(carries ? { carries } : {}) } },
  })["pay"]?.dueAt;

test("[PR31] what was paid before is not lost when more is paid early; after the end it counts from the payment", () => {
  expect(started?.dueAt).toBe("2026-09-01T18:59:59.999Z");
  expect(again("2026-07-01T06:00:00.000Z", true)).toBe("2026-11-01T18:59:59.999Z");
  expect(again("2026-07-01T06:00:00.000Z", false)).toBe("2026-09-01T18:59:59.999Z");
  expect(again("2026-10-01T06:00:00.000Z", true)).toBe("2026-12-01T18:59:59.999Z");
});

const toRegister: Clock = {
  id: "register",
  quantity: 3,
  unit: "workingDay",
  source: "xd-law:notice",
  evidence: "S",
  validFrom: "2024-01-01",
};
const toTreat: Clock = { id: "treat", quantity: 72, unit: "hour", source: "xd-law:notice", evidence: "R", validFrom: "2024-01-01" };
const lodged = "2026-06-10T06:00:00.000Z" as Instant;
const begin = (law: Clock, more: { entry?: string; answers?: Record<string, unknown>; onlyAhead?: true } = {}) =>
  startClock(law.id, {
    startedAt: lodged,
    switched: { ...switched, clocks: [law] },
    answers: more.answers ?? {},
    when,
    entry: more.entry as Instant | undefined,
    use: { ...use, ...(more.onlyAhead ? { onlyAhead: true } : {}) },
  });

test("[PR72] a limit that the law counts from the entry is due by the entry, and one of which the entry is not known says so", () => {
  const fromEntry: Clock = { ...toRegister, countsFrom: "entry" };
  expect(begin(toRegister, { entry: "2026-06-01T05:00:00.000Z" })).toMatchObject({ startedAt: lodged, dueAt: "2026-06-15T18:59:59.999Z" });
  expect(begin(toRegister, { entry: "2026-06-01T05:00:00.000Z" })?.counted).toBeUndefined();
  expect(begin(fromEntry, { entry: "2026-06-08T05:00:00.000Z" })).toMatchObject({
    startedAt: "2026-06-08T05:00:00.000Z",
    dueAt: "2026-06-11T18:59:59.999Z",
    counted: "entry",
  });
  expect(begin(fromEntry)).toMatchObject({ startedAt: lodged, dueAt: "2026-06-15T18:59:59.999Z", counted: "notKnown" });
  // What is said of a later day puts nothing off.
  expect(begin(fromEntry, { entry: "2026-06-20T05:00:00.000Z" })).toMatchObject({ startedAt: lodged });
});

test("[PR72] hours count from the beginning of the day that was told, or from its hour; once over, or from nobody knows when, it never starts", () => {
  const fromDay: Clock = { ...toTreat, countsFrom: { question: "incidentOn", hour: "incidentHour" } };
  const dueOf = (answers: Record<string, unknown>, onlyAhead?: true) =>
    begin(fromDay, { answers, ...(onlyAhead ? { onlyAhead } : {}) })?.dueAt;
  expect(dueOf({ incidentOn: "2026-06-09" })).toBe("2026-06-11T19:00:00.000Z");
  expect(dueOf({ incidentOn: "2026-06-09", incidentHour: 22 })).toBe("2026-06-12T17:00:00.000Z");
  for (const incidentHour of [24, -1, 7.5, "22"])
    expect(dueOf({ incidentOn: "2026-06-09", incidentHour })).toBe("2026-06-11T19:00:00.000Z");
  expect(dueOf({ incidentOn: "2026-06-09" }, true)).toBe("2026-06-11T19:00:00.000Z");
  expect(dueOf({ incidentOn: "2026-06-01" }, true)).toBeUndefined();
  expect(dueOf({}, true)).toBeUndefined();
  expect(begin(fromDay, { answers: {} })).toMatchObject({ startedAt: lodged, counted: "notKnown" });
});

test("[PR72] a limit that begins once does not begin where the step that it awaits was taken before", () => {
  const law: Clock = { ...toTreat, id: "pay" };
  const begun = (past: Record<string, unknown>, once?: true) =>
    moveClocks({
      clocks: {},
      plan: { starts: ["pay"], stops: [], suspends: [], resumes: [], extends: [] },
      at: lodged,
      switched: { ...switched, clocks: [law] },
      answers: {},
      when,
      past,
      uses: { pay: { ...use, ...(once ? { once } : {}) } },
    })["pay"]?.dueAt;
  expect([begun({}, true), begun({ pay: [{}] }), begun({ pay: [{}] }, true)]).toEqual([
    "2026-06-13T06:00:00.000Z",
    "2026-06-13T06:00:00.000Z",
    undefined,
  ]);
});
