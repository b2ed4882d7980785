import { type Form, type Gate, type GateFacts, type Indicator, isWritten, type Step, type Verdict } from "../../src/process/index.ts";

/** One child who came along with a worker, and where the child goes to school. @source almaty-2011:ALM-TRAF-x-c */
export const childForms = {
  child: {
    id: "child",
    title: { en: "A child who came along", ru: "Приехавший ребёнок" },
    questions: [
      { id: "childWho", label: { en: "Which child", ru: "Какой ребёнок" }, kind: "text", required: true },
      { id: "childAge", label: { en: "Age in years", ru: "Возраст, лет" }, kind: "number", required: true },
      {
        id: "childSchool",
        label: { en: "School", ru: "Школа" },
        kind: "choice",
        required: true,
        options: {
          enrolled: { en: "goes to school here", ru: "ходит в школу здесь" },
          small: { en: "too small for school", ru: "ещё мал для школы" },
          notYet: { en: "does not go to school", ru: "не ходит в школу" },
        },
      },
      {
        id: "schoolWho",
        label: { en: "If not at school: who sees to it, by when", ru: "Если не ходит: кто и когда этим займётся" },
        kind: "text",
      },
      {
        id: "permitHangs",
        label: { en: "Does the permit hang on any of this?", ru: "Зависит ли от этого разрешение?" },
        kind: "answer",
        required: true,
      },
    ],
  },
} as const satisfies Record<string, Form>;

/** A child out of school has somebody who sees to it, and nothing of the worker's hangs on it. */
export function isSchoolSeenTo({ answers }: GateFacts): Verdict {
  if (answers["permitHangs"] !== "no") return answers["permitHangs"] === "yes" ? "no" : "undetermined";
  return answers["childSchool"] !== "notYet" || isWritten(answers["schoolWho"]) ? "yes" : "no";
}

const source = ["almaty-2011:ALM-TRAF-x-c", "crc-1989:28"] as const;

/** The gate, under the number of the procedure that uses it. */
export function childGates(rule: string) {
  return {
    schoolSeenTo: {
      id: "schoolSeenTo",
      rule,
      holds: isSchoolSeenTo,
      source,
      title: {
        en: "A child out of school has somebody who sees to it, and no permit hangs on it.",
        ru: "Ребёнком вне школы кто-то занимается, и разрешение от этого не зависит.",
      },
      nextStep: { en: "Name who brings the child to school, and by when.", ru: "Укажите, кто и когда устроит ребёнка в школу." },
    },
  } as const satisfies Record<string, Gate>;
}

/** How many workers named a child who does not go to school: each once, whatever number of children. @source rap-2012:RAP-II-26 */
export const childOutOfSchool = {
  id: "childOutOfSchool",
  title: { en: "Workers who named a child out of school", ru: "Трудящиеся, указавшие ребёнка вне школы" },
  counted: { en: "Workers who named a child out of school", ru: "Трудящиеся, указавшие ребёнка вне школы" },
  from: "applied",
  to: "nameChild",
  by: ["sex", "origin"],
  when: { question: "childSchool", is: ["notYet"] },
  source: ["rap-2012:RAP-II-26"],
} as const satisfies Indicator;

/** The step that names a child; it is taken once for each, and moves nothing of the case. */
export function childSteps<const F extends readonly string[], const B extends readonly string[]>({
  from,
  by,
}: {
  readonly from: F;
  readonly by: B;
}) {
  return {
    nameChild: {
      title: { en: "Name a child who came along", ru: "Указать приехавшего ребёнка" },
      from,
      by,
      form: "child",
      gates: ["schoolSeenTo"],
      handsOff: [{ to: "best-interests", route: "child-protection", when: "onRequest", source: ["almaty-2011:ALM-TRAF-x-b"] }],
      source,
    },
  } as const satisfies Record<string, Step>;
}
