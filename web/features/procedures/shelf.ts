/** What a list of procedures goes by. */
export type Listed = { readonly mayOpen: boolean; readonly source: readonly string[] };

/** A list in two parts, each by name: where the reader may open a case, and the rest. */
export type Shelf<P> = { readonly mine: readonly P[]; readonly others: readonly P[] };

/**
 * Procedures whose name, or whose law, holds what was typed; a State runs more than one can look through.
 * @param nameOf the name in the reader's language, by which they stand in order
 */
export function shelve<P extends Listed>(procedures: readonly P[], typed: string, nameOf: (one: P) => string): Shelf<P> {
  const wanted = typed.trim().toLocaleLowerCase();
  const found = procedures
    .filter((one) => [nameOf(one), ...one.source].some((words) => words.toLocaleLowerCase().includes(wanted)))
    .toSorted((a, b) => nameOf(a).localeCompare(nameOf(b)));
  return { mine: found.filter((one) => one.mayOpen), others: found.filter((one) => !one.mayOpen) };
}
