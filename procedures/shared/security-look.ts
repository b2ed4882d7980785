import type { Form, Step } from "../../src/process/index.ts";

/** The look at security in a flow of protection: that it was done, and never what was seen (decision 0065). */
export const securityLookForm = {
  id: "securityLook",
  title: { en: "Security looked at", ru: "Проверка безопасности" },
  questions: [
    {
      id: "securityLooked",
      label: {
        en: "Were the papers, and the lists that the law names, looked at?",
        ru: "Просмотрены ли документы и списки, названные законом?",
      },
      hint: {
        en: "Only that it was done. What was seen is not written here, and nothing waits for it.",
        ru: "Только сам факт проверки. Увиденное здесь не записывается, и ничто его не ждёт.",
      },
      kind: "answer",
      required: true,
      source: ["almaty-2011:ALM-BORD-i-b"],
    },
  ],
} as const satisfies Form;

/** A step that leaves the case where it is, has no gate, and starts and stops nothing. */
export const securityLookStep = {
  title: { en: "Look at security", ru: "Проверить безопасность" },
  form: "securityLook",
  opensBeside: ["security-concern"],
  source: ["almaty-2011:ALM-BORD-i-b", "almaty-2011:ALM-BORD-n3", "rap-2012:RCF-4.1-2"],
} as const satisfies Omit<Step, "from" | "by">;
