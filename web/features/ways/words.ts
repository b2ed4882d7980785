import type { Channel } from "../../../src/labour/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { ComparedWording } from "../../../src/process/index.ts";
import { useLanguage, useText, type Words } from "../../kit/index.ts";
import { personTexts } from "../../kit/texts.ts";
import { regionName } from "../../kit/regions.ts";
import { lawWords } from "./names.ts";
import { wayTexts } from "./texts.ts";

const units = {
  hour: wayTexts.hours,
  day: wayTexts.days,
  workingDay: wayTexts.workingDays,
  month: wayTexts.months,
  months: wayTexts.months,
  years: wayTexts.years,
  places: wayTexts.placesCount,
} as const;

/** A wording of a term or a number of places, with the answers for which it holds; what nobody read says so. */
export function wordingWords({ quantity, unit, when, figure }: ComparedWording, t: Words): string {
  const said = termWords({ quantity, unit }, t);
  const length = quantity !== undefined && figure === "notConfirmed" ? `${said} (${t(wayTexts.notKnown)})` : said;
  return when ? `${length} (${t(lawWords(when.question))} ${when.is.map((answer) => answerWords(answer, t)).join(", ")})` : length;
}

/** Yes and no are answers of a form without words of its own. */
function answerWords(answer: OfficerText, t: Words): string {
  if (answer.en !== "yes" && answer.en !== "no") return t(lawWords(answer));
  return t(personTexts[answer.en]).toLocaleLowerCase();
}

/** A length of time as a law says it. */
export function termWords({ quantity: n, unit }: Pick<ComparedWording, "quantity" | "unit">, t: Words): string {
  if (n === undefined) return t(wayTexts.notKnown);
  if (unit === undefined || !(unit in units)) return String(n);
  return n === 0 && unit === "day" ? t(wayTexts.sameDay) : t(units[unit as keyof typeof units], { n });
}

/** Words for what a card says. */
export function useWayWords(): {
  readonly openTo: (channel: Channel) => string;
  readonly wording: (wording: ComparedWording) => string;
} {
  const t = useText();
  const language = useLanguage();
  return {
    wording: (wording) => wordingWords(wording, t),
    openTo: ({ openTo }) => {
      if (openTo === "unknown") return t(wayTexts.notKnown);
      if (openTo.says === "all") return t(wayTexts.openAll);
      if (openTo.says === "agreement") return t(wayTexts.openAgreement);
      return openTo.says.map((code) => regionName(code, language)).join(", ");
    },
  };
}
