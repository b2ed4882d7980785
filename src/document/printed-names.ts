import type { PersonName } from "../kernel/index.ts";

/** A name as it is printed: the parts in the order of the region, or the whole as written. */
function printName(name: PersonName): string {
  return name.whole?.trim() || [name.given, name.father, name.family].filter(Boolean).join(" ");
}

/** A code that a worn camera can read holds this many bytes of names. */
const nameBytesMax = 400;
const namesMax = 3;

/** The names that stand on a paper and in its code, alike: each script once, as long as a code can hold. */
export function printedNames(names: readonly PersonName[]): string[] {
  const printed: string[] = [];
  let left = nameBytesMax;
  for (const name of names) {
    const text = fit(printName(name), printed.length === 0 ? left : Infinity);
    const bytes = new TextEncoder().encode(text).length;
    if (text === "" || printed.includes(text) || bytes > left || printed.length === namesMax) continue;
    printed.push(text);
    left -= bytes;
  }
  return printed;
}

/** Whole letters only: a cut inside one would print a wrong sign. */
function fit(text: string, bytesMax: number): string {
  let kept = "";
  for (const letter of text) {
    if (new TextEncoder().encode(kept + letter).length > bytesMax || kept.length >= 200) break;
    kept += letter;
  }
  return kept;
}

/** The parts for a machine-readable zone: Latin before Cyrillic; a name that is not told apart is the first part. */
export function zoneNames(names: readonly PersonName[]): { readonly family?: string; readonly given?: string } {
  const name = names.find((one) => one.script === "Latn") ?? names.find((one) => one.script === "Cyrl");
  if (!name) return {};
  if (name.whole !== undefined && !name.family && !name.given) return { family: name.whole };
  return { ...(name.family ? { family: name.family } : {}), ...(name.given ? { given: name.given } : {}) };
}
