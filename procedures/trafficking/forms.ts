import type { Form, Question } from "../../src/process/index.ts";
import { windowEnded } from "../shared/remedy-forms.ts";
import {
  caseStatuses,
  controlMethods,
  deciders,
  eventCodes,
  eventTypes,
  exploitationTypes,
  industries,
  industryCodes,
  recruitmentMethods,
  sexExploitationTypes,
  supportOutcomes,
  supportSources,
  supportTypes,
  traffickerRelations,
} from "./codes.ts";

const guardian: Question = {
  id: "guardian",
  label: { en: "Guardian, if a child or maybe a child", ru: "Опекун, если это ребёнок или возможно ребёнок" },
  kind: "text",
};
/** A paper can betray whoever carries it: it is made for those who want it. */
const paperWanted: Question = {
  id: "paperWanted",
  label: {
    en: "Asked alone: does the person want it on paper, and can they keep the paper safely?",
    ru: "Спрошено наедине: хочет ли лицо получить это на бумаге и может ли безопасно хранить её?",
  },
  kind: "answer",
  say: {
    en: "Do you want this on paper? You need not take it. Is there somebody who must not find it?",
    ru: "Хотите получить это на бумаге? Брать её необязательно. Есть ли кто-то, кто не должен её найти?",
    prs: "آیا این را روی کاغذ می‌خواهید؟ لازم نیست بگیرید. آیا کسی هست که نباید آن را پیدا کند؟",
    tg: "Оё инро дар варақ мехоҳед? Гирифтан ҳатмӣ нест. Оё касе ҳаст, ки набояд онро ёбад?",
  },
};

const fear: readonly Question[] = [
  {
    id: "fearsReturn",
    label: { en: "Afraid to go back to any country?", ru: "Опасается вернуться в какую-либо страну?" },
    kind: "answer",
    required: true,
    say: {
      en: "Is there a country to which you are afraid to go back?",
      ru: "Есть ли страна, куда вы боитесь возвращаться?",
      prs: "آیا کشوری هست که از برگشتن به آن بترسید؟",
      tg: "Оё кишваре ҳаст, ки аз баргаштан ба он метарсед?",
    },
  },
  {
    id: "asylumOffer",
    label: { en: "Asylum explained; the person", ru: "Право на убежище разъяснено; лицо" },
    kind: "choice",
    options: {
      referred: { en: "is referred to the asylum authority", ru: "направлено в орган по вопросам убежища" },
      declined: { en: "declines, in their words", ru: "отказывается, своими словами" },
    },
    when: { question: "fearsReturn", is: ["yes", "unsure"] },
  },
];

/** Which kind of body decided, as the standard codes it (TR19). */
const decidedBy = {
  id: "decidedBy",
  label: { en: "Decided by", ru: "Кто решил" },
  kind: "choice",
  required: true,
  options: deciders,
  list: { standard: "htcds-2:decider", field: "TraffickingStatusDecisionMakingOrg" },
  source: ["htcds-2:decider"],
} as const satisfies Question;

/** The standard's own kinds of support could not be read. */
const supportList = { standard: "htcds-2:support-plan", field: "Support Plan: Type", codes: "unread" } as const;
const supportClauses = ["htcds-2:support-plan", ...new Set(Object.values(supportSources))];

/** Ways on that the law leaves open; none of them hangs on testimony. */
const lawfulWays = {
  stay: { en: "stay and inclusion here", ru: "остаться и жить здесь" },
  return: { en: "voluntary return", ru: "добровольное возвращение" },
  third: { en: "a third country", ru: "третья страна" },
  asylum: { en: "asylum, or the appeal of a claim", ru: "убежище или обжалование отказа в нём" },
} as const;

