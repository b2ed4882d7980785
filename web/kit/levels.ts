/** Words at a place of an axis, by shares of its length; late ones stand before their place. */
export type Placed = { readonly share: number; readonly letters: number; readonly isLate: boolean };

/** The narrowest an axis is drawn, and what a letter and a mark take of it. In rem, as its style has them. */
const axisRem = 28;
const letterRem = 0.45;
const markRem = 1.5;

/** The level of each, from the axis up, so that none lies over another (KIT14). */
export function levelsOf(all: readonly Placed[]): readonly number[] {
  const ends: { readonly from: number; readonly to: number; readonly level: number }[] = [];
  return all.map(({ share, letters, isLate }) => {
    const length = (letters * letterRem + markRem) / axisRem;
    const [from, to] = isLate ? [share - length, share] : [share, share + length];
    const taken = new Set(ends.filter((one) => one.from < to && from < one.to).map((one) => one.level));
    const level = Array.from({ length: ends.length + 1 }, (_, at) => at).find((one) => !taken.has(one)) ?? 0;
    ends.push({ from, to, level });
    return level;
  });
}
