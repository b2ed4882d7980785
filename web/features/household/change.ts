import type { PersonName } from "../../../src/kernel/index.ts";
import type { LeavingReason, Relation } from "../../../src/person/index.ts";
import type { Wanted } from "../person/record.ts";

/** Somebody of a household on the screen that changes it; `before` is absent for whoever comes. */
export type Line = {
  readonly person: string;
  readonly names: readonly PersonName[];
  readonly before?: Relation;
  readonly relation?: Relation | undefined;
  readonly becomes: "stays" | "leaves" | "apart";
  readonly why?: LeavingReason | undefined;
};

export type Changing = {
  readonly lines: readonly Line[];
  readonly household: string;
  /** Id that a household of those who live apart would have. */
  readonly apart: string;
  readonly on: string;
  readonly reason: string;
  readonly address: string | undefined;
};

const related = (lines: readonly Line[]) => lines.map(({ person, relation }) => ({ person, relation: relation ?? "unknown" }));

/** The one command that the lines ask for: a split where some live apart, else a change; `mixed` where it would take both. */
export function changeOf({ lines, household, apart, on, reason, address }: Changing): Wanted | "mixed" {
  const going = lines.filter((one) => one.becomes === "apart");
  const leaving = lines.filter((one) => one.becomes === "leaves");
  const coming = lines.filter((one) => one.before === undefined);
  const staying = lines.filter((one) => one.before !== undefined && one.becomes === "stays");
  // Whoever comes shares what each fears with those who stay and whose files are open here (PE27).
  const restated = staying.filter((one) => one.relation !== one.before || (coming.length > 0 && one.names.length > 0));
  if (going.length > 0 && leaving.length + coming.length > 0) return "mixed";
  if (going.length > 0)
    return {
      kind: "household.split",
      dossier: apart,
      payload: { household: apart, from: household, on, reason, address, members: related(going), rest: related(restated) },
    };
  return {
    kind: "household.update",
    dossier: household,
    payload: {
      on,
      reason,
      address,
      joins: related(coming),
      leaves: leaving.map(({ person, why }) => ({ person, why: why ?? "unknown" })),
      relations: related(restated),
    },
  };
}

/** The lines with one changed. Where another becomes head, what was said of the rest to the former head is taken back (PE9). */
export function withLine(lines: readonly Line[], person: string, part: Partial<Line>): Line[] {
  const changed = lines.map((one) => (one.person === person ? { ...one, ...part } : one));
  const isNewHead = part.relation === "head" && changed.some((one) => one.person === person && one.becomes === "stays");
  return changed.map((one) => (isNewHead && one.person !== person && one.becomes === "stays" ? { ...one, relation: undefined } : one));
}
