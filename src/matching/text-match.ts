/** Levels of fields that are no names: words (a place, an occupation) and codes (a postcode, a number, an address of mail). */
export const textLevels = {
  text: ["same", "alike", "sharesWord", "different"],
  code: ["same", "oneLetterOff", "sameStart", "twoLettersOff", "different"],
} as const;

const alikeShare = 0.2;

/** The place of the level of two texts in small letters. */
export function matchTexts(a: string, b: string, kind: keyof typeof textLevels): number {
  if (a === b) return 0;
  if (kind === "text") return matchWordsOf(a, b);
  const apart = letterDistance(a, b, 3);
  if (apart <= 1) return 1;
  return sharesStart(a, b) ? 2 : apart === 2 ? 3 : 4;
}

function matchWordsOf(a: string, b: string): number {
  const most = Math.floor(Math.max(a.length, b.length) * alikeShare);
  if (most > 0 && letterDistance(a, b, most + 1) <= most) return 1;
  const words = new Set(a.split(/[^\p{L}\p{N}]+/u).filter(({ length }) => length > 2));
  return b.split(/[^\p{L}\p{N}]+/u).some((word) => words.has(word)) ? 2 : 3;
}

/** The first part of a code, up to a space or @, else its first half. */
function sharesStart(a: string, b: string): boolean {
  const [one, other] = [a.split(/[\s@]/, 1)[0] ?? "", b.split(/[\s@]/, 1)[0] ?? ""];
  if (one.length < a.length && other.length < b.length) return one === other;
  const half = Math.ceil(Math.max(a.length, b.length) / 2);
  return half >= 3 && a.slice(0, half) === b.slice(0, half);
}

/** Letters to change, add, drop or turn round; `most` where there are more. */
export function letterDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) >= most) return most;
  let [twoBack, back] = [new Array<number>(), Array.from({ length: b.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= a.length; row++) {
    const now = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      let best = Math.min((back[column - 1] ?? 0) + (isSame ? 0 : 1), (back[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, (twoBack[column - 2] ?? 0) + 1);
      now.push(best);
    }
    if (Math.min(...now) >= most) return most;
    [twoBack, back] = [back, now];
  }
  return Math.min(most, back[b.length] ?? 0);
}
