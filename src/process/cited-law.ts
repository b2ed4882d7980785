import type { LawRef } from "../kernel/index.ts";
import type { Procedure } from "./definition.ts";

/**
 * A definition as one State cites it (PR27): an ability may be described by the law of the State that has it, and that law
 * binds nobody elsewhere.
 * @param isOfAnother whether a clause is law of another State than the reader's
 */
export function citedIn(procedure: Procedure, isOfAnother: (ref: LawRef) => boolean): Procedure {
  const cited = (value: unknown, name: string): unknown => {
    if (Array.isArray(value))
      return name === "source" ? value.filter((ref) => !isOfAnother(ref as LawRef)) : value.map((one) => cited(one, ""));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cited(one, key)]));
  };
  return cited(procedure, "") as Procedure;
}
