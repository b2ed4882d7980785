import { type Gate, type GateFacts, isDenied, isWritten, type Verdict, verdictOf } from "../../src/process/index.ts";

/** ETP1: where nobody is in danger nobody need be told; where somebody is, or may be, help was told first. */
export function isHelpTold({ fields, answers }: GateFacts): Verdict {
  return fields["danger"] === "no" ? "yes" : verdictOf(answers["helpTold"]);
}

/** ETP2: an answer that whoever has the code may read. */
export function isReplySafe({ answers }: GateFacts): Verdict {
  return isWritten(answers["reply"]) ? isDenied(answers["namesWorker"]) : "no";
}

/** Gates of a tip, in the numbering of RULES.md. */
export const gates = {
  helpTold: {
    id: "helpTold",
    rule: "ETP1",
    holds: isHelpTold,
    source: ["almaty-2011:ALM-TRAF-n1"],
    title: {
      en: "Where somebody is in danger now, or may be, whoever can help at once was told first.",
      ru: "Если кому-то сейчас угрожает или может угрожать опасность, сначала сообщено тем, кто может помочь немедленно.",
    },
    nextStep: {
      en: "Call the duty of the body for victims, child protection or the police, then take the tip up.",
      ru: "Позвоните дежурному органа помощи жертвам, защиты детей или в полицию, затем примите сообщение в работу.",
    },
  },
  replySafe: {
    id: "replySafe",
    rule: "ETP2",
    holds: isReplySafe,
    source: ["iris:principles"],
    title: { en: "The answer is written and names no worker.", ru: "Ответ написан, и в нём не назван работник." },
    nextStep: { en: "Write what follows without saying of whom.", ru: "Напишите, что последует, не указывая, о ком речь." },
  },
} as const satisfies Record<string, Gate>;
