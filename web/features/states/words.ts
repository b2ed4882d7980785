import { type ComparedCell, type ComparedRow, type ComparedWording, figureText, termText } from "../../../src/process/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { useFormat, useText, type Words } from "../../kit/index.ts";
import type { CellWords, Kind, Shown } from "./rows.ts";
import { statesTexts } from "./texts.ts";

const kindWords: Readonly<Record<Kind, OfficerText>> = {
  procedure: statesTexts.kindProcedure,
  step: statesTexts.kindStep,
  clock: statesTexts.kindClock,
  ground: statesTexts.kindGround,
  figure: statesTexts.kindFigure,
  option: statesTexts.kindOption,
  paper: statesTexts.kindPaper,
  brought: statesTexts.kindBrought,
};
const differsWords: Readonly<Record<Shown["differs"], OfficerText>> = {
  yes: statesTexts.differsYes,
  no: statesTexts.differsNo,
  unknown: statesTexts.differsUnknown,
};

export const kindText = (kind: Kind): OfficerText => kindWords[kind];
export const differsText = (differs: Shown["differs"]): OfficerText => differsWords[differs];

/** Words for what a State says, the same on the screen and in the file. */
export function useCellWords(): CellWords & { readonly days: (wording: ComparedWording) => string } {
  const t = useText();
  const { day } = useFormat();
  const said = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? day(date) : date);
  return {
    cell: (row, cell) => cellWords(row, cell, t),
    wording: (row, wording) => wordingWords(row, wording, t),
    kind: (kind) => t(kindText(kind)),
    title: (text) => t(text),
    differs: (differs) => t(differsText(differs)),
    figure: (figure) => t(figureText[figure]),
    days: ({ validFrom, validTo }) =>
      [
        validFrom === undefined ? undefined : t(statesTexts.since, { day: said(validFrom) }),
        validTo === undefined ? undefined : t(statesTexts.until, { day: said(validTo) }),
      ]
        .filter((words) => words !== undefined)
        .join(" "),
  };
}

/** What is said of a State where there is no wording to show. */
function cellWords({ kind }: ComparedRow, cell: ComparedCell | undefined, t: Words): string {
  if (cell === undefined) return t(statesTexts.notRun);
  if (kind === "procedure") {
    if (cell.standing === "none") return t(statesTexts.notRun);
    const limits = cell.limits ? `; ${t(statesTexts.limits, { n: cell.limits.confirmed, all: cell.limits.all })}` : "";
    return `${t(statesTexts.runs)}${limits}`;
  }
  if (kind === "option")
    return t(cell.standing === "unknown" ? statesTexts.notRead : cell.standing === "has" ? statesTexts.yes : statesTexts.no);
  if (kind === "brought") return t(cell.standing === "unknown" ? statesTexts.notRead : statesTexts.bringNothing);
  if (kind === "step") return t(statesTexts.noClause);
  if (kind === "clock") return t(statesTexts.noLimit);
  return t(statesTexts.none);
}

function wordingWords({ kind }: ComparedRow, one: ComparedWording, t: Words): string {
  const when = one.when
    ? ` (${t(statesTexts.when, { question: t(one.when.question), answers: one.when.is.map((answer) => t(answer)).join(", ") })})`
    : "";
  if (one.subject) return t(one.subject);
  if (kind === "ground") return t(statesTexts.yes);
  if (one.quantity === undefined) {
    const remind = one.remindAfter ? `; ${t(statesTexts.remind, { term: lengthWords(one.remindAfter, t) })}` : "";
    return `${t(statesTexts.noFigure)}${remind}${when}`;
  }
  const extension = one.extension ? `; ${t(statesTexts.atMost, { term: lengthWords(one.extension, t) })}` : "";
  const start = one.countsFrom ? `, ${t(one.countsFrom === "entry" ? statesTexts.fromEntry : statesTexts.fromAnswer)}` : "";
  return `${lengthWords({ quantity: one.quantity, unit: one.unit, currency: one.currency }, t)}${start}${extension}${when}`;
}

type Length = Pick<ComparedWording, "quantity" | "unit" | "currency">;

function lengthWords({ quantity: n = 0, unit, currency }: Length, t: Words): string {
  if (unit === "hour" || unit === "day" || unit === "workingDay" || unit === "month")
    return n === 0 ? t(statesTexts.sameDay) : t(termText[unit], { n });
  if (unit === "percent") return t(statesTexts.percent, { n });
  if (unit === "places") return t(statesTexts.places, { n });
  if (unit === "months") return t(termText.month, { n });
  if (unit === "years") return t(statesTexts.years, { n });
  return `${n.toLocaleString("en").replaceAll(",", "\u00a0")} ${currency ? t(currency) : ""}`.trim();
}
