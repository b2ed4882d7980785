import type { OfficerText } from "../../../src/kernel/text.ts";
import { procedureTexts } from "./texts.ts";

type Told = {
  readonly id: string;
  readonly began?: number | undefined;
  readonly arrived?: number | undefined;
  readonly halfDays?: number | undefined;
};
type Say = (text: OfficerText, values?: Readonly<Record<string, string | number>>) => string;

/** An indicator in words: nobody yet, so many of so many with the middle time, or that it is not told. */
export function figureWords({ began, arrived, halfDays }: Told, t: Say): string {
  if (began === undefined || arrived === undefined) return t(procedureTexts.notTold);
  if (began === 0) return t(procedureTexts.nobodyYet);
  const share = t(procedureTexts.ofAll, { n: arrived, all: began, share: Math.round((arrived * 100) / began) });
  return halfDays === undefined ? share : `${share}; ${t(procedureTexts.half, { days: halfDays })}`;
}
