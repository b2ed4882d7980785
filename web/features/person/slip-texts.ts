import type { OfficerText, PersonText } from "../../../src/kernel/index.ts";

/** The slip in four languages; Dari and Tajik await review by native speakers. */
export const slipTexts = {
  title: { en: "Please go here", ru: "Куда вам обратиться", prs: "لطفاً به اینجا بروید", tg: "Лутфан ба ин ҷо равед" },
  phone: { en: "Telephone", ru: "Телефон", prs: "تیلفون", tg: "Телефон" },
  by: { en: "They answer by", ru: "Вам ответят до", prs: "جواب می‌دهند تا", tg: "Ҷавоб медиҳанд то" },
  reference: { en: "Show this number", ru: "Покажите этот номер", prs: "این شماره را نشان دهید", tg: "Ин рақамро нишон диҳед" },
  free: { en: "It is free. Nobody may ask you for money.", ru: "Это бесплатно. Никто не вправе просить денег.", prs: "رایگان است. هیچ‌کس حق ندارد پول بخواهد.", tg: "Ин ройгон аст. Ҳеҷ кас ҳақ надорад пул талаб кунад." },
} satisfies Record<string, PersonText>;

export const slipActTexts = {
  print: { en: "Print the slip", ru: "Печатать талон" },
  back: { en: "Back", ru: "Назад" },
  noRelease: { en: "This slip is not on record yet. Go back and print it from there.", ru: "Этот талон ещё не учтён. Вернитесь и печатайте оттуда." },
} satisfies Record<string, OfficerText>;
