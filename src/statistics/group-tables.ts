import { type Actor, isOutside } from "../access/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, findProcedure, type Indicator, type Procedure, splitQuestions } from "../process/index.ts";
import { type CaseloadParts, countedBy } from "./caseload-routes.ts";
import { answersTo, type GroupTable, monthSplit, type Split, splitsOfProcedure, type TableLine } from "./group-splits.ts";
import { arrivalSource, type AskedCounts, countBy, countDays } from "./group-store.ts";
import { daysStayOpen, type GroupCount, type Quarter } from "./groups.ts";
import { filesTable } from "./file-routes.ts";
import { referralTables } from "./referral-tables.ts";

/** Whether a line may be told beside the daily tables of arrivals, which tell the days of a month that are not small (SD17). */
export async function hiddenLines(tx: Tx, table: GroupTable, asked: Omit<AskedCounts, "lines">): Promise<string[]> {
  const isArrivals = table.lines(asked.split).some((one) => one.id === arrivalSource);
  return isArrivals && !daysStayOpen(await countDays(tx, asked)) ? [arrivalSource] : [];
}

/** What a table counts. */
export async function countTable(tx: Tx, table: GroupTable, asked: Omit<AskedCounts, "lines">): Promise<GroupCount[]> {
  const lines = table.lines(asked.split).flatMap(({ id, counts }) => counts.map((one) => ({ id, ...one })));
  const counts = await countBy(tx, { ...asked, lines });
  const columnBy = table.splits.find((one) => one.id === asked.split)?.columnBy;
  return columnBy ? counts.map((one) => ({ ...one, value: one.value === null ? null : (columnBy[one.value] ?? null) })) : counts;
}

/** What a procedure counts of those who came to the second point of its indicators. */
function tableOfProcedure(procedure: Procedure, { country }: CaseloadParts): GroupTable[] {
  const told = procedure.indicators.filter((one) => one.by !== undefined);
  if (told.length === 0) return [];
  return [
    {
      id: procedure.id,
      title: procedure.title,
      isApart: procedure.countsApart === true,
      splits: splitsOfProcedure(procedure, country.procedures[procedure.id]),
      lines: (by) => told.filter((one) => one.by?.includes(by)).flatMap((one) => linesOf(one, procedure, country)),
    },
  ];
}

/** What a figure tells: one line, or one for each answer of the question that it names. */
function linesOf({ id, title, counted, source, linesBy }: Indicator, procedure: Procedure, country: Country): TableLine[] {
  const name = counted ?? title;
  if (linesBy === undefined) return [{ id, title: name, source, counts: [{ source: procedure.id, figure: id }] }];
  return Object.entries(answersTo(procedure, linesBy, country.procedures[procedure.id])).map(([answer, words]) => ({
    id: `${id}/${answer}`,
    title: { en: `${name.en}: ${words.en}`, ru: `${name.ru}: ${words.ru}` },
    source,
    counts: [{ source: procedure.id, figure: id, answer: { question: linesBy, is: answer } }],
  }));
}

/**
 * Each answer of a question month by month, where only counts leave (SD24): a line is told as the quarter's table tells its answer, so that
 * months tell no more than it, and within it each month as a cell beside the others.
 */
function tablesByMonth(procedure: Procedure, month: Split): GroupTable[] {
  return procedure.indicators.flatMap(({ id, title, counted, byMonth, source }) => {
    const asked = byMonth === undefined ? undefined : splitQuestions(procedure).find((one) => one.id === byMonth);
    if (!asked || byMonth === undefined) return [];
    const name = counted ?? title;
    return [
      {
        id: `${procedure.id}/months`,
        title: { en: `${procedure.title.en}: month by month`, ru: `${procedure.title.ru}: по месяцам` },
        isApart: true,
        addsUp: true as const,
        splits: [month],
        lines: () =>
          Object.entries(asked.options ?? {}).map(([answer, words]) => ({
            id: answer,
            title: { en: `${name.en}: ${words.en}`, ru: `${name.ru}: ${words.ru}` },
            source: [],
            counts: [{ source: procedure.id, figure: id, answer: { question: byMonth, is: answer } }],
          })),
        source,
      },
    ];
  });
}

/**
 * Arrivals, claims and decisions month by month (SD17): the same lines as by group, in the table that a State sends out each quarter. Only
 * readers from outside are told of all units together.
 */
function nationalTable(tables: readonly GroupTable[], month: Split): GroupTable {
  return {
    id: "national",
    title: { en: "Month by month", ru: "По месяцам" },
    splits: [month],
    lines: () => [
      {
        id: arrivalSource,
        title: { en: "Arrived: first contacts", ru: "Прибыли: первые контакты" },
        source: [],
        counts: [{ source: arrivalSource, figure: "" }],
      },
      ...tables.flatMap(({ id, title, lines }) =>
        lines("sex").map((line) => ({
          ...line,
          id: `${id}/${line.id}`,
          title: { en: `${title.en}: ${line.title.en}`, ru: `${title.ru}: ${line.title.ru}` },
        })),
      ),
    ],
    source: ["minsk-2004:MIN-STAT-1"],
  };
}

/** Procedures as the State runs them. */
export function runOf({ country, procedures }: CaseloadParts): Procedure[] {
  return Object.entries(country.procedures).flatMap(([id, { version }]) => findProcedure(procedures, id, version) ?? []);
}

/** Tables that a reader may see: of procedures that they read, for readers from outside of all that the State runs (SD13). */
export function tablesFor(actor: Actor, parts: CaseloadParts, quarter: Quarter): GroupTable[] {
  const outside = isOutside(actor);
  const run = outside ? runOf(parts) : countedBy(actor, parts);
  const mayReferrals = outside || actor.role.compartments.referral?.read !== undefined;
  const ofProcedures = run.flatMap((one) => tableOfProcedure(one, parts));
  return [
    nationalTable(ofProcedures, monthSplit(quarter)),
    ...ofProcedures,
    ...run.flatMap((one) => tablesByMonth(one, monthSplit(quarter))),
    ...(mayReferrals ? referralTables(parts.country) : []),
    ...(outside || actor.role.compartments.identity?.read !== undefined ? [filesTable] : []),
  ];
}
