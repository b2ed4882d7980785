import type { Form } from "../../src/process/index.ts";

/** Forms of a return; what the State of return is told is chosen by the person. */
export const forms = {
  wish: {
    id: "wish",
    title: { en: "Wish to return", ru: "Желание вернуться" },
    questions: [
      { id: "wishedOn", label: { en: "Said on", ru: "Когда сказано" }, kind: "day", required: true },
      { id: "returnTo", label: { en: "To which country", ru: "В какую страну" }, kind: "country", required: true },
      {
        id: "isHeld",
        label: { en: "Is the person held anywhere?", ru: "Содержится ли лицо под стражей?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  information: {
    id: "information",
    title: { en: "Information on the place of return", ru: "Сведения о месте возвращения" },
    questions: [
      { id: "placeInformation", label: { en: "What was told", ru: "Что рассказано" }, kind: "longText", required: true },
      { id: "informationSource", label: { en: "Source and date", ru: "Источник и дата" }, kind: "text", required: true },
      { id: "informationUnderstood", label: { en: "Understood?", ru: "Понято?" }, kind: "answer", required: true },
    ],
  },
  counsel: {
    id: "counsel",
    title: { en: "Counsel", ru: "Консультация" },
    questions: [
      { id: "counselGiven", label: { en: "Was counsel given?", ru: "Проведена ли консультация?" }, kind: "answer", required: true },
      { id: "counselBy", label: { en: "By whom", ru: "Кем" }, kind: "text", required: true },
      {
        id: "counselIndependent",
        label: { en: "By somebody who does not carry out the return?", ru: "Лицом, не организующим выезд?" },
        kind: "answer",
        required: true,
      },
      {
        id: "asylumExplained",
        label: { en: "Other ways explained", ru: "Разъяснены другие пути" },
        kind: "choices",
        options: {
          asylum: { en: "asylum", ru: "убежище" },
          stay: { en: "lawful stay", ru: "законное пребывание" },
          third: { en: "a third country", ru: "третья страна" },
        },
      },
      {
        id: "humanityReasons",
        label: {
          en: "Does anything of humanity speak for staying: illness, family, a child's school, many years here?",
          ru: "Есть ли гуманитарные причины остаться: болезнь, семья, школа ребёнка, долгие годы здесь?",
        },
        kind: "answer",
        required: true,
        source: ["rap-2012:RAP-III-11"],
      },
      {
        id: "humanityOffer",
        label: { en: "Humanitarian status was explained; the person", ru: "Гуманитарный статус разъяснён; лицо" },
        kind: "choice",
        options: {
          referred: { en: "asks for it", ru: "просит о нём" },
          declined: { en: "declines, in their words", ru: "отказывается, своими словами" },
        },
        when: { question: "humanityReasons", is: ["yes", "unsure"] },
      },
    ],
  },
  danger: {
    id: "danger",
    title: { en: "Danger on return", ru: "Опасность при возвращении" },
    questions: [
      {
        id: "dangerOnReturn",
        label: { en: "Is there danger on return?", ru: "Есть ли опасность при возвращении?" },
        kind: "answer",
        required: true,
      },
      { id: "dangerReasons", label: { en: "Why, from what sources", ru: "Почему, по каким источникам" }, kind: "longText", required: true },
    ],
  },
  declaration: {
    id: "declaration",
    title: { en: "Declaration", ru: "Декларация" },
    questions: [
      {
        id: "returnKind",
        label: { en: "Legal position on this day", ru: "Правовое положение на этот день" },
        kind: "choice",
        required: true,
        options: {
          refugee: { en: "recognised refugee: repatriation", ru: "признанный беженец: репатриация" },
          finalRejected: { en: "claim rejected for good", ru: "окончательный отказ в убежище" },
          migrant: { en: "migrant without a claim", ru: "мигрант без ходатайства" },
          victim: { en: "victim of trafficking", ru: "жертва торговли людьми" },
        },
        source: ["iom-standards:avrr.voluntary"],
      },
      {
        id: "wishWords",
        label: { en: "In the person's own words", ru: "Словами самого лица" },
        kind: "longText",
        required: true,
        say: {
          en: "Why do you want to go, and is it your own wish?",
          ru: "Почему вы хотите уехать и ваше ли это желание?",
          prs: "چرا می‌خواهید بروید و آیا خواست خود شماست؟",
          tg: "Чаро мехоҳед равед ва оё ин хости худи шумост?",
        },
      },
      { id: "wishFree", label: { en: "Free of pressure?", ru: "Без давления?" }, kind: "answer", required: true },
      {
        id: "wishUnderstood",
        label: { en: "Does the person understand what it means?", ru: "Понимает ли лицо последствия?" },
        kind: "answer",
        required: true,
      },
      { id: "guardian", label: { en: "For a child: guardian", ru: "Для ребёнка: опекун" }, kind: "text" },
      {
        id: "childDecidedBy",
        label: { en: "For a child: decided by", ru: "Для ребёнка: решено" },
        kind: "choice",
        options: {
          panel: { en: "the best-interests panel", ru: "комиссией по наилучшим интересам" },
          parents: { en: "both parents", ru: "обоими родителями" },
        },
      },
    ],
  },
  papers: {
    id: "papers",
    title: { en: "Papers for the journey", ru: "Документы для выезда" },
    questions: [
      {
        id: "toldToState",
        label: { en: "What the State of return is told", ru: "Что сообщается государству" },
        kind: "choices",
        required: true,
        options: {
          names: { en: "names", ru: "имя" },
          birth: { en: "date of birth", ru: "дата рождения" },
          photo: { en: "photo", ru: "фото" },
          destination: { en: "where the person goes", ru: "куда едет лицо" },
          medical: { en: "medical needs", ru: "медицинские нужды" },
          asylum: { en: "that there was a claim", ru: "что было ходатайство" },
          reasons: { en: "the reasons", ru: "причины" },
        },
      },
      { id: "tellingAgreed", label: { en: "Did the person choose this?", ru: "Лицо само это выбрало?" }, kind: "answer", required: true },
      { id: "travelPaper", label: { en: "Travel paper", ru: "Проездной документ" }, kind: "text", required: true },
    ],
  },
  boarding: {
    id: "boarding",
    title: { en: "Boarding", ru: "Посадка" },
    questions: [
      {
        id: "stillWished",
        label: { en: "Asked alone: still the wish?", ru: "Спрошено наедине: желание прежнее?" },
        kind: "answer",
        required: true,
      },
      { id: "boardedOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
    ],
  },
  check: {
    id: "check",
    title: { en: "After the return", ru: "После возвращения" },
    questions: [
      {
        id: "checkOutcome",
        label: { en: "The person", ru: "Лицо" },
        kind: "choice",
        required: true,
        options: {
          well: { en: "is well", ru: "в порядке" },
          needsHelp: { en: "needs help", ru: "нуждается в помощи" },
          notReached: { en: "could not be reached", ru: "не удалось связаться" },
          notWished: { en: "did not wish to be asked", ru: "не хотело контакта" },
        },
      },
      { id: "checkNote", label: { en: "Note", ru: "Заметка" }, kind: "longText" },
    ],
  },
  withdrawal: {
    id: "withdrawal",
    title: { en: "Taken back", ru: "Отказ от возвращения" },
    questions: [
      { id: "withdrawalWords", label: { en: "In their words, if they wish", ru: "Своими словами, если лицо желает" }, kind: "longText" },
    ],
  },
} as const satisfies Record<string, Form>;
