import { expect, test } from "vitest";
import { isToCome } from "./meetings.tsx";

const now = Date.parse("2026-11-24T10:00:00.000Z");
const ends = (state: "booked" | "cancelled" | "held", endsAt: string) => isToCome({ state, endsAt }, now);

test("[AP9] a person is shown what is still to come: what is over is not, though no office has said yet what became of it", () => {
  expect(ends("booked", "2026-11-24T10:15:00.000Z")).toBe(true);
  expect(ends("cancelled", "2026-11-25T08:00:00.000Z")).toBe(true);
  expect(ends("booked", "2026-11-24T09:45:00.000Z")).toBe(false);
  expect(ends("cancelled", "2026-11-20T08:00:00.000Z")).toBe(false);
  expect(ends("held", "2026-11-25T08:00:00.000Z")).toBe(false);
});
