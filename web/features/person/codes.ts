import type { PersonLanguage, PersonName } from "../../../src/kernel/index.ts";
import { useLanguage, type Option } from "../../kit/index.ts";
import { codeTexts } from "./texts.ts";

/** ISO 3166-1 alpha-2; those whose people most often stand at a post of the region come first. */
const nearby = ["AF", "IR", "IQ", "SY", "PK", "TJ", "UZ", "KG", "KZ", "TM", "RU"];
const others = (
  "AD AE AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ " +
  "DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IS IT JE JM JO JP " +
  "KE KH KI KM KN KP KR KW KY LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM " +
  "PA PE PF PG PH PL PM PN PR PS PT PW PY QA RE RO RS RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SZ TC TD TF TG TH TK TL TN TO TR TT TV TW TZ UA UG UM US UY VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

const stateless = ["XXA", "XXB", "unknown"] as const;

/** ISO 639-3 with the leaflet's language that its speakers read best. */
const spoken: readonly (readonly [code: string, en: string, ru: string, reads: PersonLanguage])[] = [
  ["prs", "Dari", "дари", "prs"],
  ["pbt", "Pashto", "пушту", "ps"],
  ["haz", "Hazaragi", "хазараги", "prs"],
  ["fas", "Persian", "персидский", "prs"],
  ["tgk", "Tajik", "таджикский", "tg"],
  ["uzn", "Uzbek", "узбекский", "uz"],
  ["kir", "Kyrgyz", "киргизский", "ky"],
  ["kaz", "Kazakh", "казахский", "kk"],
  ["tuk", "Turkmen", "туркменский", "tk"],
  ["rus", "Russian", "русский", "ru"],
  ["eng", "English", "английский", "en"],
  ["ara", "Arabic", "арабский", "en"],
  ["urd", "Urdu", "урду", "en"],
  ["kur", "Kurdish", "курдский", "en"],
  ["ckb", "Sorani Kurdish", "сорани", "en"],
  ["uig", "Uyghur", "уйгурский", "ru"],
  ["sgh", "Shughni", "шугнанский", "tg"],
  ["wbl", "Wakhi", "ваханский", "tg"],
  ["bal", "Balochi", "белуджский", "ps"],
  ["tur", "Turkish", "турецкий", "en"],
  ["aze", "Azerbaijani", "азербайджанский", "ru"],
  ["hye", "Armenian", "армянский", "ru"],
  ["kat", "Georgian", "грузинский", "ru"],
  ["ukr", "Ukrainian", "украинский", "ru"],
  ["zho", "Chinese", "китайский", "en"],
  ["hin", "Hindi", "хинди", "en"],
  ["ben", "Bengali", "бенгальский", "en"],
  ["fra", "French", "французский", "en"],
  ["som", "Somali", "сомалийский", "en"],
  ["amh", "Amharic", "амхарский", "en"],
  ["tir", "Tigrinya", "тигринья", "en"],
];

/** The language of leaflets and questions for a speaker of an ISO 639-3 language. */
export function readsIn(language: string | undefined): PersonLanguage {
  return spoken.find(([code]) => code === language)?.[3] ?? "en";
}

/** The ISO 639-3 code under which an explanation in a leaflet's language is recorded. */
export function codeOfReading(language: PersonLanguage): string {
  return spoken.find(([, , , reads]) => reads === language && language !== "en")?.[0] ?? (language === "en" ? "eng" : "rus");
}

/** Scripts offered for a name, the officer's keyboard first. */
export function scriptsFor(language: string | undefined): readonly PersonName["script"][] {
  return ["prs", "ps"].includes(readsIn(language)) || language === "ara" ? ["Latn", "Arab", "Cyrl"] : ["Latn", "Cyrl", "Arab"];
}

const regions = new Map<string, Intl.DisplayNames>();
function regionNames(language: string): Intl.DisplayNames {
  const known = regions.get(language) ?? new Intl.DisplayNames([language], { type: "region" });
  regions.set(language, known);
  return known;
}

/** Names of States and languages, and the lists to choose from, in the officer's language. */
export function useCodes(): {
  readonly country: (code: string) => string;
  readonly language: (code: string) => string;
  readonly countries: readonly Option<string>[];
  readonly nationalities: readonly Option<string>[];
  readonly languages: readonly Option<string>[];
} {
  const language = useLanguage() === "en" ? "en" : "ru";
  const country = (code: string): string => {
    const special = codeTexts[`nationality.${code}` as keyof typeof codeTexts];
    return special ? special[language] : (regionNames(language).of(code) ?? code);
  };
  const countries = [...nearby, ...others].map((value) => ({ value, text: country(value) }));
  return {
    country,
    language: (code) => spoken.find(([own]) => own === code)?.[language === "en" ? 1 : 2] ?? code,
    countries,
    nationalities: [
      ...countries.slice(0, nearby.length),
      ...stateless.map((value) => ({ value, text: country(value) })),
      ...countries.slice(nearby.length),
    ],
    languages: spoken.map(([value, en, ru]) => ({ value, text: { en, ru } })),
  };
}
