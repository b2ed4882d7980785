import type { ServiceRecord } from "../service-record.ts";

const offered = {
  fee: "free",
  verifiedOn: "2026-09-01",
  verifiedBy: "XD-NC",
  expiresOn: "2027-03-01",
  unit: "XD-BRIDGE",
  routes: ["programme"],
  hours: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }],
  eligibility: { needsPapers: false, ageMin: 16 },
  phone: "+999 0850 00",
  place: { en: "Capital, Bridge Street", ru: "Столица, улица Мостовая" },
  languages: ["ru", "prs", "uz", "tg"],
} as const satisfies Partial<ServiceRecord>;

/** Invented programmes of the demo State. */
export const programmes: readonly ServiceRecord[] = [
  {
    ...offered,
    id: "xd-language-course",
    title: { en: "Language of the country, beginners", ru: "Язык страны, для начинающих" },
    says: {
      en: "Learn the language in four months, three evenings a week. You may bring small children.",
      ru: "Выучите язык за четыре месяца, три вечера в неделю. Можно приходить с маленькими детьми.",
      prs: "زبان را در چهار ماه یاد بگیرید، هفته سه شام. می‌توانید اطفال خرد را با خود بیاورید.",
      tg: "Забонро дар чор моҳ омӯзед, ҳафтае се шом. Метавонед бо кӯдакони хурд биёед.",
    },
    places: 12,
    programme: { kind: "language", startsOn: "2026-12-07", endsOn: "2027-04-02", applyUntil: "2026-12-31" },
  },
  {
    ...offered,
    id: "xd-housing",
    title: { en: "Rooms and flats at a low rent", ru: "Комнаты и квартиры по низкой плате" },
    says: {
      en: "A room or flat for a year at a rent that a family can pay. There is a queue.",
      ru: "Комната или квартира на год с платой, посильной для семьи. Есть очередь.",
      prs: "یک اتاق یا آپارتمان برای یک سال با کرایه‌ای که خانواده توان آن را دارد. نوبت دارد.",
      tg: "Як ҳуҷра ё хонаи истиқоматӣ барои як сол бо иҷораи арзон. Навбат ҳаст.",
    },
    fee: "paid",
    eligibility: { needsPapers: false },
    places: 2,
    programme: {
      kind: "housing",
      cost: { amount: 60, currency: "XTS", per: "month" },
      lengthInMonths: 12,
      terms: {
        en: "For one year; it can be made longer once. No deposit is asked.",
        ru: "На один год, можно продлить один раз. Залог не берут.",
      },
    },
  },
];
