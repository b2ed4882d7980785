import type { OfficerText } from "../kernel/index.ts";
import type { MrzCode } from "./mrz.ts";
import type { UnknownWhy, Verdict } from "./signed-code.ts";
import type { StatusListAge } from "./status-list.ts";

/** What an officer reads after scanning a code. None of it is a finding about the person. */
export const verdictTexts: Readonly<Record<Verdict, OfficerText>> = {
  valid: { en: "Signed and in force. Compare what it says with the paper.", ru: "Подписано и действует. Сравните данные кода с бумагой." },
  expired: {
    en: "Signed, but its time has run out. The person may still be waiting for a decision: call the issuing authority.",
    ru: "Подписано, но срок истёк. Возможно, человек ещё ждёт решения: свяжитесь с выдавшим органом.",
  },
  revoked: {
    en: "Signed, but revoked by the issuing authority. Call it before you act.",
    ru: "Подписано, но отозвано выдавшим органом. Свяжитесь с ним, прежде чем что-либо делать.",
  },
  unknown: {
    en: "The code could not be confirmed. This proves nothing against the person: paper wears, and lists here may be old.",
    ru: "Код подтвердить не удалось. Это ничего не доказывает против человека: бумага изнашивается, а списки здесь могут быть старыми.",
  },
};

/** Why a code could not be confirmed. */
export const unknownWhyTexts: Readonly<Record<UnknownWhy, OfficerText>> = {
  "not-signed-by-a-known-state": {
    en: "It is not a code of ours, is damaged, or its signing key is not known here.",
    ru: "Это не наш код, он повреждён, либо ключ подписи здесь неизвестен.",
  },
  "not-valid-yet": { en: "It is valid from a later day.", ru: "Он начинает действовать позже." },
  "place-not-in-list": {
    en: "The list of revocations here does not cover this paper.",
    ru: "Имеющийся здесь список отзывов не охватывает эту бумагу.",
  },
};

/** How far "not revoked" can be relied on; shown beside every verdict. ICU arguments: `days`, `issuedOn`. */
export const listAgeTexts: Readonly<Record<StatusListAge["kind"], OfficerText>> = {
  none: {
    en: "No list of revocations is here: whether the paper was revoked is not known.",
    ru: "Списка отзывов здесь нет: отозвана ли бумага, неизвестно.",
  },
  current: { en: "List of revocations of {issuedOn}.", ru: "Список отзывов от {issuedOn}." },
  stale: {
    en: "The list of revocations is {days, plural, one {# day} other {# days}} old: a newer revocation would not show.",
    ru: "Списку отзывов {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: более поздний отзыв не виден.",
  },
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
