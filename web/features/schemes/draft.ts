import { fileLanguages } from "../../../src/kernel/text.ts";
import type { Said } from "./said.tsx";

/** A scheme as it is typed: numbers are kept as typed until they are sent. */
export type Draft = {
  readonly procedure?: string | undefined;
  readonly en?: string | undefined;
  readonly ru?: string | undefined;
  readonly others?: string | undefined;
  readonly sending?: readonly string[] | undefined;
  readonly occupations?: string | undefined;
  readonly ageFrom?: string | undefined;
  readonly ageTo?: string | undefined;
  readonly skillsEn?: string | undefined;
  readonly skillsRu?: string | undefined;
  readonly returningOnly?: "yes" | "no" | undefined;
  readonly places?: string | undefined;
  readonly placesKept?: string | undefined;
  readonly applyFrom?: string | undefined;
  readonly applyTo?: string | undefined;
  readonly stayFrom?: string | undefined;
  readonly stayTo?: string | undefined;
  readonly memorandum?: string | undefined;
};

const otherLanguages: readonly string[] = [...fileLanguages, "prs", "tg"];

/** Names in other languages, a line each with the language before it; what names no language that is known is told as such by the node. */
function namesOf(typed: string | undefined): Record<string, string> {
  const lines = (typed ?? "").split("\n").filter((line) => line.trim() !== "");
  return Object.fromEntries(
    lines.map((line) => {
      const [language = "", ...name] = line.split(":");
      return [language.trim().toLocaleLowerCase("en"), name.join(":").trim()];
    }),
  );
}

/** A number as typed; what is none goes to the node as it is, which says so beside the field. */
const numberOf = (typed: string | undefined): number | string | undefined =>
  typed !== undefined && /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : typed;

/** What is sent: what was left empty is not said. */
export function formOf(draft: Draft): Record<string, unknown> {
  const { en, ru, others, skillsEn, skillsRu, occupations = "", returningOnly, placesKept, ...rest } = draft;
  const skills = skillsEn === undefined && skillsRu === undefined ? {} : { skills: { en: skillsEn, ru: skillsRu } };
  return {
    ...rest,
    ...skills,
    title: { en, ru, ...namesOf(others) },
    occupations: occupations.split(/[,;\s]+/).filter(Boolean),
    returningOnly: returningOnly === "yes",
    ageFrom: numberOf(draft.ageFrom),
    ageTo: numberOf(draft.ageTo),
    places: numberOf(draft.places),
    placesKept: numberOf(placesKept) ?? 0,
  };
}

/** What holds or waits, as it would be typed. */
export function draftOf(said: Said): Draft {
  const others = otherLanguages.flatMap((language) => {
    const name = said.title[language as keyof Said["title"]];
    return name === undefined ? [] : [`${language}: ${name}`];
  });
  const typed = (value: number | undefined) => (value === undefined ? undefined : String(value));
  return {
    procedure: said.procedure,
    en: said.title.en,
    ru: said.title.ru,
    others: others.length === 0 ? undefined : others.join("\n"),
    sending: said.sending,
    occupations: said.occupations.length === 0 ? undefined : said.occupations.join(", "),
    ageFrom: typed(said.ageFrom),
    ageTo: typed(said.ageTo),
    skillsEn: said.skills?.en,
    skillsRu: said.skills?.ru,
    returningOnly: said.returningOnly ? "yes" : "no",
    places: typed(said.places),
    placesKept: typed(said.placesKept),
    applyFrom: said.applyFrom,
    applyTo: said.applyTo,
    stayFrom: said.stayFrom,
    stayTo: said.stayTo,
    memorandum: said.memorandum,
  };
}
