import type { CountryCode, Day, NationalityCode, PersonLanguage } from "../kernel/index.ts";
import type { PaperInput, PaperKind } from "./inputs.ts";
import { leaflets } from "./leaflets/index.ts";

const authority = {
  en: "Migration Service of the demo State",
  ru: "Миграционная служба (пример)",
  prs: "ادارهٔ مهاجرت (نمونه)",
  tg: "Хадамоти муҳоҷират (намуна)",
};
const state = { en: "the demo State", ru: "государство-пример", prs: "کشور نمونه", tg: "давлати намунавӣ" };
const common = {
  officerLanguage: "ru",
  personLanguage: "prs",
  authority,
  reference: "XD-7K3M-29Q4",
  issuedOn: "2026-03-07" as Day,
  unit: "XD-POST-02",
} as const;
const help = { en: "Legal aid, free of charge", ru: "Бесплатная юридическая помощь", prs: "کمک حقوقی رایگان", tg: "Кӯмаки ройгони ҳуқуқӣ" };
const monitor = { en: "Independent monitor", ru: "Независимый наблюдатель", prs: "ناظر مستقل", tg: "Назоратчии мустақил" };

const certificate: PaperInput<"asylum-seeker-certificate"> = {
  ...common,
  number: "7K3M29Q4",
  names: ["Parwana Ahmadzai", "پروانه احمدزی", "Парвона Аҳмадзай"],
  born: "1990-03-07",
  sex: "F",
  nationality: "AF" as NationalityCode,
  nationalityName: { en: "Afghanistan", ru: "Афганистан", prs: "افغانستان", tg: "Афғонистон" },
  state: "XD" as CountryCode,
  stateName: state,
  validTo: "2026-06-06" as Day,
  mrz: ["I<UTO7K3M29Q4<5<<<<<<<<<<<<<<<", "9003071F2606060AFG<<<<<<<<<<<6", "AHMADZAI<<PARWANA<<<<<<<<<<<<<"],
  code: "PANAH1:".padEnd(380, "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
  rights: [],
  phone: "+000 44 600 00 11",
};

const readers = { officerLanguage: common.officerLanguage, personLanguage: common.personLanguage, issuedOn: common.issuedOn };
const five = ["prs", "tg", "ru", "en", "uz"] as const satisfies readonly PersonLanguage[];

/** One allowed paper of each kind, of invented persons: tests spoil one thing in it, and a new country package can look at it in print. */
export const examplePapers: { readonly [Kind in PaperKind]: PaperInput<Kind> } = {
  leaflet: {
    officerLanguage: "ru",
    personLanguage: "prs",
    authority,
    issuedOn: "2026-03-07" as Day,
    topics: leaflets.map(({ topic }) => topic),
    contacts: [
      { who: help, phone: "+000 44 600 00 11" },
      { who: monitor, phone: "+000 800 11 22" },
    ],
  },
  "information-receipt": {
    ...common,
    names: ["Parwana Ahmadzai", "پروانه احمدزی"],
    topics: leaflets.map(({ topic, version }) => ({ topic, version })),
    explained: "read-aloud",
    explainedAt: "06:40",
    officer: "Сержант Р. Назаров, № 114",
    interpreter: "7-T-22",
    confirmed: "not-yet",
    contacts: [
      { who: help, phone: "+000 44 600 00 11" },
      { who: monitor, phone: "+000 800 11 22" },
    ],
  },
  "referral-slip": {
    ...common,
    purpose: "child-care",
    service: {
      name: { en: "House of the Child", ru: "Дом ребёнка", prs: "خانهٔ طفل", tg: "Хонаи кӯдак" },
      address: {
        en: "12 Garden Street, second floor",
        ru: "ул. Садовая, 12, второй этаж",
        prs: "سرک باغ، خانهٔ ۱۲، منزل دوم",
        tg: "кӯчаи Боғ, 12, ошёнаи дуюм",
      },
      phone: "+000 44 600 12 34",
      opening: { en: "Day and night", ru: "Круглосуточно", prs: "شب و روز", tg: "Шабу рӯз" },
      isFree: true,
    },
    by: { day: "2026-03-08" as Day, time: "06:00" },
  },
  minutes: {
    ...common,
    rows: [
      { label: "Проведено", value: "8 марта 2026 г., 10:00" },
      { label: "Присутствовали", value: "Первый член; Второй член; Третий член" },
    ],
    items: [
      {
        number: 1,
        reference: "XD-29Q4-7K3M",
        title: "Убежище",
        outcome: "решено",
        rows: [{ label: "Вынесено на голосование", value: "Принять решение: признать беженцем (за 2, против 1, воздержание 0)" }],
      },
    ],
  },
  invitation: {
    ...common,
    meeting: "interview",
    on: { day: "2026-03-12" as Day, time: "09:30" },
    office: { en: "Migration Service", ru: "Миграционная служба", prs: "خدمات مهاجرت", tg: "Хадамоти муҳоҷират" },
    place: { en: "Room 12", ru: "Кабинет 12", prs: "اتاق ۱۲", tg: "Утоқи 12" },
    phone: "+000 44 600 12 34",
    hasInterpreter: true,
  },
  "asylum-seeker-certificate": certificate,
  "group-certificates": {
    officerLanguage: common.officerLanguage,
    personLanguage: common.personLanguage,
    issuedOn: common.issuedOn,
    certificates: [
      { ...certificate, kind: "group-certificate" },
      { ...certificate, kind: "group-certificate", number: "29Q47K3M", names: ["Parwana Ahmadzai"] },
    ],
  },
  "identity-card": {
    ...readers,
    papers: [
      {
        ...certificate,
        kind: "refugee-certificate",
        validTo: "2028-03-06" as Day,
        mrz: ["I<UTO7K3M29Q4<5<<<<<<<<<<<<<<<", "9003071F2803065XXB<<<<<<<<<<<2", "AHMADZAI<<PARWANA<<<<<<<<<<<<<"],
        languages: [...five],
      },
    ],
  },
  "travel-document": {
    ...readers,
    papers: [
      {
        ...certificate,
        kind: "travel-document-1951",
        validTo: "2028-03-06" as Day,
        mrz: ["P<UTOAHMADZAI<<PARWANA<<<<<<<<<<<<<<<<<<<<<<", "7K3M29Q4<5XXB9003071F2803065<<<<<<<<<<<<<<02"],
        languages: [...five],
      },
    ],
  },
  licence: {
    ...common,
    personLanguage: "tg",
    kind: "agency-licence",
    number: "29Q47K3M",
    holder: "Рассвет Плюс",
    address: { en: "12 Garden Street", ru: "ул. Садовая, 12", prs: "سرک باغ، خانهٔ ۱۲", tg: "кӯчаи Боғ, 12" },
    stateName: state,
    validTo: "2028-03-06" as Day,
    code: certificate.code,
    phone: "+000 44 600 12 34",
    languages: [...five],
  },
  "decision-letter": {
    ...common,
    caseReference: "XD-29Q4-7K3M",
    names: ["Parwana Ahmadzai", "پروانه احمدزی"],
    outcome: {
      en: "Refugee status is not granted.",
      ru: "Статус беженца не предоставлен.",
      prs: "حیثیت پناهندگی داده نشد.",
      tg: "Мақоми гуреза дода нашуд.",
    },
    about: { en: "Refugee status", ru: "Статус беженца", prs: "حیثیت پناهندگی", tg: "Мақоми гуреза" },
    reasonsIn: "ru",
    summary:
      "اداره گفته‌های شما را باور کرده است که در سال ۱۴۰۰ از ولایت بلخ بیرون شدید.\nاداره فکر می‌کند که در یک شهر دیگر می‌توانید بی‌خطر زندگی کنید. اگر این درست نیست، در اعتراض تان بنویسید که چرا.",
    reasons: [
      "Заявительница последовательно описала обстоятельства выезда; показания приняты полностью. Угрозы, полученные в связи с работой учительницей, признаны достоверными.",
      "Рассмотрена возможность внутреннего перемещения. По имеющимся сведениям о стране происхождения, такая возможность признана разумной, с чем заявительница вправе не согласиться.",
    ],
    citations: [
      { ref: "refugee-1951:1.A.2", says: "Определение беженца: обоснованные опасения преследования по одному из пяти оснований." },
    ],
    sources: ["Доклад о положении женщин, 2025, пункты 14–17"],
    appeal: {
      lastDay: "2026-04-07" as Day,
      within: {
        en: "1 month from written notice",
        ru: "1 месяц со дня письменного уведомления",
        prs: "۱ ماه از روز خبر کتبی",
        tg: "1 моҳ аз рӯзи огоҳиномаи хаттӣ",
      },
      source: "tj-refugee-2002:14.5",
      isConfirmed: false,
      to: { en: "The higher body, or the court", ru: "Вышестоящий орган или суд", prs: "مقام بالاتر یا محکمه", tg: "Мақоми болоӣ ё суд" },
      address: { en: "1 Court Square", ru: "Судебная площадь, 1", prs: "میدان محکمه، شمارهٔ ۱", tg: "майдони Суд, 1" },
      help,
      phone: "+000 44 600 00 11",
      isSuspensive: true,
    },
    signatory: "Ф. Каримова, начальница отдела",
  },
  statement: {
    ...common,
    caseReference: "XD-29Q4-7K3M",
    names: ["Parwana Ahmadzai", "پروانه احمدزی"],
    title: { en: "Confirmation", ru: "Подтверждение", prs: "تأییدنامه", tg: "Тасдиқнома" },
    says: [
      {
        en: "The authorities of this State look after the person named here.",
        ru: "О лице, названном здесь, заботятся органы этого государства.",
        prs: "ادارات این دولت از شخصی که نامش اینجا آمده مراقبت می‌کنند.",
        tg: "Мақомоти ин давлат дар бораи шахси дар ин ҷо номбаршуда ғамхорӣ мекунанд.",
      },
    ],
    rows: [
      { label: { en: "Until", ru: "До", prs: "تا", tg: "То" }, value: { day: "2026-05-07" as Day } },
      { label: { en: "Guardian", ru: "Опекун", prs: "سرپرست", tg: "Васӣ" }, value: { text: "Farida Noori" } },
    ],
    isSigned: true,
    help,
    phone: "+000 44 600 00 11",
    signatory: "Ф. Каримова",
  },
};
