import { type ComparedCell, type ComparedRow, type ComparedWording, differsOf, isUnsure } from "../../../src/process/index.ts";

export type Kind = ComparedRow["kind"];
export const kinds: readonly Kind[] = ["procedure", "step", "clock", "ground", "figure", "option", "paper", "brought"];

/** What the reader asked of the comparison. */
export type Wish = {
  readonly states: readonly string[];
  readonly kind: Kind | undefined;
  readonly procedure: string | undefined;
  readonly typed: string;
  /** Only points in which the chosen States differ, or may. */
  readonly onlyDifferent: boolean;
  /** Only points of which something is not confirmed. */
  readonly onlyUnsure: boolean;
  readonly order: Order;
};
export const orders = ["procedure", "different", "unsure", "title"] as const;
export type Order = (typeof orders)[number];

/** A row for the States that were chosen, with what may be said of it. */
export type Shown = { readonly row: ComparedRow; readonly differs: "yes" | "no" | "unknown"; readonly isUnsure: boolean };

/** Rows as asked; a point that none of the chosen States has is left out. `wordsOf` gives what is searched, `titleOf` the order by name. */
export function showRows(
  rows: readonly ComparedRow[],
  wish: Wish,
  words: { readonly titleOf: (row: ComparedRow) => string; readonly wordsOf: (row: ComparedRow) => string },
): readonly Shown[] {
  const wanted = wish.typed.trim().toLocaleLowerCase();
  const shown = rows
    .filter((row) => isHad(row, wish.states))
    .filter((row) => wish.kind === undefined || row.kind === wish.kind)
    .filter((row) => wish.procedure === undefined || row.procedure === wish.procedure)
    .filter((row) => wanted === "" || words.wordsOf(row).toLocaleLowerCase().includes(wanted))
    .map((row): Shown => ({ row, differs: differsOf(row, wish.states), isUnsure: isUnsure(row, wish.states) }))
    .filter((one) => !wish.onlyDifferent || one.differs !== "no")
    .filter((one) => !wish.onlyUnsure || one.isUnsure);
  return sorted(shown, wish.order, words.titleOf);
}

function isHad(row: ComparedRow, states: readonly string[]): boolean {
  const cells = states.flatMap((code) => row.cells[code] ?? []);
  return cells.some(({ standing }) => standing !== "none");
}

const rank = { yes: 0, unknown: 1, no: 2 } as const;

function sorted(shown: readonly Shown[], order: Order, titleOf: (row: ComparedRow) => string): readonly Shown[] {
  if (order === "different") return shown.toSorted((a, b) => rank[a.differs] - rank[b.differs]);
  if (order === "unsure") return shown.toSorted((a, b) => Number(b.isUnsure) - Number(a.isUnsure));
  if (order === "title") return shown.toSorted((a, b) => titleOf(a.row).localeCompare(titleOf(b.row)));
  return shown;
}

/** Words of the file and of the screen for what a State says. */
export type CellWords = {
  readonly cell: (row: ComparedRow, cell: ComparedCell | undefined) => string;
  readonly wording: (row: ComparedRow, wording: ComparedWording) => string;
  readonly kind: (kind: Kind) => string;
  readonly title: (text: { readonly en: string; readonly ru: string }) => string;
  readonly differs: (differs: Shown["differs"]) => string;
  readonly figure: (figure: ComparedWording["figure"]) => string;
};

/** The rows as a file: one line for each wording of each State. */
export function linesOf(shown: readonly Shown[], states: readonly string[], say: CellWords): readonly (readonly string[])[] {
  return shown.flatMap(({ row, differs }) =>
    states.flatMap((code) => {
      const cell = row.cells[code];
      const head = [say.title(row.procedureTitle), say.kind(row.kind), pointOf(row, say.title), code];
      const tail = [say.differs(differs), row.reform.join(" ")];
      if (!cell || cell.wordings.length === 0) return [[...head, say.cell(row, cell), "", "", "", "", "", "", ...tail]];
      return cell.wordings.map((one) => [
        ...head,
        say.wording(row, one),
        say.figure(one.figure),
        one.source,
        one.evidence,
        one.confirmedBy ?? "",
        one.validFrom ?? "",
        one.validTo ?? "",
        ...tail,
      ]);
    }),
  );
}

/** What a row is about, with the question to which a ground is a choice. */
export function pointOf(row: ComparedRow, title: CellWords["title"]): string {
  return row.within ? `${title(row.within)}: ${title(row.title)}` : title(row.title);
}
