import { type Form, type Gate, type GateFacts, pastOf, type Verdict, verdictOf } from "../../src/process/index.ts";

/** Asked of whoever wants a permit that no employer holds. */
export const appliesAlone = {
  id: "appliesAlone",
  label: { en: "Does the worker apply of their own will, without an employer?", ru: "Обращается ли работник сам, без работодателя?" },
  kind: "answer",
  required: true,
} as const satisfies Form["questions"][number];

/** Asked before such a permit is handed over. */
export const identityTaken = {
  id: "identityTaken",
  label: { en: "Identity checked, fingerprints taken?", ru: "Личность установлена, отпечатки сняты?" },
  kind: "answer",
  required: true,
} as const satisfies Form["questions"][number];

/** How the longest time is asked for where the law's figure was not read. */
export const longestLabel = {
  en: "Longest time by law, months, where not confirmed here",
  ru: "Наибольший срок по закону, месяцев, если здесь не подтверждён",
} as const;

/** The months given now and at each of these steps before; undefined where one of them was not said. */
export function monthsOf(facts: GateFacts, question: string, steps: readonly string[]): readonly number[] | undefined {
  const months = [facts.answers, ...steps.flatMap((step) => pastOf(facts, step))].map((one) => one[question]);
  return months.every((one) => typeof one === "number") ? months : undefined;
}

/** Whether all months together are within the longest time of the law; what is not known is no time at all. */
export function areWithin(months: readonly number[] | undefined, longest: number | undefined): Verdict {
  if (months === undefined || longest === undefined) return "undetermined";
  return months.reduce((sum, one) => sum + one, 0) <= longest ? "yes" : "no";
}

/** Months are whole and at least one: the time for which a paper is good follows from them. */
export function isWholeMonths(months: unknown): boolean {
  return typeof months === "number" && Number.isInteger(months) && months >= 1;
}

/** Permits that the worker asks for. */
const byTheWorker = "rap-2012:RAP-IV-06";

type Rules = { readonly own: string; readonly identity: string; readonly source: Gate["source"] };

/** Gates of a permit that the worker asks for alone, under the numbers of the procedure that uses them. */
export function ownPermitGates({ own, identity, source }: Rules) {
  return {
    ownApplication: {
      id: "ownApplication",
      rule: own,
      holds: ({ fields }: GateFacts) => verdictOf(fields["appliesAlone"]),
      source: [...new Set([byTheWorker, ...source])],
      title: {
        en: "The worker applies alone; no employer asks for it or holds it.",
        ru: "Работник обращается сам; работодатель не запрашивает и не хранит разрешение.",
      },
      nextStep: { en: "Talk with the worker alone.", ru: "Поговорите с работником наедине." },
    },
    identityTaken: {
      id: "identityTaken",
      rule: identity,
      holds: ({ answers }: GateFacts) => verdictOf(answers["identityTaken"]),
      source,
      title: { en: "Identity is taken.", ru: "Личность установлена." },
      nextStep: { en: "Check identity and take the fingerprints.", ru: "Установите личность и снимите отпечатки." },
    },
  } as const satisfies Record<string, Gate>;
}
