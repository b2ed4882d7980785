import type { CountryCode, Day, Instant, NationalityCode, OfficerLanguage, PersonLanguage, Sex } from "../kernel/index.ts";
import { dayAt } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import { countryName } from "./country-name.ts";
import { certificateKinds } from "./issue.ts";
import { findForm, type PaperForm, paperForms } from "./kinds.ts";
import type { PaperInput } from "./inputs.ts";
import { type LeafletTopic, leafletTopics } from "./leaflets/leaflet.ts";
import type { ShownText } from "./person-text.ts";
import { printedNames } from "./printed-names.ts";
import type { SignedClaims } from "./signed-code.ts";
import type { LetterWords, StatementWords } from "./subject.ts";

type Fields = Readonly<Record<string, unknown>>;
/** For whom a paper is printed. */
export type Readers = { readonly officerLanguage: OfficerLanguage; readonly personLanguage: PersonLanguage };

const spoken: Readonly<Record<string, PersonLanguage>> = {
  eng: "en",
  rus: "ru",
  kaz: "kk",
  kir: "ky",
  tgk: "tg",
  tuk: "tk",
  uzb: "uz",
  uzn: "uz",
  uzs: "uz",
  prs: "prs",
  pes: "prs",
  fas: "prs",
  haz: "prs",
  aiq: "prs",
  pus: "ps",
  pbt: "ps",
  pbu: "ps",
  pst: "ps",
};

/** The first of the person's languages that papers are written in; else the officer's, which the paper then says. @param languages ISO 639-3 */
export function readerLanguage(languages: unknown, otherwise: PersonLanguage): PersonLanguage {
  const found = Array.isArray(languages) ? languages.map((one) => spoken[String(one)]).find((one) => one !== undefined) : undefined;
  return found ?? otherwise;
}

/** Which fields of the person or the case each paper prints: what a disclosure of it must name (R3). */
export const printsOf: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    // A status stands on its paper in the place of the nationality, which is then not printed.
    certificateKinds.map((kind) => [kind, ["names", "birth", "sex", ...(paperForms[kind].nationality === "own" ? ["nationalities"] : [])]]),
  ),
  // A licence names its organisation and no person.
  "agency-licence": ["licence"],
  "decision-letter": ["names", "decision"],
  "appeal-decision": ["names", "decision"],
  // What a confirmation or an agreement is of stands in its case, and not in the list of disclosures.
  confirmation: ["names", "statement"],
  agreement: ["names", "statement"],
  "information-receipt": ["names", "informationReceipt"],
};

/**
 * The fields of one paper. The list of disclosures lies in a file that many read: of a discreet paper it names the names alone, and what
 * the paper was stands with it, where its case is (DO25). Undefined for a paper that is not printed.
 */
export function printsFor(fields: Fields): readonly string[] | undefined {
  const { isDiscreet } = (fields["letter"] ?? fields["statement"] ?? {}) as { readonly isDiscreet?: boolean };
  return isDiscreet ? ["names"] : printsOf[String(fields["documentKind"])];
}

/** What of the State a receipt names: a device of a post has this much of it in its bundle. */
type Issuer = Pick<Country, "code" | "title" | "timeZone" | "units" | "organisations">;

/** The authority of a unit, as papers name it. */
function authorityOf(country: Issuer, unitCode: string): ShownText {
  const unit = country.units.find((one) => one.code === unitCode);
  return country.organisations.find((one) => one.code === unit?.organisation)?.title ?? unit?.title ?? country.title;
}

/** Numbers that a person may call for help: free advice and the independent monitor. */
export function helpContacts(country: Issuer): { who: ShownText; phone: string }[] {
  return country.units
    .flatMap((unit) => (["ngo", "monitor"].includes(unit.kind) && unit.phone ? [{ who: unit.title, phone: unit.phone }] : []))
    .slice(0, 4);
}

function frame(fields: Fields, country: Country, readers: Readers) {
  const unit = String(fields["documentUnit"] ?? "");
  return {
    ...readers,
    authority: authorityOf(country, unit),
    reference: String(fields["documentReference"]),
    issuedOn: fields["issuedOn"] as Day,
    unit,
  };
}

/** The frame of a paper that must not say which body gave it: the State alone (DO25). */
function plainFrame(fields: Fields, country: Country, readers: Readers) {
  return { ...frame(fields, country, readers), authority: country.title, unit: country.code };
}

/** A certificate as it is printed, with the code that the node's key has just signed. */
export function certificateInput(
  fields: Fields,
  code: string,
  { country, readers }: { country: Country; readers: Readers },
): PaperInput<"asylum-seeker-certificate"> {
  const claims = fields["claims"] as SignedClaims;
  const nationalityName = countryName(claims.nationality);
  return {
    ...frame(fields, country, readers),
    number: String(fields["documentNumber"]),
    names: [...(fields["printedNames"] as string[])],
    state: country.code as CountryCode,
    stateName: country.title,
    nationality: claims.nationality as NationalityCode,
    validTo: claims.validTo,
    mrz: [...(fields["mrz"] as string[])],
    code,
    rights: [],
    phone: helpContacts(country)[0]?.phone ?? "-",
    ...(nationalityName ? { nationalityName } : {}),
    ...(claims.born === undefined ? {} : { born: claims.born }),
    ...(fields["printedSex"] === undefined ? {} : { sex: fields["printedSex"] as Sex }),
  };
}

