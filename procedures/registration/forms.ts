import type { Form } from "../../src/process/index.ts";
import { securityLookForm } from "../shared/security-look.ts";

export const forms = {
  appointment: {
    id: "appointment",
    title: { en: "Appointment", ru: "Запись на приём" },
    questions: [
      { id: "appointmentOn", label: { en: "Appointment on", ru: "Дата приёма" }, kind: "day", required: true },
      {
        id: "registrationReason",
        label: { en: "Why the person is registered", ru: "Основание регистрации" },
        kind: "choice",
        required: true,
        options: {
          asylum: { en: "asylum-seeker", ru: "лицо, ищущее убежище" },
          refugee: { en: "refugee", ru: "беженец" },
          stateless: { en: "stateless or undetermined", ru: "без гражданства или не определено" },
          displaced: {
            en: "internally displaced: forced from home, no border crossed",
            ru: "внутренне перемещённое лицо: вынужденно покинуло дом, границу не пересекало",
          },
          other: { en: "other person of concern", ru: "иное лицо" },
        },
        source: ["minsk-2004:MIN-SEC-3", "guiding-principles-1998:definition"],
      },
    ],
  },
  identity: {
    id: "identity",
    title: { en: "Identity", ru: "Личность" },
    questions: [
      {
        id: "informedOfUse",
        label: { en: "Was the person told what the information is used for?", ru: "Разъяснено ли лицу, для чего используются сведения?" },
        kind: "answer",
        required: true,
        say: {
          en: "We write this down so that you have papers. You may see it and correct it.",
          ru: "Мы записываем это, чтобы у вас были документы. Вы можете всё прочитать и исправить.",
          prs: "این را می‌نویسیم تا شما سند داشته باشید. می‌توانید آن را ببینید و اصلاح کنید.",
          tg: "Инро менависем, то шумо ҳуҷҷат дошта бошед. Шумо метавонед онро бинед ва ислоҳ кунед.",
        },
        source: ["unhcr-standards:excom-91"],
      },
      {
        id: "identityGround",
        label: { en: "What the identity rests on", ru: "На чём основаны сведения о личности" },
        kind: "choices",
        required: true,
        options: {
          papers: { en: "papers", ru: "документы" },
          words: { en: "the person's own words", ru: "слова самого лица" },
          family: { en: "family members", ru: "слова членов семьи" },
        },
      },
      {
        id: "specificNeeds",
        label: { en: "Specific needs found", ru: "Выявленные особые потребности" },
        kind: "longText",
        source: ["unhcr-standards:specific-needs"],
      },
    ],
  },
  household: {
    id: "household",
    title: { en: "Household", ru: "Домохозяйство" },
    questions: [
      { id: "householdHead", label: { en: "Representative of the household", ru: "Представитель домохозяйства" }, kind: "person" },
      {
        id: "householdMembers",
        label: { en: "Members", ru: "Члены" },
        hint: {
          en: "Who lives together. Who is processed together stands in the case.",
          ru: "Кто проживает вместе. Чьи дела рассматриваются вместе, указано в деле.",
        },
        kind: "persons",
      },
      { id: "livesAlone", label: { en: "Does the person live alone?", ru: "Проживает ли лицо одно?" }, kind: "answer", required: true },
    ],
  },
  schooling: {
    id: "schooling",
    title: { en: "School of a child", ru: "Школа ребёнка" },
    questions: [
      {
        id: "schooling",
        label: { en: "The child", ru: "Ребёнок" },
        kind: "choice",
        required: true,
        options: {
          atSchool: { en: "goes to school", ru: "ходит в школу" },
          outOfSchool: { en: "does not go to school", ru: "не ходит в школу" },
          tooYoung: { en: "is too small for school", ru: "ещё мал для школы" },
          finished: { en: "has finished school", ru: "окончил школу" },
        },
        say: {
          en: "Do you go to school? Every child may, whatever papers there are.",
          ru: "Ты ходишь в школу? Это может каждый ребёнок, какими бы ни были документы.",
          prs: "آیا به مکتب می‌روی؟ هر کودک حق دارد، هر سندی که باشد.",
          tg: "Оё ту ба мактаб меравӣ? Ҳар кӯдак ҳақ дорад, новобаста аз ҳуҷҷат.",
          kk: "Мектепке барасың ба? Құжаты қандай болса да, әр баланың құқығы бар.",
          ky: "Мектепке барасыңбы? Кагазы кандай болсо да, ар бир баланын укугу бар.",
          tk: "Mekdebe gidýärsiňmi? Resminamasy nähili bolsa-da, her çaganyň haky bar.",
          uz: "Maktabga borasanmi? Hujjati qanday boʻlmasin, har bir bolaning haqqi bor.",
          ps: "ښوونځي ته ځې؟ هر ماشوم حق لري، که هر اسناد ولري.",
        },
        source: ["rap-2012:RAP-II-26", "crc-1989:28"],
      },
      {
        id: "schoolWho",
        label: { en: "Who brings the child to school, and by when", ru: "Кто и когда устроит ребёнка в школу" },
        kind: "text",
        when: { question: "schooling", is: ["outOfSchool"] },
      },
    ],
  },
  securityLook: securityLookForm,
  comparison: {
    id: "comparison",
    title: { en: "Search for an earlier record", ru: "Поиск прежней записи" },
    questions: [
      {
        id: "duplicateResult",
        label: { en: "Result", ru: "Результат" },
        kind: "choice",
        required: true,
        options: {
          none: { en: "no earlier record", ru: "прежней записи нет" },
          same: { en: "same person, records linked", ru: "то же лицо, записи связаны" },
          different: { en: "similar, but another person", ru: "похожая запись другого лица" },
          open: { en: "not settled", ru: "не установлено" },
        },
      },
      {
        id: "duplicateReason",
        label: { en: "Why", ru: "Почему" },
        kind: "longText",
        required: true,
        when: { question: "duplicateResult", is: ["same", "different", "open"] },
      },
    ],
  },
  verification: {
    id: "verification",
    title: { en: "Verification", ru: "Проверка записи" },
    questions: [
      {
        id: "readToPerson",
        label: { en: "Was the record read to the person and corrected?", ru: "Зачитана ли запись лицу и исправлена ли она?" },
        kind: "answer",
        required: true,
      },
      { id: "verificationNote", label: { en: "Note", ru: "Примечание" }, kind: "longText" },
    ],
  },
  certificate: {
    id: "certificate",
    title: { en: "Certificate", ru: "Свидетельство" },
    questions: [
      {
        id: "certificateKind",
        label: { en: "The person's own paper", ru: "Документ лица" },
        kind: "choice",
        required: true,
        options: {
          own: { en: "own certificate", ru: "собственное свидетельство" },
          onParent: { en: "entered on a parent's certificate", ru: "вписан в свидетельство родителя" },
        },
        source: ["minsk-2004:MIN-ASY-14"],
      },
      { id: "certificateOn", label: { en: "Handed over on", ru: "Дата вручения" }, kind: "day", required: true },
      { id: "certificateUntil", label: { en: "Valid until", ru: "Действительно до" }, kind: "day" },
    ],
  },
  fingerprints: {
    id: "fingerprints",
    title: { en: "Fingerprints: note only", ru: "Дактилоскопия: только отметка" },
    questions: [
      {
        id: "fingerprints",
        label: { en: "Result", ru: "Результат" },
        hint: { en: "Panah stores the note and never a print.", ru: "Хранится только отметка; сами отпечатки не хранятся." },
        kind: "choice",
        required: true,
        options: {
          done: { en: "taken by the authority", ru: "сняты уполномоченным органом" },
          notPossible: { en: "not possible", ru: "невозможно" },
          notRequired: { en: "not required by law", ru: "законом не требуется" },
        },
      },
      {
        id: "fingerprintsReason",
        label: { en: "Why not", ru: "Причина" },
        kind: "text",
        required: true,
        when: { question: "fingerprints", is: ["notPossible", "notRequired"] },
      },
    ],
  },
  change: {
    id: "change",
    title: { en: "Change in the record", ru: "Изменение записи" },
    questions: [
      {
        id: "changeKind",
        label: { en: "What changed", ru: "Что изменилось" },
        kind: "choice",
        required: true,
        options: {
          birth: { en: "birth", ru: "рождение" },
          marriage: { en: "marriage", ru: "брак" },
          address: { en: "address", ru: "адрес" },
          needs: { en: "new needs", ru: "новые потребности" },
          correction: { en: "correction asked by the person", ru: "исправление по просьбе лица" },
        },
        source: ["unhcr-standards:registration.continuous"],
      },
      { id: "changeNote", label: { en: "In short", ru: "Вкратце" }, kind: "longText", required: true },
    ],
  },
  search: {
    id: "search",
    title: { en: "The person was sought", ru: "Попытка найти лицо" },
    questions: [
      { id: "soughtOn", label: { en: "On", ru: "Дата" }, kind: "day", required: true },
      { id: "soughtHow", label: { en: "How", ru: "Как" }, kind: "text", required: true },
    ],
  },
  inactivation: {
    id: "inactivation",
    title: { en: "Record becomes inactive", ru: "Запись становится неактивной" },
    questions: [
      {
        id: "inactiveBecause",
        label: { en: "Because the person", ru: "Основание" },
        kind: "choice",
        required: true,
        options: {
          left: { en: "left the country", ru: "выбыло из страны" },
          died: { en: "died", ru: "умерло" },
          naturalised: { en: "became a national", ru: "приняло гражданство" },
          returned: { en: "returned by own wish", ru: "добровольно возвратилось" },
          notSeen: { en: "has not been seen", ru: "не появляется" },
        },
      },
      { id: "inactiveNote", label: { en: "How this is known", ru: "Откуда это известно" }, kind: "longText", required: true },
    ],
  },
  reopening: {
    id: "reopening",
    title: { en: "Active again", ru: "Возобновление" },
    questions: [{ id: "reopeningReason", label: { en: "Why", ru: "Почему" }, kind: "text", required: true }],
  },
  home: {
    id: "home",
    title: { en: "Another home", ru: "Новое место жительства" },
    questions: [
      { id: "homePlace", label: { en: "Where the person lives now", ru: "Где лицо живёт теперь" }, kind: "text", required: true },
      { id: "homeFrom", label: { en: "Since", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  restriction: {
    id: "restriction",
    title: { en: "Restriction of movement", ru: "Ограничение передвижения" },
    questions: [
      { id: "restrictionWhat", label: { en: "What is restricted", ru: "Что ограничено" }, kind: "longText", required: true },
      { id: "restrictionLaw", label: { en: "By which clause", ru: "По какой норме" }, kind: "text", required: true },
      {
        id: "restrictionReason",
        label: { en: "Why for this person", ru: "Почему в отношении этого лица" },
        kind: "longText",
        required: true,
        source: ["minsk-2004:MIN-MIG-1"],
      },
      { id: "restrictionUntil", label: { en: "Last day", ru: "Последний день" }, kind: "day", required: true },
      {
        id: "restrictionTold",
        label: {
          en: "Told in a language the person understands, with the way to contest it?",
          ru: "Сообщено на понятном языке, с порядком обжалования?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  lifting: {
    id: "lifting",
    title: { en: "End of the restriction", ru: "Снятие ограничения" },
    questions: [{ id: "liftedOn", label: { en: "Ends on", ru: "С какого дня снято" }, kind: "day", required: true }],
  },
} as const satisfies Record<string, Form>;
