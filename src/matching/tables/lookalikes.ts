/**
 * Letters that look alike in two scripts, and digits that stand for letters. Source: the confusable sets of Unicode
 * Technical Standard 39 that concern Latin and Cyrillic small letters, and what keyboards of the region mistype.
 */
export const cyrillicLookalikes: ReadonlyMap<string, string> = new Map(
  "аa еe оo рp сc уy хx іi ѕs јj ԁd һh ӏl ѵv ԝw ԛq ɡg кk тt мm нh вb".split(" ").map((pair) => [pair[0] ?? "", pair[1] ?? ""]),
);
/** Latin letters back to Cyrillic; of two that look like one, the first stands. */
export const latinLookalikes: ReadonlyMap<string, string> = new Map(
  [...cyrillicLookalikes].reverse().map(([cyrillic, latin]) => [latin, cyrillic]),
);
/** Digits inside a word of letters: Ig0r, Sech1n. */
export const digitLookalikes: ReadonlyMap<string, string> = new Map(
  "0o 1i 3e 4a 5s 7t 8b".split(" ").map((pair) => [pair[0] ?? "", pair[1] ?? ""]),
);