/** The criminal case, which runs beside the help: where it stands, and the advice that was asked for it (TR13, TR14). */
const criminalForms = {
  criminal: {
    id: "criminal",
    title: { en: "Criminal case", ru: "Уголовное дело" },
    questions: [
      {
        id: "criminalStage",
        label: { en: "The criminal case is", ru: "Уголовное дело" },
        kind: "choice",
        required: true,
        options: {
          none: { en: "not reported", ru: "не заявлено" },
          reported: { en: "reported", ru: "заявлено" },
          investigated: { en: "being investigated", ru: "расследуется" },
          charged: { en: "charged", ru: "предъявлено обвинение" },
          convicted: { en: "ended: somebody is convicted", ru: "завершено: осуждение" },
          acquitted: { en: "ended: nobody is convicted", ru: "завершено: оправдание" },
          dropped: { en: "dropped", ru: "прекращено" },
        },
        source: ["minsk-2004:MIN-TRAF-1"],
      },
      { id: "criminalOn", label: { en: "Since", ru: "С какого дня" }, kind: "day", required: true },
      {
        id: "takesPart",
        label: { en: "Does the person take part in it of their own will?", ru: "Участвует ли в нём лицо по своей воле?" },
        kind: "answer",
        required: true,
      },
      {
        id: "criminalResult",
        label: { en: "Result for the person: damages, wages", ru: "Итог для лица: возмещение, зарплата" },
        kind: "text",
      },
    ],
  },
  expertQuestion: {
    id: "expertQuestion",
    title: { en: "Question to an expert", ru: "Вопрос эксперту" },
    questions: [
      {
        id: "expertBody",
        label: { en: "Who is asked", ru: "Кого спрашивают" },
        kind: "choice",
        required: true,
        options: {
          interpol: { en: "Interpol", ru: "Интерпол" },
          police: { en: "police of another State", ru: "полицию другого государства" },
          expert: { en: "an independent expert", ru: "независимого эксперта" },
        },
      },
      {
        id: "expertCountry",
        label: { en: "Of which State", ru: "Какого государства" },
        kind: "country",
        required: true,
        when: { question: "expertBody", is: ["police"] },
      },
      {
        id: "expertAsked",
        label: { en: "The question, on the crime alone", ru: "Вопрос, только о преступлении" },
        kind: "longText",
        required: true,
      },
      {
        id: "personInside",
        label: {
          en: "Does it say or hint who the person is, or anything of their file?",
          ru: "Говорит ли он или намекает, кто это лицо, или что-либо из дела?",
        },
        kind: "answer",
        required: true,
      },
    ],
  },
  expertAdvice: {
    id: "expertAdvice",
    title: { en: "Advice of the expert", ru: "Ответ эксперта" },
    questions: [{ id: "advice", label: { en: "What was advised", ru: "Что посоветовали" }, kind: "longText", required: true }],
  },
} as const satisfies Record<string, Form>;

