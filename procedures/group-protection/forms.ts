import type { Form, Question } from "../../src/process/index.ts";
import { groupDecision } from "../shared/group-question.ts";

const reason: Question = {
  id: "reason",
  label: { en: "Why", ru: "Основание" },
  kind: "longText",
  required: true,
};

export const forms = {
  presence: {
    id: "presence",
    title: { en: "Under which decision", ru: "По какому решению" },
    questions: [groupDecision],
  },
  admission: {
    id: "admission",
    title: { en: "Let in with the group", ru: "Приём в составе группы" },
    questions: [
      {
        id: "combatant",
        label: {
          en: "Does anything that was seen or said speak for a combatant?",
          ru: "Есть ли в увиденном или сказанном признаки комбатанта?",
        },
        kind: "answer",
        required: true,
        say: {
          en: "Did you carry arms or serve with an armed group in the last months?",
          ru: "Носили ли вы оружие или служили в вооружённой группе в последние месяцы?",
          prs: "در ماه‌های اخیر سلاح برداشته یا با گروه مسلح خدمت کرده‌اید؟",
          tg: "Дар моҳҳои охир силоҳ бардоштаед ё дар гурӯҳи мусаллаҳ хизмат кардаед?",
        },
        source: ["unhcr-standards:exclusion.individual"],
      },
      {
        id: "graveCrime",
        label: {
          en: "Does anything that was seen or said speak for a grave crime?",
          ru: "Есть ли в увиденном или сказанном признаки тяжкого преступления?",
        },
        kind: "answer",
        required: true,
        source: ["unhcr-standards:exclusion.individual"],
      },
    ],
  },
  sign: {
    id: "sign",
    title: { en: "What speaks for hearing the person individually", ru: "Что требует индивидуального рассмотрения" },
    questions: [
      {
        id: "signKind",
        label: { en: "It is about", ru: "Это касается" },
        kind: "choice",
        required: true,
        options: {
          combatant: { en: "arms or an armed group", ru: "оружия или вооружённой группы" },
          graveCrime: { en: "a grave crime", ru: "тяжкого преступления" },
          belonging: { en: "whether the person is of the group", ru: "принадлежности к группе" },
        },
      },
      {
        id: "signBasis",
        label: { en: "It rests on", ru: "Основание" },
        kind: "choice",
        required: true,
        options: {
          ownWords: { en: "the person's own words", ru: "слова самого человека" },
          seen: { en: "what was seen", ru: "увиденное" },
          told: { en: "what others said", ru: "сказанное другими" },
          listAlone: { en: "a name on a list, and nothing else", ru: "имя в списке, и ничего более" },
        },
      },
      { id: "signWords", label: { en: "What was seen or said", ru: "Что увидено или сказано" }, kind: "longText", required: true },
    ],
  },
  clearing: { id: "clearing", title: { en: "Let in after all", ru: "Принять после рассмотрения" }, questions: [reason] },
  exit: {
    id: "exit",
    title: { en: "What was told before the end", ru: "Что разъяснено перед прекращением" },
    questions: [
      {
        id: "asylumTold",
        label: { en: "Told that asylum stays open", ru: "Разъяснено, что можно просить убежище" },
        kind: "answer",
        required: true,
        source: ["unhcr-standards:temporary-protection"],
      },
      {
        id: "understood",
        label: { en: "Understood, by the person's own word", ru: "Понято, по словам самого человека" },
        kind: "answer",
        required: true,
      },
    ],
  },
  givingUp: {
    id: "givingUp",
    title: { en: "Give up the protection", ru: "Отказаться от защиты" },
    questions: [
      {
        id: "asylumTold",
        label: { en: "Told that asylum stays open", ru: "Разъяснено, что можно просить убежище" },
        kind: "answer",
        required: true,
        source: ["unhcr-standards:temporary-protection"],
      },
      {
        id: "freely",
        label: { en: "Of the person's own free will", ru: "По собственной свободной воле человека" },
        kind: "answer",
        required: true,
      },
      reason,
    ],
  },
} as const satisfies Readonly<Record<string, Form>>;
