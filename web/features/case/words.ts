import type { Birth, OfficerText } from "../../../src/kernel/index.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import type { QuestionView } from "./answers.ts";
import { caseTexts } from "./texts.ts";

const answerTexts: Readonly<Record<string, OfficerText>> = { yes: caseTexts.yes, no: caseTexts.no, unsure: caseTexts.unsure };

/** Words an answer in the reader's language, by what kind of question it belongs to. */
export function useAnswerWords(): (question: Pick<QuestionView, "kind" | "options">, value: unknown) => string {
  const t = useText();
  const { day, number } = useFormat();
  const { country, language } = useCodes();
  const option = (question: Pick<QuestionView, "options">, one: string): string => {
    const text = question.options?.[one];
    return text ? t(text) : one;
  };
  return (question, value) => {
    const list = Array.isArray(value) ? value.map(String) : [String(value)];
    switch (question.kind) {
      case "answer":
        return list.map((one) => (answerTexts[one] ? t(answerTexts[one]) : one)).join(", ");
      case "choice":
      case "choices":
        return list.map((one) => option(question, one)).join(", ");
      case "day":
        return list.map((one) => day(one)).join(", ");
      case "country":
      case "countries":
        return list.map(country).join(", ");
      case "language":
        return list.map(language).join(", ");
      case "number":
        return typeof value === "number" ? number(value) : list.join(", ");
      case "text":
      case "longText":
      case "person":
      case "persons":
      case "place":
      case "lawRefs":
        return list.join(", ");
    }
  };
}

/** Words a birth as it was said: a day, a year, an estimate, or asked and not known. */
export function useBirthWords(): (birth: Birth) => string {
  const t = useText();
  const { day } = useFormat();
  return (birth) => {
    switch (birth.precision) {
      case "day":
        return day(birth.day);
      case "year":
        return String(birth.year);
      case "estimated":
        return t(caseTexts.age, { n: birth.ageYears });
      case "unknown":
        return t(caseTexts.ageUnknown);
    }
  };
}
