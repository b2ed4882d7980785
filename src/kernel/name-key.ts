/**
 * A written name as it is compared: width, case, ё, spaces and invisible marks differ from hand to hand. It finds a name that was noted
 * before; whether two spellings are of one person is for `src/matching`. Empty where nothing is written.
 */
export function nameKey(written: string): string {
  return written
    .normalize("NFKC")
    .replace(/\p{Cf}/gu, "")
    .toLowerCase()
    .replaceAll("ё", "е")
    .replace(/\s+/gu, " ")
    .trim();
}
