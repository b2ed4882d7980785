import {
  allHold,
  type Gate,
  type GateFacts,
  givenOf,
  isLimitOver,
  isPlaceFree,
  lawFigure,
  pastOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { isNobodyPunished, workerGates } from "../shared/worker.ts";

/** DPM5: the months given now and before are whole, and within the longest time of the law. */
export function isWithinLongest(facts: GateFacts): Verdict {
  const given = [facts.answers, ...pastOf(facts, "orient"), ...pastOf(facts, "renew")].map((one) => one["monthsGiven"]);
  const longest = longestOf(facts);
  if (longest === undefined || !given.every((one) => typeof one === "number")) return "undetermined";
  return given.every((one) => Number.isInteger(one) && one >= 1) && given.reduce((sum, one) => sum + one, 0) <= longest ? "yes" : "no";
}

/** The State's figure, else what was stated of this figure by name: the number of places that was stated is another. */
function longestOf(facts: GateFacts): number | undefined {
  const stated = { figureStated: givenOf(facts, "longestStated"), figureConfirmedBy: givenOf(facts, "longestConfirmedBy") };
  return lawFigure({ ...facts, fields: {}, answers: stated }, "longest");
}

/** Gates of a permit given to the worker, in the numbering of RULES.md. */
export const gates = {
  ownApplication: {
    id: "ownApplication",
    rule: "DPM1",
    holds: ({ fields }: GateFacts) => verdictOf(fields["appliesAlone"]),
    source: ["rap-2012:RAP-IV-06"],
    title: {
      en: "The worker applies alone; no employer asks for it or holds it.",
      ru: "Работник обращается сам; работодатель в этом не участвует.",
    },
    nextStep: { en: "Talk with the worker alone.", ru: "Поговорите с работником наедине." },
  },
  placeFree: {
    id: "placeFree",
    rule: "DPM2",
    holds: (facts: GateFacts) => isPlaceFree(facts, "places"),
    source: ["rap-2012:RAP-IV-06", "almaty-2011:ALM-LAB-n8", "decision:0056"],
    title: { en: "A place of the year's quota is left.", ru: "В квоте года есть место." },
    nextStep: {
      en: "Wait until a place is given back, or help with another permit; where the number is not confirmed, have a lawyer state it.",
      ru: "Дождитесь освобождения места или помогите с иным разрешением; если число не подтверждено, его должен указать юрист.",
    },
  },
  ...workerGates({ free: "DPM3", oriented: "DPM4" }),
  identityTaken: {
    id: "identityTaken",
    rule: "DPM4",
    holds: ({ answers }: GateFacts) => verdictOf(answers["identityTaken"]),
    source: ["rap-2012:RAP-IV-06"],
    title: { en: "Identity is taken.", ru: "Личность установлена." },
    nextStep: { en: "Check identity and take the fingerprints.", ru: "Установите личность и снимите отпечатки." },
  },
  withinLongest: {
    id: "withinLongest",
    rule: "DPM5",
    holds: isWithinLongest,
    source: ["rap-2012:RAP-IV-06", "decision:0040"],
    title: { en: "All months together are within what the law allows.", ru: "Все месяцы вместе не превышают допустимого законом." },
    nextStep: { en: "Give fewer months, or help with another permit.", ru: "Предоставьте меньше месяцев или помогите с иным разрешением." },
  },
  ...reviewGates({ reasons: "DPM6", another: "DPM7", over: "DPM8" }, ["decision:0041"]),
  revocationHeard: {
    id: "revocationHeard",
    rule: "DPM10",
    holds: (facts: GateFacts) => allHold(verdictOf(facts.answers["workerHeard"]), isNobodyPunished(facts)),
    source: ["rap-2012:RAP-IV-E1", "cmw-1990:22"],
    title: {
      en: "No permit is revoked unheard, nor while the worker's complaint or inspection is open.",
      ru: "Разрешение не отзывают, не выслушав работника, и пока открыты его жалоба или проверка.",
    },
    nextStep: { en: "Hear the worker and wait for the end of the complaint.", ru: "Выслушайте работника и дождитесь окончания жалобы." },
  },
  termOver: {
    id: "termOver",
    rule: "DPM11",
    holds: (facts: GateFacts) => isLimitOver(facts, "renew"),
    source: ["cmw-1990:22"],
    title: { en: "A permit ends by itself only when its time is over.", ru: "Разрешение прекращается само лишь по истечении срока." },
    nextStep: {
      en: "Remind the worker and wait. Where no figure is confirmed, have a lawyer state the day.",
      ru: "Напомните работнику и подождите. Если срок не подтверждён, день должен указать юрист.",
    },
  },
} as const satisfies Record<string, Gate>;
