import type { PersonText } from "../../src/kernel/index.ts";
import type { DecisionUse, StatementUse, Step } from "../../src/process/index.ts";
import { paperWords } from "./decision-words/index.ts";

export { paperWords };

/** The letter of a decision whose remedy is an appeal, where a question asks what was decided; `grants` is what was asked for. */
export function decidedBy(outcome: string, says: Readonly<Record<string, PersonText>>, grants: readonly string[], reasons = ["reasons"]) {
  return {
    issues: ["decision-letter"],
    decides: { outcome, says, grants, reasons, remedy: "appeal" },
  } as const satisfies Pick<Step, "issues"> & { readonly decides: DecisionUse };
}

/** A decision that is told the same whenever its step is taken. */
function letterOf(kind: "decision-letter" | "appeal-decision", decides: DecisionUse) {
  return { issues: [kind], decides } as const;
}

/** The letter of a refusal, a revocation or another decision that gives nothing. */
export function refusedBy(says: PersonText, more: Pick<DecisionUse, "reasons"> & Partial<DecisionUse>) {
  return letterOf("decision-letter", { says: { refused: says }, ...more });
}

/** Letters of what became of an appeal or an objection, by the question in which its reasons are written. */
export function reviewLetters(reasons: string) {
  return {
    upheld: letterOf("appeal-decision", { says: { upheld: paperWords.upheld }, reasons: [reasons] }),
    reversed: letterOf("appeal-decision", { says: { reversed: paperWords.reversed }, reasons: [reasons], grants: ["reversed"] }),
    sentBack: letterOf("appeal-decision", { says: { sentBack: paperWords.sentBack }, reasons: [reasons], grants: ["sentBack"] }),
  } as const;
}

/** A paper by which somebody shows how things stand. */
export function confirmedBy(confirms: StatementUse) {
  return { issues: ["confirmation"], confirms } as const;
}

/** A paper of what was agreed, which both sides sign. */
export function agreedBy(confirms: Omit<StatementUse, "title">) {
  return { issues: ["agreement"], confirms: { title: paperWords.agreementTitle, ...confirms } } as const;
}

/** The plan that somebody made with those who help, in the words in which it was agreed. */
export const planAgreed = agreedBy({
  says: [paperWords.planSays],
  rows: [{ label: paperWords.agreedFor, question: "planWords" }],
});
