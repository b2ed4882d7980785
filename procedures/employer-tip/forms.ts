import type { Form } from "../../src/process/index.ts";

/** Forms of a tip; none asks who sends it (ETP3). */
export const forms = {
  tip: {
    id: "tip",
    title: { en: "What you saw", ru: "Что вы заметили" },
    questions: [
      {
        id: "tipAbout",
        label: { en: "What is it about?", ru: "О чём сообщение?" },
        say: { en: "What is it about?", ru: "О чём сообщение?", prs: "دربارهٔ چیست؟", tg: "Паём дар бораи чист?" },
        kind: "choice",
        required: true,
        options: {
          agency: { en: "an agency or middleman who offers workers", ru: "агентство или посредник, предлагающий работников" },
          employer: { en: "another employer", ru: "другой работодатель" },
          worker: { en: "a worker who may be held or forced", ru: "работник, которого, возможно, удерживают или принуждают" },
          child: { en: "a child at work", ru: "ребёнок на работе" },
          other: { en: "something else", ru: "иное" },
        },
      },
      {
        id: "danger",
        label: { en: "Is somebody in danger now?", ru: "Угрожает ли кому-то опасность сейчас?" },
        say: {
          en: "Is somebody in danger now?",
          ru: "Угрожает ли кому-то опасность сейчас?",
          prs: "آیا کسی همین حالا در خطر است؟",
          tg: "Оё ҳоло касе дар хатар аст?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "tipWho",
        label: {
          en: "Agency or company, and its licence number if you know it",
          ru: "Агентство или компания и номер лицензии, если известен",
        },
        say: {
          en: "Agency or company, and its licence number if you know it",
          ru: "Агентство или компания и номер лицензии, если известен",
          prs: "اداره یا شرکت، و نمبر جوازش اگر می‌دانید",
          tg: "Агентӣ ё ширкат ва рақами иҷозатнома, агар донед",
        },
        kind: "text",
      },
      {
        id: "tipWhere",
        label: { en: "Where", ru: "Где" },
        say: { en: "Where", ru: "Где", prs: "کجا", tg: "Дар куҷо" },
        kind: "text",
      },
      {
        id: "tipWords",
        label: { en: "What happened", ru: "Что произошло" },
        hint: { en: "Not who you are: nobody asks for it.", ru: "Кто вы, писать не нужно: об этом никто не спрашивает." },
        say: { en: "What happened", ru: "Что произошло", prs: "چه شد", tg: "Чӣ шуд" },
        kind: "longText",
        required: true,
      },
    ],
  },
  triage: {
    id: "triage",
    title: { en: "First look", ru: "Первичная оценка" },
    questions: [
      {
        id: "helpTold",
        label: { en: "Was whoever can help at once told?", ru: "Сообщено ли тем, кто может помочь немедленно?" },
        kind: "answer",
      },
      {
        id: "sign",
        label: { en: "What it may be", ru: "Чем это может быть" },
        kind: "choice",
        required: true,
        options: {
          trafficking: { en: "trafficking or forced labour", ru: "торговля людьми или принудительный труд" },
          fees: { en: "fees taken from workers", ru: "плата, взятая с работников" },
          unlicensed: { en: "placing without a licence", ru: "трудоустройство без лицензии" },
          conditions: { en: "pay or conditions of work", ru: "оплата или условия труда" },
          childLabour: { en: "child labour", ru: "детский труд" },
          unsure: { en: "not known yet", ru: "пока не известно" },
        },
      },
    ],
  },
  tipReply: {
    id: "tipReply",
    title: { en: "Answer", ru: "Ответ" },
    questions: [
      {
        id: "outcome",
        label: { en: "What follows", ru: "Что последует" },
        hint: {
          en: "What goes to another body is handed on first, by “Hand on” at the top of this page.",
          ru: "Что идёт другому органу, сначала передают кнопкой «Передать» вверху страницы.",
        },
        kind: "choice",
        required: true,
        options: {
          inspection: { en: "an inspection", ru: "проверка" },
          agency: { en: "the licence of the agency is looked at", ru: "проверяется лицензия агентства" },
          nrm: { en: "handed to the body for victims of trafficking", ru: "передано органу помощи жертвам торговли людьми" },
          childProtection: { en: "handed to child protection", ru: "передано органу защиты детей" },
          putRight: { en: "put right already", ru: "уже исправлено" },
          nothing: { en: "nothing was found", ru: "ничего не установлено" },
          notOurs: { en: "another office; the answer says which", ru: "другой орган; какой, указано в ответе" },
        },
      },
      { id: "reply", label: { en: "Answer", ru: "Ответ" }, kind: "longText", required: true },
      {
        id: "namesWorker",
        label: { en: "Does the answer name a worker, or tell who one is?", ru: "Назван ли в ответе работник или можно ли его узнать?" },
        kind: "answer",
        required: true,
      },
    ],
  },
} as const satisfies Record<string, Form>;
