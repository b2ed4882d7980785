import type { OfficerText } from "../kernel/index.ts";
import { formIn, type PersonSplit, personSplits, type Procedure, type ProcedureSwitch, splitQuestions } from "../process/index.ts";
import { bandTexts, notRecorded, notRecordedText, sexTexts } from "./columns.ts";
import { others, othersText, severalText } from "./groups.ts";

type Titles = Readonly<Record<string, OfficerText>>;

/** What a table may be told apart by. With a list of values each has its column; without one, those with five persons at least have. */
export type Split = { readonly id: string; readonly title: OfficerText; readonly values?: Titles };

/** What is told apart of a person. */
export const splitsOfPerson: Readonly<Record<PersonSplit, Split>> = {
  sex: { id: "sex", title: { en: "Sex", ru: "Пол" }, values: sexTexts },
  age: { id: "age", title: { en: "Age", ru: "Возраст" }, values: bandTexts },
  origin: { id: "origin", title: { en: "Nationality", ru: "Гражданство" } },
};

const answerTexts: Titles = {
  yes: { en: "yes", ru: "да" },
  no: { en: "no", ru: "нет" },
  unsure: { en: "unsure", ru: "неясно" },
  notAsked: { en: "not asked", ru: "не спрашивали" },
};

/** What the figures of a procedure may be told apart by, in the order of its definition, with the choices that national law adds. */
export function splitsOfProcedure(procedure: Procedure, national: ProcedureSwitch | undefined): Split[] {
  const questions = splitQuestions(procedure);
  return [...new Set(procedure.indicators.flatMap((one) => one.by ?? []))].flatMap((id) => {
    const ofPerson = personSplits.find((one) => one === id);
    if (ofPerson) return splitsOfPerson[ofPerson];
    const question = questions.find((one) => one.id === id);
    if (!question) return [];
    const form = Object.values(procedure.forms).find((one) => one.questions.includes(question));
    const asked = formIn(form, national)?.questions.find((one) => one.id === id) ?? question;
    return { id, title: question.label, values: asked.options ?? answerTexts };
  });
}

/** Ids of the columns that a split has of itself, what was not recorded last. */
export function fixedColumns({ values }: Split): string[] | undefined {
  return values && [...Object.keys(values), notRecorded];
}

/** A column with its words; one without is a country, named by its code. */
export function columnTitle(id: string, { values }: Split): { readonly id: string; readonly title?: OfficerText } {
  const known: Titles = { [others]: othersText, [notRecorded]: notRecordedText, several: severalText };
  const title = values?.[id] ?? known[id];
  return { id, ...(title ? { title } : {}) };
}
