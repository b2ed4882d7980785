import type { OfficerText } from "../kernel/index.ts";
import { wordClock, wordClause, wordFigure, type ClauseOf } from "./compare-wordings.ts";
import type { ComparedCell, ComparedRow, ComparedWording, Comparison } from "./contract-compare.ts";
import type { Country, ProcedureSwitch } from "./country.ts";
import { figureOf } from "./clock.ts";
import type { Procedure } from "./definition.ts";
import { widenedBy } from "./national.ts";

/** Actions on like procedures in the region and on reviewing law: what every difference is a matter of. */
const likeProcedures = "rap-2012:RAP-II-03";

type Running = readonly { readonly country: Country; readonly switched: ProcedureSwitch }[];
type Work = { readonly procedure: Procedure; readonly running: Running; readonly on: string; readonly clauseOf: ClauseOf };

/**
 * The packages of States side by side: which procedures they run, and of each the law at its steps, time limits, grounds, figures,
 * options and papers (PR30). Public data of packages; nothing here is of a person.
 * @param on the day whose wordings hold "now"
 */
export function compareStates(
  procedures: readonly Procedure[],
  countries: readonly Country[],
  about: { readonly on: string; readonly clauseOf: ClauseOf },
): Comparison {
  const rows = procedures.flatMap((procedure) => {
    const running = countries.flatMap((country) => {
      const switched = country.procedures[procedure.id];
      return switched?.version === procedure.version ? [{ country, switched }] : [];
    });
    const work: Work = { procedure, running, ...about };
    return [
      rowOfProcedure(work, countries),
      ...rowsOfSteps(work),
      ...rowsOfClocks(work),
      ...rowsOfGrounds(work),
      ...rowsOfFigures(work),
      ...rowsOfOptions(work),
      ...rowsOfPapers(work),
    ];
  });
  return { on: about.on, states: countries.map(({ code, title, isDemo }) => ({ code, title, isDemo })), rows };
}

/** Whether States say different things of a point: unknown where one of them is not known and the others agree (R6). */
export function differsOf(row: Pick<ComparedRow, "cells">, states: readonly string[]): "yes" | "no" | "unknown" {
  const cells = states.flatMap((code) => row.cells[code] ?? []);
  const known = new Set(cells.flatMap(({ sign }) => sign ?? []));
  if (known.size > 1) return "yes";
  return cells.length > 1 && cells.some(({ sign }) => sign === undefined) ? "unknown" : "no";
}

/** Whether something that a State says of a point is not confirmed: read in a summary alone, not read, or a standard of ours. */
export function isUnsure(row: Pick<ComparedRow, "cells">, states: readonly string[]): boolean {
  const cells = states.flatMap((code) => row.cells[code] ?? []);
  return cells.some(
    ({ standing, wordings }) => standing === "unknown" || wordings.some(({ isNow, figure }) => isNow && figure !== "confirmed"),
  );
}

function rowOf(
  { procedure }: Work,
  point: Pick<ComparedRow, "kind" | "title" | "cells"> & {
    readonly id: string;
    readonly within?: OfficerText;
    readonly sources: readonly string[];
  },
): ComparedRow {
  const { kind, id, title, within, cells, sources } = point;
  const own = [...sources, ...procedure.source].filter((ref) => /^rap-2012:RAP-[IV]+-\d/.test(ref));
  return {
    id: `${procedure.id}/${kind}/${id}`,
    kind,
    procedure: procedure.id,
    procedureTitle: procedure.title,
    title,
    ...(within === undefined ? {} : { within }),
    cells,
    reform: [...new Set([...own, likeProcedures])],
  };
}

function cellsOf({ running }: Work, cellOf: (one: Running[number]) => ComparedCell | undefined): Readonly<Record<string, ComparedCell>> {
  return Object.fromEntries(
    running.flatMap((one) => {
      const cell = cellOf(one);
      return cell === undefined ? [] : [[one.country.code, cell] as const];
    }),
  );
}

/** What the wordings that hold now say, as one sign; none where one of them is not known. */
function signOf(wordings: readonly ComparedWording[]): string | undefined {
  const now = wordings.filter(({ isNow }) => isNow);
  if (now.length === 0 || now.some(({ quantity }) => quantity === undefined)) return undefined;
  return now
    .map(({ quantity, unit, extension, when, currency, countsFrom }) =>
      JSON.stringify([quantity, unit, extension, when, currency, countsFrom]),
    )
    .join();
}

function cellOfWordings(wordings: readonly ComparedWording[]): ComparedCell {
  if (wordings.length === 0) return { standing: "none", sign: "none", wordings };
  const sign = signOf(wordings);
  return { standing: sign === undefined ? "unknown" : "has", wordings, ...(sign === undefined ? {} : { sign }) };
}

function rowOfProcedure(work: Work, countries: readonly Country[]): ComparedRow {
  const cells = countries.map(({ code }): [string, ComparedCell] => {
    const one = work.running.find(({ country }) => country.code === code);
    if (!one) return [code, { standing: "none", sign: "none", wordings: [] }];
    const figures = one.switched.clocks.filter(({ id }) => id in work.procedure.clocks).map(figureOf);
    const limits = { all: figures.length, confirmed: figures.filter((figure) => figure === "confirmed").length };
    return [code, { standing: "has", sign: "has", limits, wordings: [] }];
  });
  return rowOf(work, {
    kind: "procedure",
    id: "runs",
    title: work.procedure.title,
    cells: Object.fromEntries(cells),
    sources: [],
  });
}

