import { addMonths, type OfficerText } from "../kernel/index.ts";
import { formIn, type PersonSplit, personSplits, type Procedure, type ProcedureSwitch, splitQuestions } from "../process/index.ts";
import { bandTexts, notRecorded, sexTexts } from "./columns.ts";
import { type Quarter, restTexts } from "./groups.ts";
import { groupTexts } from "./person-groups.ts";

type Titles = Readonly<Record<string, OfficerText>>;

/** What a table may be told apart by. With a list of values each has its column; without one, those with five persons at least have. `rest` names who is in none, where that is no gap of the record; `columnBy` gives the column of what stands beside a count. */
export type Split = {
  readonly id: string;
  readonly title: OfficerText;
  readonly values?: Titles;
  readonly rest?: OfficerText;
  readonly columnBy?: Readonly<Record<string, string>>;
  /** Everybody has one of the values. */
  readonly isWhole?: true;
};

/** A line of a table: an event that persons came to, and the recommendations under which it is told. */
export type TableLine = {
  readonly id: string;
  readonly title: OfficerText;
  readonly source: readonly string[];
  /** What of the counted rows it counts. */
  readonly counts: readonly { readonly source: string; readonly figure: string; readonly answer?: CountedAnswer }[];
};

/** Only rows that stand beside this answer to this question. */
export type CountedAnswer = { readonly question: string; readonly is: string };

/** A split of a quarter into its months, each with its name. */
export function monthSplit({ from }: Quarter): Split {
  const months = Array.from({ length: 3 }, (_, place) => addMonths(from, place).slice(0, 7));
  return {
    id: "month",
    title: { en: "Month", ru: "Месяц" },
    values: Object.fromEntries(months.map((month) => [month, monthTitle(month)])),
    isWhole: true,
  };
}

const namesOfMonths: Readonly<Record<keyof OfficerText, string>> = {
  en: "January February March April May June July August September October November December",
  ru: "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
};
function monthTitle(month: string): OfficerText {
  const name = (language: keyof OfficerText) => namesOfMonths[language].split(" ")[Number(month.slice(5)) - 1] ?? month;
  return { en: name("en"), ru: name("ru") };
}

/** A table of figures by group, declared once: the same route, screen, file and suppression serve all of them. */
export type GroupTable = {
  readonly id: string;
  readonly title: OfficerText;
  readonly splits: readonly Split[];
  readonly lines: (by: string) => readonly TableLine[];
  /** Recommendations under which all of it is told. */
  readonly source?: readonly string[];
  /** Its lines share a sum that another table tells. */
  readonly addsUp?: true;
  /** Counted without its person (PR66). */
  readonly isApart?: boolean;
};

/** What is told apart of a person. */
export const splitsOfPerson: Readonly<Record<PersonSplit, Split>> = {
  sex: { id: "sex", title: { en: "Sex", ru: "Пол" }, values: sexTexts },
  age: { id: "age", title: { en: "Age", ru: "Возраст" }, values: bandTexts },
  origin: { id: "origin", title: { en: "Nationality", ru: "Гражданство" } },
  group: {
    id: "group",
    title: { en: "Status and group", ru: "Статус и группа" },
    values: groupTexts,
    rest: { en: "none of these", ru: "иные" },
  },
};

/** What every person may be told apart by. */
export const anyPerson: readonly Split[] = personSplits.map((one) => splitsOfPerson[one]);

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
    return question ? { id, title: question.label, values: answersTo(procedure, id, national) } : [];
  });
}

/** The answers to a question of a procedure, with the choices that national law adds. */
export function answersTo(procedure: Procedure, question: string, national: ProcedureSwitch | undefined): Titles {
  const form = Object.values(procedure.forms).find((one) => one.questions.some(({ id }) => id === question));
  return formIn(form, national)?.questions.find(({ id }) => id === question)?.options ?? answerTexts;
}

/** Ids of the columns that a split has of itself, what was not recorded last. */
export function fixedColumns({ values, isWhole }: Split): string[] | undefined {
  return values && [...Object.keys(values), ...(isWhole ? [] : [notRecorded])];
}

/** A column with its words; one without is a country, named by its code. */
export function columnTitle(id: string, { values, rest }: Split): { readonly id: string; readonly title?: OfficerText } {
  const title = values?.[id] ?? (id === notRecorded ? rest : undefined) ?? restTexts[id];
  return { id, ...(title ? { title } : {}) };
}
