import { type Form, type Gate, type Step, verdictOf } from "../../src/process/index.ts";

/** What is asked when legal aid is let into the case, and when it ends (AS33). */
export const counselForms = {
  counselIn: {
    id: "counselIn",
    title: { en: "Legal aid reads the case", ru: "Юридическая помощь читает дело" },
    questions: [
      {
        id: "counselChosen",
        label: {
          en: "Does the person wish that the legal adviser reads this case?",
          ru: "Желает ли лицо, чтобы юридический консультант читал это дело?",
        },
        kind: "answer",
        required: true,
        say: {
          en: "A lawyer can read your case and speak for you. Do you want this?",
          ru: "Юрист может прочитать ваше дело и говорить за вас. Хотите ли вы этого?",
          prs: "وکیل می‌تواند دوسیهٔ شما را بخواند و از طرف شما صحبت کند. آیا این را می‌خواهید؟",
          tg: "Ҳуқуқшинос метавонад парвандаи шуморо хонад ва аз номи шумо гап занад. Оё шумо инро мехоҳед?",
        },
        source: ["rap-2012:RAP-I-03"],
      },
    ],
  },
  counselOut: {
    id: "counselOut",
    title: { en: "End of legal aid", ru: "Завершение юридической помощи" },
    questions: [{ id: "counselUntil", label: { en: "Ends on", ru: "С какого дня" }, kind: "day", required: true }],
  },
} as const satisfies Record<string, Form>;

/** Nobody is let into the case without the person's wish (AS33). */
export const counselGates = {
  counselChosen: {
    id: "counselChosen",
    rule: "AS33",
    holds: ({ answers }) => verdictOf(answers["counselChosen"]),
    source: ["rap-2012:RAP-I-03", "minsk-2004:MIN-ASY-20"],
    title: { en: "The person wishes that legal aid reads the case.", ru: "Лицо желает, чтобы юридическая помощь читала дело." },
    nextStep: { en: "Ask the person; without their wish nobody is let in.", ru: "Спросите лицо; без его желания никого не допускают." },
  },
} as const satisfies Record<string, Gate>;

/** The person lets legal aid into the case, or an officer who asked them; the person ends it. */
export function counselSteps<const F extends readonly string[]>(from: F) {
  return {
    letCounselIn: {
      title: { en: "Let legal aid into the case", ru: "Допустить юридическую помощь к делу" },
      from,
      by: ["applicant", "registrar", "officer"],
      form: "counselIn",
      gates: ["counselChosen"],
      brings: "adviser",
      source: ["minsk-2004:MIN-ASY-20", "rap-2012:RAP-I-03"],
    },
    endCounsel: {
      title: { en: "End legal aid in the case", ru: "Завершить юридическую помощь по делу" },
      from,
      by: ["applicant", "adviser", "officer"],
      form: "counselOut",
      releases: "adviser",
      source: ["minsk-2004:MIN-ASY-20"],
    },
  } as const satisfies Record<string, Step>;
}
