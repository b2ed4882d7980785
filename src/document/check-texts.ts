import { joinTexts, type OfficerText, type WholeText } from "../kernel/index.ts";
import { checkWords } from "./check-words.ts";
import type { MrzRemark } from "./mrz-remarks.ts";
import type { MrzCode } from "./mrz.ts";
import type { UnknownWhy, Verdict } from "./signed-code.ts";
import type { StatusListAge } from "./status-list.ts";
import { fileWords } from "./texts/index.ts";

const { kk, ky, tk, uz, ps } = fileWords;
const words = joinTexts(checkWords, { kk: kk.checks, ky: ky.checks, tk: tk.checks, uz: uz.checks, ps: ps.checks });

/** What whoever scans a code reads, in the nine languages. None of it is a finding about the person. */
export const verdictTexts: Readonly<Record<Verdict, WholeText>> = {
  valid: words["verdict.valid"],
  expired: words["verdict.expired"],
  revoked: words["verdict.revoked"],
  unknown: words["verdict.unknown"],
};

/** Why a code could not be confirmed. */
export const unknownWhyTexts: Readonly<Record<UnknownWhy, WholeText>> = {
  "not-signed-by-a-known-state": words["why.not-signed-by-a-known-state"],
  "not-valid-yet": words["why.not-valid-yet"],
  "place-not-in-list": words["why.place-not-in-list"],
};

/** How far "not revoked" can be relied on; shown beside every verdict. */
export const listAgeTexts: Readonly<Record<StatusListAge["kind"], WholeText>> = {
  none: words["age.none"],
  current: words["age.current"],
  stale: words["age.stale"],
};

/** What is flagged about a machine-readable zone; the zone is kept as read and the person is recorded. */
export const mrzTexts: Readonly<Record<MrzCode, OfficerText>> = {
  "mrz.length": {
    en: "A line is too short or too long. It was kept as read.",
    ru: "Строка короче или длиннее нужного. Сохранена как прочитано.",
  },
  "mrz.check-digit": {
    en: "A check digit does not match: look at the paper again. It was kept as read.",
    ru: "Контрольная цифра не сходится: сверьте с бумагой. Сохранено как прочитано.",
  },
  "mrz.character": { en: "A character stands where it cannot. It was kept as read.", ru: "Недопустимый знак. Сохранено как прочитано." },
  "mrz.format": { en: "A date or code is not possible. It was kept as read.", ru: "Невозможная дата или код. Сохранено как прочитано." },
};

/** What is worth a second look about a zone that holds together. Each says what an honest paper may have too: nobody is judged by it (DO17). */
export const mrzRemarkTexts: Readonly<Record<MrzRemark, OfficerText>> = {
  "mrz.specimen": {
    en: "The number or name is that of a printed sample. Look at the paper itself; the person is recorded as they say.",
    ru: "Номер или имя совпадает с печатным образцом. Осмотрите сам документ; человек записывается с его слов.",
  },
  "mrz.state-unknown": {
    en: "A code of a State is on no list. Ask where the paper was given; some States are on older lists.",
    ru: "Код государства не значится ни в одном перечне. Спросите, где выдан документ; бывают коды из прежних перечней.",
  },
  "mrz.number-pattern": {
    en: "The number repeats one sign or counts up. Compare it with the number printed on the paper.",
    ru: "Номер состоит из одного знака или идёт по порядку. Сверьте его с номером на самом документе.",
  },
  "mrz.birth-ahead": {
    en: "The day of birth lies ahead, unless the person is older than 99. Ask the person; a slip of the office is likely.",
    ru: "Дата рождения ещё не наступила, если только человеку не больше 99 лет. Спросите его; возможна ошибка выдавшего органа.",
  },
  "mrz.ends-before-birth": {
    en: "The paper ends before the day of birth. Ask the person; a slip of the office is likely.",
    ru: "Срок документа истекает раньше даты рождения. Спросите человека; возможна ошибка выдавшего органа.",
  },
};
