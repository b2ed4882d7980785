import type { PersonText } from "../kernel/index.ts";

/** The fixed words of the letter that tells a decision. */
export const decisionLabelWords = {
  decisionTitle: { en: "Decision", ru: "Решение", prs: "فیصله", tg: "Қарор" },
  caseReference: { en: "Case", ru: "Дело", prs: "دوسیه", tg: "Парванда" },
  whatDecided: { en: "What was decided", ru: "Что решено", prs: "چه فیصله شد", tg: "Чӣ қарор шуд" },
  appealTitle: { en: "You can appeal", ru: "Вы можете обжаловать", prs: "می‌توانید اعتراض کنید", tg: "Шумо метавонед шикоят кунед" },
  appealLastDay: { en: "Last day", ru: "Последний день", prs: "آخرین روز", tg: "Рӯзи охирин" },
  appealWithin: { en: "Time", ru: "Срок", prs: "مهلت", tg: "Муҳлат" },
  appealTo: { en: "Where", ru: "Куда", prs: "به کجا", tg: "Ба куҷо" },
  appealHelp: { en: "Free help", ru: "Бесплатная помощь", prs: "کمک رایگان", tg: "Кӯмаки ройгон" },
  appealNotConfirmed: {
    en: "This time limit is not confirmed. Ask the free help, and appeal as early as you can.",
    ru: "Этот срок не подтверждён. Спросите там, где помогают бесплатно, и подайте жалобу как можно раньше.",
    prs: "این مهلت تایید نشده است. از کمک رایگان بپرسید و هرچه زودتر اعتراض کنید.",
    tg: "Ин муҳлат тасдиқ нашудааст. Аз кӯмаки ройгон пурсед ва ҳарчи зудтар шикоят кунед.",
  },
  appealStay: {
    en: "If you appeal in time, you may stay until the appeal is decided.",
    ru: "Если вы обжалуете вовремя, вы можете остаться до решения по жалобе.",
    prs: "اگر به وقت اعتراض کنید، تا فیصلهٔ اعتراض می‌توانید بمانید.",
    tg: "Агар сари вақт шикоят кунед, то қарори шикоят метавонед бимонед.",
  },
  appealNoStay: {
    en: "An appeal does not by itself let you stay. Ask the free help today how to ask for that too.",
    ru: "Сама жалоба не даёт права остаться. Сегодня же спросите там, где помогают бесплатно, как об этом ходатайствовать.",
    prs: "اعتراض به تنهایی حق ماندن نمی‌دهد. همین امروز از کمک رایگان بپرسید که چگونه این را هم درخواست کنید.",
    tg: "Худи шикоят ҳуқуқи монданро намедиҳад. Ҳамин имрӯз аз кӯмаки ройгон пурсед, ки чӣ тавр инро ҳам дархост кунед.",
  },
  summaryTitle: { en: "In short", ru: "Кратко", prs: "خلاصه", tg: "Мухтасар" },
  summaryMissing: {
    en: "No written summary in your language was ready. You have the right to have this letter read to you by an interpreter. Ask for it.",
    ru: "Письменного изложения на вашем языке ещё нет. Вы вправе просить, чтобы переводчик прочитал вам это письмо.",
    prs: "خلاصهٔ نوشته‌شده به زبان شما آماده نبود. حق دارید که ترجمان این نامه را برای تان بخواند. آن را بخواهید.",
    tg: "Хулосаи хаттӣ бо забони шумо тайёр набуд. Шумо ҳақ доред, ки тарҷумон ин номаро ба шумо хонад. Инро талаб кунед.",
  },
  reasonsTitle: { en: "Reasons", ru: "Основания решения", prs: "دلایل", tg: "Асосҳо" },
  citationsTitle: { en: "Law", ru: "Нормы права", prs: "قانون", tg: "Қонун" },
  sourcesTitle: { en: "Sources", ru: "Источники", prs: "منابع", tg: "Манбаъҳо" },

  "language.en": { en: "English", ru: "английский", prs: "انگلیسی", tg: "англисӣ" },
  "language.ru": { en: "Russian", ru: "русский", prs: "روسی", tg: "русӣ" },
  "language.kk": { en: "Kazakh", ru: "казахский", prs: "قزاقی", tg: "қазоқӣ" },
  "language.ky": { en: "Kyrgyz", ru: "киргизский", prs: "قرغزی", tg: "қирғизӣ" },
  "language.tg": { en: "Tajik", ru: "таджикский", prs: "تاجیکی", tg: "тоҷикӣ" },
  "language.tk": { en: "Turkmen", ru: "туркменский", prs: "ترکمنی", tg: "туркманӣ" },
  "language.uz": { en: "Uzbek", ru: "узбекский", prs: "ازبیکی", tg: "ӯзбекӣ" },
  "language.prs": { en: "Dari", ru: "дари", prs: "دری", tg: "дарӣ" },
  "language.ps": { en: "Pashto", ru: "пушту", prs: "پشتو", tg: "пашту" },
} as const satisfies Readonly<Record<string, PersonText>>;
