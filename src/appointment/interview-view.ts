import { type Instant, dayAt, type OfficerText } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { CaseFile, Procedure } from "../process/index.ts";
import type { InterviewView } from "./contract.ts";
import type { Correction, InterviewLine, Interpreted, ReadBack } from "./interview-subject.ts";

type Slot<T> = { readonly number: number; readonly value: T; readonly at: string };

/** Members of a family in their order, each with when it was written. */
function familyOf<T>(state: SubjectState, family: string): Slot<T>[] {
  const prefix = `interview/${family}/`;
  return Object.values(state.parts)
    .flatMap((part) => Object.entries(part.fields))
    .filter(([name]) => name.startsWith(prefix))
    .map(([name, slot]) => ({ number: Number(name.slice(prefix.length)), value: slot.value as T, at: slot.at }))
    .toSorted((a, b) => a.number - b.number);
}

/** The record as disclosed; undefined where the reader sees too little of it. */
export function renderInterview(state: SubjectState): InterviewView | undefined {
  const fields = fieldsOf(state);
  const said = <T>(name: string): T | undefined => fields[`interview/${name}`] as T | undefined;
  const [caseId, begunAt, language] = [said<string>("case"), said<string>("begunAt"), said<string>("language")];
  if (caseId === undefined || begunAt === undefined || language === undefined) return undefined;
  const corrections = familyOf<Correction>(state, "correction");
  return {
    dossier: state.dossier,
    id: state.subject,
    case: caseId,
    reference: said<string>("reference") ?? "",
    begunAt,
    language,
    present: said<string[]>("present") ?? [],
    lines: familyOf<InterviewLine>(state, "line").map(({ number, value, at }) => ({
      number,
      at,
      ...value,
      corrections: corrections.filter((one) => one.value.line === number).map((one) => ({ text: one.value.text, at: one.at })),
    })),
    readBacks: familyOf<ReadBack>(state, "readBack").map(({ value, at }) => ({ at, ...value })),
    ...Object.fromEntries(
      (["appointment", "officer", "interpreter", "closedAt"] as const).flatMap((name) =>
        said(name) === undefined ? [] : [[name, said(name)]],
      ),
    ),
  };
}

/** What stands before a correction in the text of a record. */
export const correctedText: OfficerText = { en: "Corrected by the person", ru: "Исправлено лицом" };

/** The record as text, as a form takes it: number, question, answer, and what was corrected. */
export function recordText(view: Pick<InterviewView, "lines">): string {
  return view.lines
    .map(({ number, question, answer, corrections }) =>
      [`${number}. ${question}`, answer, ...corrections.map((one) => `[${correctedText.en} / ${correctedText.ru}: ${one.text}]`)].join(
        "\n",
      ),
    )
    .join("\n\n");
}

/** Whether a case page knows the record: it is of that case. */
export function isInterviewOf(state: SubjectState, caseId: string): boolean {
  return state.kind === "interview" && fieldsOf(state)["interview/case"] === caseId;
}

/** The name under which a question asks for the record. */
const recordName = "interviewRecord";

/** When a step that takes records in was last taken; undefined where none was, or the procedure asks for no record. */
export function interviewTakenAt(file: Pick<CaseFile, "past">, procedure: Procedure | undefined): string | undefined {
  return Object.entries(procedure?.steps ?? {})
    .filter(([, step]) => procedure?.forms[step.form ?? ""]?.questions.some((question) => question.from === recordName))
    .flatMap(([id]) => file.past[id]?.at(-1)?.at ?? [])
    .toSorted()
    .at(-1);
}

const sexWords: Readonly<Record<string, string>> = { F: "woman", M: "man" };
const interpreterSex = (interpreter: Interpreted | undefined): string | undefined =>
  interpreter === undefined ? "none" : sexWords[interpreter.sex ?? ""];

/**
 * What a step's form is told of the latest record that no step has taken in yet: the one door by which it comes into the case (IR5).
 * @param takenAt when the step that takes records was last taken
 */
export function knownOfInterviews(
  states: readonly SubjectState[],
  about: { readonly caseId: string; readonly takenAt: string | undefined; readonly timeZone: string },
): Readonly<Record<string, unknown>> {
  const open = states
    .filter((state) => isInterviewOf(state, about.caseId))
    .flatMap((state) => renderInterview(state) ?? [])
    .filter((one) => one.lines.length > 0 && (about.takenAt === undefined || one.begunAt > about.takenAt))
    .toSorted((a, b) => a.begunAt.localeCompare(b.begunAt))
    .at(-1);
  if (!open) return {};
  const last = open.readBacks.at(-1);
  const corrections = open.lines.flatMap((line) => line.corrections.map((one) => `${line.number}. ${one.text}`));
  return {
    [recordName]: recordText(open),
    interviewHeldOn: dayAt(open.begunAt as Instant, about.timeZone),
    interviewInterpreterSex: interpreterSex(open.interpreter),
    ...(last ? { interviewReadBack: last.outcome === "confirmed" ? "yes" : "no" } : {}),
    ...(corrections.length > 0 ? { interviewCorrections: corrections.join("\n") } : {}),
  };
}
