import type { Form, Indicator, Step } from "../../src/process/index.ts";

/** Asked of the search and of the application to a court: who asks for papers pays for neither (RO2). */
export const feeAsked = {
  id: "feeAsked",
  label: { en: "Is a fee asked?", ru: "Взимается ли плата?" },
  kind: "answer",
  required: true,
} as const;

/** Forms of the way by which a court finds a fact that neither archive nor register shows. */
export const courtForms = {
  statement: {
    id: "statement",
    title: { en: "Statement of a witness", ru: "Показания свидетеля" },
    questions: [
      { id: "witnessWho", label: { en: "Who, and how they know it", ru: "Кто и откуда это знает" }, kind: "text", required: true },
      { id: "witnessWords", label: { en: "What they say", ru: "Что рассказывает" }, kind: "longText", required: true },
      {
        id: "witnessSigned",
        label: { en: "Read back to them and signed?", ru: "Зачитано свидетелю и подписано?" },
        kind: "answer",
        required: true,
      },
    ],
  },
  courtApplication: {
    id: "courtApplication",
    title: { en: "Application to a court", ru: "Заявление в суд" },
    questions: [
      {
        id: "courtFact",
        label: { en: "What is to be found", ru: "Что нужно установить" },
        kind: "choice",
        required: true,
        options: {
          birth: { en: "a birth, its day and place", ru: "рождение, его день и место" },
          kin: { en: "a tie of family", ru: "родство" },
          union: { en: "a marriage or its end", ru: "брак или его расторжение" },
          death: { en: "a death", ru: "смерть" },
          paper: { en: "that a paper is theirs", ru: "принадлежность документа" },
          residence: { en: "where they lived", ru: "место проживания" },
        },
      },
      { id: "courtName", label: { en: "Which court", ru: "Какой суд" }, kind: "text", required: true },
      {
        id: "archiveSilent",
        label: {
          en: "Did archives and registers that may be asked say that they have nothing?",
          ru: "Ответили ли архивы и реестры, которые можно запросить, что сведений нет?",
        },
        kind: "answer",
        required: true,
      },
      {
        id: "courtAgreed",
        label: { en: "Does the person want it, knowing what a court asks?", ru: "Желает ли этого лицо, зная, что требует суд?" },
        kind: "answer",
        required: true,
      },
      feeAsked,
    ],
  },
  courtFinding: {
    id: "courtFinding",
    title: { en: "Finding of the court", ru: "Решение суда" },
    questions: [
      { id: "findingOn", label: { en: "Of which day", ru: "От какого числа" }, kind: "day", required: true },
      { id: "findingNumber", label: { en: "Number", ru: "Номер" }, kind: "text", required: true },
      { id: "findingWords", label: { en: "What it finds", ru: "Что установлено" }, kind: "longText", required: true },
    ],
  },
  noFinding: {
    id: "noFinding",
    title: { en: "Without a finding", ru: "Без установления" },
    questions: [
      {
        id: "noFindingWhy",
        label: { en: "The application", ru: "Заявление" },
        kind: "choice",
        required: true,
        options: {
          refused: { en: "was refused", ru: "отклонено" },
          elsewhere: { en: "was not examined", ru: "оставлено без рассмотрения" },
          takenBack: { en: "was taken back by the person", ru: "отозвано лицом" },
        },
      },
      { id: "noFindingWords", label: { en: "Why", ru: "Почему" }, kind: "longText", required: true },
    ],
  },
  entry: {
    id: "entry",
    title: { en: "Entry in the civil register", ru: "Запись в реестре актов гражданского состояния" },
    questions: [
      { id: "entryOffice", label: { en: "Which office", ru: "Какой орган" }, kind: "text", required: true },
      { id: "entryNumber", label: { en: "Number of the entry", ru: "Номер записи" }, kind: "text", required: true },
      { id: "restoredOn", label: { en: "On", ru: "Когда" }, kind: "day", required: true },
      { id: "restoredWords", label: { en: "What was handed over", ru: "Что передано" }, kind: "longText", required: true },
    ],
  },
} as const satisfies Record<string, Form>;

const source = ["rap-2012:RAP-III-19", "decision:0103"] as const;

/** From silence of archives to an entry: witnesses, application, finding. A lawyer is offered on the way (RO7-RO10). */
export const courtSteps = {
  hearWitness: {
    title: { en: "Take a witness's statement", ru: "Записать показания свидетеля" },
    from: ["searched"],
    by: ["officer"],
    form: "statement",
    gates: ["witnessSigned"],
    source: ["pinheiro:15", "rap-2012:RAP-III-19"],
  },
  applyToCourt: {
    title: { en: "Apply to a court to find the fact", ru: "Подать в суд заявление об установлении факта" },
    from: ["searched"],
    to: "atCourt",
    by: ["officer", "adviser"],
    form: "courtApplication",
    gates: ["courtIsWay", "free"],
    stops: ["decide"],
    starts: ["court"],
    handsOff: [{ to: "legal-aid", route: "legal-aid", when: "onRequest", source: ["rap-2012:RAP-I-03", "decision:0103"] }],
    source,
  },
  noteFinding: {
    title: { en: "Note what the court found", ru: "Отметить, что установил суд" },
    from: ["atCourt"],
    to: "established",
    by: ["officer", "adviser"],
    form: "courtFinding",
    gates: ["found"],
    stops: ["court"],
    starts: ["enter"],
    source,
  },
  noteNoFinding: {
    title: { en: "Note that the court found nothing", ru: "Отметить, что суд факт не установил" },
    from: ["atCourt"],
    to: "searched",
    by: ["officer", "adviser"],
    form: "noFinding",
    stops: ["court"],
    starts: ["decide"],
    source,
  },
  enter: {
    title: { en: "Have it entered, and hand over the paper", ru: "Внести запись и передать документ" },
    from: ["established"],
    to: "restored",
    by: ["officer"],
    form: "entry",
    gates: ["entered"],
    stops: ["enter"],
    source: ["rap-2012:RAP-III-19", "decision:0103"],
  },
} as const satisfies Record<string, Step>;

/** How many get by a court what no register showed. */
export const courtFigure: Indicator = {
  id: "foundByCourtShare",
  title: { en: "Share found by a court", ru: "Доля установленных судом" },
  from: "applyToCourt",
  to: "noteFinding",
  source: ["rap-2012:RAP-III-19"],
};
