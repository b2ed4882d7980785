import type { Form, Question } from "../../src/process/index.ts";
import {
  careArrangements,
  careCodes,
  concernCodes,
  keptData,
  keptParties,
  keptReasons,
  protectionConcerns,
  protectionStatuses,
  protectionStatusCodes,
  relatives,
  riskLevels,
  separationCauses,
  separationCodes,
  tracingCodes,
  tracingStatuses,
} from "./codes.ts";

/** Asked where a step may hand the case over to somebody from whom a part of it is kept (BI17). */
const keptHow: Question = {
  id: "keptHow",
  label: {
    en: "Handed over to somebody from whom a part is kept: what they are not told, and how that is made sure",
    ru: "Передаётся тому, от кого часть сведений скрывается: что ему не сообщат и чем это обеспечено",
  },
  kind: "longText",
};
const keptFrom: Question = {
  id: "keptFrom",
  label: { en: "Kept from", ru: "От кого скрывается" },
  kind: "choice",
  required: true,
  options: keptParties,
  source: ["primero:consent"],
};

/** Asked only of a relative whom the child wants sought. */
const whenWished = { question: "tracingWished", is: ["yes", "unsure"] } as const;

/** Forms of a child's case; lists of care, risk and tracing after the concepts of Primero. */
export const forms = {
  identification: {
    id: "identification",
    title: { en: "Child alone or at risk", ru: "Ребёнок без сопровождения или в зоне риска" },
    questions: [
      {
        id: "protectionStatus",
        label: { en: "The child is", ru: "Ребёнок" },
        kind: "choice",
        required: true,
        options: protectionStatuses,
        list: { standard: "primero:protection-status", field: "protection-status", codes: protectionStatusCodes },
        source: ["primero:protection-status"],
      },
      {
        id: "risk",
        label: { en: "Risk for the child", ru: "Риск для ребёнка" },
        kind: "choice",
        required: true,
        options: riskLevels,
        list: { standard: "primero:risk", field: "risk-level" },
        source: ["primero:risk"],
      },
      {
        id: "separationKinds",
        label: { en: "Why the child is apart", ru: "Причины разлучения" },
        kind: "choices",
        options: separationCauses,
        list: { standard: "primero:separation-cause", field: "separation-cause", codes: separationCodes },
        when: { question: "protectionStatus", is: ["unaccompanied", "separated"] },
        source: ["primero:separation-cause"],
      },
      { id: "separationCause", label: { en: "How the child came to be apart", ru: "Почему ребёнок оказался один" }, kind: "longText" },
      { id: "separatedOn", label: { en: "Since when", ru: "С какого дня" }, kind: "day" },
    ],
  },
  guardian: {
    id: "guardian",
    title: { en: "Guardian", ru: "Опекун" },
    questions: [
      { id: "guardian", label: { en: "Name of the guardian", ru: "Кто назначен опекуном" }, kind: "text", required: true },
      {
        id: "guardianKind",
        label: { en: "As", ru: "В качестве" },
        kind: "choice",
        required: true,
        options: {
          guardian: { en: "guardian", ru: "опекуна" },
          representative: { en: "legal representative", ru: "законного представителя" },
          temporary: { en: "temporary guardian", ru: "временного опекуна" },
        },
      },
      { id: "guardianOn", label: { en: "From", ru: "С какого дня" }, kind: "day", required: true },
    ],
  },
  care: {
    id: "care",
    title: { en: "Care", ru: "Размещение" },
    questions: [
      {
        id: "careArrangement",
        label: { en: "Cared for by", ru: "О ребёнке заботится" },
        kind: "choice",
        required: true,
        options: careArrangements,
        list: { standard: "primero:care", field: "care-arrangements-type", codes: careCodes },
        source: ["primero:care"],
      },
      { id: "caregiver", label: { en: "Caregiver", ru: "Кто заботится" }, kind: "text" },
      { id: "careSafe", label: { en: "Looked at, and safe?", ru: "Осмотрено и безопасно?" }, kind: "answer", required: true },
      {
        id: "siblings",
        label: { en: "Siblings", ru: "Братья и сёстры" },
        kind: "choice",
        required: true,
        options: {
          none: { en: "none here", ru: "здесь нет" },
          together: { en: "together", ru: "вместе" },
          apart: { en: "apart", ru: "раздельно" },
        },
      },
      {
        id: "apartReason",
        label: { en: "Why apart", ru: "Почему раздельно" },
        kind: "longText",
        required: true,
        when: { question: "siblings", is: ["apart"] },
      },
    ],
  },
  assessment: {
    id: "assessment",
    title: { en: "Best-interests assessment", ru: "Оценка наилучших интересов" },
    questions: [
      {
        id: "childHeard",
        label: { en: "The child was", ru: "Ребёнок" },
        kind: "choice",
        required: true,
        options: {
          heard: { en: "heard", ru: "выслушан" },
          observed: { en: "observed, cannot speak yet", ru: "под наблюдением, ещё не говорит" },
          notHeard: { en: "not heard", ru: "не выслушан" },
        },
      },
      {
        id: "childWords",
        label: { en: "What the child said or showed", ru: "Что ребёнок сказал или показал" },
        kind: "longText",
        required: true,
      },
      {
        id: "risk",
        label: { en: "Risk for the child", ru: "Риск для ребёнка" },
        kind: "choice",
        required: true,
        options: riskLevels,
        list: { standard: "primero:risk", field: "risk-level" },
        source: ["primero:risk"],
      },
      {
        id: "concerns",
        label: { en: "Concerns", ru: "Что вызывает опасения" },
        kind: "choices",
        options: protectionConcerns,
        list: { standard: "primero:concerns", field: "protection-concerns", codes: concernCodes },
        source: ["primero:concerns"],
      },
      { id: "finding", label: { en: "What is best for now, and why", ru: "Что лучше сейчас и почему" }, kind: "longText", required: true },
      keptHow,
    ],
  },
  plan: {
    id: "plan",
    title: { en: "Care plan", ru: "План помощи" },
    questions: [
      {
        id: "planServices",
        label: { en: "Services", ru: "Услуги" },
        kind: "choices",
        required: true,
        options: {
          school: { en: "school", ru: "школа" },
          health: { en: "health care", ru: "лечение" },
          psychosocial: { en: "psychosocial help", ru: "психосоциальная помощь" },
          documents: { en: "papers", ru: "документы" },
          asylum: { en: "claim for asylum", ru: "ходатайство об убежище" },
          leisure: { en: "play and sport", ru: "игры и спорт" },
        },
      },
      {
        id: "hangsOnPapers",
        label: { en: "Does school or health care hang on papers or status?", ru: "Зависят ли школа и лечение от документов или статуса?" },
        kind: "answer",
        required: true,
      },
      {
        id: "planText",
        label: { en: "What was agreed, and with whom", ru: "О чём и с кем договорились" },
        kind: "longText",
        required: true,
      },
      keptHow,
    ],
  },
  followUp: {
    id: "followUp",
    title: { en: "Visit", ru: "Посещение" },
    questions: [
      { id: "visitedOn", label: { en: "Seen on", ru: "Когда" }, kind: "day", required: true },
      { id: "visitNote", label: { en: "How the child is", ru: "Как дела у ребёнка" }, kind: "longText", required: true },
      keptHow,
    ],
  },
  tracing: {
    id: "tracing",
    title: { en: "Family tracing: one relative at a time", ru: "Розыск семьи: о каждом родственнике отдельно" },
    questions: [
      {
        id: "tracingRelative",
        label: { en: "Which relative", ru: "Какой родственник" },
        kind: "choice",
        required: true,
        options: relatives,
      },
      { id: "tracingFor", label: { en: "Name, as the child says it", ru: "Имя, как его называет ребёнок" }, kind: "text", required: true },
      {
        id: "tracingWished",
        label: { en: "Does the child want this relative sought?", ru: "Хочет ли ребёнок, чтобы этого родственника искали?" },
        kind: "answer",
        required: true,
        say: {
          en: "Do you want us to look for this person of your family? You may say no, and nobody is cross with you.",
          ru: "Хочешь, чтобы мы поискали этого родственника? Можно сказать «нет», никто не рассердится.",
          prs: "می‌خواهی این کس خانواده‌ات را پیدا کنیم؟ می‌توانی نه بگویی، هیچ‌کس از تو قهر نمی‌شود.",
          tg: "Мехоҳӣ ин хешатро ҷӯем? Метавонӣ «не» гӯӣ, касе аз ту намеранҷад.",
        },
      },
      {
        id: "tracingWords",
        label: { en: "What the child said of it", ru: "Что об этом сказал ребёнок" },
        kind: "longText",
      },
      {
        id: "tracingSafe",
        label: { en: "Safe for the child and the family?", ru: "Безопасно для ребёнка и семьи?" },
        kind: "answer",
        required: true,
        when: whenWished,
      },
      {
        id: "tracingVia",
        label: { en: "Through", ru: "Через кого" },
        kind: "choice",
        required: true,
        when: whenWished,
        options: {
          service: { en: "a tracing service", ru: "службу розыска" },
          contacts: { en: "contacts of the child", ru: "знакомых ребёнка" },
          authorities: { en: "authorities of a State", ru: "власти государства" },
        },
      },
      {
        id: "tracingCountry",
        label: { en: "Of which country", ru: "Какой страны" },
        kind: "country",
        required: true,
        when: { question: "tracingVia", is: ["authorities"] },
      },
      {
        id: "tracingStatus",
        label: { en: "Stands at", ru: "Состояние" },
        kind: "choice",
        required: true,
        when: whenWished,
        options: tracingStatuses,
        list: { standard: "primero:tracing", field: "tracing-status", codes: tracingCodes },
        source: ["primero:tracing"],
      },
      {
        id: "anotherRelative",
        label: {
          en: "Something is kept from such a relative or such a name: why this is another person",
          ru: "От такого родственника или от лица с таким именем сведения скрываются: почему это другое лицо",
        },
        kind: "text",
      },
      keptHow,
    ],
  },
  keeping: {
    id: "keeping",
    title: { en: "From whom something is kept: one at a time", ru: "От кого сведения скрываются: о каждом отдельно" },
    questions: [
      {
        ...keptFrom,
        say: {
          en: "Is there somebody who must not learn where you are, or something else about you? Tell me, and I write it down.",
          ru: "Есть ли кто-то, кто не должен узнать, где ты, или что-то ещё о тебе? Скажи, и я это запишу.",
          prs: "آیا کسی هست که نباید بداند کجا هستی یا چیز دیگری از تو بداند؟ بگو، من می‌نویسم.",
          tg: "Оё касе ҳаст, ки набояд донад, ки ту дар куҷоӣ, ё чизи дигаре аз ту донад? Бигӯ, ман менависам.",
        },
      },
      { id: "keptName", label: { en: "Who it is, by name", ru: "Кто это, по имени" }, kind: "text" },
      { id: "keptData", label: { en: "What is kept", ru: "Что скрывается" }, kind: "choices", required: true, options: keptData },
      { id: "keptReason", label: { en: "Why", ru: "Почему" }, kind: "choice", required: true, options: keptReasons },
      {
        id: "keptAskedBy",
        label: { en: "Asked for by", ru: "Кто попросил" },
        kind: "choice",
        required: true,
        options: {
          child: { en: "the child", ru: "ребёнок" },
          caregiver: { en: "the caregiver", ru: "тот, кто заботится" },
          worker: { en: "the worker", ru: "специалист" },
        },
      },
      { id: "keptWords", label: { en: "In their words", ru: "Своими словами" }, kind: "longText" },
    ],
  },
  telling: {
    id: "telling",
    title: { en: "No longer kept from them", ru: "Больше не скрывается" },
    questions: [
      keptFrom,
      { id: "keptName", label: { en: "Who it is, by name", ru: "Кто это, по имени" }, kind: "text" },
      {
        id: "tellingAgreed",
        label: { en: "Does whoever asked for it agree?", ru: "Согласен ли тот, кто просил?" },
        kind: "answer",
        required: true,
      },
      {
        id: "tellingDanger",
        label: {
          en: "Is life or health in danger now if they are not told?",
          ru: "Есть ли сейчас опасность для жизни или здоровья, если не сообщить?",
        },
        kind: "answer",
        required: true,
      },
      { id: "tellingReason", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true },
    ],
  },
  report: {
    id: "report",
    title: { en: "Report for the panel", ru: "Доклад для комиссии" },
    questions: [
      {
        id: "bidReason",
        label: { en: "Why a determination is due", ru: "Почему нужно решение комиссии" },
        kind: "choice",
        required: true,
        options: {
          durable: { en: "a lasting solution", ru: "долгосрочное решение" },
          exceptionalCare: { en: "exceptional temporary care", ru: "исключительные временные меры" },
          separation: { en: "parting from parents", ru: "разлучение с родителями" },
        },
        source: ["unhcr-standards:bid.when"],
      },
      {
        id: "childHeard",
        label: { en: "The child was", ru: "Ребёнок" },
        kind: "choice",
        required: true,
        options: {
          heard: { en: "heard", ru: "выслушан" },
          observed: { en: "observed, cannot speak yet", ru: "под наблюдением, ещё не говорит" },
          notHeard: { en: "not heard", ru: "не выслушан" },
        },
      },
      {
        id: "childWords",
        label: { en: "What the child said or showed", ru: "Что ребёнок сказал или показал" },
        kind: "longText",
        required: true,
      },
      {
        id: "optionsWeighed",
        label: { en: "Options weighed", ru: "Взвешенные варианты" },
        kind: "choices",
        required: true,
        options: {
          stay: { en: "stay here", ru: "остаться здесь" },
          family: { en: "reunification with family", ru: "воссоединение с семьёй" },
          return: { en: "return", ru: "возвращение" },
          resettlement: { en: "resettlement", ru: "переселение" },
          otherCare: { en: "other care", ru: "другое размещение" },
        },
      },
      { id: "proposal", label: { en: "Proposal", ru: "Предложение" }, kind: "longText", required: true },
      { id: "whyNotOthers", label: { en: "Why not the others", ru: "Почему не другие" }, kind: "longText", required: true },
    ],
  },
  vote: {
    id: "vote",
    title: { en: "Vote", ru: "Голос" },
    questions: [
      {
        id: "vote",
        label: { en: "The proposal", ru: "Предложение" },
        kind: "choice",
        required: true,
        options: {
          for: { en: "for", ru: "за" },
          against: { en: "against", ru: "против" },
          abstain: { en: "abstain", ru: "воздерживаюсь" },
        },
      },
      {
        id: "dissent",
        label: { en: "Reasons against, kept with the decision", ru: "Особое мнение, хранится с решением" },
        kind: "longText",
        required: true,
        when: { question: "vote", is: ["against"] },
      },
    ],
  },
  decision: {
    id: "decision",
    title: { en: "Decision of the panel", ru: "Решение комиссии" },
    questions: [
      { id: "panelReasons", label: { en: "Reasons", ru: "Мотивы" }, kind: "longText", required: true },
      { id: "nextReviewOn", label: { en: "Looked at again on", ru: "Пересмотреть" }, kind: "day", required: true },
    ],
  },
  review: {
    id: "review",
    title: { en: "Review of the decision", ru: "Пересмотр решения" },
    questions: [
      {
        id: "decisionStillBest",
        label: { en: "Is what the panel decided still best for the child?", ru: "Решение комиссии по-прежнему лучшее для ребёнка?" },
        kind: "answer",
        required: true,
      },
      {
        id: "reviewWords",
        label: { en: "What was looked at, and what the child said", ru: "Что изучено и что сказал ребёнок" },
        kind: "longText",
        required: true,
      },
      { id: "nextReviewOn", label: { en: "Looked at again on", ru: "Пересмотреть" }, kind: "day", required: true },
    ],
  },
  return: {
    id: "return",
    title: { en: "Return of the report", ru: "Возврат доклада" },
    questions: [{ id: "returnReason", label: { en: "What is lacking", ru: "Чего недостаёт" }, kind: "longText", required: true }],
  },
  solution: {
    id: "solution",
    title: { en: "Lasting solution", ru: "Долгосрочное решение" },
    questions: [
      {
        id: "childSolution",
        label: { en: "The child is", ru: "Ребёнок" },
        kind: "choice",
        required: true,
        options: {
          parents: { en: "with the parents again", ru: "снова с родителями" },
          family: { en: "with other family", ru: "с другими родственниками" },
          here: { en: "settled here", ru: "обустроен здесь" },
          abroad: { en: "in another country", ru: "в другой стране" },
        },
      },
      {
        id: "solutionNote",
        label: { en: "How it goes, by somebody who looked", ru: "Как идут дела, по личному наблюдению" },
        kind: "longText",
        required: true,
      },
    ],
  },
  transition: {
    id: "transition",
    title: { en: "At majority", ru: "По достижении совершеннолетия" },
    questions: [
      {
        id: "transitionPlan",
        label: { en: "Who helps with what from now on", ru: "Кто и чем поможет дальше" },
        kind: "longText",
        required: true,
      },
    ],
  },
  reopening: {
    id: "reopening",
    title: { en: "Why it is opened again", ru: "Почему дело открывается снова" },
    questions: [
      { id: "reopeningReason", label: { en: "Reason", ru: "Причина" }, kind: "longText", required: true },
      {
        id: "risk",
        label: { en: "Risk for the child", ru: "Риск для ребёнка" },
        kind: "choice",
        required: true,
        options: riskLevels,
        list: { standard: "primero:risk", field: "risk-level" },
        source: ["primero:risk"],
      },
    ],
  },
} as const satisfies Record<string, Form>;
