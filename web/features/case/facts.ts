import type { Birth, OfficerText, PersonLanguage, PersonName } from "../../../src/kernel/index.ts";
import type { CasePage } from "../../../src/process/index.ts";
import { nameWords, useFormat, useText } from "../../kit/index.ts";
import { readsIn, useCodes } from "../person/codes.ts";
import { caseTexts, personFactTexts } from "./texts.ts";
import { useBirthWords } from "./words.ts";

type Subject = NonNullable<CasePage["person"]>;

/** All fields of a disclosed subject by name; one that was taken back is absent. */
export function fieldsOfSubject(subject: Pick<Subject, "parts"> | undefined): Readonly<Record<string, unknown>> {
  const fields = Object.values(subject?.parts ?? {}).flatMap((part) =>
    Object.entries(part.fields).map(([name, field]) => [name, field.value] as const),
  );
  return Object.fromEntries(fields.filter(([, value]) => value !== null && value !== undefined));
}

/** Answers recorded in a case, by form and question. */
export function latestAnswers(subject: Pick<Subject, "parts">): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const found: Record<string, Record<string, unknown>> = {};
  for (const [name, value] of Object.entries(fieldsOfSubject(subject))) {
    const [family, form, question] = name.split("/");
    if (family === "answer" && form !== undefined && question !== undefined) (found[form] ??= {})[question] = value;
  }
  return found;
}

/** A form as it was answered once: when and by whom, where the reader may know it. */
export type Taking = { readonly at?: string; readonly by?: string; readonly answers: Readonly<Record<string, unknown>> };

/**
 * Each time a form was answered in a case, oldest first, by form: a panel has as many votes as members. Where the reader
 * sees no steps, but answers, each form stands once with its latest answers.
 */
export function takingsOf(
  subject: Pick<Subject, "parts">,
  steps: readonly { readonly id: string; readonly form?: string | undefined }[],
): Readonly<Record<string, readonly Taking[]>> {
  const fields = fieldsOfSubject(subject);
  const found: Record<string, Taking[]> = {};
  for (const { id, form } of steps) {
    const taken = fields[`past/${id}`];
    if (form !== undefined && Array.isArray(taken)) (found[form] ??= []).push(...(taken as Taking[]));
  }
  for (const all of Object.values(found)) all.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const once = Object.entries(latestAnswers(subject)).filter(([form]) => found[form] === undefined);
  return { ...found, ...Object.fromEntries(once.map(([form, answers]) => [form, [{ answers }]])) };
}

/** The form that was answered last: the one that stands open. None is, where the reader sees no times. */
export function lastTaken(takings: Readonly<Record<string, readonly Taking[]>>): string | undefined {
  const latest = Object.entries(takings).map(([form, all]) => ({ form, at: all.at(-1)?.at ?? "" }));
  return latest.filter((one) => one.at !== "").sort((a, b) => b.at.localeCompare(a.at))[0]?.form;
}

/** In which of our languages the person is spoken to, first choice first; Russian and English come last. */
export function readsOf(person: Subject | undefined): readonly PersonLanguage[] {
  const spoken = fieldsOfSubject(person)["languages"];
  const own = Array.isArray(spoken) ? spoken.map((code) => readsIn(String(code))) : [];
  return [...new Set<PersonLanguage>([...own, "ru", "en"])];
}

export type PersonFact = {
  readonly id: keyof typeof personFactTexts;
  readonly name: OfficerText;
  readonly words: string;
  readonly isPrivate: boolean;
};
const shown = [
  "reference",
  "names",
  "birth",
  "sex",
  "nationalities",
  "formerResidence",
  "languages",
  "arrivedAt",
  "wishesAsylum",
  "womanOfficer",
  "safeContact",
  "fearedAsked",
  "feared",
  "reasonOwnWords",
] as const;
const isPrivate: ReadonlySet<string> = new Set(["names", "safeContact", "reasonOwnWords", "feared"]);

/** What is known of the person and open to the reader, in words. What was never asked is not in it. */
export function usePersonFacts(person: Subject | undefined): readonly PersonFact[] {
  const t = useText();
  const { instant } = useFormat();
  const { country, language } = useCodes();
  const birth = useBirthWords();
  const fields = fieldsOfSubject(person);
  const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);
  const coded = (value: unknown): string => {
    const text =
      (personFactTexts as Readonly<Record<string, OfficerText>>)[String(value)] ??
      (caseTexts as Readonly<Record<string, OfficerText>>)[String(value)];
    return text ? t(text) : String(value);
  };
  const say = (id: (typeof shown)[number], value: unknown): string => {
    switch (id) {
      case "names":
        return (value as readonly PersonName[]).map(nameWords).join(" · ");
      case "birth":
        return birth(value as Birth);
      case "nationalities":
      case "formerResidence":
      case "feared":
        if (Array.isArray(value) && value.length === 0) return t(personFactTexts.noneNamed);
        return list(value).map(country).join(", ");
      case "languages":
        return list(value).map(language).join(", ");
      case "arrivedAt":
        return instant(String(value));
      case "sex":
      case "womanOfficer":
      case "wishesAsylum":
      case "fearedAsked":
        return coded(value);
      case "reference":
      case "safeContact":
      case "reasonOwnWords":
        return String(value);
    }
  };
  return shown.flatMap((id) =>
    fields[id] === undefined || fields[id] === "notAsked"
      ? []
      : [{ id, name: personFactTexts[id], words: say(id, fields[id]), isPrivate: isPrivate.has(id) }],
  );
}
