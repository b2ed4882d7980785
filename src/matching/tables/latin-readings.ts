/**
 * How languages of Europe and Turkey read Latin letters where the common table would be wrong: a State that writes in another script
 * writes what it hears. Our own rules; each reading is tried beside the common one, and only between two scripts.
 */
type Reading = { readonly isLikely: RegExp; readonly changes: readonly (readonly [RegExp, string])[]; readonly givesKeys: boolean };

const french: Reading = {
  isLikely: /qu|eau|au|oi|gn|[^aeiouy]es$|[aeiou][td]$|ier$|[çéèêëâôîï]|[^aeiouy]e$|lles?$|^j|ch|gu[eiy]|[aeiou]u?x$/,
  changes: [
    [/ph/g, "f"],
    [/ch/g, "sh"],
    [/h(?!$)/g, ""],
    [/eaux?|aux?/g, "o"],
    [/oi|oy(?!$)/g, "ua"],
    [/ou/g, "u"],
    [/c?qu/g, "k"],
    [/gu(?=[eiéy])/g, "g"],
    [/gn/g, "ny"],
    [/[cç](?=[eiéèy])|ç/g, "s"],
    [/j|g(?=[eiéy])/g, "zh"],
    [/(?:e[rz]|et|ée?s?)$/, "e"],
    [/illes?$/, "iy"],
    [/([^aeiouy])es?$/, "$1"],
    [/([aeiouyrn])[sxtdz]$/, "$1"],
  ],
  givesKeys: true,
};
const english: Reading = {
  isLikely: /x|^kn|igh|^wr|ew$/,
  changes: [
    [/^kn/, "n"],
    [/^wr/, "r"],
    [/igh/, "ay"],
    [/ew$/, "u"],
    [/x/g, "ks"],
  ],
  givesKeys: true,
};
const polish: Reading = {
  isLikely: /rz/,
  changes: [
    [/drz/g, "dzh"],
    [/rz/g, "zh"],
    [/j/g, "y"],
  ],
  givesKeys: true,
};
const turkish: Reading = { isLikely: /c(?![hkzsq])/, changes: [[/c/g, "dzh"]], givesKeys: false };

const readings = [french, english, polish, turkish];

/** Other spellings, in Latin letters, of what a word may sound like. */
export function latinReadings(written: string): { readonly spelling: string; readonly givesKeys: boolean }[] {
  return readings
    .filter(({ isLikely }) => isLikely.test(written))
    .map(({ changes, givesKeys }) => ({
      spelling: changes.reduce((text, [from, to]) => text.replace(from, to), written),
      givesKeys,
    }))
    .filter(({ spelling }) => spelling !== written && spelling.length > 1);
}
