import { documentTypeTexts, relationTexts } from "../../../src/intake/index.ts";
import { dayAt, type Birth, type Instant, type OfficerText, type PersonName } from "../../../src/kernel/index.ts";
import { nameWords, useFormat, useNow, useText } from "../../kit/index.ts";
import { useCodes } from "./codes.ts";
import { useOfficer } from "./officer.ts";
import { personWords } from "./texts.ts";
import { useAgeWords } from "./words.tsx";

/** A field's value as a sentence would say it. */
export function useValueWords(): (field: string, value: unknown) => string {
  const t = useText();
  const codes = useCodes();
  const age = useAgeWords();
  const { day, instant } = useFormat();
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const today = dayAt(new Date(useNow()).toISOString() as Instant, zone);
  const paper = ({ type, number }: { type: string; number?: string }): string =>
    [t(documentTypeTexts[type as keyof typeof documentTypeTexts] ?? documentTypeTexts.other), number].filter(Boolean).join(" ");
  return (field, value) => {
    if (value === null || value === undefined) return t(personWords.notAsked);
    if (field === "names") return (value as PersonName[]).map(nameWords).join(" / ");
    if (field === "birth")
      return (value as Birth).precision === "day" ? day((value as { day: string }).day, "long") : age(value as Birth, today);
    if (["nationalities", "formerResidence", "feared"].includes(field)) return (value as string[]).map(codes.country).join(", ");
    if (field === "languages") return (value as string[]).map(codes.language).join(", ");
    if (field === "sex") return t(value === "F" ? personWords.female : value === "M" ? personWords.male : personWords.otherSex);
    if (field === "relation")
      return t((relationTexts[value as keyof typeof relationTexts] as OfficerText | undefined) ?? personWords.unknownRelation);
    if (field === "documentsSeen") return (value as { type: string; number?: string }[]).map(paper).join("; ");
    const words = plainWords(value);
    if (["yes", "no", "unsure", "notAsked"].includes(words)) return t(personWords[words as "yes"]);
    return isInstant.test(words) ? instant(words) : words;
  };
}

const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;

/** A value without words of its own: its parts one after the other. */
function plainWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(plainWords).join(", ");
  if (typeof value === "object" && value !== null) return Object.values(value).map(plainWords).join(" ");
  return String(value);
}
