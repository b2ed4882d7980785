import { z } from "zod";
import {
  countProgramme,
  type DirectoryEntry,
  isHelp,
  type ProgrammeKind,
  programmeResults,
  resultsOf,
  takesPlace,
  takesReferrals,
} from "../directory/index.ts";
import { addDays, Day, type Instant, ok, refuse, type Refusal } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { Country, KeptParty, PlaceCount } from "../process/index.ts";
import { commonOutcomes, Enrolment, helpOutcomes, type Outcome } from "./subject.ts";
import { nextTerm, type ReferralTerm } from "./terms.ts";

/** A service that a command names, and the places in it that others have. */
export type KnownProgramme = {
  readonly service: string;
  readonly entry: DirectoryEntry;
  readonly isRetired: boolean;
  readonly counts: readonly PlaceCount[];
};

/** What referring may know of its State, and of the programme that a command is about. */
export type ReferralWorld = {
  readonly country: Country;
  readonly programme?: KnownProgramme | undefined;
  /** To whom cases of this dossier keep its person's data from, of those that the author reads whole (RE27). */
  readonly keptFrom: (dossier: string) => readonly KeptParty[];
};

type Refused = { readonly ok: false; readonly refusal: Refusal };
type Sent = {
  readonly service?: string | undefined;
  readonly personAgreed?: string | undefined;
  readonly mayWork?: string | undefined;
};

/**
 * Why somebody cannot be referred to the programme, if it is one: it stands, is given by the unit, takes referrals that day, and the
 * person agrees to be named there; to a vacancy, that a paper was seen by which they may work.
 * @refuses referral.to-campaign (DI19), programme.not-open, referral.unit-unknown, programme.not-agreed (RE10), programme.may-not-work (RE18)
 */
export function barToProgramme(
  { service, personAgreed, mayWork }: Sent,
  { programme, toUnit, today }: { readonly programme: KnownProgramme | undefined; readonly toUnit: string; readonly today: Day },
): Refused | undefined {
  if (service === undefined || programme === undefined) return undefined;
  if (!isHelp(programme.entry)) return refuse("referral.to-campaign", "DI19", { field: "payload.service" });
  if (programme.entry.programme === undefined) return undefined;
  if (programme.isRetired || !takesReferrals(programme.entry, today))
    return refuse("programme.not-open", "RE10", { field: "payload.service" });
  if (programme.entry.location.unit !== toUnit) return refuse("referral.unit-unknown", "RE10", { field: "payload.toUnit" });
  if (personAgreed !== "yes") return refuse("programme.not-agreed", "RE10", { field: "payload.personAgreed" });
  if (programme.entry.programme.kind === "vacancy" && mayWork !== "yes")
    return refuse("programme.may-not-work", "RE18", { field: "payload.mayWork" });
  return undefined;
}

const PlacePayload = z.strictObject({
  referral: z.uuid(),
  /** From which day the place is theirs; without one they stand in the queue. */
  on: Day.optional(),
  note: z.string().trim().max(1000).optional(),
});

/** After which a place is looked at again where a programme has no last day. @source decision:0004 */
const placedDays = 90;

/**
 * The organisation answers a referral to its programme: with a place from a day, while there is a free one, or with the queue.
 * @refuses referral.not-yours, referral.not-in-hand, programme.none, programme.full (RE11)
 */
export const placeReferral = defineCommand<z.infer<typeof PlacePayload>, ReferralWorld>({
  kind: "referral.place",
  payload: PlacePayload,
  programme: ({ referral }) => ({ referral }),
  decide({ payload, command, states, author, at, world }) {
    const state = states.find((one) => one.subject === payload.referral && one.kind === "referral");
    if (!state) return refuse("access.not-available", "AC3");
    const fields = fieldsOf(state);
    if (!author.units.includes(String(fields["toUnit"]))) return refuse("referral.not-yours", "RE3");
    if (fields["referralState"] !== "acknowledged") return refuse("referral.not-in-hand", "RE3");
    const programme = world.programme;
    if (programme?.entry.programme === undefined) return refuse("programme.none", "RE11", { field: "payload.referral" });
    const { on } = payload;
    const before = Enrolment.safeParse(fields["enrolment"]).data;
    if (on !== undefined && isFull(programme)) return refuse("programme.full", "RE11", { field: "payload.on" });
    const standing = on === undefined ? "waiting" : "placed";
    // Whoever is told twice that they wait keeps the place in the queue that they had.
    const since = before?.standing === standing ? before.since : at;
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.referral,
          subjectKind: "referral",
          kind: "referral.placed",
          set: {
            enrolment: { standing, since, ...(on === undefined ? {} : { on }) },
            ...placedTerm(world.country, { on, at, endsOn: programme.entry.programme.endsOn }),
            nextStep: on === undefined ? "referral.place" : "referral.finish",
            referralNote: payload.note || undefined,
          },
        },
      ],
    });
  },
});

function isFull({ entry, service, counts }: KnownProgramme): boolean {
  return countProgramme(entry, service, counts).free === 0;
}

type Placed = { readonly on: Day | undefined; readonly at: Instant; readonly endsOn: Day | undefined };

/** Who waits hears again within a standard of ours; of who has a place the result is told once the programme is over. */
function placedTerm(country: Country, { on, at, endsOn }: Placed): ReferralTerm {
  if (on === undefined) return nextTerm(country, { standard: "queue", from: at });
  const over = endsOn !== undefined && endsOn > on ? endsOn : addDays(on, placedDays);
  return nextTerm(country, { standard: "finish", from: `${over}T00:00:00.000Z` as Instant });
}

/** What was said of the end of a referral. */
export type Ended = { readonly outcome: Outcome; readonly outcomeOn?: Day | undefined };
type Ending = { readonly programme: KnownProgramme | undefined; readonly state: SubjectState; readonly at: Instant; readonly today: Day };

/** How a referral can end: in a programme with a result of its kind in place of help that was given (RE12). */
export function outcomesFor(kind: ProgrammeKind | undefined): readonly Outcome[] {
  if (kind === undefined) return commonOutcomes;
  return [...resultsOf(kind), ...commonOutcomes.filter((one) => !helpOutcomes.some((help) => help === one))];
}

const isResult = (outcome: string): boolean => programmeResults.some((one) => one === outcome);

/**
 * What the end of a referral sets beside its outcome: in a programme a result of its kind on a day, by which a place stays taken or is
 * given back.
 * @refuses programme.result-other, programme.day-ahead, programme.full (RE12)
 */
export function endOf({ outcome, outcomeOn }: Ended, { programme, state, at, today }: Ending) {
  const kind = programme?.entry.programme?.kind;
  if (!outcomesFor(kind).includes(outcome)) return refuse("programme.result-other", "RE12", { field: "payload.outcome" });
  if (programme === undefined || kind === undefined) return ok({});
  const on = outcomeOn ?? today;
  if (on > today) return refuse("programme.day-ahead", "RE12", { field: "payload.outcomeOn" });
  if (!isResult(outcome)) return ok({ enrolment: null, outcomeOn: on });
  const standing = Enrolment.safeParse(fieldsOf(state)["enrolment"]).data?.standing;
  const hasPlace = standing !== undefined && takesPlace(standing);
  if (!hasPlace && takesPlace(outcome) && isFull(programme)) return refuse("programme.full", "RE11", { field: "payload.outcome" });
  return ok({ enrolment: { standing: outcome, since: at, on }, outcomeOn: on });
}
