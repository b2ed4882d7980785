import type { Gate } from "../../src/process/index.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { areIncidentsAnswered, areOptionsExplained, isChoiceOwn, isCitizenshipChecked, isProofGood, isSolvedByThem } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  proofGood: {
    id: "proofGood",
    rule: "FD1",
    holds: isProofGood,
    source: ["minsk-2004:MIN-FDP-3", "unhcr-standards:confidentiality"],
    title: {
      en: "Deportation is shown by any fit means; no archive of a State feared was asked.",
      ru: "Депортация подтверждена любым средством; архив опасной страны не запрашивался.",
    },
    nextStep: {
      en: "Take witnesses, or own papers; ask no State that the person fears.",
      ru: "Опросите свидетелей или возьмите документы лица; опасную страну не спрашивайте.",
    },
  },
  optionsExplained: {
    id: "optionsExplained",
    rule: "FD2",
    holds: areOptionsExplained,
    source: ["minsk-2004:MIN-FDP-4"],
    title: { en: "Return, integration and resettlement were all explained.", ru: "Разъяснены возвращение, интеграция и переселение." },
    nextStep: { en: "Explain the ways that are lacking, in the person's language.", ru: "Разъясните недостающее на языке лица." },
  },
  citizenshipChecked: {
    id: "citizenshipChecked",
    rule: "FD3",
    holds: isCitizenshipChecked,
    source: ["minsk-2004:MIN-FDP-3"],
    title: { en: "The right to citizenship was looked at first.", ru: "Сначала проверено право на гражданство." },
    nextStep: { en: "Check to which citizenship the person is entitled.", ru: "Проверьте, на какое гражданство есть право." },
  },
  choiceOwn: {
    id: "choiceOwn",
    rule: "FD4",
    holds: isChoiceOwn,
    source: ["minsk-2004:MIN-FDP-4", "minsk-2004:MIN-FDP-6"],
    title: { en: "The choice is the person's own, free, and says who stays.", ru: "Выбор собственный и свободный, указано, кто остаётся." },
    nextStep: {
      en: "Give time, write the person's words, and ask about those who stay.",
      ru: "Дайте время, запишите слова лица и спросите об остающихся.",
    },
  },
  incidentsAnswered: {
    id: "incidentsAnswered",
    rule: "FD5",
    holds: areIncidentsAnswered,
    source: ["minsk-2004:MIN-FDP-2"],
    title: { en: "Each safety incident was answered.", ru: "На каждую угрозу дан ответ." },
    nextStep: { en: "Answer the incident that is open.", ru: "Ответьте на открытый случай." },
  },
  solvedByThem: {
    id: "solvedByThem",
    rule: "FD6",
    holds: isSolvedByThem,
    source: ["minsk-2004:MIN-FDP-1"],
    title: { en: "It is solved when the person says so.", ru: "Решено, когда так говорит лицо." },
    nextStep: { en: "Go on, and look at the choice again.", ru: "Продолжайте и пересмотрите выбор." },
  },
  stopOwn: {
    id: "stopOwn",
    rule: "FD7",
    holds: isWithdrawalOwn,
    source: ["minsk-2004:MIN-FDP-4"],
    title: { en: "Stopping is the person's own wish.", ru: "Прекращение — собственное желание лица." },
    nextStep: { en: "Talk alone, and write the person's words.", ru: "Поговорите наедине и запишите слова лица." },
  },
} as const satisfies Record<string, Gate>;
