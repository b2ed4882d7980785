import type { PaperInput } from "./inputs.ts";
import { languageNames } from "./labels.ts";
import { asTyped, commonParts, type Pair, said, verbatim, type Words } from "./paper-words.ts";

type Letter = PaperInput<"decision-letter">;

/** What the template of a letter is given. */
export function letterParts(input: Letter) {
  const { words, parts } = commonParts(input);
  const { appeal, further, reasonsIn } = input;
  const foreign = [...(input.about ? [input.about] : []), input.outcome, ...(appeal ? [appeal.within, appeal.address] : [])];
  return {
    ...parts,
    otherLanguage: words.otherLanguage(foreign),
    title: words.label(input.isDiscreet ? "letterTitle" : "decisionTitle"),
    caseLabel: words.label("caseReference"),
    caseReference: input.caseReference,
    nameLabel: words.label("name"),
    names: input.names.map(asTyped),
    about: input.about ? { label: words.label("letterAbout"), value: words.pair(input.about) } : null,
    decidedLabel: words.label("whatDecided"),
    outcome: words.pair(input.outcome),
    appeal: appeal ? appealParts(appeal, words) : null,
    further: further ? furtherParts(further, words) : null,
    summaryTitle: words.label("summaryTitle"),
    summary: summaryOf(input, words),
    reasonsTitle: words.label("reasonsTitle"),
    reasonsIn: reasonsIn === undefined ? null : words.label("reasonsIn", { language: languageNames[reasonsIn] }),
    reasonsKept: input.isDiscreet ? words.label("reasonsKept") : null,
    reasons: input.reasons.map((text) => (reasonsIn === undefined ? asTyped(text) : said({ language: reasonsIn, text }))),
    citationsTitle: words.label("citationsTitle"),
    law: input.law === undefined ? null : asTyped(input.law),
    citations: input.citations,
    sourcesTitle: words.label("sourcesTitle"),
    sources: input.sources,
    signatory: input.signatory === undefined ? null : asTyped(input.signatory),
    stamp: words.label("stamp"),
    qr: null,
  };
}

/** What was decided in short; who reads the reasons in their own language lacks nothing. */
function summaryOf({ summary, reasonsIn, personLanguage, reasons }: Letter, words: Words): Pair | null {
  if (summary !== undefined) return verbatim(summary);
  return reasonsIn === personLanguage && reasons.length > 0 ? null : words.label("summaryMissing");
}

function appealParts(appeal: NonNullable<Letter["appeal"]>, words: Words) {
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
    phone: appeal.phone,
    source: appeal.source ?? "",
    notConfirmed: appeal.isConfirmed ? null : words.label("appealNotConfirmed"),
    stay: words.label(appeal.isSuspensive ? "appealStay" : "appealNoStay"),
  };
}

function furtherParts({ help, phone }: NonNullable<Letter["further"]>, words: Words) {
  return {
    title: words.label("furtherTitle"),
    ask: words.label("furtherAsk"),
    row: { label: words.label("appealHelp"), value: words.pair(help) },
    phone,
  };
}

/** As much of what somebody wrote as fits under a label of one column. */
const shortText = 80;

/** What the template of a statement is given. */
export function statementParts(input: PaperInput<"statement">) {
  const { words, parts } = commonParts(input);
  const value = (row: (typeof input.rows)[number]["value"]): Pair =>
    "day" in row ? words.day(row.day) : "words" in row ? words.pair(row.words) : verbatim(row.text);
  return {
    ...parts,
    otherLanguage: words.otherLanguage([input.title, ...input.says]),
    title: words.pair(input.title),
    caseLabel: words.label("caseReference"),
    caseReference: input.caseReference,
    nameLabel: words.label("name"),
    names: input.names.map(asTyped),
    says: input.says.map((text) => words.pair(text)),
    rows: input.rows.map((row) => ({
      label: words.pair(row.label),
      value: value(row.value),
      isLong: "text" in row.value && row.value.text.length > shortText,
    })),
    helpLabel: words.label("appealHelp"),
    help: words.pair(input.help),
    phone: input.phone,
    signatory: input.signatory === undefined ? null : asTyped(input.signatory),
    stamp: words.label("stamp"),
    sign: input.isSigned ? words.label("agreementSign") : null,
  };
}
