import { type Actor, type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { addDays, type Day, dayAt, type Instant, ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Tx } from "../platform/index.ts";
import { type Country, findProcedure, type Procedure, startOfDay, unitTitle } from "../process/index.ts";
import { agreementOf, pairsOf } from "./agreement.ts";
import { auditorRole, lastReadingDay } from "./commands.ts";
import { qualityContract, type FileView, type SampleHead } from "./contract.ts";
import { compareDraws, drawSample } from "./draw.ts";
import { auditForm, type Marks } from "./form.ts";
import { type ReadFile, resultsOf, type Withhold } from "./results.ts";
import type { ReadingRecord, SampleRecord } from "./records.ts";
import { findSample, listActions, listAuditors, listDecided, listReadings, listSamples, type Population } from "./store.ts";

const notPermitted = refuse("access.not-permitted", "AC2");
const notAvailable = refuse("access.not-available", "AC3");
const samplesMost = 200;

/** What the routes of this module are served with. */
export type QualityParts = {
  readonly desk: Desk;
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  /** Reads for counting alone, over every unit of the State. */
  readonly counting: <T>(actor: Actor, use: (tx: Tx) => Promise<T>) => Promise<T>;
  readonly withhold: Withhold;
  /** Below this no figure is told. */
  readonly least: number;
};

/** Samples, readings and what they found. */
export function qualityRoutes(parts: QualityParts): RouteSet {
  const { desk, country } = parts;
  const today = (): Day => dayAt(desk.now(), country.timeZone);
  return routeSet(qualityContract, {
    async quality(_input, { actor }) {
      if (!actor.role.screens.includes("quality")) return notPermitted;
      const isAuditor = actor.role.id === auditorRole;
      const everywhere = await parts.counting(actor, readAll);
      const own = isAuditor ? await desk.list(actor, readAll) : { samples: [], readings: [] };
      return ok({
        mayDraw: actor.role.commands.includes("quality.draw"),
        today: today(),
        lastDay: lastReadingDay(today()),
        auditors: isAuditor ? await desk.list(actor, (tx) => listAuditors(tx, actor.unit, auditorRole)) : [],
        samples: own.samples.map((one) => headOf(one, own.readings, actor)),
        results: resultsView(everywhere, parts),
      });
    },
    async qualitySample({ params }, { actor }) {
      if (actor.role.id !== auditorRole) return notPermitted;
      const found = await desk.list(actor, async (tx) => {
        const sample = await findSample(tx, params.sample);
        if (!sample) return undefined;
        return {
          sample,
          readings: await listReadings(tx, [sample.id]),
          actions: await listActions(tx, [sample.id]),
          auditors: await listAuditors(tx, sample.unit, auditorRole),
        };
      });
      if (!found) return notAvailable;
      const { files, auditors, ...sample } = found.sample;
      return ok({
        sample,
        strata: sample.counts.map((one) => ({ ...one, ...strataTitle(one.stratum, sample.strata, parts) })),
        auditors: auditors.map((id) => found.auditors.find((one) => one.id === id) ?? { id, name: "" }),
        files: files.map((file) => fileView(file, found, { actor, ...parts })),
        agreement: agreementOf(bothRead(found.sample, found.readings).flatMap(({ first, second }) => pairsOf(first, second))),
        actions: found.actions.map((one) => ({ ...one, unitTitle: unitTitle(country, one.unit) })),
        units: country.units.map(({ code, title }) => ({ code, title })),
        today: today(),
      });
    },
    async qualityAgain({ params }, { actor }) {
      if (actor.role.id !== auditorRole) return notPermitted;
      const sample = await desk.list(actor, (tx) => findSample(tx, params.sample));
      if (!sample) return notAvailable;
      const population = populationOf(
        { from: sample.from as Day, to: sample.to as Day, notAssigned: sample.auditors },
        country,
        sample.unit,
      );
      const cases = await parts.counting(actor, (tx) => listDecided(tx, population, sample.seed));
      const again = drawSample(cases, sample).drawn.map((one) => one.case);
      return ok(
        compareDraws(
          sample.files.map((one) => one.case),
          again,
          cases.length,
        ),
      );
    },
  });
}

/** Of which cases a sample is drawn: closed from the first day to the end of the last by the State's own clock, and none of the auditors' own unit. */
export function populationOf(
  { from, to, notAssigned }: { readonly from: Day; readonly to: Day; readonly notAssigned: readonly string[] },
  country: Country,
  unit: string,
): Population {
  return {
    units: country.units.map((one) => one.code).filter((code) => code !== unit),
    procedure: auditForm.procedure,
    since: startOfDay(from, country.timeZone),
    until: startOfDay(addDays(to, 1), country.timeZone),
    notAssigned,
  };
}

type Kept = { readonly samples: readonly SampleRecord[]; readonly readings: readonly ReadingRecord[] };

async function readAll(tx: Tx): Promise<Kept> {
  const samples = await listSamples(tx, samplesMost);
  return {
    samples,
    readings: await listReadings(
      tx,
      samples.map((one) => one.id),
    ),
  };
}

const handedIn = (one: ReadingRecord): boolean => one.handedInAt !== null;

function headOf(sample: SampleRecord, readings: readonly ReadingRecord[], actor: Actor): SampleHead {
  const own = readings.filter((one) => one.sample === sample.id && handedIn(one));
  const mine = sample.auditors.includes(actor.account)
    ? sample.files.length - own.filter((one) => one.by === actor.account).length
    : undefined;
  return {
    id: sample.id,
    reference: sample.reference,
    from: sample.from,
    to: sample.to,
    cases: sample.counts.reduce((sum, one) => sum + one.cases, 0),
    files: sample.files.length,
    read: bothRead(sample, readings).length,
    until: sample.until,
    ...(mine === undefined ? {} : { mine }),
  };
}

type Both = { readonly file: SampleRecord["files"][number]; readonly first: Marks; readonly second: Marks };

/** Files of a sample that both handed in, with the marks in the order of its auditors. */
function bothRead(sample: SampleRecord, readings: readonly ReadingRecord[]): Both[] {
  return sample.files.flatMap((file) => {
    const [first, second] = sample.auditors.map((by) =>
      readings.find((one) => one.sample === sample.id && one.case === file.case && one.by === by && handedIn(one)),
    );
    return first?.marks && second?.marks ? [{ file, first: first.marks as Marks, second: second.marks as Marks }] : [];
  });
}

function fileView(
  file: SampleRecord["files"][number],
  { sample, readings }: { readonly sample: SampleRecord; readonly readings: readonly ReadingRecord[] },
  { actor, country, procedures }: Pick<QualityParts, "country" | "procedures"> & { readonly actor: Actor },
): FileView {
  const own = readings.filter((one) => one.case === file.case);
  const mine = own.find((one) => one.by === actor.account);
  const both = bothRead(sample, readings).find((one) => one.file.case === file.case);
  const standing = !sample.auditors.includes(actor.account) ? "notMine" : !mine ? "open" : handedIn(mine) ? "handedIn" : "taken";
  return {
    dossier: file.dossier,
    case: file.case,
    reference: file.reference,
    unit: unitTitle(country, file.unit),
    outcome: outcomeTitle(file.outcome, { country, procedures }),
    closedAt: file.closedAt,
    standing,
    handedIn: own.filter(handedIn).length,
    ...(mine ? { reading: mine.id } : {}),
    ...(both ? { marks: [both.first, both.second] } : {}),
  };
}

function outcomeTitle(outcome: string, { country, procedures }: Pick<QualityParts, "country" | "procedures">): OfficerText {
  const version = country.procedures[auditForm.procedure]?.version ?? "";
  return findProcedure(procedures, auditForm.procedure, version)?.states[outcome]?.title ?? { en: outcome, ru: outcome };
}

/** Words of a stratum; an origin is a code that the screen names. */
function strataTitle(
  stratum: string,
  kind: SampleRecord["strata"],
  parts: Pick<QualityParts, "country" | "procedures">,
): { readonly title?: OfficerText } {
  if (kind === "outcome") return { title: outcomeTitle(stratum, parts) };
  return kind === "unit" ? { title: unitTitle(parts.country, stratum) } : {};
}

function resultsView({ samples, readings }: Kept, { country, withhold, least }: QualityParts) {
  // A file that was drawn twice is one file: its latest reading counts, and five readings are of five files (QA6).
  const read = [
    ...new Map(
      samples
        .toReversed()
        .flatMap((sample) => bothRead(sample, readings))
        .map((one) => [one.file.case, one]),
    ).values(),
  ];
  const files: ReadFile[] = read.map(({ file, first, second }) => ({
    unit: file.unit,
    closedOn: dayAt(file.closedAt as Instant, country.timeZone),
    first,
    second,
  }));
  const results = resultsOf(files, { withhold, least });
  return {
    ...results,
    units: results.units.map((one) => ({ ...one, title: unitTitle(country, one.id) })),
    least,
    ...(files.length >= least ? { agreement: agreementOf(files.flatMap(({ first, second }) => pairsOf(first, second))) } : {}),
  };
}
