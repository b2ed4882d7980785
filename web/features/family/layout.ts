import type { FamilyLink } from "../../../src/person/index.ts";

/** How many generations above the person of the file the other stands. */
const above: Readonly<Record<FamilyLink["relation"], number>> = {
  grandparent: 2,
  parent: 1,
  uncleOrAunt: 1,
  guardian: 1,
  spouse: 0,
  sibling: 0,
  otherRelative: 0,
  child: -1,
  nephewOrNiece: -1,
  ward: -1,
  grandchild: -2,
};

type Tie = Pick<FamilyLink, "one" | "other" | "relation">;

/**
 * Everybody of a family in rows by generation, the eldest first. Whoever is reached twice with different generations stands where the
 * shorter way leads; whoever is not reached from the first stands in the first's own row, at its end.
 */
export function rowsOf(first: string, keys: readonly string[], links: readonly Tie[]): string[][] {
  const height = new Map([[first, 0]]);
  for (const [key, own] of height)
    for (const { one, other, relation } of links) {
      if (one === key && !height.has(other)) height.set(other, own + above[relation]);
      if (other === key && !height.has(one)) height.set(one, own - above[relation]);
    }
  const rows = new Map<number, string[]>();
  for (const key of [...height.keys(), ...keys.filter((one) => !height.has(one))]) {
    const level = height.get(key) ?? 0;
    if (keys.includes(key)) rows.set(level, besideSpouse(rows.get(level) ?? [], key, links));
  }
  return [...rows].sort(([a], [b]) => b - a).map(([, row]) => row);
}

/** A row with one more in it: right after their spouse, where they have one there. */
function besideSpouse(row: readonly string[], key: string, links: readonly Tie[]): string[] {
  const place = row.findIndex((one) => links.some((tie) => tie.relation === "spouse" && isBetween(tie, one, key)));
  return place < 0 ? [...row, key] : row.toSpliced(place + 1, 0, key);
}

const isBetween = ({ one, other }: Tie, a: string, b: string): boolean => (one === a && other === b) || (one === b && other === a);

/** Sizes in units of 1/16 of the root's type. */
export const card = { wide: 152, high: 56, gapWide: 40, gapHigh: 64 };

type Spot = { readonly x: number; readonly y: number };
export type Line = { readonly d: string; readonly middle: Spot };
export type Drawing = { readonly spots: ReadonlyMap<string, Spot>; readonly wide: number; readonly high: number };

/** Where each card stands; every row is centred. */
export function drawRows(rows: readonly (readonly string[])[]): Drawing {
  const widthOf = (n: number): number => n * (card.wide + card.gapWide) - card.gapWide;
  const wide = widthOf(Math.max(1, ...rows.map((row) => row.length)));
  const spots = new Map(
    rows.flatMap((row, level) =>
      row.map((key, place) => {
        const x = (wide - widthOf(row.length)) / 2 + place * (card.wide + card.gapWide);
        return [key, { x, y: level * (card.high + card.gapHigh) }] as const;
      }),
    ),
  );
  return { spots, wide, high: Math.max(1, rows.length) * (card.high + card.gapHigh) - card.gapHigh };
}

/** The line of a relation and its middle; undefined where one of the two is not drawn. */
export function lineOf({ spots }: Drawing, { one, other }: Tie): Line | undefined {
  const [a, b] = [spots.get(one), spots.get(other)];
  if (!a || !b) return undefined;
  if (a.y === b.y) return beside(a.x < b.x ? [a, b] : [b, a]);
  const [upper, lower] = a.y < b.y ? [a, b] : [b, a];
  const [x1, y1] = [upper.x + card.wide / 2, upper.y + card.high];
  const [x2, y2] = [lower.x + card.wide / 2, lower.y];
  const passed = [...spots.values()].filter((spot) => spot.y > upper.y && spot.y < lower.y);
  if (passed.length > 0) return past(passed, [x1, y1], [x2, y2]);
  const half = (y2 - y1) / 2;
  return { d: `M${x1} ${y1}C${x1} ${y1 + half} ${x2} ${y2 - half} ${x2} ${y2}`, middle: { x: (x1 + x2) / 2, y: (y1 + y2) / 2 } };
}

/** A line over more than one row passes through the gap between cards that is nearest, so that it seems to join nobody else. */
function past(passed: readonly Spot[], [x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): Line {
  const gaps = passed.flatMap(({ x }) => [x - card.gapWide / 2, x + card.wide + card.gapWide / 2]);
  const straight = (x1 + x2) / 2;
  const side = gaps.reduce((best, one) => (Math.abs(one - straight) < Math.abs(best - straight) ? one : best));
  const [near, far, bend] = [y1 + card.gapHigh, y2 - card.gapHigh, card.gapHigh / 2];
  const d = `M${x1} ${y1}C${x1} ${y1 + bend} ${side} ${near - bend} ${side} ${near}V${far}C${side} ${far + bend} ${x2} ${y2 - bend} ${x2} ${y2}`;
  return { d, middle: { x: side, y: (near + far) / 2 } };
}

/** Two of one row: straight where they are neighbours, else below those between. */
function beside([left, right]: readonly [Spot, Spot]): Line {
  const [x1, x2] = [left.x + card.wide, right.x];
  const y = left.y + card.high / 2;
  if (x2 - x1 <= card.gapWide) return { d: `M${x1} ${y}H${x2}`, middle: { x: (x1 + x2) / 2, y } };
  const [from, to, deep] = [left.x + card.wide * 0.75, right.x + card.wide * 0.25, left.y + card.high + card.gapHigh * 0.35];
  const bottom = left.y + card.high;
  return {
    d: `M${from} ${bottom}C${from} ${deep} ${from} ${deep} ${from + 16} ${deep}H${to - 16}C${to} ${deep} ${to} ${deep} ${to} ${bottom}`,
    middle: { x: (from + to) / 2, y: deep },
  };
}
