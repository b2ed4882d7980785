import type { PersonText } from "../kernel/index.ts";

/** What a check of a signed code says, in the languages that stand beside each other; the others are in `texts/`. ICU arguments: `days`, `issuedOn`. */
export const checkWords = {
  "verdict.valid": {
    en: "Signed and in force. Compare what it says with the paper.",
    ru: "Подписано и действует. Сравните данные кода с бумагой.",
    prs: "امضا شده و معتبر است. آنچه می‌گوید با ورق مقایسه کنید.",
    tg: "Имзо шудааст ва эътибор дорад. Навиштаашро бо варақ муқоиса кунед.",
  },
  "verdict.expired": {
    en: "Signed, but its time has run out. The person may still be waiting for a decision: call the issuing authority.",
    ru: "Подписано, но срок истёк. Возможно, человек ещё ждёт решения: свяжитесь с выдавшим органом.",
    prs: "امضا شده، ولی وقتش تمام شده است. شاید شخص هنوز منتظر فیصله باشد: به ادارهٔ صادرکننده زنگ بزنید.",
    tg: "Имзо шудааст, вале муҳлаташ гузаштааст. Шояд шахс ҳанӯз мунтазири қарор бошад: ба идораи диҳанда занг занед.",
  },
  "verdict.revoked": {
    en: "Signed, but revoked by the issuing authority. Call it before you act.",
    ru: "Подписано, но отозвано выдавшим органом. Свяжитесь с ним, прежде чем что-либо делать.",
    prs: "امضا شده، ولی ادارهٔ صادرکننده آن را باطل کرده است. پیش از هر کاری به آن زنگ بزنید.",
    tg: "Имзо шудааст, вале идораи диҳанда онро бекор кардааст. Пеш аз ҳар кор ба он занг занед.",
  },
  "verdict.unknown": {
    en: "The code could not be confirmed. This proves nothing against the person: paper wears, and lists here may be old.",
    ru: "Код подтвердить не удалось. Это ничего не доказывает против человека: бумага изнашивается, а списки здесь могут быть старыми.",
    prs: "کود تایید نشد. این هیچ چیز را علیه شخص ثابت نمی‌کند: ورق کهنه می‌شود و فهرست‌های اینجا شاید کهنه باشد.",
    tg: "Рамз тасдиқ нашуд. Ин зидди шахс чизеро исбот намекунад: варақ кӯҳна мешавад ва рӯйхатҳои ин ҷо шояд кӯҳна бошанд.",
  },
  "why.not-signed-by-a-known-state": {
    en: "It is not a code of ours, is damaged, or its signing key is not known here.",
    ru: "Это не наш код, он повреждён, либо ключ подписи здесь неизвестен.",
    prs: "کود ما نیست، خراب است، یا کلید امضای آن در اینجا شناخته نیست.",
    tg: "Ин рамзи мо нест, вайрон аст ё калиди имзояш дар ин ҷо маълум нест.",
  },
  "why.not-valid-yet": {
    en: "It is valid from a later day.",
    ru: "Он начинает действовать позже.",
    prs: "از روز دیگری معتبر می‌شود.",
    tg: "Аз рӯзи дигар эътибор пайдо мекунад.",
  },
  "why.place-not-in-list": {
    en: "The list of revocations here does not cover this paper.",
    ru: "Имеющийся здесь список отзывов не охватывает эту бумагу.",
    prs: "فهرست باطل‌شده‌ها که در اینجا است این ورق را در بر نمی‌گیرد.",
    tg: "Рӯйхати бекоршудаҳо дар ин ҷо ин варақро дар бар намегирад.",
  },
  "age.none": {
    en: "No list of revocations is here: whether the paper was revoked is not known.",
    ru: "Списка отзывов здесь нет: отозвана ли бумага, неизвестно.",
    prs: "فهرست باطل‌شده‌ها در اینجا نیست: معلوم نیست که ورق باطل شده یا نه.",
    tg: "Рӯйхати бекоршудаҳо дар ин ҷо нест: маълум нест, ки варақ бекор шудааст ё не.",
  },
  "age.current": {
    en: "List of revocations of {issuedOn}.",
    ru: "Список отзывов от {issuedOn}.",
    prs: "فهرست باطل‌شده‌ها از {issuedOn} است.",
    tg: "Рӯйхати бекоршудаҳо аз {issuedOn}.",
  },
  "age.stale": {
    en: "The list of revocations is {days, plural, one {# day} other {# days}} old: a newer revocation would not show.",
    ru: "Списку отзывов {days, plural, one {# день} few {# дня} many {# дней} other {# дня}}: более поздний отзыв не виден.",
    prs: "فهرست باطل‌شده‌ها {days} روز پیش ساخته شده است: باطل‌شدن تازه در آن دیده نمی‌شود.",
    tg: "Рӯйхати бекоршудаҳо {days} рӯз пеш тартиб дода шудааст: бекоркунии навтар дар он дида намешавад.",
  },
} as const satisfies Readonly<Record<string, PersonText>>;
export type CheckKey = keyof typeof checkWords;
