import fc from "fast-check";
import { expect, test } from "vitest";
import { makeSafe, type SafeCell, type SafeTable } from "./safe-table.ts";
import { cellMin, suppressLine } from "./suppress.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const safe = (counts: readonly (readonly number[])[], isClosed = true): SafeTable =>
  makeSafe({ days: counts.map((_, day) => `2026-11-${day + 10}`), columns: (counts[0] ?? []).map(String), counts }, isClosed);
const line = (...counts: readonly number[]): readonly SafeCell[] => safe([counts]).lines[0]?.cells ?? [];
const x = "withheld";

test("[SD2] one to four are not told, nought and five are", () => {
  expect(line(20, 30, 0, 5)).toEqual([20, 30, 0, 5]);
  expect(line(20, 3, 2, 0, 5)).toEqual([20, x, x, 0, 5]);
});

test("[SD3] a small cell is never withheld alone: the total would tell it", () => {
  expect(line(20, 3, 9)).toEqual([20, x, x]);
});

test("[SD3] small cells that could share what is left in fewer than four ways take another along", () => {
  expect(line(50, 1, 4, 60)).toEqual([50, x, x, 60]);
  expect(line(50, 2, 2, 60)).toEqual([x, x, x, 60]);
  expect(line(50, 1, 1, 1, 2, 60)).toEqual([x, x, x, x, x, 60]);
});

test("[SD3] five ones tell themselves by their number, so nothing of such a line is told but its total", () => {
  expect(safe([[1, 1, 1, 1, 1, 0]]).lines).toEqual([{ day: "2026-11-10", cells: [x, x, x, x, x, x], total: 5 }]);
});

test("[SD2] a day with one to four arrivals is not told, not by its total either", () => {
  expect(safe([[1, 2, 0]]).lines).toEqual([{ day: "2026-11-10", cells: [x, x, x], total: x }]);
});

test("[SD4] totals of columns are told where they tell nothing more, and of a week that is over alone", () => {
  const open = [
    [20, 30],
    [7, 9],
  ];
  expect(safe(open).totals).toEqual([27, 39]);
  expect(safe(open, false).totals).toBeUndefined();
  expect(safe([...open, [3, 9]]).totals).toBeUndefined();
  expect(
    safe([
      [4, 9],
      [9, 4],
    ]).totals,
  ).toEqual([13, 13]);
});

const cell = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 60 }));
const table = (lines: number, columns: number) =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: lines, maxLength: lines });
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 6 }))
  .chain(([lines, columns]) => table(lines, columns));

type Puzzle = { readonly unknowns: readonly string[]; readonly sums: readonly { readonly of: readonly string[]; readonly left: number }[] };

/** What an attacker knows of a published table: unknowns by place, and a sum over them for each line and column whose total is told. */
function known(published: SafeTable): Puzzle {
  const open = published.lines.flatMap((one, at) => one.cells.flatMap((value, column) => (value === x ? [[at, column] as const] : [])));
  const told = (values: readonly SafeCell[]): number => sum(values.map((one) => (one === x ? 0 : one)));
  const lines = published.lines.flatMap((one, at) =>
    one.total === x ? [] : [{ of: open.filter(([of]) => of === at).map((of) => of.join("/")), left: one.total - told(one.cells) }],
  );
  const columns = (published.totals ?? []).map((total, column) => ({
    of: open.filter(([, of]) => of === column).map((of) => of.join("/")),
    left: total - told(published.lines.map((one) => one.cells[column] ?? 0)),
  }));
  return { unknowns: open.map((one) => one.join("/")), sums: [...lines, ...columns].filter((one) => one.of.length > 0) };
}

