import type { Trends } from "../../../src/statistics/index.ts";
import { useText } from "../../kit/index.ts";
import { csvLine } from "../inbox/rows.ts";
import { saveText } from "./safe-csv.ts";
import { trendsTexts } from "./trends-texts.ts";

type Trend = NonNullable<Trends["trend"]>;

/** A quarter by its place in the year. */
export function useQuarterName(): (quarter: { readonly from: string }) => string {
  const t = useText();
  return ({ from }) => t(trendsTexts.quarter, { n: Math.ceil(Number(from.slice(5, 7)) / 3), year: from.slice(0, 4) });
}

/** Words of the ages of a backlog; two ages are under a year, and a year and more. */
export function useAgeWords(bounds: readonly number[]): string[] {
  const t = useText();
  if (bounds.length === 2) return [t(trendsTexts.underYear), t(trendsTexts.overYear)];
  return bounds.map((from, place) => {
    const to = bounds[place + 1];
    if (to === undefined) return t(trendsTexts.over, { from });
    return from === 0 ? t(trendsTexts.under, { to }) : t(trendsTexts.between, { from, to: to - 1 });
  });
}

/** A trend as a file: a line a figure, a column a quarter. */
export function useTrendCsv({ quarters, now }: Trends, { id, title, backlog, open, times = [], counts }: Trend): () => void {
  const t = useText();
  const name = useQuarterName();
  const ages = useAgeWords(backlog?.ageDays ?? []);
  const say = (cell: number | "withheld" | null | undefined): string =>
    cell === "withheld" ? t(trendsTexts.withheld) : cell === null || cell === undefined ? "" : String(cell);
  return () => {
    const timed = [...(open ? [{ title: trendsTexts.whole, points: open, law: undefined }] : []), ...times];
    const rows = [
      [t(title), now.slice(0, 10)],
      ["", ...quarters.map(name)],
      ...(backlog ? [[t(trendsTexts.all), ...backlog.lines.map((one) => say(one.total))]] : []),
      ...ages.map((age, place) => [`${t(trendsTexts.all)}: ${age}`, ...(backlog?.lines ?? []).map((one) => say(one.cells[place]))]),
      ...timed.flatMap((one) => [
        [`${t(one.title)}: ${t(trendsTexts.half)}`, ...one.points.map((point) => say(point?.halfDays))],
        [`${t(one.title)}: ${t(trendsTexts.most)}`, ...one.points.map((point) => say(point?.mostDays))],
        ...(one.law ? [[`${t(one.title)}: ${t(trendsTexts.limit)} (${one.law.source})`, ...one.law.days.map(say)]] : []),
      ]),
      ...counts.map((one) => [t(one.title), ...one.cells.map(say)]),
    ];
    saveText(`trend-${id}-${now.slice(0, 10)}.csv`, rows.map(csvLine).join("\r\n"));
  };
}
