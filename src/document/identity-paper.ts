import { assert, type PersonLanguage } from "../kernel/index.ts";
import type { PaperInput } from "./inputs.ts";
import { type LabelKey, labels } from "./labels.ts";
import { findForm } from "./kinds.ts";
import { checkMrz } from "./mrz.ts";
import { asTyped, commonParts, type Pair, said, type Said, verbatim, type Words } from "./paper-words.ts";
import { fillText, type ShownText, textFor } from "./person-text.ts";
import { qrSvg } from "./qr.ts";

type Identity = (PaperInput<"identity-card"> | PaperInput<"travel-document">)["papers"][number];
/** A label as cards carry it, in the officer's language and in English. */
type Field = { readonly label: string; readonly value: readonly Said[] };

/** The same words in each of the languages that a paper is printed in, the person's own first. */
function inEach(text: ShownText, languages: readonly PersonLanguage[]): Said[] {
  const shown = new Map(languages.map((language) => textFor(text, language)).map((one) => [one.text, said(one)]));
  return [...shown.values()];
}

/** The officer's language, and English beside it where that is another. */
function bothOf(text: ShownText, officer: PersonLanguage): string {
  return [...new Set([textFor(text, officer).text, text.en])].join(" / ");
}
const labelOf = (key: LabelKey, officer: PersonLanguage): string => bothOf(labels[key], officer);

const figures = (day: string): string => day.split("-").toReversed().join(".");
const plain = (text: string): Said[] => [asTyped(text)];

/** What every paper of identity says of its bearer, in the places where ICAO's readers look for it. @source icao-9303:4 */
function identityParts(input: Identity) {
  const { words, parts } = commonParts(input);
  const form = findForm(input.kind);
  const zone = checkMrz(input.mrz);
  if (!form || !zone.ok) throw new Error("fault: a paper of identity without form or zone");
  const { fields } = zone;
  const languages = input.languages;
  const field = (key: LabelKey, value: readonly Said[]): Field => ({ label: labelOf(key, input.officerLanguage), value });
  const none = plain(labelOf("notStated", input.officerLanguage));
  return {
    ...parts,
    title: words.label(form.title),
    titles: inEach(labels[form.title], languages),
    state: bothOf(input.stateName, input.officerLanguage),
    states: inEach(input.stateName, languages),
    number: input.number,
    numberLabel: labelOf("number", input.officerLanguage),
    type: field("paperType", plain(fields.documentCode)),
    code: field("stateCode", plain(fields.issuer)),
    // A name that the zone does not tell apart stands where the first part stands.
    surname: field("surname", plain(fields.family)),
    given: fields.given === "" ? null : field("givenNames", plain(fields.given)),
    names: input.names.filter((name) => !/^[\p{Script=Latin}\p{P}\s]*$/u.test(name)).map(asTyped),
    nationality: field("nationality", nationalityOf(form.nationality, input, none)),
    born: field(input.born?.length === 4 ? "bornYear" : "born", input.born === undefined ? none : plain(figures(input.born))),
    sex: field("sex", input.sex === undefined ? none : plain(input.sex)),
    from: field("validFrom", plain(figures(input.issuedOn))),
    to: field("validTo", plain(figures(input.validTo))),
    issuedBy: { label: labelOf("issuedBy", input.officerLanguage), value: [said(textFor(input.authority, input.officerLanguage))] },
    rights: form.rights.map((key) => words.label(key, { state: input.stateName })),
    rightsInEach: languages.map((language) =>
      form.rights.map((key) => said({ language, text: fillText(labels[key], { state: input.stateName })[language] })),
    ),
    ...codeParts(input, words),
    mrz: input.mrz,
    photo: input.photo ? [...input.photo] : null,
    photoLabel: labelOf("photo", input.officerLanguage),
    sign: labelOf("holderSignature", input.officerLanguage),
  };
}

/** A status is said in words and by its code; else the bearer's own nationality. */
function nationalityOf(status: string, input: Identity, none: readonly Said[]): readonly Said[] {
  if (status === "XXA" || status === "XXB" || status === "XXC")
    return [asTyped(`${status} · ${labelOf(`status${status}`, input.officerLanguage)}`)];
  if (input.nationalityName)
    return [said(textFor(input.nationalityName, input.officerLanguage)), ...(input.nationality ? plain(input.nationality) : [])];
  return none;
}

function codeParts(input: { readonly code: string; readonly phone: string }, words: Words): { qr: string; call: Pair; phone: string } {
  return { qr: qrSvg(input.code), call: words.label("rightCall"), phone: input.phone };
}

/** Cards, or the pages of travel documents, one after the other in one file for the printer. */
export function identityPapers({ papers }: PaperInput<"identity-card"> | PaperInput<"travel-document">) {
  const made = papers.map(identityParts);
  const [first] = made;
  assert(first, "a batch without a paper");
  return { lang: first.lang, dated: first.dated, title: first.title, papers: made };
}

/** A licence of an organisation: no person, no zone; its code is checked like any other. */
export function licenceParts(input: PaperInput<"licence">) {
  const { words, parts } = commonParts(input);
  const form = findForm(input.kind);
  if (!form) throw new Error("fault: a licence without form");
  const right = form.rights[0] ?? "licenceRights";
  return {
    ...parts,
    title: words.label(form.title),
    titles: inEach(labels[form.title], input.languages),
    number: input.number,
    numberLabel: labelOf("number", input.officerLanguage),
    holderLabel: words.label("licenceHolder"),
    holder: asTyped(input.holder),
    rows: [
      { label: words.label("slipAddress"), value: words.pair(input.address) },
      { label: words.label("validFrom"), value: words.day(input.issuedOn) },
      { label: words.label("validTo"), value: words.day(input.validTo) },
      { label: words.label("slipPhone"), value: verbatim(input.phone) },
    ],
    rightsInEach: input.languages.map((language) =>
      said({ language, text: fillText(labels[right], { state: input.stateName })[language] }),
    ),
    stamp: words.label("stamp"),
    qr: qrSvg(input.code),
  };
}
