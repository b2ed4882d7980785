import { personLanguages } from "../kernel/index.ts";
import { figureOf } from "./clock.ts";
import type { Country } from "./country.ts";
import type { Procedure } from "./definition.ts";

/** What stands behind a procedure in one State: its time limits by how sure they are, and what its law has beside the definition. */
export type ClockCount = {
  readonly all: number;
  /** A figure with a clause that was read, or that somebody of the State confirmed. */
  readonly sourced: number;
  /** A figure read in a summary alone. */
  readonly notConfirmed: number;
  /** The limit exists; its figure was not read, so that it only reminds. */
  readonly noFigure: number;
  /** A working standard of ours, which is no law. */
  readonly workingStandard: number;
  /** Choices and questions of its own, and clauses that it cites at steps. */
  readonly ownChoices: number;
  readonly ownQuestions: number;
  readonly ownClauses: number;
};

/** One procedure in figures: what a State's lawyer asks first. */
export type Summary = {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly states: number;
  readonly steps: number;
  readonly clocks: number;
  readonly gates: number;
  readonly rules: readonly string[];
  readonly forms: number;
  readonly questions: number;
  readonly handOffs: readonly string[];
  readonly countries: Readonly<Record<string, ClockCount>>;
  /** Languages in which every text for the person is there, and those of the nine in which some is lacking. */
  readonly languages: readonly string[];
  readonly languagesLacking: readonly string[];
  /** Languages in which every text for officials is there. */
  readonly officerLanguages: readonly string[];
};

/** Each procedure in figures, with the State's clocks by how sure they are. */
export function summarise(procedures: readonly Procedure[], countries: readonly Country[]): Summary[] {
  return procedures.map((procedure) => {
    const forms = Object.values(procedure.forms);
    return {
      id: procedure.id,
      version: procedure.version,
      title: procedure.title.en,
      states: Object.keys(procedure.states).length,
      steps: Object.keys(procedure.steps).length,
      clocks: Object.keys(procedure.clocks).length,
      gates: Object.keys(procedure.gates).length,
      rules: [...new Set(Object.values(procedure.gates).map((gate) => gate.rule))],
      forms: forms.length,
      questions: forms.reduce((sum, form) => sum + form.questions.length, 0),
      handOffs: [...new Set(Object.values(procedure.steps).flatMap((step) => (step.handsOff ?? []).map((one) => one.to)))],
      countries: Object.fromEntries(
        countries
          .filter((country) => country.procedures[procedure.id]?.version === procedure.version)
          .map((country) => [country.code, countClocks(country, procedure)]),
      ),
      languages: personLanguages.filter((language) => isSaidIn(procedure, language)),
      languagesLacking: personLanguages.filter((language) => !isSaidIn(procedure, language)),
      officerLanguages: ["en", "ru"].filter((language) => officerTexts(procedure).every((text) => wordsIn(text, language) !== "")),
    };
  });
}

function isSaidIn(procedure: Procedure, language: string): boolean {
  return Object.values(procedure.states).every((state) => wordsIn(state.says, language) !== "");
}

function countClocks(country: Country, procedure: Procedure): ClockCount {
  const switched = country.procedures[procedure.id];
  const sizes = (all: readonly object[]): number => all.reduce((sum, one) => sum + Object.keys(one).length, 0);
  const figures = (switched?.clocks ?? []).filter((clock) => clock.id in procedure.clocks).map(figureOf);
  const count = (figure: ReturnType<typeof figureOf>) => figures.filter((one) => one === figure).length;
  return {
    all: figures.length,
    sourced: count("confirmed"),
    notConfirmed: count("notConfirmed"),
    noFigure: count("noFigure"),
    workingStandard: count("workingStandard"),
    ownChoices: sizes(Object.values(switched?.widens ?? {})),
    ownQuestions: sizes(Object.values(switched?.adds ?? {})),
    ownClauses: sizes(Object.values(switched?.cites ?? {})),
  };
}

function wordsIn(text: object, language: string): string {
  const words = (text as Readonly<Record<string, unknown>>)[language];
  return typeof words === "string" ? words.trim() : "";
}

function officerTexts(procedure: Procedure): object[] {
  return [
    procedure.title,
    ...Object.values(procedure.parts),
    ...[procedure.states, procedure.steps, procedure.gates, procedure.clocks, procedure.forms].flatMap((all) =>
      Object.values(all).map((one: { readonly title: object }) => one.title),
    ),
    ...Object.values(procedure.gates).map((gate) => gate.nextStep),
    ...Object.values(procedure.forms).flatMap((form) => form.questions.map((question) => question.label)),
  ];
}
