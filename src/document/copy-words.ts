import type { OfficerText } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { CopyWords } from "../person/index.ts";
import { findProcedure, type Procedure } from "../process/index.ts";

/** The words of a procedure for what stands of one of its cases: its stages, its steps, and each question that was put. */
export function wordsOfCase(procedures: readonly Procedure[], state: SubjectState): CopyWords | undefined {
  if (state.kind !== "case") return undefined;
  const fields = fieldsOf(state);
  const procedure = findProcedure(procedures, String(fields["procedure"]), String(fields["procedureVersion"]));
  if (!procedure) return undefined;
  const put = questionsPut(fields);
  const questions = Object.values(procedure.forms).flatMap((form) =>
    form.questions
      .filter(({ id }) => put.has(`${form.id}/${id}`) || put.has(id))
      .map(({ id, label, options }) => [`${form.id}/${id}`, { label, ...(options ? { options } : {}) }] as const),
  );
  return {
    procedure: procedure.id,
    title: procedure.title,
    states: titlesOf(procedure.states),
    steps: titlesOf(procedure.steps),
    questions: Object.fromEntries(questions),
  };
}

const titlesOf = (named: Readonly<Record<string, { readonly title: OfficerText }>>): Record<string, OfficerText> =>
  Object.fromEntries(Object.entries(named).map(([id, { title }]) => [id, title]));

/** Questions with an answer that stands, by form and id, and those that a past step answered, by id alone. */
function questionsPut(fields: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const standing = Object.keys(fields).filter((name) => name.startsWith("answer/"));
  const past = Object.entries(fields).filter(([name]) => name.startsWith("past/"));
  const answered = past.flatMap(([, steps]) => (steps as { answers?: object }[]).flatMap(({ answers }) => Object.keys(answers ?? {})));
  return new Set([...standing.map((name) => name.slice("answer/".length)), ...answered]);
}
