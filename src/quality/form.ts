import type { LawRef, OfficerText } from "../kernel/index.ts";

/** How one item of a file is marked, once. @source euaa-standards:quality */
export const marks = ["correct", "minor", "significant", "notApplicable"] as const;
export type Mark = (typeof marks)[number];
/** The marks of one file, by item. */
export type Marks = Readonly<Record<string, Mark>>;

/** One thing that an auditor looks for in a file. */
export type AuditItem = { readonly id: string; readonly title: OfficerText };
/** Items of one part of the work; shares are told of a section too. */
export type AuditSection = {
  readonly id: string;
  readonly title: OfficerText;
  readonly source: LawRef;
  readonly items: readonly AuditItem[];
};

const interview: AuditSection = {
  id: "interview",
  title: { en: "Interview", ru: "Собеседование" },
  source: "euaa-standards:quality.interview",
  items: [
    { id: "needs", title: { en: "Special needs that were known were met", ru: "Известные особые потребности учтены" } },
    { id: "information", title: { en: "The applicant was told what they must know", ru: "Заявителю разъяснено всё необходимое" } },
    {
      id: "understanding",
      title: { en: "Applicant and interpreter understood each other", ru: "Заявитель и переводчик понимали друг друга" },
    },
    {
      id: "fitness",
      title: { en: "It was made sure that the applicant could be heard", ru: "Убедились, что заявитель в состоянии отвечать" },
    },
    { id: "attitude", title: { en: "The interviewer stayed professional", ru: "Интервьюер вёл себя профессионально" } },
    { id: "questions", title: { en: "Questions were put in a fitting way", ru: "Вопросы задавались надлежащим образом" } },
    {
      id: "roles",
      title: {
        en: "All present kept to their part, and the interview was led",
        ru: "Участники держались своих ролей, ход собеседования направлялся",
      },
    },
    { id: "facts", title: { en: "All material facts were found and gone into", ru: "Все существенные факты выявлены и исследованы" } },
    { id: "papers", title: { en: "Papers handed in were dealt with", ru: "С представленными документами работали надлежащим образом" } },
    {
      id: "contradictions",
      title: {
        en: "The applicant had a real chance to answer contradictions",
        ru: "Заявитель имел реальную возможность объяснить противоречия",
      },
    },
    { id: "exclusion", title: { en: "Exclusion was gone into where it arose", ru: "Вопрос об исключении исследован там, где он возник" } },
    {
      id: "policies",
      title: { en: "Policies and guidelines that apply were followed", ru: "Применимые указания и руководства соблюдены" },
    },
    { id: "closing", title: { en: "The interview was closed as it should be", ru: "Собеседование завершено как положено" } },
    { id: "record", title: { en: "Rules on the record were kept", ru: "Правила ведения протокола соблюдены" } },
  ],
};

const decision: AuditSection = {
  id: "decision",
  title: { en: "Decision", ru: "Решение" },
  source: "euaa-standards:quality.decision",
  items: [
    { id: "introduction", title: { en: "Introduction: who decides on what", ru: "Вводная часть: кто и о чём принимает решение" } },
    { id: "basis", title: { en: "What the claim rests on", ru: "Основание ходатайства" } },
    { id: "credibility", title: { en: "Assessment of what is credible", ru: "Оценка достоверности" } },
    { id: "risk", title: { en: "Assessment of the risk on return", ru: "Оценка риска при возвращении" } },
    { id: "law", title: { en: "Analysis of the law", ru: "Правовой анализ" } },
    { id: "form", title: { en: "Form and wording", ru: "Форма и изложение" } },
    { id: "efficiency", title: { en: "Work done in good time", ru: "Своевременность" } },
  ],
};

/** The form of an audit: what is looked for, as two modules of a tool in use name it. Nothing is weighed: told is the share of items met. */
export const auditForm = {
  version: "2026-11-29",
  procedure: "asylum",
  source: "euaa-standards:quality",
  sections: [interview, decision],
} as const satisfies {
  readonly version: string;
  readonly procedure: string;
  readonly source: LawRef;
  readonly sections: readonly AuditSection[];
};

/** Every item of the form, in order. */
export const auditItems: readonly AuditItem[] = auditForm.sections.flatMap((section) => section.items);

/** Whether each item of the form is marked, and nothing else is. */
export function isWhole(given: Marks): boolean {
  const ids = Object.keys(given);
  return ids.length === auditItems.length && auditItems.every((item) => given[item.id] !== undefined);
}
