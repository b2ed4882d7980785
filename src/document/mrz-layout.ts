import codes from "i18n-iso-countries/codes.json" with { type: "json" };

/** ICAO's three sizes: a card (TD1), a larger card (TD2), a passport page (TD3). */
export type MrzFormat = "TD1" | "TD2" | "TD3";

/** Lines and characters a line. */
export const mrzShape: Readonly<Record<MrzFormat, { readonly lines: number; readonly length: number }>> = {
  TD1: { lines: 3, length: 30 },
  TD2: { lines: 2, length: 36 },
  TD3: { lines: 2, length: 44 },
};

const weights = [7, 3, 1];

/** The value of a character: digits as they are, A = 10 … Z = 35, the filler 0; undefined for any other. */
export function valueOf(character: string): number | undefined {
  if (character === "<") return 0;
  if (/^[0-9]$/.test(character)) return Number(character);
  if (/^[A-Z]$/.test(character)) return character.charCodeAt(0) - 55;
  return undefined;
}

/**
 * The check digit over a text of the zone, weights 7 3 1, modulo 10.
 * @source icao-9303:3.4.9
 */
export function checkDigit(text: string): string {
  let sum = 0;
  for (const [place, character] of [...text].entries()) sum += (valueOf(character) ?? 0) * (weights[place % 3] ?? 0);
  return String(sum % 10);
}

const icaoOnly: Readonly<Record<string, string>> = {
  XXA: "XXA",
  XXB: "XXB",
  XXC: "XXC",
  XXX: "XXX",
  unknown: "XXX",
  // The demo State does not exist; ICAO keeps UTO for a State that does not exist.
  XD: "UTO",
  // Germany alone has one letter.
  DE: "D",
};
const alpha3 = new Map<string, string>(codes.map(([two = "", three = ""]) => [two, three]));

/** The three-letter code of the zone for a State or a nationality as the kernel writes it, or undefined. */
export function mrzState(code: string): string | undefined {
  return icaoOnly[code] ?? alpha3.get(code);
}
