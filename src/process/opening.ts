import { type Instant, ok, type Result } from "../kernel/index.ts";
import { type Decision, fieldsOf, type Request, type SubjectState, type Wish } from "../ledger/index.ts";
import { factsOf, unopenedCase } from "./case.ts";
import { startClock, whenOf } from "./case-clocks.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { OpeningPlan } from "./decide.ts";
import type { Procedure } from "./definition.ts";
import { isOwnedHere } from "./parts.ts";
import type { CaseWorld } from "./world.ts";

/** Only what was answered is kept: an empty field is not asked (R6). */
export function given(all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(all).filter(
      ([, value]) => value !== undefined && value !== null && value !== "" && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

type Opened = {
  readonly id: string;
  readonly procedure: Procedure;
  readonly switched: ProcedureSwitch;
  readonly plan: OpeningPlan;
  readonly unit: string;
  /** Absent where the case lies in nobody's file (PR60). */
  readonly person?: SubjectState | undefined;
  /** File of the person, where the case lies in one of its own: given to its author, who alone is led to it (PR73). */
  readonly about?: string | undefined;
};

/** A case as it begins, its clocks counted from the opening, or from the first contact where the definition says so. */
export function openedCase(
  { command, author, at, world, newReference }: Request<unknown, CaseWorld>,
  { procedure, switched, plan, unit, person, id, about }: Opened,
): Result<Decision> {
  const reference = newReference();
  const contactedAt = person ? firstContact(person, at) : at;
  const entry = entryOf(person);
  const started = plan.starts
    .filter((clock) => isOwnedHere(clock, unit, { procedure, switched }))
    .flatMap((clock) => {
      const begun = startClock(clock, {
        startedAt: procedure.clocks[clock]?.fromFirstContact ? contactedAt : at,
        switched,
        answers: plan.answers,
        when: whenOf(world.country),
        use: procedure.clocks[clock],
        entry,
      });
      return begun ? [[`clock/${clock}`, begun] as const] : [];
    });
  const wish: Wish = {
    dossier: command.dossier,
    subject: id,
    subjectKind: "case",
    kind: `${procedure.id}.open`,
    compartment: procedure.compartment,
    reference,
    set: {
      procedure: procedure.id,
      procedureVersion: procedure.version,
      ...(person ? { person: person.subject } : {}),
      ...(about === undefined ? {} : { about, assigned: author.account }),
      state: plan.state,
      unit,
      heldBy: [unit],
      reference,
      openedAt: at,
      "actedBy/open": [author.account],
      ...Object.fromEntries(started),
      ...answerFields(procedure.opening.form, plan.answers),
    },
  };
  return ok({ wishes: [wish], says: { reference, state: plan.state } });
}

/** What the gates of an opening are asked with: the person and their other cases, of this case nothing yet. */
export function openingFacts(
  { payload, world, states, author, at }: Request<{ readonly answers: Readonly<Record<string, unknown>> }, CaseWorld>,
  { procedure, switched, person }: { readonly procedure: Procedure; readonly switched: ProcedureSwitch; readonly person: string },
) {
  const { id, version, initial } = procedure;
  return factsOf({
    file: unopenedCase({ procedure: id, version, person, state: initial, openedAt: at }),
    states,
    cases: world.cases,
    procedures: world.procedures,
    country: world.country,
    switched,
    groups: world.groups,
    schemes: world.schemes,
    places: world.places,
    actor: author.account,
    answers: given(payload.answers),
    at,
  });
}

/** When the person entered, as recorded: their arrival. */
export function entryOf(person: SubjectState | undefined): Instant | undefined {
  const arrivedAt = fieldsOf(person)["arrivedAt"];
  return typeof arrivedAt === "string" ? (arrivedAt as Instant) : undefined;
}

/** First contact with the person, when it is known and lies before; else the time of opening. */
function firstContact(person: SubjectState, at: Instant): Instant {
  const arrivedAt = entryOf(person);
  return arrivedAt !== undefined && arrivedAt < at ? arrivedAt : at;
}

/** Answers of a form as fields of a case. */
export function answerFields(form: string | undefined, all: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return form === undefined
    ? {}
    : Object.fromEntries(Object.entries(all).map(([question, value]) => [`answer/${form}/${question}`, value]));
}
