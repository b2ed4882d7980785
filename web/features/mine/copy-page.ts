import type { OfficerText, PersonLanguage, PersonText } from "../../../src/kernel/text.ts";
import type { FileCopy } from "../../../src/person/index.ts";
import { aboutFileTexts } from "./about-file-texts.ts";

/** What a copy is worded with. */
export type Wording = {
  readonly t: (text: OfficerText | PersonText, args?: Readonly<Record<string, string>>) => string;
  readonly language: PersonLanguage;
  readonly day: (instant: string) => string;
};

/** A copy of a file as one page that any browser opens and prints, without anything from elsewhere. */
export function copyPage(copy: FileCopy, { t, language, day }: Wording): string {
  const title = `${t(aboutFileTexts.asksCopy)} ${copy.reference}`;
  const direction = language === "prs" || language === "ps" ? "rtl" : "ltr";
  const parts = copy.parts.map(({ title: name, fields }) => {
    const rows = fields.map(
      ({ title: field, value, at }) =>
        `<tr><th scope="row">${escape(t(field))}</th><td><bdi>${escape(plain(value))}</bdi></td><td>${escape(t(aboutFileTexts.since, { day: day(at) }))}</td></tr>`,
    );
    return `<h2>${escape(t(name))}</h2><table>${rows.join("")}</table>`;
  });
  const style =
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #bbb;overflow-wrap:anywhere}";
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style><h1>${escape(title)}</h1><p>${escape(day(copy.at))}</p>${parts.join("")}</html>`;
}

/** A value in its parts, one after the other. */
function plain(value: unknown): string {
  if (Array.isArray(value)) return value.map(plain).join("; ");
  if (typeof value === "object" && value !== null)
    return Object.entries(value)
      .map(([name, part]) => `${name}: ${plain(part)}`)
      .join(", ");
  return String(value);
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (words: string): string => words.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
