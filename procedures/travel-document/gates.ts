import type { Gate } from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { isEntitled, isFeeFair, isHandedRight, isHeldAs, isNobodyAsked } from "./rules.ts";

/** Gates of a request, in the numbering of RULES.md. */
export const gates = {
  entitled: {
    id: "entitled",
    rule: "TD1",
    holds: isEntitled,
    source: ["refugee-1951:28", "stateless-1954:28"],
    title: { en: "The person has the status that gives a right to the document.", ru: "У лица есть статус, дающий право на документ." },
    nextStep: {
      en: "See to the status first, or look at a paper that shows it; else refuse with reasons.",
      ru: "Сначала займитесь статусом или посмотрите документ о нём; иначе откажите с мотивами.",
    },
  },
  nobodyAsked: {
    id: "nobodyAsked",
    rule: "TD2",
    holds: isNobodyAsked,
    source: ["refugee-1951:25", "unhcr-standards:confidentiality"],
    title: {
      en: "No State was asked about a refugee, and none that a stateless person fears.",
      ru: "О беженце не спрашивали ни одно государство, а о лице без гражданства — то, которого оно опасается.",
    },
    nextStep: { en: "Go on with what is on file here.", ru: "Исходите из того, что есть в деле." },
  },
  feeFair: {
    id: "feeFair",
    rule: "TD3",
    holds: isFeeFair,
    source: ["refugee-1951:28", "stateless-1954:28"],
    title: { en: "It costs no more than a national passport.", ru: "Плата не выше, чем за национальный паспорт." },
    nextStep: { en: "Lower the fee, or waive it.", ru: "Снизьте плату или освободите от неё." },
  },
  refugee: {
    id: "refugee",
    rule: "TD4",
    holds: isHeldAs("refugee"),
    source: ["refugee-1951:28"],
    title: { en: "The request is a refugee's.", ru: "Запрос подан беженцем." },
    nextStep: { en: "Make the document of the other convention.", ru: "Изготовьте документ по другой конвенции." },
  },
  stateless: {
    id: "stateless",
    rule: "TD4",
    holds: isHeldAs("stateless"),
    source: ["stateless-1954:28"],
    title: { en: "The request is a stateless person's.", ru: "Запрос подан лицом без гражданства." },
    nextStep: { en: "Make the document of the other convention.", ru: "Изготовьте документ по другой конвенции." },
  },
  handedRight: {
    id: "handedRight",
    rule: "TD5",
    holds: isHandedRight,
    source: ["refugee-1951:28", "crc-1989:20"],
    title: {
      en: "It goes into the holder's own hands; of a child into the guardian's.",
      ru: "Вручается самому владельцу; за ребёнка — опекуну.",
    },
    nextStep: { en: "Keep it until the holder comes.", ru: "Храните до прихода владельца." },
  },
  ...reviewGates({ reasons: "TD7", another: "TD8", over: "TD9" }, ["decision:0059"]),
} as const satisfies Record<string, Gate>;
