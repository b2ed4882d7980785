import type { FileCopy } from "../../../src/person/index.ts";
import { aboutFileTexts } from "./about-file-texts.ts";
import { fieldTitle, partTitle, valueWords, type Wording } from "./copy-words.ts";

/** A copy of a file as one page that any browser opens and prints, without anything from elsewhere. */
export function copyPage(copy: FileCopy, wording: Wording): string {
  const { t, language, day } = wording;
  const title = `${t(aboutFileTexts.asksCopy)} ${copy.reference}`;
  const direction = language === "prs" || language === "ps" ? "rtl" : "ltr";
  const parts = copy.parts.map((part) => {
    const rows = part.fields.map((field) => {
      const [name, value, since] = [fieldTitle(field, part, wording), valueWords(field, part, wording), { day: day(field.at) }];
      return `<tr><th scope="row">${escape(name)}</th><td><bdi>${escape(value)}</bdi></td><td>${escape(t(aboutFileTexts.since, since))}</td></tr>`;
    });
    return `<h2>${escape(partTitle(part, wording))}</h2><table>${rows.join("")}</table>`;
  });
  const style =
    "body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse;width:100%}th,td{text-align:start;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #bbb;overflow-wrap:anywhere}";
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><title>${escape(title)}</title><style>${style}</style><h1>${escape(title)}</h1><p>${escape(day(copy.at))}</p>${parts.join("")}</html>`;
}

const signs: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escape = (words: string): string => words.replaceAll(/[&<>"']/g, (sign) => signs[sign] ?? sign);
