import { type Mark, type Marks, marks } from "./form.ts";

/** How far two auditors marked alike: of how many marks, how many the same, and what is left of it beyond chance. */
export type Agreement = {
  readonly pairs: number;
  readonly agreed: number;
  /** From 0 to 1; absent where nothing was marked by both. */
  readonly share?: number;
  /** Cohen's kappa, from -1 to 1; absent where both gave one and the same mark throughout, since chance alone explains all of it. */
  readonly kappa?: number;
};

/** The same item of the same file, as each of the two marked it. */
export type Pair = readonly [first: Mark, second: Mark];

/** The marks of one file beside each other. */
export function pairsOf(first: Marks, second: Marks): Pair[] {
  return Object.entries(first).flatMap(([item, mark]) => {
    const other = second[item];
    return other === undefined ? [] : [[mark, other] as const];
  });
}

/**
 * Share agreed, and Cohen's kappa: the share agreed beyond what two who mark at random, each as often as they did, would agree (QA5).
 * @source decision:0069
 */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const agreed = pairs.filter(([first, second]) => first === second).length;
  if (pairs.length === 0) return { pairs: 0, agreed };
  const share = agreed / pairs.length;
  const byChance = marks.reduce((sum, mark) => sum + shareOf(pairs, 0, mark) * shareOf(pairs, 1, mark), 0);
  return { pairs: pairs.length, agreed, share, ...(byChance === 1 ? {} : { kappa: (share - byChance) / (1 - byChance) }) };
}

function shareOf(pairs: readonly Pair[], place: 0 | 1, mark: Mark): number {
  return pairs.filter((pair) => pair[place] === mark).length / pairs.length;
}
