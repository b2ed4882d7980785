/** A round number at or above the largest value, so that an axis ends on a figure one can read. */
export function roundTop(largest: number): number {
  if (largest <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  const step = [1, 1.5, 2, 3, 4, 5, 6, 8, 10].find((one) => one * power >= largest) ?? 10;
  return step * power;
}

const dayMs = 86_400_000;

/** Where to put ticks on a time axis: days, weeks, months or years, at most about `ticksMax`. Instants in milliseconds, UTC. */
export function timeTicks(from: number, to: number, ticksMax = 8): { readonly at: number; readonly unit: "day" | "month" | "year" }[] {
  const days = (to - from) / dayMs;
  if (days <= ticksMax * 7) {
    const step = [1, 2, 7].find((one) => days / one <= ticksMax) ?? 7;
    const first = Math.ceil(from / dayMs) * dayMs;
    return count(Math.floor((to - first) / (step * dayMs)) + 1).map((n) => ({ at: first + n * step * dayMs, unit: "day" }));
  }
  const months = days / 30.4;
  const step = [1, 2, 3, 6, 12, 24, 60].find((one) => months / one <= ticksMax) ?? 120;
  const start = new Date(from);
  const found: { at: number; unit: "month" | "year" }[] = [];
  let month = Math.ceil((start.getUTCFullYear() * 12 + start.getUTCMonth() + (start.getUTCDate() > 1 ? 1 : 0)) / step) * step;
  for (; Date.UTC(0, 0) <= to; month += step) {
    const at = Date.UTC(Math.floor(month / 12), month % 12, 1);
    if (at > to) break;
    found.push({ at, unit: step >= 12 ? "year" : "month" });
  }
  return found;
}

function count(length: number): number[] {
  return Array.from({ length: Math.max(0, length) }, (_, n) => n);
}
