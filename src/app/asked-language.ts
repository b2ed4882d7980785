import { type OfficerLanguage, personLanguages } from "../kernel/index.ts";

/** Readers of the other languages of the region more likely know Russian than English; a browser may name Dari `fa`. */
const nearRussian: ReadonlySet<string> = new Set([...personLanguages.filter((one) => one !== "en"), "fa"]);

/** The language of the sentences of an answer, from what the reader's program asks for, the most wanted first. */
export function askedLanguage(header = ""): OfficerLanguage {
  const wanted = header
    .split(",")
    .map((range) => {
      const [tag = "", ...parameters] = range.split(";").map((part) => part.trim().toLowerCase());
      const weight = parameters.find((one) => one.startsWith("q="))?.slice("q=".length);
      return { language: tag.split("-")[0] ?? "", weight: Number(weight ?? 1) };
    })
    .filter(({ language, weight }) => weight > 0 && (language === "en" || nearRussian.has(language)))
    .toSorted((a, b) => b.weight - a.weight)[0];
  return wanted === undefined || wanted.language === "en" ? "en" : "ru";
}
