import fc from "fast-check";
import { expect, test } from "vitest";
import type { Day } from "../kernel/index.ts";
import { checkProcedure } from "../process/index.ts";
import { tennisClub } from "../process/tennis-club.fixture.ts";
import { columnsAmong, type GroupCount, groupLines, quarterBefore } from "./groups.ts";
import { cellMin } from "./index.ts";

const count = (line: string, value: string | null, number: number): GroupCount => ({ line, value, count: number, halfDays: 30 });

test("[SD13] quarters are those that are over, one beside the other", () => {
  expect(quarterBefore("2026-11-24" as Day, 0)).toEqual({ from: "2026-07-01", to: "2026-09-30" });
  expect(quarterBefore("2026-11-24" as Day, 3)).toEqual({ from: "2025-10-01", to: "2025-12-31" });
  expect(quarterBefore("2026-01-01" as Day, 0)).toEqual({ from: "2025-10-01", to: "2025-12-31" });
  expect(quarterBefore("2026-03-31" as Day, 0)).toEqual({ from: "2025-10-01", to: "2025-12-31" });
});

test("[SD13] a line is judged by itself, what was not recorded stands apart, and the middle of a small or withheld cell is not told", () => {
  const counts = [count("refused", "F", 12), count("refused", "M", 3), count("refused", null, 9), count("placed", "M", 40)];
  const columns = columnsAmong(counts, ["F", "M", "notRecorded"]);
  expect(groupLines(counts, ["placed", "refused"], columns)).toEqual([
    { cells: [0, 40, 0], total: 40, halfDays: [null, 30, null] },
    { cells: [12, "withheld", "withheld"], total: 24, halfDays: [30, null, null] },
  ]);
});

test("[SD13] whatever is counted, no small cell is told, what is told is true, and no withheld cell follows from its line", () => {
  const counts = fc.array(
    fc.record({
      line: fc.constantFrom("a", "b"),
      value: fc.constantFrom("AF", "IR", "SY", "IQ", null),
      count: fc.integer({ min: 1, max: 30 }),
      halfDays: fc.constant(7),
    }),
    { maxLength: 14 },
  );
  fc.assert(
    fc.property(counts, (all) => {
      const columns = columnsAmong(all, undefined);
      for (const [place, { cells, total, halfDays }] of groupLines(all, ["a", "b"], columns).entries()) {
        const own = all.filter((one) => one.line === ["a", "b"][place]);
        for (const [at, cell] of cells.entries()) {
          if (cell === "withheld") expect(halfDays[at]).toBeNull();
          else expect(cell === 0 || cell >= cellMin).toBe(true);
        }
        const sum = own.reduce((all, one) => all + one.count, 0);
        if (total !== "withheld") {
          expect(total).toBe(sum);
          const left = total - cells.reduce<number>((all, cell) => all + (cell === "withheld" ? 0 : cell), 0);
          const withheld = cells.filter((cell) => cell === "withheld").length;
          // Nought is told, so each of those withheld is one at least: what is left over that must spread in four ways, or nothing is told.
          const isOpen = withheld > 1 && left - withheld >= cellMin - 2;
          expect(withheld === 0 ? left === 0 : isOpen || withheld === cells.length, JSON.stringify({ cells, total })).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("[SD13] a figure told apart by words, or twice of one event, is refused at start", () => {
  const told = (...indicators: readonly { readonly to: string; readonly by: readonly string[]; readonly linesBy?: string }[]) =>
    checkProcedure({
      ...tennisClub,
      indicators: indicators.map((one, place) => ({
        ...one,
        id: `i${place}`,
        title: tennisClub.title,
        from: "asked",
        source: ["decision:0004"],
      })),
    });
  expect(told({ to: "admit", by: ["sex", "court", "partner"] })).toEqual(checkProcedure(tennisClub));
  expect(told({ to: "admit", by: ["note"] })).toContain("tennis-club: indicator i0 is told apart by note, which has no list of answers");
  expect(told({ to: "admit", by: ["sex"], linesBy: "court" })).toEqual(checkProcedure(tennisClub));
  expect(told({ to: "admit", by: ["sex"], linesBy: "note" })).toContain(
    "tennis-club: indicator i0 has lines by note, which has no list of answers, or counts apart",
  );
  expect(told({ to: "admit", by: ["sex"] }, { to: "member", by: ["sex"] })).toContain("tennis-club: two indicators told apart count admit");
});
