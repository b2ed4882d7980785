/** Endings that make a father's name of a given name, in the inner alphabet: -ovich, -yevna, -zoda is a surname and none of these. */
const endings = /(?:[oeiy]v[iy]?[čĉ]|[oe]vna|i[čĉ]na|inična|ovi[čĉ]na)$/;
const stemMin = 2;

/** The father's name inside a patronymic, or undefined where the word is none. `sounds` is in the inner alphabet. */
export function patronymicOf(sounds: string): string | undefined {
  const stem = sounds.replace(endings, "");
  return stem !== sounds && stem.length >= stemMin ? stem : undefined;
}
