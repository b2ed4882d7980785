import { auditForm, type Mark, type Marks } from "./form.ts";

/** A file that both auditors have handed in, by what results are told apart by: never by who decided it. */
export type ReadFile = { readonly unit: string; readonly closedOn: string; readonly first: Marks; readonly second: Marks };

/** The share of files in which an item, or the items of a section, were met; withheld where it applied in too few. */
export type Share = number | "withheld";

/** What results may be told of: how many files, and of which lines shares are withheld. */
export type ResultLine = { readonly id: string; readonly total: Share; readonly shares: readonly Share[] };
export type Column = { readonly id: string; readonly files: number | "withheld" };
export type Results = {
  readonly files: number | "withheld";
  readonly quarters: readonly Column[];
  readonly units: readonly Column[];
  /** Each section and then its items; shares by quarter. */
  readonly byQuarter: readonly ResultLine[];
  /** The sections by unit. */
  readonly byUnit: readonly ResultLine[];
};

/** What withholds columns of a line, so that no small one can be found by subtraction: the rule of safe tables. */
export type Withhold = (counts: readonly number[]) => { readonly cells: readonly boolean[]; readonly isTotalWithheld: boolean };

/** The quarter in which a day lies: `2026-Q4`. */
export function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** Every quarter from the first to the last of some, so that one in which nothing was read is a gap and not left out. */
export function quartersBetween(first: string, last: string): string[] {
  const found: string[] = [];
  for (let [year, place] = [Number(first.slice(0, 4)), Number(first.slice(6))]; `${year}-Q${place}` <= last;) {
    found.push(`${year}-Q${place}`);
    [year, place] = place === 4 ? [year + 1, 1] : [year, place + 1];
  }
  return found;
}

/**
 * Shares of items met by quarter and unit. An item is met in a file where both auditors marked it as correct; where both say that it does
 * not apply, the file does not count for it. A share is told of a column that may be told, and only where it applied in enough files (QA6).
 * @param least below this nothing is told
 */
export function resultsOf(files: readonly ReadFile[], about: { readonly withhold: Withhold; readonly least: number }): Results {
  const told = files.length >= about.least || files.length === 0;
  const quarters = columnsOf(files, (one) => quarterOf(one.closedOn), about);
  const units = columnsOf(files, (one) => one.unit, about);
  const sections = auditForm.sections.map(({ id, items }) => ({ id, items: items.map((item) => item.id) }));
  const lines = sections.flatMap((section) => [section, ...section.items.map((id) => ({ id, items: [id] }))]);
  const line = (wanted: { readonly id: string; readonly items: readonly string[] }, columns: typeof quarters): ResultLine => ({
    id: wanted.id,
    total: told ? shareOf(files, wanted.items, about.least) : "withheld",
    shares: sharesOf(columns, wanted.items, about),
  });
  const named = (columns: typeof quarters): Column[] => columns.map(({ id, files: count }) => ({ id, files: count }));
  return {
    files: told ? files.length : "withheld",
    quarters: named(quarters),
    units: named(units),
    byQuarter: lines.map((one) => line(one, quarters)),
    byUnit: sections.map((one) => line(one, units)),
  };
}

function columnsOf(files: readonly ReadFile[], keyOf: (one: ReadFile) => string, { withhold }: { readonly withhold: Withhold }) {
  const keys = [...new Set(files.map(keyOf))].toSorted();
  const [first, last] = [keys[0], keys.at(-1)];
  const all = first && last && /^\d{4}-Q\d$/.test(first) ? quartersBetween(first, last) : keys;
  const groups = all.map((id) => ({ id, of: files.filter((one) => keyOf(one) === id) }));
  const hidden = withhold(groups.map((one) => one.of.length)).cells;
  return groups.map(({ id, of }, place) => ({ id, of, files: hidden[place] === true ? ("withheld" as const) : of.length }));
}

/** A column is withheld where it is withheld of all items, and where this line applied in too few of its files to tell or to be worked out. */
function sharesOf(
  columns: readonly { readonly of: readonly ReadFile[]; readonly files: number | "withheld" }[],
  items: readonly string[],
  { withhold, least }: { readonly withhold: Withhold; readonly least: number },
): Share[] {
  const hidden = withhold(columns.map((one) => one.of.filter((file) => appliedIn(file, items) > 0).length)).cells;
  return columns.map((one, place) => (one.files === "withheld" || hidden[place] === true ? "withheld" : shareOf(one.of, items, least)));
}

const isNotApplicable = (mark: Mark | undefined): boolean => mark === undefined || mark === "notApplicable";

/** How many of the items applied, to one of the two auditors at least. */
function appliedIn({ first, second }: ReadFile, items: readonly string[]): number {
  return items.filter((id) => !isNotApplicable(first[id]) || !isNotApplicable(second[id])).length;
}

/** Of all times that items applied, how often both found them correct. */
function shareOf(files: readonly ReadFile[], items: readonly string[], least: number): Share {
  const applied = files.map((file) => appliedIn(file, items)).filter((count) => count > 0);
  const count = applied.reduce((sum, one) => sum + one, 0);
  if (applied.length < least) return "withheld";
  const met = files.reduce(
    (sum, { first, second }) => sum + items.filter((id) => first[id] === "correct" && second[id] === "correct").length,
    0,
  );
  return Math.round((met / count) * 100) / 100;
}
