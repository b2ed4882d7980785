import type { Form, Question } from "../../src/process/index.ts";

/** The grid on which something planned is weighed: its questions are ours, since of the published grid only that it exists was read. */
const grid = {
  weighedNeeds: {
    en: "What it needs: are place, tools, permits and helpers there?",
    ru: "Что нужно: есть ли место, инструменты, разрешения, помощники?",
  },
  weighedSkills: { en: "Skills: can the person do it?", ru: "Навыки: умеет ли лицо это делать?" },
  weighedMarket: { en: "Market: does somebody buy it, or look for workers?", ru: "Рынок: есть ли покупатели или вакансии?" },
  weighedMoney: { en: "Money: is there enough to begin and until it pays?", ru: "Деньги: хватит ли, чтобы начать и дождаться дохода?" },
  weighedRisk: {
    en: "Risk: if it fails, can the loss be borne without losing the home?",
    ru: "Риск: при неудаче можно ли перенести потерю, не лишившись жилья?",
  },
} as const;

const verdicts = {
  yes: { en: "yes", ru: "да" },
  withHelp: { en: "with help", ru: "с помощью" },
  no: { en: "no", ru: "нет" },
  notAsked: { en: "not known yet", ru: "пока неизвестно" },
} as const;

const own = ["iom-standards:reintegration.feasibility", "decision:0102"] as const;

/** Weighing one thing that the returnee plans; what comes out advises and refuses nobody. */
export const feasibility = {
  id: "feasibility",
  title: { en: "Feasibility, by questions of our own", ru: "Осуществимость, по нашим собственным вопросам" },
  questions: [
    { id: "weighedWhat", label: { en: "What is planned", ru: "Что планируется" }, kind: "text", required: true },
    ...Object.entries(grid).map(([id, label]): Question => ({
      id,
      label,
      kind: "choice",
      required: true,
      options: verdicts,
      source: own,
    })),
    {
      id: "feasible",
      label: { en: "Feasible", ru: "Осуществимо" },
      kind: "choice",
      options: {
        yes: { en: "yes", ru: "да" },
        withHelp: { en: "with help", ru: "с помощью" },
        no: { en: "not as it stands", ru: "не в таком виде" },
        open: { en: "not known yet", ru: "пока неизвестно" },
      },
      source: own,
      derives: feasibleOf,
    },
    {
      id: "weighedWords",
      label: { en: "In the person's words, and what would help", ru: "Словами лица, и что помогло бы" },
      kind: "longText",
      required: true,
    },
  ],
} as const satisfies Form;

/** RI23: what lacks is decisive; beside no lack, what is not known leaves it open. */
export function feasibleOf(answers: Readonly<Record<string, unknown>>): "yes" | "withHelp" | "no" | "open" {
  const given = Object.keys(grid).map((id) => answers[id] ?? "notAsked");
  if (given.includes("no")) return "no";
  if (given.includes("notAsked")) return "open";
  return given.includes("withHelp") ? "withHelp" : "yes";
}
