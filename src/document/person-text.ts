import { type PersonLanguage, type PersonText } from "../kernel/index.ts";

/** Which other language to fall back on, most likely understood first, where a text is not written in the person's own. */
const next: Readonly<Record<PersonLanguage, readonly PersonLanguage[]>> = {
  en: [], ru: [], prs: [], tg: [], ps: ["prs"], kk: ["ru"], ky: ["ru"], uz: ["ru"], tk: ["ru"],
};

/** The text in the person's language, or in the nearest it is written in; the language comes back, since a paper must not claim the other. */
export function textFor(text: PersonText, language: PersonLanguage): { readonly language: PersonLanguage; readonly text: string } {
  for (const each of [language, ...next[language]]) {
    const found = text[each];
    if (found !== undefined) return { language: each, text: found };
  }
  return { language: "en", text: text.en };
}

/** The text with each `{name}` filled in. Texts of a person's language take no other kind of argument. @throws when a name has no value */
export function fillText(text: PersonText, values: Readonly<Record<string, PersonText | string>>): PersonText {
  const filled: Partial<Record<PersonLanguage, string>> = {};
  for (const [language, template] of Object.entries(text) as [PersonLanguage, string][]) {
    filled[language] = template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`fault: no value for {${name}}`);
      return typeof value === "string" ? value : textFor(value, language).text;
    });
  }
  return { ...text, ...filled };
}
