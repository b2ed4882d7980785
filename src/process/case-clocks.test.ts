import { expect, test } from "vitest";
import type { Instant } from "../kernel/index.ts";
import { moveClocks, startClock } from "./case-clocks.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { ClockUse } from "./definition.ts";

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
    uses: { pay: { ...use, ...(carries ? { carries } : {}) } },
  })["pay"]?.dueAt;

test("[PR31] what was paid before is not lost when more is paid early; after the end it counts from the payment", () => {
  expect(started?.dueAt).toBe("2026-09-01T18:59:59.999Z");
  expect(again("2026-07-01T06:00:00.000Z", true)).toBe("2026-11-01T18:59:59.999Z");
  expect(again("2026-07-01T06:00:00.000Z", false)).toBe("2026-09-01T18:59:59.999Z");
  expect(again("2026-10-01T06:00:00.000Z", true)).toBe("2026-12-01T18:59:59.999Z");
});
