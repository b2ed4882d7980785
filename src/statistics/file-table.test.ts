import fc from "fast-check";
import { expect, test } from "vitest";
import { countedItems, type FileCount, fileLines } from "./file-table.ts";
import { daysStayOpen } from "./groups.ts";
import { cellMin } from "./index.ts";

const columns = ["F", "M", "notRecorded"];
const files = (value: string | null, all: number, address: number): FileCount => ({ value, files: all, lacking: { address } });

test("[SD18] files that lack an item are counted by group with their share, and an item that all have is nought", () => {
  const { files: all, items } = fileLines([files("F", 40, 10), files("M", 60, 30)], columns);
  expect(all).toMatchObject({ cells: [40, 60, 0], total: 100 });
  expect(items.get("address")).toEqual({ cells: [10, 30, 0], total: 40, shares: [0.25, 0.5, null] });
  expect(items.get("names")).toEqual({ cells: [0, 0, 0], total: 0, shares: [0, 0, null] });
  expect([...items.keys()]).toEqual([...countedItems]);
});

test("[SD18] where only two of a group have an item, how many lack it is withheld too, with another cell", () => {
  const { items } = fileLines([files("F", 40, 38), files("M", 60, 30)], columns);
  expect(items.get("address")).toEqual({ cells: ["withheld", "withheld", 0], total: 68, shares: [null, null, null] });
  expect(fileLines([files("F", 40, 40), files("M", 60, 58)], columns).items.get("address")?.total).toBe("withheld");
});

/** Every way in which unknown counts could be spread so that all that is told stays true. */
function spreads(all: readonly number[], told: readonly (number | "withheld")[], total: number): number[][] {
  return all
    .reduce<number[][]>(
      (found, most, place) =>
        found.flatMap((line) => {
          const cell = told[place];
          return (typeof cell === "number" ? [cell] : Array.from({ length: most + 1 }, (_, count) => count)).map((count) => [
            ...line,
            count,
          ]);
        }),
      [[]],
    )
    .filter((line) => line.reduce((sum, one) => sum + one, 0) === total);
}

test("[SD18] whoever knows all files and subtracts finds no group of one to four who lack an item, or who have it", () => {
  const group = fc.integer({ min: 0, max: 14 }).chain((all) => fc.tuple(fc.constant(all), fc.integer({ min: 0, max: all })));
  fc.assert(
    fc.property(fc.tuple(group, group, group), (groups) => {
      const counts = groups.map(([all, lacks], place) => files(columns[place] ?? null, all, lacks));
      const { files: all, items } = fileLines(counts, columns);
      const line = items.get("address");
      if (!line || typeof line.total !== "number") return;
      // How many files a group has is known only where the table tells it.
      const sum = groups.reduce((total, [one]) => total + one, 0);
      const ways = spreads(
        all.cells.map((cell) => (cell === "withheld" ? sum : cell)),
        line.cells,
        line.total,
      );
      for (const [place, [most, lacks]] of groups.entries()) {
        const isSmall = [lacks, most - lacks].some((count) => count > 0 && count < cellMin);
        const isNobody = lacks === 0 && all.cells[place] === "withheld";
        if (isSmall && !isNobody) expect(new Set(ways.map((way) => way[place])).size, JSON.stringify(groups)).toBeGreaterThan(1);
      }
    }),
    { numRuns: 500 },
  );
});

test("[SD17] a month of arrivals is not told where its one small day could be subtracted from it", () => {
  const day = (on: string, count: number) => ({ day: `2026-08-${on}`, count });
  expect(daysStayOpen([day("01", 9), day("02", 0), day("03", 40)])).toBe(true);
  expect(daysStayOpen([day("01", 9), day("02", 3)])).toBe(false);
  expect(daysStayOpen([day("01", 1), day("02", 2)])).toBe(false);
  expect(daysStayOpen([day("01", 4), day("02", 3), { day: "2026-09-01", count: 2 }])).toBe(false);
  expect(daysStayOpen([day("01", 4), day("02", 3)])).toBe(true);
});