/**
 * Steps of which some State cites a clause of its own. What clauses say is for a reader to compare, and a State that cites none may
 * have one that nobody read: no cell has a sign, so that it is never claimed that States differ, or agree (R6).
 */
function rowsOfSteps(work: Work): ComparedRow[] {
  const { procedure, running } = work;
  const steps: readonly [string, { readonly title: OfficerText; readonly source: readonly string[] }][] = [
    ["opening", procedure.opening],
    ...Object.entries(procedure.steps),
  ];
  return steps
    .filter(([id]) => running.some(({ switched }) => switched.cites?.[id] !== undefined))
    .map(([id, step]) => {
      const cells = cellsOf(work, ({ switched }) => {
        const wordings = (switched.cites?.[id] ?? []).flatMap((ref) => wordClause(ref, work) ?? []);
        return { standing: wordings.length === 0 ? "none" : "has", wordings };
      });
      return rowOf(work, { kind: "step", id, title: step.title, cells, sources: step.source });
    });
}

function rowsOfClocks(work: Work): ComparedRow[] {
  const { procedure } = work;
  return Object.entries(procedure.clocks).map(([id, use]) => {
    const cells = cellsOf(work, ({ switched }) =>
      cellOfWordings(switched.clocks.filter((clock) => clock.id === id).map((clock) => wordClock(clock, work))),
    );
    return rowOf(work, { kind: "clock", id, title: use.title, cells, sources: procedure.steps[use.awaits]?.source ?? [] });
  });
}

/** Choices that a State's law has beside those of the definition, and questions that it adds. */
function rowsOfGrounds(work: Work): ComparedRow[] {
  const { procedure, running } = work;
  const questions = Object.values(procedure.forms).flatMap((form) => form.questions);
  const widened = running.flatMap(({ switched }) =>
    Object.keys(switched.widens ?? {}).flatMap((question) =>
      Object.entries(widenedBy(question, switched)).map(([option, { title }]) => ({ question, option, title })),
    ),
  );
  const seen = new Map(widened.map((one) => [`${one.question}.${one.option}`, one]));
  return [...seen].map(([id, { question, option, title }]) => {
    const asked = questions.find((one) => one.id === question);
    const cells = cellsOf(work, ({ switched }) => {
      const found = switched.widens?.[question]?.[option];
      if (!found) return { standing: "none", sign: "none", wordings: [] };
      return { standing: "has", sign: "has", wordings: [wordFigure(found, work)] };
    });
    return rowOf(work, { kind: "ground", id, title, ...(asked ? { within: asked.label } : {}), cells, sources: asked?.source ?? [] });
  });
}

function rowsOfFigures(work: Work): ComparedRow[] {
  return Object.entries(work.procedure.figures ?? {}).map(([id, use]) => {
    const cells = cellsOf(work, ({ switched }) =>
      cellOfWordings((switched.figures ?? []).filter((one) => one.id === id).map((one) => wordFigure(one, work, use.unit))),
    );
    return rowOf(work, { kind: "figure", id, title: use.title, cells, sources: use.source });
  });
}

function rowsOfOptions(work: Work): ComparedRow[] {
  return Object.entries(work.procedure.options ?? {}).map(([id, use]) => {
    const cells = cellsOf(work, ({ switched }): ComparedCell => {
      const answer = switched.options?.[id];
      if (answer === undefined || answer === "unknown") return { standing: "unknown", wordings: [] };
      return { standing: answer ? "has" : "none", sign: answer ? "has" : "none", wordings: [] };
    });
    return rowOf(work, { kind: "option", id, title: use.title, cells, sources: use.source });
  });
}

function rowsOfPapers(work: Work): ComparedRow[] {
  const papers = new Map(work.running.flatMap(({ switched }) => Object.entries(switched.documents ?? {})));
  return [...papers].flatMap(([id, { title }]) => {
    const cells = cellsOf(work, ({ switched }) => {
      const found = switched.documents?.[id];
      return cellOfWordings(found ? [wordClock(found.term, work)] : []);
    });
    return [rowOf(work, { kind: "paper", id, title, cells, sources: [] }), rowOfBrought(work, id, title)];
  });
}

/** What somebody must bring to get a paper. A State of which nobody read it has no sign: it is never claimed that it asks for nothing (R6). */
function rowOfBrought(work: Work, id: string, title: OfficerText): ComparedRow {
  const cells = cellsOf(work, ({ switched }): ComparedCell => {
    const brings = switched.documents?.[id]?.brings;
    if (brings === undefined) return { standing: "unknown", wordings: [] };
    const wordings = brings.map((one) => ({ ...wordFigure(one, work), subject: one.title }));
    const now = wordings.filter(({ isNow }) => isNow).map(({ subject }) => subject.en);
    return { standing: "has", sign: JSON.stringify(now.toSorted()), wordings };
  });
  return rowOf(work, { kind: "brought", id, title, cells, sources: [] });
}
