import type { LawRef, OfficerText } from "../kernel/index.ts";
import type { Procedure } from "./definition.ts";
import type { PublishedList } from "./form.ts";

/** One value of a published list as this program holds it: what the standard calls it, and what we do. */
export type PublishedCode = {
  readonly standard: LawRef;
  readonly field: string;
  /** Absent for a field that takes a number, a day or words, and where the values of the list could not be read. */
  readonly code?: string;
  readonly isUnread?: true;
  readonly procedure: string;
  /** Where it stands: the question, or the stage of a case, and the choice. */
  readonly question?: string;
  readonly state?: string;
  readonly choice?: string;
  readonly title: OfficerText;
};

/** Every value of every published list, in the order of the definitions; each question once, though several forms ask it (PR70). */
export function listPublished(procedures: readonly Procedure[]): PublishedCode[] {
  return procedures.flatMap((procedure) => [...codesOfQuestions(procedure), ...codesOfStates(procedure)]);
}

function codesOfQuestions({ id, forms }: Procedure): PublishedCode[] {
  const found = new Map<string, PublishedCode>();
  for (const { id: question, label, list, options } of Object.values(forms).flatMap((form) => form.questions)) {
    if (list === undefined) continue;
    const about = { standard: list.standard, field: list.field, procedure: id, question };
    if (options === undefined) found.set(question, { ...about, title: label });
    for (const [choice, title] of Object.entries(options ?? {})) {
      const code = codeOf(list.codes, choice);
      if (code) found.set(`${question}/${choice}`, { ...about, ...code, choice, title });
    }
  }
  return [...found.values()];
}

/** Undefined for a choice of ours that the list does not have. */
function codeOf(codes: PublishedList["codes"], choice: string): Pick<PublishedCode, "code" | "isUnread"> | undefined {
  if (codes === "unread") return { isUnread: true };
  const code = codes ? codes[choice] : choice;
  return typeof code === "string" ? { code } : undefined;
}

function codesOfStates({ id, states }: Procedure): PublishedCode[] {
  return Object.entries(states).flatMap(([state, { codes = [], title }]) => codes.map((one) => ({ ...one, procedure: id, state, title })));
}

/** What is wrong with the published lists of a definition: a choice without a word on its code, or a code of no choice (PR70). */
export function checkPublished({ id, forms, states }: Procedure): string[] {
  const questions = Object.values(forms).flatMap((form) => form.questions);
  return [
    ...questions.flatMap(({ id: question, list, options }) => {
      const codes = list?.codes;
      if (list === undefined || typeof codes !== "object") return [];
      const lacking = Object.keys(options ?? {}).filter((choice) => !Object.hasOwn(codes, choice));
      return lacking.map((choice) => `${id}: choice ${choice} of ${question} says nothing of its code in ${list.standard}`);
    }),
    ...Object.entries(states).flatMap(([state, { codes = [] }]) =>
      codes.filter((one) => one.code === "" || one.field === "").map(() => `${id}: state ${state} has a code without a name`),
    ),
  ];
}
