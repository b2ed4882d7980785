import type { OfficerText } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { CopyWords } from "../person/index.ts";
import { findProcedure, type Procedure } from "../process/index.ts";

type Fields = Readonly<Record<string, unknown>>;

/** The words of a procedure for what stands of one of its cases: its stages, its steps, and each question that was put. */
export function wordsOfCase(procedures: readonly Procedure[], state: SubjectState): CopyWords | undefined {
  if (state.kind !== "case") return undefined;
  const fields = fieldsOf(state);
  const procedure = findProcedure(procedures, String(fields["procedure"]), String(fields["procedureVersion"]));
  if (!procedure) return undefined;
  const formOf = formsTaken(procedure, fields);
  const put = questionsPut(fields, formOf);
  const questions = Object.values(procedure.forms).flatMap((form) =>
    form.questions
      .filter(({ id }) => put.has(`${form.id}/${id}`))
      .map(({ id, label, options }) => [`${form.id}/${id}`, { label, ...(options ? { options } : {}) }] as const),
  );
  return {
    procedure: procedure.id,
    title: procedure.title,
    states: titlesOf(procedure.states),
    steps: titlesOf(procedure.steps),
    formOf,
    questions: Object.fromEntries(questions),
  };
}

const titlesOf = (named: Readonly<Record<string, { readonly title: OfficerText }>>): Record<string, OfficerText> =>
  Object.fromEntries(Object.entries(named).map(([id, { title }]) => [id, title]));

/** The form of each step that was taken: a question of the same id stands in more than one. */
function formsTaken(procedure: Procedure, fields: Fields): Record<string, string> {
  const taken = Object.entries(procedure.steps).filter(([id]) => `past/${id}` in fields);
  return Object.fromEntries(taken.flatMap(([id, { form }]) => (form === undefined ? [] : [[id, form]])));
}

/** Questions with an answer that stands, and those that a step in the past answered, by form and id. */
function questionsPut(fields: Fields, formOf: Readonly<Record<string, string>>): ReadonlySet<string> {
  const standing = Object.keys(fields).filter((name) => name.startsWith("answer/"));
  const answered = Object.entries(formOf).flatMap(([step, form]) =>
    (fields[`past/${step}`] as { answers?: object }[]).flatMap(({ answers }) => Object.keys(answers ?? {}).map((id) => `${form}/${id}`)),
  );
  return new Set([...standing.map((name) => name.slice("answer/".length)), ...answered]);
}