/** A certificate as one sheet of a batch. */
export function sheetInput(fields: Fields, code: string, about: { country: Country; readers: Readers }) {
  return {
    ...certificateInput(fields, code, about),
    kind: fields["documentKind"] as PaperInput<"group-certificates">["certificates"][number]["kind"],
  };
}

/** A card or travel document as it is printed: in five languages, the bearer's and the State's own first. */
export function identityInput<Template extends "identity-card" | "travel-document">(
  fields: Fields,
  code: string,
  about: { country: Country; readers: Readers },
): PaperInput<Template>["papers"][number] {
  const { officerLanguage, personLanguage } = about.readers;
  const languages = [...new Set([personLanguage, officerLanguage, "en" as const, ...about.country.languages])].slice(0, 5);
  return {
    ...certificateInput(fields, code, about),
    kind: String(fields["documentKind"]),
    languages,
  } as PaperInput<Template>["papers"][number];
}

/** A licence as it is printed, with the code that the node's key has just signed. */
export function licenceInput(
  fields: Fields,
  code: string,
  { country, readers }: { country: Country; readers: Readers },
): PaperInput<"licence"> {
  const claims = fields["claims"] as SignedClaims;
  const address = String(fields["printedAddress"]);
  return {
    ...frame(fields, country, readers),
    kind: "agency-licence",
    number: String(fields["documentNumber"]),
    holder: claims.names[0] ?? "",
    address: { en: address, ru: address },
    stateName: country.title,
    validTo: claims.validTo,
    code,
    phone: helpContacts(country)[0]?.phone ?? "-",
    languages: [...new Set([readers.officerLanguage, "en" as const, ...country.languages])].slice(0, 5),
  };
}

/** The template of a kind of paper with an end, or undefined. */
export function templateOf(kind: unknown): PaperForm["template"] | undefined {
  return findForm(String(kind))?.template;
}

/** A letter as it is printed; `saying` gives the words of a clause in the officer's language, or undefined where it is not known. */
export function letterInput(
  fields: Fields,
  saying: (ref: string) => string | undefined,
  { country, readers }: { country: Country; readers: Readers },
): PaperInput<"decision-letter"> {
  const { basis, ...letter } = fields["letter"] as LetterWords;
  const around = letter.isDiscreet ? plainFrame(fields, country, readers) : frame(fields, country, readers);
  const citations = basis.flatMap((ref) => {
    const says = saying(ref)?.slice(0, 600);
    return says ? [{ ref, says }] : [];
  });
  return { ...around, ...letter, names: [...(fields["printedNames"] as string[])], citations };
}

/** A statement as it is printed. */
export function statementInput(fields: Fields, { country, readers }: { country: Country; readers: Readers }): PaperInput<"statement"> {
  const statement = fields["statement"] as StatementWords;
  const around = statement.isDiscreet ? plainFrame(fields, country, readers) : frame(fields, country, readers);
  return { ...around, ...statement, names: [...(fields["printedNames"] as string[])] };
}

const howExplained: Readonly<Record<string, PaperInput<"information-receipt">["explained"]>> = {
  read: "read",
  readAloud: "read-aloud",
  interpreter: "read-aloud",
  audio: "listened",
};

/** The topics that a note of information names: one, several joined by `+`, or `all`; undefined when it names none of ours. */
export function topicsOf(leaflet: string): LeafletTopic[] | undefined {
  if (leaflet === "all") return [...leafletTopics];
  const named = leaflet.split("+").map((one) => leafletTopics.find((topic) => topic === one.trim()));
  return named.every((one) => one !== undefined) && named.length > 0 ? named : undefined;
}

type Receipt = {
  readonly leaflet: string;
  readonly leafletVersion: string;
  readonly language: string;
  readonly how: string;
  readonly givenAt: Instant;
};

/** A receipt of what was explained to a person, as it is printed; undefined where nothing was noted. */
export function receiptInput(
  person: Fields,
  officer: string,
  { country, readers }: { country: Issuer; readers: Readers },
): PaperInput<"information-receipt"> | undefined {
  const receipt = person["informationReceipt"] as Receipt | undefined;
  const topics = receipt && topicsOf(receipt.leaflet);
  if (!receipt || !topics) return undefined;
  const version = Math.max(1, Number.parseInt(receipt.leafletVersion, 10) || 1);
  const unit = String(person["post"] ?? "");
  const time = new Intl.DateTimeFormat("en-GB", {
    timeZone: country.timeZone,
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(new Date(receipt.givenAt));
  return {
    ...readers,
    personLanguage: readerLanguage([receipt.language], readers.personLanguage),
    authority: authorityOf(country, unit),
    reference: String(person["reference"] ?? "-"),
    unit: unit || country.code,
    issuedOn: dayAt(receipt.givenAt, country.timeZone),
    names: printedNames((person["names"] as never) ?? []),
    topics: topics.map((topic) => ({ topic, version })),
    explained: howExplained[receipt.how] ?? "read-aloud",
    explainedAt: time,
    officer,
    confirmed: "not-yet",
    contacts: helpContacts(country),
  };
}
