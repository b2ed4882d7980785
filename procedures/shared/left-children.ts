import { type Form, type Gate, type GateFacts, type HandOff, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

const source = ["almaty-2011:ALM-LAB-n15"] as const;

/** What is asked of children who stay behind when a parent goes to work; where no care check is asked for, who looks into it is written. */
export const leftQuestions = [
  {
    id: "childrenLeft",
    label: { en: "Do children stay behind?", ru: "Остаются ли дети дома?" },
    kind: "answer",
    required: true,
    source,
  },
  {
    id: "childrenCared",
    label: { en: "Is somebody named who cares for them?", ru: "Назван ли тот, кто о них заботится?" },
    kind: "answer",
    when: { question: "childrenLeft", is: ["yes", "unsure"] },
    required: true,
    source,
  },
  {
    id: "careWho",
    label: {
      en: "If nobody is named and no care check is asked for: who sees to it, by when",
      ru: "Если никто не назван и проверка не запрошена: кто и когда этим займётся",
    },
    kind: "text",
    when: { question: "childrenCared", is: ["no", "unsure"] },
    source,
  },
] as const satisfies Form["questions"];

/** The care check is a case of the child's best interests at child protection. */
export const careCheck = [
  { to: "best-interests", route: "child-protection", when: "onRequest", source },
] as const satisfies readonly HandOff[];

/** Children who stay behind have somebody, or the care check is asked for with the step, or it is written who sees to it. */
export function isLeftSeenTo({ answers, handsOff }: GateFacts): Verdict {
  const left = verdictOf(answers["childrenLeft"]);
  if (left === "no" || answers["childrenCared"] === "yes") return "yes";
  if (handsOff?.includes("best-interests") === true || isWritten(answers["careWho"])) return "yes";
  return answers["childrenLeft"] === undefined ? "undetermined" : "no";
}

/** The gate, under the number of the procedure that uses it. */
export function leftGates(rule: string) {
  return {
    leftSeenTo: {
      id: "leftSeenTo",
      rule,
      holds: isLeftSeenTo,
      source,
      title: {
        en: "Children who stay behind have somebody, or child protection is asked to look.",
        ru: "О детях, остающихся дома, есть кому заботиться, либо об этом сообщено в защиту детей.",
      },
      nextStep: {
        en: "Ask for the care check with this step, or write who sees to it; the worker loses nothing by it.",
        ru: "Запросите проверку ухода вместе с этим шагом или укажите, кто этим займётся; работник от этого ничего не теряет.",
      },
    },
  } as const satisfies Record<string, Gate>;
}
