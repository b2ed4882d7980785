import type { OfficerText } from "../kernel/index.ts";
import {
  type ChannelUse,
  type ClauseOf,
  type ComparedWording,
  type Country,
  type Procedure,
  type ProcedureSwitch,
  type Unit,
  wordClock,
  wordFigure,
} from "../process/index.ts";
import type { Channel } from "./contract.ts";

type About = {
  readonly on: string;
  readonly clauseOf: ClauseOf;
  /** Whether a clause is law of another State, which is not cited for this one (PR27). */
  readonly isOfAnother: (ref: string, state: string) => boolean;
};
type Way = { readonly country: Country; readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly channel: ChannelUse };
type Term = Channel["lasts"][number];

/**
 * Every lawful way of these States to come for work, study or to stay, as definitions and packages say it: nothing of the catalogue
 * is written by hand, so that a way that a State switches on stands in it at once (LM1).
 */
export function listChannels(procedures: readonly Procedure[], countries: readonly Country[], about: About): Channel[] {
  return countries.flatMap((country) =>
    procedures.flatMap((procedure) => {
      const switched = country.procedures[procedure.id];
      const { channel } = procedure;
      if (channel === undefined || switched?.version !== procedure.version) return [];
      return [channelOf({ country, procedure, switched, channel }, about)];
    }),
  );
}

function channelOf(way: Way, about: About): Channel {
  const { country, procedure, switched, channel } = way;
  const { openTo = "unknown", cost = "unknown" } = switched.channel ?? {};
  const figures = Object.entries(procedure.figures ?? {});
  return {
    id: `${country.code}/${procedure.id}`,
    to: country.code,
    toTitle: country.title,
    isDemo: country.isDemo,
    procedure: procedure.id,
    title: procedure.title,
    says: channel.says,
    purpose: channel.purpose,
    level: channel.level,
    openTo,
    cost,
    apply: {
      title: procedure.opening.title,
      by: procedure.opening.by.flatMap((part) => procedure.parts[part] ?? []),
      at: placesToApply(way),
    },
    answeredWithin: channel.answeredWithin.flatMap((id) => clockTerm(id, way, about)),
    lasts: [
      ...channel.lasts.flatMap((id) => clockTerm(id, way, about)),
      ...figures.flatMap(([id, use]) => (use.unit === "months" || use.unit === "years" ? figureTerm(id, way, about) : [])),
      ...paperTerms(way, about),
    ],
    isEndless: procedure.schemes?.stay === "open",
    places: figures.flatMap(([id, use]) => (use.unit === "places" ? figureTerm(id, way, about) : [])),
    source: [...new Set([...procedure.source, ...channel.source])].filter((ref) => !about.isOfAnother(ref, country.code)),
  };
}

/** Offices that take an application; where only the person opens it, the office that must answer. */
function placesToApply({ country, procedure, switched, channel }: Way): Channel["apply"]["at"] {
  const answering = channel.answeredWithin.flatMap((id) => procedure.clocks[id]?.owner ?? []);
  const opening = procedure.opening.by.flatMap((part) => switched.parts[part]?.units ?? []);
  const codes = opening.length > 0 ? opening : answering.flatMap((part) => switched.parts[part]?.units ?? []);
  return [...new Set(codes)].flatMap((code) => country.units.filter((unit) => unit.code === code).map(placeOf));
}

function placeOf({ title, place, phone }: Unit): Channel["apply"]["at"][number] {
  return { title, ...(place ? { place } : {}), ...(phone ? { phone } : {}) };
}

function clockTerm(id: string, { procedure, switched }: Way, about: About): Term[] {
  const use = procedure.clocks[id];
  const wordings = switched.clocks.filter((clock) => clock.id === id).map((clock) => wordClock(clock, { procedure, ...about }));
  return termOf(use?.title, wordings);
}

function figureTerm(id: string, { procedure, switched }: Way, about: About): Term[] {
  const use = procedure.figures?.[id];
  const figures = (switched.figures ?? []).filter((figure) => figure.id === id);
  return termOf(
    use?.title,
    figures.map((figure) => wordFigure(figure, { procedure, ...about }, use?.unit)),
  );
}

function paperTerms({ procedure, switched }: Way, about: About): Term[] {
  return Object.values(switched.documents ?? {}).flatMap(({ title, term }) => termOf(title, [wordClock(term, { procedure, ...about })]));
}

/** What holds on the day; a point of which nothing holds is left out. */
function termOf(title: OfficerText | undefined, wordings: readonly ComparedWording[]): Term[] {
  const now = wordings.filter((one) => one.isNow);
  return title === undefined || now.length === 0 ? [] : [{ title, wordings: now }];
}
