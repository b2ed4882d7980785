/** Counts by line and column. */
export type Counts = readonly (readonly number[])[];
/** Which cells are withheld. */
export type Withheld = readonly (readonly boolean[])[];

/** Below this a count may point to a person. @source disclosure-control:threshold, decision:0020 */
export const cellMin = 5;
/** A withheld cell stays open to as many values as the mark "<5" is: one to four. @source decision:0020 */
const widthWanted = cellMin - 2;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
const isSmall = (count: number): boolean => count > 0 && count < cellMin;

/**
 * Whether counts stay open to whoever knows what they are together. Nought is told, so whatever is withheld is one at least: what they can
 * share is what is over that.
 */
export function isOpenTogether(withheld: readonly number[]): boolean {
  return withheld.length !== 1 && sum(withheld) - withheld.length >= widthWanted;
}

/** A line as it may be told: which of its cells are withheld, and whether its total is. */
export type SafeLine = { readonly cells: readonly boolean[]; readonly isTotalWithheld: boolean };

/**
 * What of one line is withheld, by the line alone, so that the same line is told the same way in whatever it stands (SD3). With the
 * small cells go the smallest others until those withheld could share what is left in at least four ways; nought goes last. A line of
 * one to four in all is not told.
 * @param counts whole numbers from nought
 */
export function suppressLine(counts: readonly number[]): SafeLine {
  const total = sum(counts);
  if (isSmall(total)) return { cells: counts.map(() => true), isTotalWithheld: true };
  const withheld = new Set([...counts.keys()].filter((place) => isSmall(counts[place] ?? 0)));
  const others = [...counts.keys()]
    .filter((place) => !withheld.has(place) && (counts[place] ?? 0) > 0)
    .toSorted((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const isOpen = (): boolean => isOpenTogether([...withheld].map((place) => counts[place] ?? 0));
  while (withheld.size > 0 && !isOpen()) {
    const next = others.shift();
    if (next === undefined) return { cells: counts.map(() => true), isTotalWithheld: false };
    withheld.add(next);
  }
  return { cells: counts.map((_, place) => withheld.has(place)), isTotalWithheld: false };
}

/**
 * Whether totals of columns may be told beside lines and their totals: every withheld cell must stay open by the columns too, and no
 * total may be small itself (SD4).
 */
export function mayTellColumns(counts: Counts, lines: readonly SafeLine[]): boolean {
  const columns = (counts[0] ?? []).map((_, place) => sum(counts.map((line) => line[place] ?? 0)));
  if (columns.some(isSmall) || lines.some((line) => line.isTotalWithheld)) return false;
  const withheld = lines.map((line) => line.cells);
  return lines.every((line, at) =>
    line.cells.every((isWithheld, place) => !isWithheld || widthOf({ counts, withheld }, at, place) >= widthWanted),
  );
}

/**
 * Withheld cells as a network: an unknown of line `i` and column `j` joins their two totals, which are known. What may be changed
 * without changing any total runs in circles through unknowns, alternately up and down, so that the freedom of one cell is the
 * greatest flow around it. Nodes: lines first, then columns.
 */
type Network = { readonly counts: Counts; readonly withheld: Withheld };

/** A cell that changes by one: it grows, or it shrinks. */
type Move = { readonly line: number; readonly column: number; readonly grows: boolean };

/** Between how many values a withheld cell can still lie for whoever knows all totals: greatest less least, as far as is wanted. */
export function widthOf(network: Network, line: number, column: number): number {
  return freedom(network, { line, column, grows: true }) + freedom(network, { line, column, grows: false });
}

/** How far a cell can grow, or shrink, while totals stay and nothing withheld falls below one. */
function freedom({ counts, withheld }: Network, about: Move): number {
  const values = counts.map((one) => [...one]);
  const most = about.grows ? widthWanted : Math.min(widthWanted, (counts[about.line]?.[about.column] ?? 0) - 1);
  for (let moved = 0; moved < most; moved++) {
    const path = findPath(withheld, values, about);
    if (!path) return moved;
    for (const move of path) shift(values, move);
  }
  return Math.max(0, most);
}

function shift(values: number[][], { line, column, grows }: Move): void {
  const row = values[line];
  if (row) row[column] = (row[column] ?? 0) + (grows ? 1 : -1);
}

/** The way around a cell that grows: another cell of its column shrinks, one of that line grows, and so on until one of its own line shrinks. */
function findPath(withheld: Withheld, values: Counts, about: Move): Move[] | undefined {
  const start = values.length + about.column;
  const from = new Map<number, { readonly node: number; readonly move: Move }>();
  const queue = [start];
  for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
    if (node === about.line) return pathTo(node, start, from);
    for (const [next, move] of movesFrom(node, { withheld, values, about })) {
      if (next === start || from.has(next)) continue;
      from.set(next, { node, move });
      queue.push(next);
    }
  }
  return undefined;
}

function pathTo(end: number, start: number, from: ReadonlyMap<number, { readonly node: number; readonly move: Move }>): Move[] {
  const moves: Move[] = [];
  for (let node = end; node !== start;) {
    const step = from.get(node);
    if (!step) return moves;
    moves.push(step.move);
    node = step.node;
  }
  return moves;
}

type Walk = { readonly withheld: Withheld; readonly values: Counts; readonly about: Move };

/** From a column to a line a cell does the contrary of the one asked about; from a line to a column the same. */
function movesFrom(node: number, { withheld, values, about }: Walk): (readonly [number, Move])[] {
  const lines = values.length;
  const isColumn = node >= lines;
  const count = isColumn ? lines : (values[0]?.length ?? 0);
  return Array.from({ length: count }, (_, other) => {
    const [line, column] = isColumn ? [other, node - lines] : [node, other];
    return [isColumn ? other : lines + other, { line, column, grows: isColumn ? !about.grows : about.grows }] as const;
  }).filter(([, { line, column, grows }]) => {
    if (withheld[line]?.[column] !== true || (line === about.line && column === about.column)) return false;
    return grows || (values[line]?.[column] ?? 0) > 1;
  });
}
