import isoCountries from "i18n-iso-countries/codes.json" with { type: "json" };
import { type DocumentType, documentTypes, type Relation, relations, type TickedNeed, tickedNeeds } from "./arrival-row.ts";

const countries = new Set(isoCountries.map(([alpha2]) => alpha2));
/** ICAO's codes for the stateless, refugees, other refugees and unspecified, and "unknown" when asked and not known. */
const withoutState = new Set(["XXA", "XXB", "XXC", "XXX", "unknown"]);

/**
 * Whether a nationality is of ISO 3166-1 alpha-2, one of ICAO's, or "unknown".
 * @source icao-9303:3
 */
export function isNationality(code: string): boolean {
  return countries.has(code) || withoutState.has(code);
}

/**
 * Languages of the region and of those who arrive in it that CLDR gives no English name, or only under a two-letter
 * code. With CLDR's own list they stand for ISO 639-3, whose full table (7,867 codes) is not shipped.
 */
const regionalLanguages = new Set(
  (
    "prs pes pbt pbu pst pus fas haz aiq tgk tly uzn uzs uzb kaz kir kaa tuk tur aze azj azb uig tat bak crh nog kum " +
    "sgh wbl sgy isk yai mnj shg rsh yah srh bal bgn bgp bcc bal brh glk mzn lrc kmr ckb kur zza hyw hye kat abk oss che " +
    "inh ava dar lez lbe kbd ady kjh alt tyv xal rus ukr bel pol aib prc paq dml bsh kti xvi ask wsv tra gwt gwf psh psi " +
    "pse aee glh hnd skr pnb pan snd urd kas hin ben rhg mya nep tam sin ara arb apc arz acm aeb ary apd som tir amh orm " +
    "swa fra eng deu spa ita por zho cmn dng kor jpn vie mon rmy dom ltg ydd"
  ).split(" "),
);

const cldr = new Intl.DisplayNames(["en"], { type: "language", fallback: "none" });
/** ISO 639-3 codes that name no language a person speaks. */
const noLanguage = new Set(["und", "mul", "zxx", "mis"]);

/** Whether a code is of ISO 639-3: three letters, in the list of the region or known to CLDR. */
export function isLanguage(code: string): boolean {
  if (!/^[a-z]{3}$/.test(code) || noLanguage.has(code)) return false;
  return regionalLanguages.has(code) || cldr.of(code) !== undefined;
}

/** A list is typed by people: case, spaces and joining words do not tell codes apart. */
function plain(word: string): string {
  return word.toLowerCase().replace(/[^a-z]/g, "");
}

function findIn<Code extends string>(codes: readonly Code[], written: string): Code | undefined {
  return codes.find((code) => plain(code) === plain(written));
}

export function findRelation(written: string): Relation | undefined {
  return findIn(relations, written);
}

export function findTickedNeed(written: string): TickedNeed | undefined {
  return findIn(tickedNeeds, written);
}

export function findDocumentType(written: string): DocumentType | undefined {
  return findIn(documentTypes, written);
}
