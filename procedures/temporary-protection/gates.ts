import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { areReasonsWritten, doesBelong, isDecisionInForce, isExitSafe, isExtensionDecided } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  inForce: {
    id: "inForce",
    rule: "TP1",
    holds: isDecisionInForce,
    source: ["unhcr-standards:temporary-protection"],
    title: { en: "The decision on the group holds today.", ru: "Решение о группе действует сегодня." },
    nextStep: { en: "Explain asylum, and open a claim.", ru: "Разъясните право на убежище и откройте ходатайство." },
  },
  belongs: {
    id: "belongs",
    rule: "TP2",
    holds: doesBelong,
    source: ["unhcr-standards:temporary-protection"],
    title: {
      en: "The person belongs to the group, and it says by what this is shown.",
      ru: "Лицо относится к группе, и указано, чем это подтверждено.",
    },
    nextStep: { en: "Note the doubt: the person explains, and another decides.", ru: "Запишите сомнение: лицо объяснит, решит другой." },
  },
  reasonsWritten: {
    id: "reasonsWritten",
    rule: "TP4",
    holds: areReasonsWritten,
    source: ["minsk-2004:MIN-ASY-5"],
    title: { en: "A decision gives its reasons.", ru: "Решение мотивировано." },
    nextStep: { en: "Write the reasons.", ru: "Укажите мотивы." },
  },
  extensionDecided: {
    id: "extensionDecided",
    rule: "TP7",
    holds: isExtensionDecided,
    source: ["unhcr-standards:temporary-protection"],
    title: { en: "A later decision on the group extends it.", ru: "Продлено последующим решением о группе." },
    nextStep: {
      en: "Name the recorded decision; where there is none yet, ask the body that decides on groups.",
      ru: "Укажите записанное решение; если его ещё нет, обратитесь в орган, решающий о группах.",
    },
  },
  exitSafe: {
    id: "exitSafe",
    rule: "TP8",
    holds: isExitSafe,
    source: ["unhcr-standards:temporary-protection", "refugee-1951:33.1"],
    title: {
      en: "It ends by a decision and with a way on; nobody who fears to return is returned.",
      ru: "Завершается решением и с дальнейшим путём; опасающихся не возвращают.",
    },
    nextStep: {
      en: "Ask what the person fears; who fears, or hesitates, is told of asylum.",
      ru: "Спросите об опасениях; тем, кто опасается или сомневается, разъясните убежище.",
    },
  },
  ...remedyGates({ other: "TP3", notice: "TP4", over: "TP5", body: "TP5", good: ["admitted"], examiners: ["doubt"] }),
} as const satisfies Record<string, Gate>;
