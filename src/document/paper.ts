import { assert, isRightToLeft, type Day, type PersonLanguage } from "../kernel/index.ts";
import type { PaperInput } from "./inputs.ts";
import { languageNames, labels, type LabelKey } from "./labels.ts";
import { leafletOf } from "./leaflets/index.ts";
import { fillText, type ShownText, textFor } from "./person-text.ts";
import { printDay } from "./print-day.ts";
import { qrSvg } from "./qr.ts";
import { arePapersReviewed } from "./reviews.ts";

/** A text with what a template needs to set it: its language and direction. */
export type Said = { readonly text: string; readonly lang: string; readonly rtl: boolean };
/** The same words for the officer and for the person; one of them only, where both read the same language. */
export type Pair = { readonly officer: Said; readonly person: Said; readonly same: boolean };

type Languages = { readonly officerLanguage: PersonLanguage; readonly personLanguage: PersonLanguage };

/** Makes the words of a paper in the languages of its two readers. */
export function wordsFor({ officerLanguage, personLanguage }: Languages) {
  const pair = (text: ShownText): Pair => {
    const officer = textFor(text, officerLanguage);
    const person = textFor(text, personLanguage);
    return { officer: said(officer), person: said(person), same: officer.text === person.text };
  };
  const label = (key: LabelKey, values: Readonly<Record<string, ShownText | string>> = {}) => pair(fillText(labels[key], values));
  const day = (on: Day, time?: string): Pair => {
    const print = (language: PersonLanguage): Said =>
      said({
        language,
        text: printDay(on, language) + (time === undefined ? "" : `${isRightToLeft(language) ? "،" : ","} ${localDigits(time, language)}`),
      });
    return { officer: print(officerLanguage), person: print(personLanguage), same: officerLanguage === personLanguage };
  };
  /** Said where one of these texts, which are not ours, is not written in the person's own language. */
  const otherLanguage = (texts: readonly ShownText[]): Pair | null =>
    texts.every((text) => text[personLanguage] !== undefined) ? null : label("otherLanguage");
  return { pair, label, day, otherLanguage };
}

/** A text by its own script: names as typed, in whatever script they are. */
export function asTyped(text: string): Said {
  const rtl = /\p{Script=Arabic}/u.test(text);
  return { text, lang: rtl ? "fa" : "en", rtl };
}

function said({ language, text }: { readonly language: PersonLanguage; readonly text: string }): Said {
  return { text, lang: typesetLanguage[language] ?? language, rtl: isRightToLeft(language) };
}

/** ISO 639-1 or what the typesetter knows of it. */
const typesetLanguage: Partial<Record<PersonLanguage, string>> = { prs: "fa" };

function localDigits(text: string, language: PersonLanguage): string {
  return isRightToLeft(language) ? text.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit) : text;
}

function inDigits(number: number): ShownText {
  const plain = String(number);
  const local = localDigits(plain, "prs");
  return { en: plain, ru: plain, tg: plain, kk: plain, ky: plain, tk: plain, uz: plain, prs: local, ps: local };
}

type Words = ReturnType<typeof wordsFor>;
type Frame = Languages & Pick<PaperInput<"leaflet">, "authority" | "issuedOn">;

/** What stands around every paper: who gives it and when. */
function frameParts(input: Frame, words: Words) {
  return {
    lang: textFor(labels.date, input.officerLanguage).language,
    dated: input.issuedOn.split("-").map(Number),
    authority: words.pair(input.authority),
    issued: words.day(input.issuedOn),
    otherLanguage: null,
    unread: null,
    reference: null,
    unit: null,
  };
}

function commonParts(input: Frame & Pick<PaperInput<"referral-slip">, "reference" | "unit">) {
  const words = wordsFor(input);
  return {
    words,
    parts: { ...frameParts(input, words), reference: input.reference, referenceLabel: words.label("reference"), unit: asTyped(input.unit) },
  };
}

function contactParts(contacts: PaperInput<"leaflet">["contacts"], words: Words) {
  return contacts.map(({ who, phone }) => ({ who: words.pair(who), phone }));
}

type Topics = Parameters<typeof arePapersReviewed>[1];

