import type { CasePage } from "../../../src/process/index.ts";

/** Colleagues who acted in this case from the unit where it lies, latest first; others are not listed to an officer. */
export function colleaguesOf(
  page: Pick<CasePage, "history" | "head">,
  own: string,
): readonly { readonly id: string; readonly name: string }[] {
  const seen = new Map<string, string>();
  for (const row of page.history)
    if (row.unit === page.head.unit && row.byName !== undefined && row.by !== own && row.by !== page.head.assigned)
      seen.set(row.by, row.byName);
  return [...seen].map(([id, name]) => ({ id, name }));
}