/** Unknowns that adding and subtracting alone gives, by elimination. */
function solved({ unknowns, sums }: Puzzle): string[] {
  const rows = sums.map(({ of }) => unknowns.map((one) => (of.includes(one) ? 1 : 0)));
  const reduced: number[][] = [];
  for (const column of unknowns.keys()) {
    const pivot = rows.findIndex((row) => Math.abs(row[column] ?? 0) > 1e-9);
    if (pivot < 0) continue;
    const [found = []] = rows.splice(pivot, 1);
    const unit = found.map((value) => value / (found[column] ?? 1));
    const clear = (row: number[]): number[] => row.map((value, at) => value - (row[column] ?? 0) * (unit[at] ?? 0));
    for (const list of [rows, reduced]) for (const [at, row] of list.entries()) list[at] = clear(row);
    reduced.push(unit);
  }
  return reduced.flatMap((row) => {
    const open = row.flatMap((value, at) => (Math.abs(value) > 1e-9 ? [unknowns[at] ?? ""] : []));
    return open.length === 1 ? open : [];
  });
}

test("[SD3, SD4] no withheld cell of any table can be found by adding and subtracting what is told", () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      expect(solved(known(safe(counts)))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** Values that each unknown can have, tried out over whole numbers from nought, until each is seen with two. */
function tryOut({ unknowns, sums }: Puzzle): ReadonlyMap<string, ReadonlySet<number>> {
  const seen = new Map(unknowns.map((one) => [one, new Set<number>()]));
  const isSettled = (): boolean => [...seen.values()].every((values) => values.size > 1);
  const walk = (at: number, left: readonly number[], values: readonly number[]): void => {
    if (isSettled()) return;
    const unknown = unknowns[at];
    if (unknown === undefined) {
      for (const [place, value] of values.entries()) seen.get(unknowns[place] ?? "")?.add(value);
      return;
    }
    const mine = sums.flatMap((one, place) => (one.of.includes(unknown) ? [place] : []));
    const forced = mine.filter((place) => sums[place]?.of.at(-1) === unknown).map((place) => left[place] ?? 0);
    const most = mine.length === 0 ? cellMin : Math.min(...mine.map((place) => left[place] ?? 0));
    const guesses = forced.length > 0 ? [...new Set(forced)] : Array.from({ length: most + 1 }, (_, guess) => guess);
    if (forced.length > 0 && (guesses.length > 1 || mine.some((place) => (left[place] ?? 0) < (guesses[0] ?? 0)))) return;
    for (const guess of guesses)
      walk(
        at + 1,
        left.map((one, place) => (mine.includes(place) ? one - guess : one)),
        [...values, guess],
      );
  };
  walk(
    0,
    sums.map((one) => one.left),
    [],
  );
  return seen;
}

test("[SD3, SD4] nor is a withheld cell narrowed to one value by whoever knows that no count is less than nought", () => {
  const small = fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 2, max: 3 })).chain(([lines, columns]) => table(lines, columns));
  fc.assert(
    fc.property(
      small.filter((counts) => sum(counts.flat()) < 40),
      (counts) => {
        for (const [unknown, values] of tryOut(known(safe(counts))))
          expect(values.size, `${JSON.stringify(counts)} ${unknown}`).toBeGreaterThan(1);
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);

test("[SD3] what is told of a day does not hang on the days beside it: two periods that share it say the same of it", () => {
  fc.assert(
    fc.property(table(4, 4), (counts) => {
      expect(safe(counts).lines.slice(1)).toMatchObject(safe(counts.slice(1)).lines.map(({ cells, total }) => ({ cells, total })));
    }),
  );
});

test("[SD2] no small count stands anywhere in a published table, and what is told is true", () => {
  fc.assert(
    fc.property(anyTable, (counts) => {
      const { lines, totals = [] } = safe(counts);
      const told = [...lines.flatMap((one) => [...one.cells, one.total]), ...totals];
      expect(told.filter((one) => typeof one === "number" && one > 0 && one < cellMin)).toEqual([]);
      for (const [at, one] of lines.entries())
        for (const [place, value] of one.cells.entries()) if (value !== x) expect(value).toBe(counts[at]?.[place]);
    }),
    { numRuns: 1_000 },
  );
});

test("[SD3] of a busy day most cells are told", () => {
  const withheld = suppressLine([72, 40, 31, 3, 18, 9, 0, 55]).cells.filter(Boolean).length;
  expect(withheld).toBe(2);
});
