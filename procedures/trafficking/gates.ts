import { type Gate, hasGuardian } from "../../src/process/index.ts";
import {
  arePresumptionGroundsWritten,
  areReasonsWritten,
  areWaysKnown,
  isAskedWithCare,
  isDeciderAnother,
  isEventDated,
  isExpertAsked,
  isExpertQuestionClean,
  isFearAnswered,
  isHelpFree,
  isLeavingOwn,
  isReflectionOver,
  isReviewerAnother,
  isReviewOver,
  isSecondLook,
  isSolutionSafe,
  isSupportTheirs,
} from "./rules.ts";

/** Gates of the case of a victim, in the numbering of RULES.md. */
export const gates = {
  askedWithCare: {
    id: "askedWithCare",
    rule: "TR1",
    holds: isAskedWithCare,
    source: ["vst:purpose", "rap-2012:RAP-II-02"],
    title: {
      en: "Nobody is asked about exploitation before they know what for, alone, in a language they speak.",
      ru: "Об эксплуатации спрашивают, лишь когда лицо знает зачем, наедине и на понятном ему языке.",
    },
    nextStep: { en: "Explain, call an interpreter, and talk alone.", ru: "Объясните цель, пригласите переводчика и поговорите наедине." },
  },
  groundsWritten: {
    id: "groundsWritten",
    rule: "TR2",
    holds: arePresumptionGroundsWritten,
    source: ["palermo-2000:3.a", "palermo-2000:3.c", "cets-197:10"],
    title: {
      en: "The presumption names act, means and purpose, for a child no means; an age is in whole years.",
      ru: "В основаниях названы деяние, средство и цель, для ребёнка без средства; возраст — в полных годах.",
    },
    nextStep: {
      en: "Write what was done, how the person was held and what for; signs are enough, proof is not needed.",
      ru: "Запишите, что произошло, чем удерживали и с какой целью; достаточно признаков, доказательства не нужны.",
    },
  },
  eventDated: {
    id: "eventDated",
    rule: "TR18",
    holds: isEventDated,
    source: ["htcds-2:events"],
    title: {
      en: "What happened has a day that is past, or words on when it was.",
      ru: "У события указан прошедший день или словами, когда это было.",
    },
    nextStep: { en: "Write the day, or about when it was.", ru: "Укажите день или примерное время." },
  },
  guardianNamed: {
    id: "guardianNamed",
    rule: "TR3",
    holds: hasGuardian,
    source: ["odihr-nrm-2022:advocate", "crc-1989:20"],
    title: {
      en: "A child, and whoever may be a child, has a guardian first.",
      ru: "Ребёнку и тому, кто может быть ребёнком, сначала назначается опекун.",
    },
    nextStep: {
      en: "Ask child protection to name a guardian today and record the name.",
      ru: "Сегодня же обратитесь в орган защиты детей и запишите, кто назначен опекуном.",
    },
  },
  helpFree: {
    id: "helpFree",
    rule: "TR4",
    holds: isHelpFree,
    source: ["palermo-2000:6", "almaty-2011:ALM-TRAF-n1"],
    title: { en: "No help hangs on testimony.", ru: "Помощь не зависит от показаний." },
    nextStep: {
      en: "Plan the help so that it goes on whatever the person says to the police.",
      ru: "Составьте план так, чтобы помощь не зависела от того, что лицо скажет полиции.",
    },
  },
  supportTheirs: {
    id: "supportTheirs",
    rule: "TR22",
    holds: isSupportTheirs,
    source: ["palermo-2000:6", "htcds-2:support-plan"],
    title: {
      en: "What came of a support has its day, and none is given that the person did not accept.",
      ru: "У записи о помощи указан прошедший день; помощь, которую лицо не приняло, не оказывается.",
    },
    nextStep: {
      en: "Ask the person, note first that they accept, and write the day.",
      ru: "Спросите лицо, сначала запишите его согласие и укажите день.",
    },
  },
  reflectionOver: {
    id: "reflectionOver",
    rule: "TR5",
    holds: isReflectionOver,
    source: ["cets-197:13"],
    title: {
      en: "While the time to recover and reflect runs, nothing is decided against the person.",
      ru: "Пока длится время на восстановление, решение не в пользу лица не принимается.",
    },
    nextStep: {
      en: "Wait until it is over. Where its length is not confirmed, have a lawyer state the day it ended.",
      ru: "Дождитесь его окончания. Если длительность не подтверждена, юрист должен указать день окончания.",
    },
  },
  deciderAnother: {
    id: "deciderAnother",
    rule: "TR6",
    holds: isDeciderAnother,
    source: ["odihr-nrm-2022:standards"],
    title: { en: "Who found the signs does not decide on identification.", ru: "Решение принимает не тот, кто установил признаки." },
    nextStep: {
      en: "Pass the decision to a colleague who has not acted in it.",
      ru: "Передайте решение коллеге, не участвовавшему в деле.",
    },
  },
  secondLook: {
    id: "secondLook",
    rule: "TR6",
    holds: isSecondLook,
    source: ["odihr-nrm-2022:standards"],
    title: {
      en: "That there are no grounds is not said by who noted the signs alone.",
      ru: "Об отсутствии оснований решает не тот, кто отметил признаки.",
    },
    nextStep: { en: "Ask a colleague to look at the signs.", ru: "Попросите коллегу оценить признаки." },
  },
  reviewerAnother: {
    id: "reviewerAnother",
    rule: "TR6",
    holds: isReviewerAnother,
    source: ["odihr-nrm-2022:standards"],
    title: { en: "Who reviews took no part before.", ru: "Пересматривает тот, кто ранее в деле не участвовал." },
    nextStep: {
      en: "Give the review to somebody who has not acted in the case.",
      ru: "Поручите пересмотр тому, кто в деле не участвовал.",
    },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "TR7",
    holds: areReasonsWritten,
    source: ["cets-197:10"],
    title: { en: "A decision against the person gives its reasons.", ru: "Решение не в пользу лица мотивировано." },
    nextStep: { en: "Name the element that is lacking, and why.", ru: "Укажите, какого элемента нет и почему." },
  },
  reviewOver: {
    id: "reviewOver",
    rule: "TR7",
    holds: isReviewOver,
    source: ["cets-197:10"],
    title: {
      en: "The decision is final only when the time for review is over.",
      ru: "Решение окончательно лишь по истечении срока пересмотра.",
    },
    nextStep: {
      en: "Wait until the period is over. Where its length is not confirmed, have a lawyer state the day it ended.",
      ru: "Дождитесь истечения срока. Если его длительность не подтверждена, юрист должен указать день окончания.",
    },
  },
  fearAnswered: {
    id: "fearAnswered",
    rule: "TR8",
    holds: isFearAnswered,
    source: ["almaty-2011:ALM-TRAF-v-a", "almaty-2011:ALM-TRAF-v-b", "palermo-2000:14"],
    title: {
      en: "The person was asked about fear of return; fear, or doubt, opens the way to asylum.",
      ru: "Лицо спросили, опасается ли оно возвращения; опасение или сомнение открывает путь к убежищу.",
    },
    nextStep: {
      en: "Ask, explain asylum, refer to the asylum authority, or record that the person declines.",
      ru: "Спросите, разъясните право на убежище, направьте в орган по вопросам убежища либо запишите отказ.",
    },
  },
  waysKnown: {
    id: "waysKnown",
    rule: "TR20",
    holds: areWaysKnown,
    source: ["odihr-nrm-2022:advocate", "almaty-2011:ALM-TRAF-ix"],
    title: {
      en: "Before a way on is chosen at least three lawful ones, this one too, were explained, with counsel.",
      ru: "До выбора пути разъяснено не менее трёх законных, включая выбранный, с консультацией.",
    },
    nextStep: {
      en: "Refer to legal aid, and have the lawful ways explained in the person's language.",
      ru: "Направьте в юридическую помощь: пусть законные пути разъяснят на языке лица.",
    },
  },
  solutionSafe: {
    id: "solutionSafe",
    rule: "TR9",
    holds: isSolutionSafe,
    source: ["almaty-2011:ALM-TRAF-ix", "palermo-2000:8"],
    title: {
      en: "Support ends with a solution that is safe by a written assessment.",
      ru: "Помощь завершается безопасным решением с письменной оценкой риска.",
    },
    nextStep: { en: "Assess the risk for the chosen way, or choose another.", ru: "Оцените риск выбранного пути либо выберите другой." },
  },
  expertQuestionClean: {
    id: "expertQuestionClean",
    rule: "TR14",
    holds: isExpertQuestionClean,
    source: ["almaty-2011:ALM-TRAF-iv", "unhcr-standards:confidentiality"],
    title: {
      en: "An expert is asked about the crime, never about the person, and not in a State that they fear.",
      ru: "Эксперта спрашивают о преступлении, но не о лице и не в опасной для него стране.",
    },
    nextStep: {
      en: "Take out whatever points to the person, or ask somebody else.",
      ru: "Уберите всё, что указывает на лицо, или спросите другого эксперта.",
    },
  },
  expertAsked: {
    id: "expertAsked",
    rule: "TR14",
    holds: isExpertAsked,
    source: ["almaty-2011:ALM-TRAF-iv"],
    title: { en: "Advice is noted on a question that was put.", ru: "Ответ записывают на заданный вопрос." },
    nextStep: { en: "Record the question first.", ru: "Сначала запишите вопрос." },
  },
  leavingOwn: {
    id: "leavingOwn",
    rule: "TR11",
    holds: isLeavingOwn,
    source: ["palermo-2000:6"],
    title: {
      en: "Leaving is the person's own wish, free and after counsel.",
      ru: "Отказ — воля самого лица, свободная и после консультации.",
    },
    nextStep: {
      en: "Offer counsel and time, and write down the person's own words.",
      ru: "Предложите консультацию и время и запишите слова лица.",
    },
  },
} as const satisfies Record<string, Gate>;
