import { assert } from "../kernel/index.ts";
import { identityPapers, licenceParts } from "./identity-paper.ts";
import type { PaperInput } from "./inputs.ts";
import { type LabelKey, languageNames } from "./labels.ts";
import { paperForms } from "./kinds.ts";
import { letterParts, statementParts } from "./letter-paper.ts";
import { leafletOf } from "./leaflets/index.ts";
import { asTyped, commonParts, frameParts, type Languages, localDigits, type Pair, verbatim, type Words, wordsFor } from "./paper-words.ts";
import type { ShownText } from "./person-text.ts";
import { qrSvg } from "./qr.ts";
import { arePapersReviewed } from "./reviews.ts";

export type { Pair };

function inDigits(number: number): ShownText {
  const plain = String(number);
  const local = localDigits(plain, "prs");
  return { en: plain, ru: plain, tg: plain, kk: plain, ky: plain, tk: plain, uz: plain, prs: local, ps: local };
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
  // Printed as a slip is, by the same template: what leads a person somewhere looks alike.
  invitation: (input: PaperInput<"invitation">) => {
    const { words, parts } = commonParts(input);
    return {
      ...parts,
      otherLanguage: words.otherLanguage([input.place]),
      unread: unreadPart(input, [], words),
      title: words.label("inviteTitle"),
      service: words.pair(input.office),
      phone: input.phone,
      rows: [
        { label: words.label("slipFor"), value: words.label(`meeting.${input.meeting}`) },
        { label: words.label("inviteWhen"), value: words.day(input.on.day, input.on.time) },
        { label: words.label("slipAddress"), value: words.pair(input.place) },
      ],
      phoneLabel: words.label("slipPhone"),
      notes: [
        words.label("inviteChange"),
        ...(input.hasInterpreter ? [words.label("inviteInterpreter")] : []),
        words.label("inviteCounsel"),
        words.label("inviteBring"),
      ],
      toOfficer: words.label("slipOfficer"),
      qr: null,
    };
  },
  "asylum-seeker-certificate": (input: PaperInput<"asylum-seeker-certificate">) =>
    certificateParts(input, paperForms["asylum-seeker-certificate"]),
  "group-certificates": ({ certificates, ...input }: PaperInput<"group-certificates">) => {
    const { parts } = commonParts({ ...input, ...oneOf(certificates) });
    return {
      ...parts,
      title: wordsFor(input).label(paperForms[oneOf(certificates).kind].title),
      certificates: certificates.map((one) => certificateParts(one, paperForms[one.kind])),
    };
  },
  "identity-card": identityPapers,
  "travel-document": identityPapers,
  licence: licenceParts,
  "decision-letter": letterParts,
  statement: statementParts,
  minutes: (input: PaperInput<"minutes">) => {
    const { words, parts } = commonParts(input);
    const said = (row: { readonly label: string; readonly value: string }) => ({ label: asTyped(row.label), value: asTyped(row.value) });
    return {
      ...parts,
      title: words.pair({ en: "Minutes of a sitting", ru: "Протокол заседания" }),
      rows: input.rows.map(said),
      items: input.items.map(({ number, reference, title, outcome, rows }) => ({
        number,
        reference,
        title: asTyped(title),
        outcome: asTyped(outcome),
        rows: rows.map(said),
      })),
      sign: words.pair({ en: "Signature of who led the sitting", ru: "Подпись ведущего заседание" }).officer,
    };
  },
} as const;

/** A batch has at least one. */
function oneOf([first]: PaperInput<"group-certificates">["certificates"]) {
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
