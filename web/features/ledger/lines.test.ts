import { expect, test } from "vitest";
import { countByDay, joinLines, nextBefore, pageLines, readNote, type RecordLine } from "./lines.ts";

const line = (id: string, at: string): RecordLine => ({
  at,
  source: "entry",
  id,
  kind: "person.update",
  byName: "",
  role: "",
  unit: "",
  purpose: "",
  outcome: "recorded",
  dossier: "",
});

test("lines of one instant that come with two pages stand once, and none is lost", () => {
  const first = [line("a", "2026-11-24T10:00:00.002Z"), line("b", "2026-11-24T10:00:00.001Z")];
  expect(nextBefore(first)).toBe("2026-11-24T10:00:00.002Z");
  expect(joinLines(first, [line("b", "2026-11-24T10:00:00.001Z"), line("c", "2026-11-24T10:00:00.001Z")]).map(({ id }) => id)).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("a whole page of one instant does not hold the reader up", () => {
  const at = "2026-11-24T10:00:00.001Z";
  expect(nextBefore(Array.from({ length: pageLines }, (_, place) => line(String(place), at)))).toBe(at);
  expect(nextBefore([])).toBeUndefined();
});

test("days without a refusal count as zero, days before the first are left out", () => {
  const dayOf = (instant: string) => instant.slice(0, 10);
  expect(
    countByDay(["2026-11-24T01:00:00Z", "2026-11-24T02:00:00Z", "2026-11-22T02:00:00Z", "2026-10-01T02:00:00Z"], "2026-11-24", 3, dayOf),
  ).toEqual([
    { day: "2026-11-22", count: 1 },
    { day: "2026-11-23", count: 0 },
    { day: "2026-11-24", count: 2 },
  ]);
});

test("a note says origin, size and root", () => {
  expect(readNote("panah.xd\n150\nWG5j=\n\n— panah.xd sig\n")).toEqual({ origin: "panah.xd", size: "150", root: "WG5j=" });
});
