import { personThemself } from "../../../src/disclosure/index.ts";
import { documentTypeTexts, relationTexts } from "../../../src/intake/index.ts";
import type { Birth, OfficerText, PersonLanguage, PersonName, PersonText } from "../../../src/kernel/index.ts";
import { goingToTexts, goingWhyTexts, type CopyPart, type FileCopy } from "../../../src/person/index.ts";
import { nameWords } from "../../kit/bidi.tsx";
import { languageName, regionName } from "../../kit/regions.ts";
import { aboutFileTexts } from "./about-file-texts.ts";
import { askedOptions, findAsked } from "./asked-words.ts";
import { familyTexts } from "./family-texts.ts";
import { fieldWords } from "./seen-words.ts";
import { mineTexts } from "./texts.ts";
import { ownStep, ownTitle } from "./titles.ts";

/** What a copy is worded with. */
export type Wording = {
  readonly t: (text: OfficerText | PersonText, args?: Readonly<Record<string, string>>) => string;
  readonly language: PersonLanguage;
  /** Of a day, or of the day on which an instant falls. */
  readonly day: (at: string) => string;
  readonly instant: (at: string) => string;
};
type CopyField = FileCopy["parts"][number]["fields"][number];
type Options = Readonly<Record<string, OfficerText>>;
type Said = (value: unknown, options?: Options) => string;

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/;
/** What may be chosen for a field. */
const choices: Readonly<Record<string, Options>> = {
  relation: relationTexts,
  documentsSeen: documentTypeTexts,
  goingTo: goingToTexts,
  goingWhy: goingWhyTexts,
};
const answers: Readonly<Record<string, PersonText>> = {
  yes: familyTexts.yes,
  no: familyTexts.no,
  unsure: familyTexts.unsure,
  notAsked: aboutFileTexts.notAsked,
};
const sexes: Readonly<Record<string, PersonText>> = { F: aboutFileTexts.woman, M: aboutFileTexts.man };

/** What a part of a copy is called. */
export function partTitle({ title, words }: CopyPart, { t }: Wording): string {
  return words ? t(ownTitle(words.procedure, words.title)) : t(title);
}

/** What a thing in a copy is called: the question as it is put to the person, the step that was taken, or the field. */
export function fieldTitle({ name, title }: CopyField, { words }: CopyPart, { t }: Wording): string {
  const [family = "", id = "", question = ""] = name.split("/");
  if (family === "answer" && id !== "") return t(labelOf(words, question, `${id}/${question}`) ?? title);
  const step = words?.steps[id];
  if (family === "past" && words && step) return t(ownStep(words.procedure, id, step));
  return t(fieldWords[`identity.${name}`] ?? title);
}

function labelOf(words: CopyPart["words"], id: string, address: string): OfficerText | undefined {
  return findAsked(id) ?? words?.questions[address]?.label;
}

function optionsOf(words: CopyPart["words"], id: string, address: string): Options | undefined {
  const options = words?.questions[address]?.options;
  return options && askedOptions(id, options);
}

/** What stands there, in words where there are words for it; nothing that stands is left out. */
export function valueWords({ name, value }: CopyField, { words }: CopyPart, wording: Wording): string {
  const said = plainWith(wording);
  const { t, language } = wording;
  const list = (word: (one: string) => string): string =>
    (Array.isArray(value) ? value : [value]).map((one) => word(String(one))).join("; ");
  const [family, ...rest] = name.split("/");
  if (family === "answer") return said(value, optionsOf(words, rest.at(-1) ?? "", rest.join("/")));
  if (family === "past" && Array.isArray(value))
    return value.map((one) => takenWords(one as Taken, { words, form: words?.formOf[rest.join("/")] }, wording)).join("; ");
  if (name === "names" && Array.isArray(value)) return (value as PersonName[]).map(nameWords).join(" / ");
  if (name === "birth") return birthWords(value as Birth, wording);
  if (name === "sex") return list((one) => t(sexes[one] ?? { en: one, ru: one }));
  if (["nationalities", "formerResidence", "feared", "releaseDestination"].includes(name))
    return list((one) => (/^[A-Z]{2}$/.test(one) ? regionName(one, language) : said(one)));
  if (["languages", "consentLanguage"].includes(name)) return list((one) => languageName(one, language));
  if (name === "procedure" && words) return t(ownTitle(words.procedure, words.title));
  if (name === "releaseRecipient" && value === personThemself) return t(mineTexts.myself);
  if (name === "state" && words) return said(value, words.states);
  return said(value, choices[name]);
}

type Taken = { readonly at?: string; readonly answers?: Readonly<Record<string, unknown>> } & Readonly<Record<string, unknown>>;

type Of = { readonly words: CopyPart["words"]; readonly form: string | undefined };

/** A step as it was taken, with each question of its form and its answer. */
function takenWords({ answers: given = {}, ...about }: Taken, { words, form }: Of, wording: Wording): string {
  const said = plainWith(wording);
  const told = Object.entries(given).map(([id, answer]) => {
    const address = `${form}/${id}`;
    const label = labelOf(words, id, address);
    return `${label ? wording.t(label) : id}: ${said(answer, optionsOf(words, id, address))}`;
  });
  return [...Object.values(about).map((one) => said(one)), ...told].join(", ");
}

function birthWords(birth: Birth, { t, day }: Wording): string {
  if (birth.precision === "day") return day(birth.day);
  if (birth.precision === "year") return t(aboutFileTexts.bornIn, { year: String(birth.year) });
  if (birth.precision === "estimated") return t(aboutFileTexts.aboutAge, { n: String(birth.ageYears), day: day(birth.on) });
  return t(aboutFileTexts.notKnown);
}

/** A value in its parts, one after the other: choices, answers, days and times in words, and the rest as it was written. */
function plainWith({ t, language, day, instant }: Wording): Said {
  const said: Said = (value, options) => {
    if (value === null || value === undefined) return t(aboutFileTexts.notAsked);
    if (Array.isArray(value)) return value.map((one) => said(one, options)).join("; ");
    if (typeof value === "object")
      return Object.entries(value)
        .map(
          ([name, part]) =>
            `${t(findAsked(name) ?? { en: name, ru: name })}: ${name === "language" ? languageName(String(part), language) : said(part, options)}`,
        )
        .join(", ");
    const written = String(value);
    if (typeof value === "boolean") return t(value ? familyTexts.yes : familyTexts.no);
    const words = options && Object.hasOwn(options, written) ? options[written] : answers[written];
    if (words) return t(words);
    return isDay.test(written) ? day(written) : isInstant.test(written) ? instant(written) : written;
  };
  return said;
}
