import type { Cell, ToldCell } from "../../../src/process/index.ts";

/** A cell as a drawing takes it: a withheld one has no value, and never counts as nought (KIT5). */
export function valueOfCell(cell: Cell | ToldCell): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

/** The least that cells add up to, and whether one of them is withheld. */
export function sumOfCells(cells: readonly Cell[]): { readonly least: number; readonly isWithheld: boolean } {
  return { least: cells.reduce<number>((sum, cell) => sum + (cell === "<5" ? 1 : cell), 0), isWithheld: cells.includes("<5") };
}

/** Counted by the node at a day `2026-11-24` or an hour `2026-11-24T09` of the State. */
type Counted = { readonly at: string; readonly count: ToldCell };
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** The moments of a chart, oldest first: days as `2026-11-24`, hours as `2026-11-24T09`, by the State's own time. */
export function momentsOf(
  about: { readonly by: "day" | "hour"; readonly from: string; readonly to: number },
  local: (instant: string) => { readonly day: string; readonly time: string },
): readonly string[] {
  const keys: string[] = [];
  for (let at = Date.parse(about.from); at <= about.to; at += about.by === "day" ? dayMs : hourMs) {
    const key = keyOf(about.by, local(new Date(at).toISOString()));
    if (keys.at(-1) !== key) keys.push(key);
  }
  const last = keyOf(about.by, local(new Date(about.to).toISOString()));
  return keys.at(-1) === last || about.to < Date.parse(about.from) ? keys : [...keys, last];
}

function keyOf(by: "day" | "hour", { day, time }: { readonly day: string; readonly time: string }): string {
  return by === "day" ? day : `${day}T${time.slice(0, 2)}`;
}

/** One count for each moment. The node leaves out moments in which nobody was recorded: nought, not unknown. */
export function countsAt(moments: readonly string[], points: readonly Counted[]): readonly ToldCell[] {
  const found = new Map(points.map((point) => [point.at, point.count]));
  return moments.map((moment) => found.get(moment) ?? 0);
}
