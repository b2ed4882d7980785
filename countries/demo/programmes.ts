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
  {
    ...offered,
    id: "xd-mechanic",
    title: { en: "Mechanic of motor vehicles, workshop in the capital", ru: "Автомеханик, мастерская в столице" },
    says: {
      en: "A workshop looks for two mechanics. Work by contract, wage each month.",
      ru: "Мастерской нужны два автомеханика. Работа по договору, заработок каждый месяц.",
      prs: "یک ورکشاپ به دو میخانیک ضرورت دارد. کار با قرارداد، مزد هر ماه.",
      tg: "Ба устохона ду механик лозим аст. Кор бо шартнома, музд ҳар моҳ.",
    },
    eligibility: { needsPapers: false, ageMin: 18 },
    places: 2,
    programme: {
      kind: "vacancy",
      occupation: "7231",
      pays: { amount: 450, currency: "XTS", per: "month" },
      applyUntil: "2027-01-31",
    },
  },
  {
    ...offered,
    id: "xd-small-loan",
    title: { en: "Small loan for one's own work", ru: "Малый кредит на своё дело" },
    says: {
      en: "A small loan to begin work of your own. You read all terms before you sign.",
      ru: "Небольшой кредит, чтобы начать своё дело. Все условия вы читаете до подписи.",
      prs: "قرض کوچک برای آغاز کار خود. پیش از امضا همه شرایط را می‌خوانید.",
      tg: "Қарзи хурд барои оғози кори худ. Пеш аз имзо ҳамаи шартҳоро мехонед.",
    },
    fee: "paid",
    eligibility: { needsPapers: false, ageMin: 18 },
    programme: {
      kind: "loan",
      pays: { amount: 1500, currency: "XTS", per: "once" },
      interestPercent: 6,
      lengthInMonths: 18,
      terms: {
        en: "Paid back each month; three months may be skipped in illness. Nothing is pledged, and no fee is taken for asking.",
        ru: "Возврат каждый месяц; три месяца можно пропустить по болезни. Залога нет, за обращение плата не берётся.",
      },
    },
  },
  {
    ...offered,
    id: "xd-transfers",
    title: { en: "Sending money home at a low price", ru: "Недорогие денежные переводы домой" },
    says: {
      en: "Send money to your family for a small fee, and put a part of it aside.",
      ru: "Отправляйте деньги семье за небольшую плату и откладывайте часть.",
      prs: "با فیس کم به فامیل پول بفرستید و یک بخش آن را پس‌انداز کنید.",
      tg: "Ба оила бо музди кам пул фиристед ва як қисмашро ҷамъ кунед.",
    },
    fee: "paid",
    programme: {
      kind: "remittance",
      terms: {
        en: "Two per cent of the sum, nothing for putting it aside. The rate of exchange is told before.",
        ru: "Два процента от суммы, за накопление ничего. Курс сообщают заранее.",
      },
    },
  },
  {
    ...offered,
    id: "xd-sewing-group",
    title: { en: "Sewing group", ru: "Швейная группа" },
    says: {
      en: "Sew together with neighbours and sell what you make. Children may come along.",
      ru: "Шейте вместе с соседями и продавайте сшитое. Можно приходить с детьми.",
      prs: "با همسایه‌ها یک‌جا خیاطی کنید و آنچه می‌سازید بفروشید. اطفال هم آمده می‌توانند.",
      tg: "Бо ҳамсояҳо якҷо дӯзед ва дӯхтаатонро фурӯшед. Кӯдакон ҳам омада метавонанд.",
    },
    programme: { kind: "group" },
  },
  {
    ...offered,
    id: "xd-savings",
    title: { en: "Saving account without a monthly fee", ru: "Сберегательный счёт без ежемесячной платы" },
    says: {
      en: "Put money aside safely, also in small sums.",
      ru: "Откладывайте деньги надёжно, даже понемногу.",
      prs: "پول خود را مطمئن پس‌انداز کنید، حتی مبلغ‌های کم.",
      tg: "Пулро боэътимод, ҳатто андак-андак, ҷамъ кунед.",
    },
    programme: {
      kind: "savings",
      terms: {
        en: "You may take out the whole sum on any day. The account is in your name alone.",
        ru: "Всю сумму можно снять в любой день. Счёт открывается только на ваше имя.",
      },
    },
  },
  {
    ...offered,
    id: "xd-diaspora",
    title: { en: "Workshop with countrymen abroad", ru: "Мастерская с земляками за рубежом" },
    says: {
      en: "Countrymen abroad put money and skill into a small enterprise at home.",
      ru: "Земляки за рубежом вкладывают деньги и умение в малое дело на родине.",
      prs: "هم‌وطنان در خارج در یک کار کوچک در وطن پول و مهارت می‌گذارند.",
      tg: "Ҳамватанон дар хориҷа ба кори хурд дар ватан пул ва маҳорат мегузоранд.",
    },
    programme: {
      kind: "diaspora",
      terms: {
        en: "Each puts in what was agreed in writing and shares gain and loss alike. Who leaves is paid out within a year.",
        ru: "Каждый вносит оговорённое письменно и поровну делит прибыль и убыток. Кто выходит, получает свою долю в течение года.",
      },
    },
  },
];
