import type { OfficerText, PersonLanguage } from "../kernel/index.ts";

/** A text in the officers' languages and in whichever others it has: what comes from countries and services is not always whole. */
export type ShownText = OfficerText & Partial<Readonly<Record<PersonLanguage, string>>>;

/** Which other language to fall back on, most likely understood first, where a text is not written in the person's own. */
const next: Readonly<Record<PersonLanguage, readonly PersonLanguage[]>> = {
  en: [],
  ru: [],
  prs: [],
  tg: [],
  ps: ["prs"],
  kk: ["ru"],
  ky: ["ru"],
  uz: ["ru"],
  tk: ["ru"],
};

/** The text in the person's language, or in the nearest it is written in; the language comes back, since a paper must not claim the other. */
export function textFor(text: ShownText, language: PersonLanguage): { readonly language: PersonLanguage; readonly text: string } {
  for (const each of [language, ...next[language]]) {
    const found = text[each];
    if (found !== undefined) return { language: each, text: found };
  }
  return { language: "en", text: text.en };
}

/** The text with each `{name}` filled in. Texts of a person's language take no other kind of argument. @throws when a name has no value */
export function fillText<Text extends ShownText>(text: Text, values: Readonly<Record<string, ShownText | string>>): Text {
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
