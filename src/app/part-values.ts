import type { Part } from "../ledger/index.ts";

/** The value of a field, or undefined: never a default, since absent means not asked (R6). */
export function valueOf<T>(part: Part, field: string): T | undefined {
  return part.fields[field]?.value as T | undefined;
}
