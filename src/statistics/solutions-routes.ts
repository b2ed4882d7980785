import { type Actor, isOutside } from "../access/index.ts";
import { ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import type { Procedure } from "../process/index.ts";
import { type CaseloadParts, countedBy } from "./caseload-routes.ts";
import { runOf } from "./group-tables.ts";
import { restTexts } from "./groups.ts";
import {
  displacedAmong,
  noSolution,
  protractedYears,
  severalSolutions,
  solutionsAmong,
  solutionTable,
  tellProtracted,
  yearsBefore,
} from "./solutions.ts";
import { countHeadings, countOpenBefore, listOpenBefore, type OldCase, type Sought } from "./solutions-store.ts";
import { cellMin } from "./suppress.ts";

/**
 * Cases that have been open for more than five years with their next step (SD11), and where persons head by origin (SD12): of the
 * reader's own units exactly, for readers from outside of all units without small cells and without a list.
 */
export async function readSolutions(tx: Tx, actor: Actor, parts: CaseloadParts, only: string | undefined) {
  const { screens } = actor.role;
  if (!screens.includes("caseload") && !screens.includes("charts")) return refuse("access.not-permitted", "AC2");
  const outside = isOutside(actor);
  const run = runOf(parts);
  // Who reads from outside has no compartment; nothing is counted for them beyond those in which solutions lie.
  const mine = outside ? displacedAmong(run) : countedBy(actor, parts);
  // From outside there is no choice: two counts, of all and of one procedure, would tell what is between them.
  const chosen = only === undefined || outside ? mine : mine.filter((one) => one.id === only);
  const displaced = displacedAmong(run).filter((one) => mine.includes(one));
  const units = outside ? parts.country.units.map((one) => one.code) : actor.units;
  const sought = soughtAmong(displaced, units);
  const [now, procedures] = [parts.now(), chosen.map((one) => one.id)];
  const before = yearsBefore(now, protractedYears);
  const [headings, old, rows] = await Promise.all([
    countHeadings(tx, sought),
    countOpenBefore(tx, { units, procedures }, before),
    outside ? [] : listOpenBefore(tx, sought, { procedures, before }),
  ]);
  return ok({
    now,
    isOutside: outside,
    protracted: { years: protractedYears, ...tellProtracted(old, outside), rows: rows.map((row) => rowOf(row, chosen, displaced)) },
    table: tableOf(headings, solutionsAmong(displaced), outside),
    cellMin,
  });
}

function soughtAmong(procedures: readonly Procedure[], units: readonly string[]): Sought {
  const solutions = solutionsAmong(procedures);
  return {
    units,
    procedures: procedures.map((one) => one.id),
    solutions: solutions.map((one) => one.id),
    reached: solutions.flatMap((one) => one.solution?.reachedIn.map((state) => `${one.id}/${state}`) ?? []),
  };
}

const headingTexts: Readonly<Record<string, OfficerText>> = {
  [noSolution]: { en: "none yet", ru: "пока нет" },
  [severalSolutions]: { en: "more than one", ru: "несколько" },
};

function headingText(id: string, solutions: readonly Procedure[]): OfficerText {
  return headingTexts[id] ?? solutions.find((one) => one.id === id)?.solution?.title ?? { en: id, ru: id };
}

/** The step that is due soonest; else the first that leads on from where the case stands, unless it rests there. */
function nextStepOf({ step, state }: OldCase, { steps, states }: Procedure): OfficerText | undefined {
  if (step !== null) return steps[step]?.title;
  if (states[state]?.rests) return undefined;
  return Object.values(steps).find((one) => one.from.includes(state) && one.to !== undefined && one.to !== state)?.title;
}

function rowOf(old: OldCase, procedures: readonly Procedure[], displaced: readonly Procedure[]) {
  const { dossier, id, reference, openedAt, actsAt } = old;
  const procedure = procedures.find((one) => one.id === old.procedure);
  const nextStep = procedure && nextStepOf(old, procedure);
  return {
    dossier,
    id,
    reference,
    procedure: procedure?.title ?? { en: old.procedure, ru: old.procedure },
    openedAt,
    ...(nextStep ? { nextStep } : {}),
    ...(actsAt === null ? {} : { actsAt }),
    headsFor: headingText(old.heading, solutionsAmong(displaced)),
  };
}

function tableOf(counts: Awaited<ReturnType<typeof countHeadings>>, solutions: readonly Procedure[], outside: boolean) {
  const columns = [...solutions.map((one) => one.id), severalSolutions, noSolution];
  const { lines, totals } = solutionTable(counts, columns, outside);
  return {
    columns: columns.map((id) => ({ id, title: headingText(id, solutions) })),
    lines: lines.map(({ day, cells, total }) => {
      const title = restTexts[day];
      return { id: day, ...(title ? { title } : {}), cells, total };
    }),
    ...(totals ? { totals } : {}),
  };
}