/** Forms of the case of a victim; what is coded follows HTCDS 2.0 (TR12). */
export const forms = {
  signs: {
    id: "signs",
    title: { en: "Signs", ru: "Признаки" },
    questions: [
      { id: "signsSeen", label: { en: "What was seen or said", ru: "Что замечено или сказано" }, kind: "longText", required: true },
      {
        id: "notedBy",
        label: { en: "Who noticed it", ru: "Кто заметил" },
        kind: "choice",
        required: true,
        options: {
          police: { en: "police or border service", ru: "полиция или погранслужба" },
          inspector: { en: "labour inspector", ru: "инспектор труда" },
          medic: { en: "medic or teacher", ru: "медик или учитель" },
          hotline: { en: "hotline", ru: "горячая линия" },
          ngo: { en: "organisation", ru: "организация" },
          self: { en: "the person", ru: "само лицо" },
          other: { en: "other", ru: "другие" },
        },
      },
      { id: "inDangerNow", label: { en: "In danger now?", ru: "Есть опасность сейчас?" }, kind: "answer", required: true },
    ],
  },
  firstHelp: {
    id: "firstHelp",
    title: { en: "First help", ru: "Первая помощь" },
    questions: [
      {
        id: "helpGiven",
        label: { en: "Given or offered today", ru: "Предоставлено или предложено сегодня" },
        kind: "choices",
        required: true,
        options: {
          shelter: { en: "safe place", ru: "безопасное место" },
          food: { en: "food and clothing", ru: "еда и одежда" },
          medical: { en: "medical help", ru: "медицинская помощь" },
          psychologist: { en: "psychologist", ru: "психолог" },
          interpreter: { en: "interpreter", ru: "переводчик" },
          lawyer: { en: "lawyer", ru: "юрист" },
          child: { en: "child protection", ru: "защита детей" },
        },
      },
      { id: "helpAgreed", label: { en: "Does the person agree to it?", ru: "Согласно ли лицо?" }, kind: "answer", required: true },
      guardian,
    ],
  },
  presumption: {
    id: "presumption",
    title: { en: "Reasonable grounds", ru: "Разумные основания" },
    questions: [
      {
        id: "purposeTold",
        label: { en: "The person knew what the talk was for?", ru: "Лицо знало цель беседы?" },
        kind: "answer",
        required: true,
      },
      {
        id: "talkedAlone",
        label: { en: "Alone, or with whom they wished?", ru: "Наедине или с тем, с кем лицо хотело?" },
        kind: "answer",
        required: true,
      },
      {
        id: "languageUnderstood",
        label: { en: "In a language they understood?", ru: "На понятном языке?" },
        kind: "answer",
        required: true,
      },
      {
        id: "act",
        label: { en: "What was done: recruited, moved, held, received", ru: "Деяние: вербовка, перевозка, удержание, получение" },
        kind: "longText",
        required: true,
      },
      {
        id: "recruitment",
        label: { en: "How recruited", ru: "Как завербован" },
        kind: "choices",
        options: recruitmentMethods,
        list: { standard: "htcds-2:core", field: "MethodOfRecruitment" },
        source: ["htcds-2:core"],
      },
      {
        id: "controls",
        label: { en: "How held", ru: "Чем удерживали" },
        kind: "choices",
        options: controlMethods,
        list: { standard: "htcds-2:core", field: "MethodsOfControl" },
        source: ["htcds-2:core"],
      },
      {
        id: "exploitation",
        label: { en: "What for", ru: "С какой целью" },
        kind: "choices",
        options: exploitationTypes,
        list: { standard: "htcds-2:core", field: "TypeOfExploitation" },
        required: true,
        source: ["htcds-2:core"],
      },
      {
        id: "industry",
        label: { en: "Industry", ru: "Отрасль" },
        kind: "choices",
        options: industries,
        list: { standard: "htcds-2:core", field: "ForcedLabourIndustry", codes: industryCodes },
        when: { question: "exploitation", is: ["ForcedLabour", "ChildLabour"] },
        source: ["htcds-2:core"],
      },
      {
        id: "sexExploitation",
        label: { en: "In which way", ru: "В какой форме" },
        kind: "choices",
        options: sexExploitationTypes,
        list: { standard: "htcds-2:sex-exploitation", field: "TypeOfSexExploitation" },
        when: { question: "exploitation", is: ["SexualExploitation"] },
        source: ["htcds-2:sex-exploitation"],
      },
      {
        id: "ageWhenTrafficked",
        label: { en: "Age in years when it began, if known", ru: "Возраст в годах, когда это началось, если известен" },
        kind: "number",
        list: { standard: "htcds-2:age", field: "AgeWhenTrafficked" },
        source: ["htcds-2:age", "palermo-2000:3.c"],
      },
      {
        id: "traffickerRelation",
        label: { en: "Who recruited or held the person was", ru: "Тот, кто завербовал или удерживал" },
        kind: "choice",
        options: traffickerRelations,
        list: { standard: "htcds-2:relationship", field: "RelationshipToTrafficker" },
        source: ["htcds-2:relationship"],
      },
      { id: "countriesOfEvents", label: { en: "Countries where it happened", ru: "Страны, где это происходило" }, kind: "countries" },
      guardian,
      paperWanted,
    ],
  },
  event: {
    id: "event",
    title: { en: "What happened, one event at a time", ru: "Что произошло: каждое событие отдельно" },
    questions: [
      {
        id: "eventType",
        label: { en: "The person was, or", ru: "Лицо было или" },
        kind: "choice",
        required: true,
        options: eventTypes,
        list: { standard: "htcds-2:events", field: "Type", codes: eventCodes },
        source: ["htcds-2:events"],
      },
      {
        id: "eventOn",
        label: { en: "On", ru: "Когда" },
        hint: {
          en: "Where the person knows no day, leave it empty and write what they know below.",
          ru: "Если лицо не помнит дня, оставьте пустым и запишите ниже, что помнит.",
        },
        kind: "day",
        source: ["htcds-2:events"],
      },
      {
        id: "eventWhen",
        label: { en: "If no day is known: about when", ru: "Если день неизвестен: примерно когда" },
        kind: "text",
      },
      { id: "eventCountry", label: { en: "Country", ru: "Страна" }, kind: "country", source: ["htcds-2:events"] },
      { id: "eventPlace", label: { en: "Town or place", ru: "Город или место" }, kind: "text", source: ["htcds-2:events"] },
      { id: "eventNote", label: { en: "What was done", ru: "Что было сделано" }, kind: "longText", source: ["htcds-2:events"] },
    ],
  },
  identification: {
    id: "identification",
    title: { en: "Identification", ru: "Идентификация" },
    questions: [
      decidedBy,
      {
        id: "identified",
        label: { en: "The person is a victim of trafficking", ru: "Лицо является жертвой торговли людьми" },
        kind: "choice",
        required: true,
        options: {
          yes: { en: "yes, by this decision", ru: "да, настоящим решением" },
          byCourt: { en: "yes, a court found so", ru: "да, установлено судом" },
        },
      },
      { id: "identificationReasons", label: { en: "Reasons", ru: "Основания" }, kind: "longText", required: true },
      paperWanted,
    ],
  },
  refusal: {
    id: "refusal",
    title: { en: "Decision not to identify", ru: "Решение не признавать жертвой" },
    questions: [
      decidedBy,
      {
        id: "elementsLacking",
        label: { en: "What is lacking", ru: "Чего недостаёт" },
        kind: "choices",
        required: true,
        options: {
          act: { en: "act", ru: "деяния" },
          means: { en: "means (never of a child)", ru: "средства (не для ребёнка)" },
          purpose: { en: "purpose", ru: "цели" },
        },
      },
      { id: "refusalReasons", label: { en: "Reasons, in writing", ru: "Мотивы, письменно" }, kind: "longText", required: true },
      ...windowEnded,
      paperWanted,
    ],
  },
  paper: { id: "paper", title: { en: "On paper", ru: "На бумаге" }, questions: [{ ...paperWanted, required: true }] },
  plan: {
    id: "plan",
    title: { en: "Plan of support", ru: "План помощи" },
    questions: [
      {
        id: "planWith",
        label: { en: "What was agreed with the person", ru: "О чём договорились с лицом" },
        kind: "longText",
        required: true,
        list: { standard: "htcds-2:support-plan", field: "Support Plan: Action Plan" },
        source: ["htcds-2:support-plan"],
      },
      {
        id: "planServices",
        label: { en: "Services", ru: "Услуги" },
        kind: "choices",
        required: true,
        options: supportTypes,
        list: supportList,
        source: supportClauses,
      },
      {
        id: "helpDependsOnTestimony",
        label: { en: "Does any of it hang on testimony?", ru: "Зависит ли что-либо из этого от показаний?" },
        kind: "answer",
        required: true,
      },
      { id: "advocate", label: { en: "Independent advocate", ru: "Независимый защитник" }, kind: "text" },
    ],
  },
  support: {
    id: "support",
    title: { en: "What came of a support", ru: "Что стало с помощью" },
    questions: [
      {
        id: "supportType",
        label: { en: "Support", ru: "Помощь" },
        kind: "choice",
        required: true,
        options: supportTypes,
        list: supportList,
        source: supportClauses,
      },
      {
        id: "supportCame",
        label: { en: "It was", ru: "Она" },
        kind: "choice",
        required: true,
        options: supportOutcomes,
        source: ["palermo-2000:6"],
      },
      { id: "supportOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "supportWords", label: { en: "What the person said of it", ru: "Что сказало об этом лицо" }, kind: "longText" },
    ],
  },
  planReview: {
    id: "planReview",
    title: { en: "Review of the plan", ru: "Пересмотр плана" },
    questions: [
      { id: "progress", label: { en: "What has changed", ru: "Что изменилось" }, kind: "longText", required: true },
      { id: "newNeeds", label: { en: "What is needed now", ru: "Что нужно теперь" }, kind: "longText" },
      {
        id: "caseStatus",
        label: { en: "The case is then", ru: "Дело после этого" },
        kind: "choice",
        options: { Active: caseStatuses.Active, FollowUp: caseStatuses.FollowUp },
        list: { standard: "htcds-2:case-status", field: "Status" },
        source: ["htcds-2:case-status"],
      },
    ],
  },
  fear: { id: "fear", title: { en: "Fear of return and asylum", ru: "Опасение возвращения и убежище" }, questions: fear },
  ways: {
    id: "ways",
    title: { en: "Lawful ways on", ru: "Законные пути дальше" },
    questions: [
      {
        id: "waysExplained",
        label: { en: "Explained, each with what it needs and what it risks", ru: "Разъяснено: что нужно для каждого пути и чем он опасен" },
        kind: "choices",
        required: true,
        options: lawfulWays,
        say: {
          en: "You may choose. Nobody hurries you, and no help ends because of what you choose.",
          ru: "Выбираете вы. Вас никто не торопит, и помощь не зависит от выбора.",
          prs: "انتخاب با شماست. هیچ‌کس عجله نمی‌کند و کمک به انتخاب شما بستگی ندارد.",
          tg: "Интихоб аз шумост. Касе шуморо намешитобонад, ва кӯмак ба интихоби шумо вобаста нест.",
        },
      },
      { id: "waysCounsel", label: { en: "Counsel by", ru: "Консультант" }, kind: "text", required: true },
      {
        id: "waysIndependent",
        label: { en: "By somebody who decides nothing in the case?", ru: "Лицом, которое ничего не решает по делу?" },
        kind: "answer",
        required: true,
      },
      {
        id: "waysUnderstood",
        label: { en: "In a language the person understood?", ru: "На понятном лицу языке?" },
        kind: "answer",
        required: true,
      },
      { id: "waysWords", label: { en: "What the person asked and said", ru: "Что лицо спросило и сказало" }, kind: "longText" },
    ],
  },
  contest: {
    id: "contest",
    title: { en: "Request for review", ru: "Просьба о пересмотре" },
    questions: [
      {
        id: "contestWords",
        label: { en: "Why it should be looked at again", ru: "Почему нужно пересмотреть" },
        kind: "longText",
        required: true,
      },
    ],
  },
  review: {
    id: "review",
    title: { en: "Review", ru: "Пересмотр" },
    questions: [decidedBy, { id: "reviewReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true }, paperWanted],
  },
  solution: {
    id: "solution",
    title: { en: "Solution", ru: "Решение" },
    questions: [
      {
        id: "solutionKind",
        label: { en: "Way on", ru: "Дальнейший путь" },
        kind: "choice",
        required: true,
        options: lawfulWays,
      },
      {
        id: "riskAssessment",
        label: { en: "Assessment of risk for this way", ru: "Оценка риска этого пути" },
        kind: "longText",
        required: true,
      },
      { id: "solutionSafe", label: { en: "Safe?", ru: "Безопасно?" }, kind: "answer", required: true },
      {
        id: "caseStatus",
        label: { en: "The case is then", ru: "Дело после этого" },
        kind: "choice",
        required: true,
        options: { Closed: caseStatuses.Closed, ClosedReferred: caseStatuses.ClosedReferred },
        list: { standard: "htcds-2:case-status", field: "Status" },
        source: ["htcds-2:case-status"],
      },
      ...fear,
    ],
  },
  ...criminalForms,
  finality: { id: "finality", title: { en: "End of the case", ru: "Завершение дела" }, questions: [...fear, ...windowEnded] },
  leaving: {
    id: "leaving",
    title: { en: "Leaving by own wish", ru: "Отказ от помощи" },
    questions: [
      { id: "leavingWords", label: { en: "In the person's own words", ru: "Словами самого лица" }, kind: "longText", required: true },
      { id: "leavingFree", label: { en: "Free, nobody pressed?", ru: "Свободно, без давления?" }, kind: "answer", required: true },
      { id: "leavingCounsel", label: { en: "Counsel was given?", ru: "Консультация была?" }, kind: "answer", required: true },
      { id: "guardianAgrees", label: { en: "For a child: the guardian agrees?", ru: "Для ребёнка: опекун согласен?" }, kind: "answer" },
      ...fear,
    ],
  },
  reopening: {
    id: "reopening",
    title: { en: "Why it is opened again", ru: "Почему дело открывается снова" },
    questions: [{ id: "reopeningReason", label: { en: "Reason", ru: "Причина" }, kind: "longText", required: true }],
  },
} as const satisfies Record<string, Form>;