/** Told to the officer who hands the paper over: words that nobody has read who speaks the language (DO9). */
function unreadPart(input: Languages, topics: Topics, words: Words): Pair | null {
  return arePapersReviewed(input.personLanguage, topics) ? null : words.label("unread");
}

/** What each template is given: texts only, chosen and formatted; a template decides where they stand. */
export const paperParts = {
  leaflet: (input: PaperInput<"leaflet">) => {
    const words = wordsFor(input);
    const topics = input.topics.map((topic) => leafletOf(topic));
    return {
      ...frameParts(input, words),
      unread: unreadPart(input, topics, words),
      title: words.label("leafletTitle"),
      versions: words.label("version", { version: inDigits(Math.max(...topics.map(({ version }) => version))) }),
      leaflets: topics.map(({ title, lines }) => ({ title: words.pair(title), lines: lines.map(words.pair) })),
      call: words.label("callIfNeeded"),
      contacts: contactParts(input.contacts, words),
    };
  },
  "information-receipt": (input: PaperInput<"information-receipt">) => {
    const { words, parts } = commonParts(input);
    return {
      ...parts,
      unread: unreadPart(input, input.topics, words),
      title: words.label("receiptTitle"),
      keep: words.label("receiptKeep"),
      nameLabel: words.label("name"),
      names: input.names.map(asTyped),
      topics: input.topics.map(({ topic, version }) => ({
        title: words.pair(leafletOf(topic).title),
        version: words.label("version", { version: inDigits(version) }),
      })),
      rows: [
        { label: words.label("explainedIn"), value: words.pair(languageNames[input.personLanguage]) },
        { label: words.label("explainedHow"), value: words.label(`explained.${input.explained}`) },
        { label: words.label("date"), value: words.day(input.issuedOn, input.explainedAt) },
      ],
      people: [
        { label: words.label("explainedBy"), value: asTyped(input.officer) },
        ...(input.interpreter === undefined ? [] : [{ label: words.label("interpreter"), value: asTyped(input.interpreter) }]),
      ],
      confirmation: words.label("confirmation"),
      notAgreement: words.label("notAgreement"),
      sign: words.label("signHere"),
      confirmed: input.confirmed === "not-yet" ? null : words.label(`confirmed.${input.confirmed}`),
      call: words.label("callIfNeeded"),
      contacts: contactParts(input.contacts, words),
    };
  },
  "referral-slip": (input: PaperInput<"referral-slip">) => {
    const { words, parts } = commonParts(input);
    const { service } = input;
    return {
      ...parts,
      otherLanguage: words.otherLanguage([service.address, service.opening]),
      unread: unreadPart(input, [], words),
      title: words.label("slipTitle"),
      service: words.pair(service.name),
      phone: service.phone,
      rows: [
        { label: words.label("slipFor"), value: words.label(`purpose.${input.purpose}`) },
        { label: words.label("slipAddress"), value: words.pair(service.address) },
        { label: words.label("slipOpen"), value: words.pair(service.opening) },
        { label: words.label("slipBy"), value: words.day(input.by.day, input.by.time) },
      ],
      phoneLabel: words.label("slipPhone"),
      notes: [words.label("slipLate"), ...(service.isFree ? [words.label("slipFree")] : []), words.label("slipShow")],
      toOfficer: words.label("slipOfficer"),
      qr: input.code === undefined ? null : qrSvg(input.code),
    };
  },
  "asylum-seeker-certificate": (input: PaperInput<"asylum-seeker-certificate">) =>
    certificateParts(input, { title: "certificateTitle", rights: ["rightStay", "rightRenew"] }),
  "group-certificates": ({ certificates, ...input }: PaperInput<"group-certificates">) => {
    const { parts } = commonParts({ ...input, ...oneOf(certificates) });
    return {
      ...parts,
      title: wordsFor(input).label("groupTitle"),
      certificates: certificates.map((one) => certificateParts(one, { title: "groupTitle", rights: ["groupStay", "groupAsylum"] })),
    };
  },
  "decision-letter": (input: PaperInput<"decision-letter">) => {
    const { words, parts } = commonParts(input);
    return {
      ...parts,
      otherLanguage: words.otherLanguage([input.outcome, ...(input.appeal ? [input.appeal.within, input.appeal.address] : [])]),
      title: words.label("decisionTitle"),
      caseLabel: words.label("caseReference"),
      caseReference: input.caseReference,
      nameLabel: words.label("name"),
      names: input.names.map(asTyped),
      decidedLabel: words.label("whatDecided"),
      outcome: words.pair(input.outcome),
      appeal: input.appeal ? appealParts(input.appeal, words) : null,
      summaryTitle: words.label("summaryTitle"),
      summary: input.summary === undefined ? words.label("summaryMissing") : verbatim(input.summary),
      reasonsTitle: words.label("reasonsTitle"),
      reasons: input.reasons,
      citationsTitle: words.label("citationsTitle"),
      citations: input.citations,
      sourcesTitle: words.label("sourcesTitle"),
      sources: input.sources,
      signatory: asTyped(input.signatory),
      stamp: words.label("stamp"),
      qr: input.code === undefined ? null : qrSvg(input.code),
    };
  },
} as const;

