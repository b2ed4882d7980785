import type { Birth, CountryCode, Day, NationalityCode, PersonLanguage, Sex } from "../../kernel/index.ts";
import type { CertificateFacts, FormKind, PaperForm } from "../../document/index.ts";
import { paperForms } from "../../document/index.ts";
import type { Chance } from "./chance.ts";

/** One invented person with the paper that is made for them. */
export type Bearer = {
  readonly kind: PersonalKind;
  readonly form: PaperForm & { readonly zone: NonNullable<PaperForm["zone"]> };
  readonly facts: CertificateFacts;
  readonly sex: Sex;
  /** Five languages, the bearer's first. */
  readonly languages: readonly PersonLanguage[];
};

const personal = [
  "refugee-certificate",
  "complementary-certificate",
  "stateless-card",
  "residence-permit",
  "travel-document-1951",
  "travel-document-1954",
] as const satisfies readonly FormKind[];
type PersonalKind = (typeof personal)[number];

/** Latin, Perso-Arabic, Cyrillic. */
const given = [
  ["Parwana", "پروانه", "Парвона"],
  ["Nawid", "نوید", "Навид"],
  ["Zahra", "زهرا", "Заҳро"],
  ["Fayzullo", "فیض‌الله", "Файзулло"],
  ["Gulchehra", "گلچهره", "Гулчеҳра"],
  ["Sher Ali", "شیرعلی", "Шералӣ"],
  ["Ogulbibi", "اوغل‌بی‌بی", "Оғулбибӣ"],
  ["Muhammad Yusuf", "محمد یوسف", "Муҳаммадюсуф"],
] as const;
const family = [
  ["Ahmadzai", "احمدزی", "Аҳмадзай"],
  ["Rahimi", "رحیمی", "Раҳимӣ"],
  ["Haidari", "حیدری", "Ҳайдарӣ"],
  ["Qodirzoda", "قادرزاده", "Қодирзода"],
  ["Stanikzai", "ستانکزی", "Станикзай"],
  ["Jumaboev", "جمعه‌بایف", "Ҷумабоев"],
  ["Wardak", "وردک", "Вардак"],
] as const;
const all = ["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "ps"] as const satisfies readonly PersonLanguage[];

/** A person by chance; `at` makes the number of the paper, so that no two are alike. */
export function inventBearer(chance: Chance, at: number): Bearer {
  const kind = personal[at % personal.length] ?? "refugee-certificate";
  const form = paperForms[kind];
  const [first, last] = [chance.pick(given), chance.pick(family)];
  const number = `7${chance.letters(1).toUpperCase()}${String(at).padStart(6, "0")}`;
  const own = chance.pick(["AF", "TJ", "UZ", "XXX", "IR"]);
  const day = (fromYear: number, years: number) =>
    `${fromYear + chance.below(years)}-${String(1 + chance.below(12)).padStart(2, "0")}-${String(1 + chance.below(28)).padStart(2, "0")}`;
  const births: readonly Birth[] = [
    { precision: "day", day: day(1940, 80) as Day },
    { precision: "day", day: day(1940, 80) as Day },
    { precision: "year", year: 1940 + chance.below(80) },
    { precision: "unknown" },
  ];
  const facts: CertificateFacts = {
    kind,
    number,
    reference: `XD-${number.slice(0, 4)}-${number.slice(4)}`,
    issuer: "XD" as CountryCode,
    ...form.zone,
    given: first[0],
    family: last[0],
    names: [`${first[0]} ${last[0]}`, `${first[1]} ${last[1]}`],
    birth: chance.pick(births),
    sex: chance.pick(["F", "M", "X"] as const),
    nationality: (form.nationality === "own" ? own : form.nationality) as NationalityCode,
    validFrom: "2026-03-07" as Day,
    validTo: "2028-03-06" as Day,
    status: { list: "XD/1", place: chance.below(2 ** 20) },
  };
  return { kind, form, facts, sex: facts.sex ?? "X", languages: chance.shuffle(all).slice(0, 5) };
}
