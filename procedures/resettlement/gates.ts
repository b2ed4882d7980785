import { type Gate, nothingOpenProtects } from "../../src/process/index.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import {
  areCategoriesTwo,
  isAnswerNo,
  isAnswerYes,
  isChildDetermined,
  isClosingExplained,
  isSecondReader,
  isSharingAgreed,
  isStateNotFeared,
  isStatusHeld,
  isStillWished,
} from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  nothingOpenProtects,
  statusHeld: {
    id: "statusHeld",
    rule: "RS1",
    holds: isStatusHeld,
    source: ["unhcr-standards:resettlement.categories"],
    title: { en: "The person is a refugee.", ru: "Лицо признано беженцем." },
    nextStep: { en: "Wait for the decision on the claim.", ru: "Дождитесь решения по ходатайству." },
  },
  categories: {
    id: "categories",
    rule: "RS2",
    holds: areCategoriesTwo,
    source: ["unhcr-standards:resettlement.two-categories"],
    title: { en: "Two different categories are named.", ru: "Указаны две разные категории." },
    nextStep: { en: "Name a primary and another, secondary category.", ru: "Укажите основную и другую, дополнительную категорию." },
  },
  childDetermined: {
    id: "childDetermined",
    rule: "RS3",
    holds: isChildDetermined,
    source: ["unhcr-standards:bid.when", "crc-1989:3.1"],
    title: {
      en: "Where a child is concerned, best interests were determined.",
      ru: "Если затронут ребёнок, его наилучшие интересы определены.",
    },
    nextStep: { en: "Bring the child's case before the panel first.", ru: "Сначала передайте дело ребёнка комиссии." },
  },
  secondReader: {
    id: "secondReader",
    rule: "RS4",
    holds: isSecondReader,
    source: ["unhcr-standards:quality"],
    title: {
      en: "A second reader, who did not assess, finds it true and whole.",
      ru: "Второй проверяющий, не оценивавший, подтверждает верность и полноту.",
    },
    nextStep: { en: "Give it to another officer; what is wrong goes back.", ru: "Передайте другому сотруднику; неверное исправьте." },
  },
  sharingAgreed: {
    id: "sharingAgreed",
    rule: "RS5",
    holds: isSharingAgreed,
    source: ["unhcr-standards:resettlement.consent", "unhcr-standards:confidentiality"],
    title: {
      en: "Each adult agrees that this State learns of them, still wishes it, and it is none that they fear.",
      ru: "Каждый взрослый согласен на передачу этому государству, по-прежнему желает этого, и страна не опасна для него.",
    },
    nextStep: {
      en: "Ask each adult, alone; choose a State that nobody fears.",
      ru: "Спросите каждого взрослого наедине; выберите безопасное государство.",
    },
  },
  answeredYes: {
    id: "answeredYes",
    rule: "RS6",
    holds: isAnswerYes,
    source: ["unhcr-standards:resettlement.categories"],
    title: { en: "The State accepted.", ru: "Государство согласилось." },
    nextStep: { en: "Record its answer, or submit to another State.", ru: "Запишите ответ или представьте другому государству." },
  },
  answeredNo: {
    id: "answeredNo",
    rule: "RS6",
    holds: isAnswerNo,
    source: ["unhcr-standards:resettlement.categories"],
    title: { en: "The State refused or did not answer.", ru: "Государство отказало или не ответило." },
    nextStep: { en: "An acceptance leads to the journey.", ru: "Согласие ведёт к выезду." },
  },
  stillWished: {
    id: "stillWished",
    rule: "RS7",
    holds: isStillWished,
    source: ["unhcr-standards:resettlement.consent"],
    title: { en: "On the day of departure they still wish to go.", ru: "В день выезда они по-прежнему желают ехать." },
    nextStep: { en: "Ask, alone; who hesitates stays.", ru: "Спросите наедине; кто сомневается — остаётся." },
  },
  stateNotFeared: {
    id: "stateNotFeared",
    rule: "RS7",
    holds: isStateNotFeared,
    source: ["refugee-1951:33.1", "unhcr-standards:confidentiality"],
    title: {
      en: "The State that takes them in is none that they fear.",
      ru: "Принимающее государство не входит в число опасных для лица.",
    },
    nextStep: { en: "Talk with them alone, and submit to another State.", ru: "Поговорите наедине и направьте дело другому государству." },
  },
  closingExplained: {
    id: "closingExplained",
    rule: "RS8",
    holds: isClosingExplained,
    source: ["unhcr-standards:resettlement.categories"],
    title: { en: "The reason is written and told.", ru: "Причина записана и сообщена." },
    nextStep: { en: "Write it as it was told to the person.", ru: "Запишите её, как сообщили лицу." },
  },
  withdrawalOwn: {
    id: "withdrawalOwn",
    rule: "RS9",
    holds: isWithdrawalOwn,
    source: ["unhcr-standards:resettlement.consent"],
    title: { en: "A withdrawal is the person's own, and free.", ru: "Отзыв — собственное и свободное решение." },
    nextStep: { en: "Talk alone, and write the person's words.", ru: "Поговорите наедине и запишите слова лица." },
  },
} as const satisfies Record<string, Gate>;
