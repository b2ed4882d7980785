import {
  type ClockUse,
  type Form,
  type Gate,
  type GateFacts,
  givenOf,
  isWritten,
  type OptionUse,
  type Step,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

const source = ["blma-2022:topics", "ilo:97"] as const;

/** Whether a worker is insured, and until when; where nobody read whether the law asks for it, somebody competent says so by name. */
export const insuranceQuestions = [
  {
    id: "insured",
    label: {
      en: "Insured against illness and accidents at work?",
      ru: "Застрахован ли работник от болезни и несчастных случаев на работе?",
    },
    kind: "answer",
    source,
  },
  { id: "insurer", label: { en: "Insured with", ru: "Кем застрахован" }, kind: "text", when: { question: "insured", is: ["yes"] } },
  {
    id: "insuredUntil",
    label: { en: "Insured until", ru: "Застрахован до" },
    kind: "day",
    required: true,
    when: { question: "insured", is: ["yes"] },
  },
  {
    id: "insuranceStated",
    label: {
      en: "Does the law ask for insurance, where not confirmed here?",
      ru: "Требует ли закон страхования, если здесь не подтверждено?",
    },
    kind: "answer",
  },
  { id: "insuranceConfirmedBy", label: { en: "Stated by (insurance)", ru: "Кем указано (страхование)" }, kind: "text" },
] as const satisfies Form["questions"];

export const insuranceForms = {
  insurance: { id: "insurance", title: { en: "Insurance", ru: "Страхование" }, questions: insuranceQuestions },
} as const satisfies Record<string, Form>;

export const insuranceOption = {
  insuranceAsked: { title: { en: "The law asks for insurance", ru: "Закон требует страхования" }, source },
} as const satisfies Record<string, OptionUse>;

/** What the State's law says of it, else what was stated by name in the case. */
function isAskedFor(facts: GateFacts): Verdict {
  const law = facts.options["insuranceAsked"];
  if (typeof law === "boolean") return law ? "yes" : "no";
  return isWritten(givenOf(facts, "insuranceConfirmedBy")) ? verdictOf(givenOf(facts, "insuranceStated")) : "undetermined";
}

/** Insured on the day, where the law asks for it. */
export function isInsured(facts: GateFacts): Verdict {
  const asked = isAskedFor(facts);
  if (asked === "no") return "yes";
  const said = verdictOf(facts.answers["insured"]);
  const until = facts.answers["insuredUntil"];
  const holds = said !== "yes" ? said : typeof until === "string" && until >= facts.today ? "yes" : "no";
  return asked === "yes" || holds === "yes" ? holds : "undetermined";
}

/** The gate, under the number of the procedure that uses it. */
export function insuranceGates(rule: string) {
  return {
    insuredByLaw: {
      id: "insuredByLaw",
      rule,
      holds: isInsured,
      source,
      title: { en: "The worker is insured, where the law asks for it.", ru: "Работник застрахован, если этого требует закон." },
      nextStep: {
        en: "See the policy and write its last day; where the law was not read, have a lawyer state whether it asks for one.",
        ru: "Проверьте полис и укажите последний день; если закон не подтверждён, это должен указать юрист.",
      },
    },
  } as const satisfies Record<string, Gate>;
}

/** The day on which the insurance ends is due at the office: it reminds, and no permit ends with it. */
export const insuranceClocks = {
  insurance: {
    title: { en: "The insurance ends", ru: "Окончание страхования" },
    owner: "officer",
    awaits: "noteInsurance",
    isOptional: true,
    setBy: "insuredUntil",
  },
} as const satisfies Record<string, ClockUse>;

/** A new insurance is noted, which moves nothing else of the case. */
export const insuranceSteps = {
  noteInsurance: {
    title: { en: "Note a new insurance", ru: "Отметить новое страхование" },
    from: ["permitted"],
    by: ["officer"],
    form: "insurance",
    gates: ["insuredByLaw"],
    stops: ["insurance"],
    starts: ["insurance"],
    source,
  },
} as const satisfies Record<string, Step>;
