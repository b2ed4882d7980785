import { type Form, type Gate, type GateFacts, type Indicator, pastOf, type Step, type Verdict } from "../../src/process/index.ts";

const kinds = {
  language: { en: "language", ru: "язык" },
  vocational: { en: "a trade", ru: "профессия" },
  school: { en: "school", ru: "школа" },
  business: { en: "own business, savings, credit", ru: "своё дело, сбережения, кредит" },
  other: { en: "other", ru: "иное" },
} as const;
const levels = {
  none: { en: "beginner", ru: "начальный" },
  some: { en: "some knowledge", ru: "средний" },
  good: { en: "good knowledge", ru: "хороший" },
  notTested: { en: "not tested", ru: "не проверен" },
} as const;

const courseKind = {
  id: "courseKind",
  label: { en: "Course", ru: "Курс" },
  kind: "choice",
  required: true,
  options: kinds,
} as const;

/** Enrolment in a course, and how it ended; whoever has a plan, grown up or a child, is the one who learns. @source rap-2012:RAP-III-21 */
export const courseForms = {
  course: {
    id: "course",
    title: { en: "Enrolment in a course", ru: "Запись на курс" },
    questions: [
      courseKind,
      { id: "courseWhat", label: { en: "What is taught, and by whom", ru: "Чему и кто обучает" }, kind: "text", required: true },
      { id: "courseFrom", label: { en: "Enrolled on", ru: "Дата записи" }, kind: "day", required: true },
      {
        id: "courseLevel",
        label: { en: "Level at the beginning", ru: "Уровень в начале" },
        kind: "choice",
        required: true,
        options: levels,
      },
    ],
  },
  courseEnd: {
    id: "courseEnd",
    title: { en: "End of a course", ru: "Окончание курса" },
    questions: [
      courseKind,
      { id: "courseUntil", label: { en: "Ended on", ru: "Дата окончания" }, kind: "day", required: true },
      {
        id: "courseResult",
        label: { en: "Result", ru: "Итог" },
        kind: "choice",
        required: true,
        options: {
          certificate: { en: "completed, with a certificate", ru: "завершён, с удостоверением" },
          completed: { en: "completed", ru: "завершён" },
          left: { en: "left before the end", ru: "прерван" },
        },
      },
      {
        id: "certificateNumber",
        label: { en: "Number of the certificate", ru: "Номер удостоверения" },
        kind: "text",
        required: true,
        when: { question: "courseResult", is: ["certificate"] },
      },
      { id: "courseLevel", label: { en: "Level at the end", ru: "Уровень в конце" }, kind: "choice", required: true, options: levels },
      {
        id: "leftWhy",
        label: { en: "Why it was left", ru: "Почему прерван" },
        kind: "text",
        when: { question: "courseResult", is: ["left"] },
      },
    ],
  },
} as const satisfies Record<string, Form>;

/** A course of this kind was begun and has not ended. */
export function isCourseBegun(facts: GateFacts): Verdict {
  const count = (step: string) => pastOf(facts, step).filter((one) => one["courseKind"] === facts.answers["courseKind"]).length;
  return count("noteCourse") > count("endCourse") ? "yes" : "no";
}

const source = ["almaty-2011:ALM-REINT-ii-a", "rap-2012:RAP-III-21"] as const;

/** The gate of an end, under the number of the procedure that uses it. */
export function courseGates(rule: string) {
  return {
    courseBegun: {
      id: "courseBegun",
      rule,
      holds: isCourseBegun,
      source,
      title: { en: "The end is of a course that was begun.", ru: "Окончание — курса, на который лицо записано." },
      nextStep: { en: "Record the enrolment first.", ru: "Сначала запишите на курс." },
    },
  } as const satisfies Record<string, Gate>;
}

/** The steps of courses; they move nothing of the case. */
export function courseSteps<const F extends readonly string[], const B extends readonly string[]>({
  from,
  by,
}: {
  readonly from: F;
  readonly by: B;
}) {
  return {
    noteCourse: {
      title: { en: "Note the enrolment in a course", ru: "Отметить запись на курс" },
      from,
      by,
      form: "course",
      source,
    },
    endCourse: {
      title: { en: "Note how a course ended", ru: "Отметить окончание курса" },
      from,
      by,
      form: "courseEnd",
      gates: ["courseBegun"],
      source,
    },
  } as const satisfies Record<string, Step>;
}

/** Who was enrolled in a course of a plan, and in which. */
export const courseFigure = {
  id: "courseShare",
  title: { en: "Share enrolled in a course", ru: "Доля записанных на курс" },
  from: "plan",
  to: "noteCourse",
  by: ["courseKind", "sex", "age", "origin", "group"],
  counted: { en: "Enrolled in a course", ru: "Записаны на курс" },
  source: ["minsk-2004:MIN-SEC-6", "rap-2012:RAP-III-21"],
} as const satisfies Indicator;