/** A batch has at least one. */
function oneOf([first]: PaperInput<"group-certificates">["certificates"]): PaperInput<"asylum-seeker-certificate"> {
  assert(first, "a batch without a certificate");
  return first;
}

/** A certificate of any kind: its title and what it lets its bearer do are all that differs. */
function certificateParts(
  input: PaperInput<"asylum-seeker-certificate">,
  says: { readonly title: LabelKey; readonly rights: readonly LabelKey[] },
) {
  const { words, parts } = commonParts(input);
  const born = input.born;
  const none = words.label("notStated");
  const nationality = input.nationality ? verbatim(input.nationality) : none;
  return {
    ...parts,
    otherLanguage: words.otherLanguage(input.rights),
    title: words.label(says.title),
    state: words.pair(input.stateName),
    number: input.number,
    numberLabel: words.label("number"),
    nameLabel: words.label("name"),
    names: input.names.map(asTyped),
    rows: [
      {
        label: words.label(born?.length === 4 ? "bornYear" : "born"),
        value: born === undefined ? none : verbatim(born.split("-").reverse().join(".")),
      },
      { label: words.label("sex"), value: input.sex === undefined ? none : verbatim(input.sex) },
      {
        label: words.label("nationality"),
        value: input.nationalityName ? words.pair(input.nationalityName) : nationality,
      },
      { label: words.label("validFrom"), value: words.day(input.issuedOn) },
      { label: words.label("validTo"), value: words.day(input.validTo) },
    ],
    rights: [...says.rights.map((key) => words.label(key, { state: input.stateName })), ...input.rights.map((text) => words.pair(text))],
    call: words.label("rightCall"),
    phone: input.phone,
    mrz: input.mrz,
    qr: qrSvg(input.code),
    photo: input.photo ? [...input.photo] : null,
    photoLabel: words.label("photo"),
    sign: words.label("holderSignature"),
    stamp: words.label("stamp"),
  };
}

function appealParts(appeal: NonNullable<PaperInput<"decision-letter">["appeal"]>, words: Words) {
  return {
    title: words.label("appealTitle"),
    lastDayLabel: words.label("appealLastDay"),
    lastDay: words.day(appeal.lastDay),
    rows: [
      { label: words.label("appealWithin"), value: words.pair(appeal.within) },
      { label: words.label("appealTo"), value: words.pair(appeal.to) },
      { label: words.label("slipAddress"), value: words.pair(appeal.address) },
      { label: words.label("appealHelp"), value: words.pair(appeal.help) },
    ],
    phoneLabel: words.label("slipPhone"),
    phone: appeal.phone,
    source: appeal.source,
    notConfirmed: appeal.isConfirmed ? null : words.label("appealNotConfirmed"),
    stay: words.label(appeal.isSuspensive ? "appealStay" : "appealNoStay"),
  };
}

/** What is printed the same for both readers, as the signed code says it. */
function verbatim(text: string): Pair {
  return { officer: asTyped(text), person: asTyped(text), same: true };
}
