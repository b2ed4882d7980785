import { z } from "zod";
import { Answer, Birth, LanguageCode, NationalityCode, OccupationCode, ok, PersonName, refuse, Sex } from "../kernel/index.ts";
import { type DisclosureWorld, widenFeared } from "../disclosure/index.ts";
import { defineCommand, fieldsOf, type SubjectState } from "../ledger/index.ts";
import { namedMembers } from "./household.ts";
import { type HouseholdWorld, shareFears } from "./household-fears.ts";
import { Relation, Schooling, SeenDocument, Verdict } from "./subject.ts";

const optional = <T extends z.ZodType>(schema: T) => schema.nullable().optional();
const UpdatePayload = z.strictObject({
  names: z.array(PersonName).min(1).max(12).optional(),
  sex: optional(Sex),
  birth: optional(Birth),
  nationalities: optional(z.array(NationalityCode).min(1).max(5)),
  formerResidence: optional(z.array(NationalityCode).max(5)),
  languages: optional(z.array(LanguageCode).min(1).max(8)),
  occupations: optional(z.array(OccupationCode).min(1).max(5)),
  schooling: optional(Schooling),
  phone: optional(z.string().trim().min(1).max(40)),
  safeContact: optional(z.string().trim().min(1).max(500)),
  address: optional(z.string().trim().min(1).max(300)),
  documentsSeen: optional(z.array(SeenDocument).max(10)),
  womanOfficer: optional(Answer),
  relation: optional(Relation),
  reasonOwnWords: optional(z.string().trim().min(1).max(4000)),
});

const personOf = (states: readonly SubjectState[], dossier: string) =>
  states.find((state) => state.dossier === dossier && state.kind === "person");

/** What changes of a person may know: the States feared, which a new nationality widens. */
type PersonWorld = Pick<DisclosureWorld, "feared">;

/** Corrects or adds what is known of a person. A field that somebody else changed meanwhile becomes a conflict (R7). */
export const updatePerson = defineCommand<z.infer<typeof UpdatePayload>, PersonWorld>({
  kind: "person.update",
  payload: UpdatePayload,
  decide({ payload, command, states, world }) {
    const person = personOf(states, command.dossier);
    if (!person) return refuse("access.not-available", "AC3");
    const learned = [...(payload.nationalities ?? []), ...(payload.formerResidence ?? [])];
    return ok({
      wishes: [
        { dossier: command.dossier, subject: person.subject, subjectKind: "person", checksBase: true, set: payload },
        ...widenFeared(world, command.dossier, person.subject, learned),
      ],
    });
  },
});

const AttendPayload = z.strictObject({ reason: z.string().trim().min(10).max(500) });

/**
 * The person stands before the registrar, who found them by search: the unit begins a relation, with the reason, and the
 * person's own page shows it.
 * @source decision:0007
 */
export const attendPerson = defineCommand<z.infer<typeof AttendPayload>, unknown>({
  kind: "person.attend",
  payload: AttendPayload,
  reach: "search",
  decide({ payload, command, states, author, at }) {
    const person = personOf(states, command.dossier);
    if (!person) return refuse("access.not-available", "AC3");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: person.subject,
          subjectKind: "person",
          set: { [`attended/${author.unit}`]: { since: at, reason: payload.reason } },
        },
      ],
    });
  },
});

const ComparePayload = z.strictObject({
  other: z.uuid(),
  verdict: Verdict,
  /** What the two weighed when they were shown, so that verdicts can be held against weights. */
  bits: z.number().min(-1000).max(1000),
  note: z.string().trim().min(1).max(500).optional(),
});

/**
 * An officer says whether two files are of one person, not, or that it cannot be told. Nothing is merged by it, and nobody is refused
 * or kept waiting: it stands in the record, and a later verdict stands over it. @refuses person.same-file (PE13)
 */
export const comparePersons = defineCommand<z.infer<typeof ComparePayload>, unknown>({
  kind: "person.compare",
  payload: ComparePayload,
  decide({ payload, command, states, at }) {
    const person = personOf(states, command.dossier);
    if (!person) return refuse("access.not-available", "AC3");
    const { other, verdict, bits, note } = payload;
    if (other === command.dossier) return refuse("person.same-file", "PE13", { field: "payload.other" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: person.subject,
          subjectKind: "person",
          set: { [`compared/${other}`]: { verdict, bits: Math.round(bits * 100) / 100, at, ...(note === undefined ? {} : { note }) } },
        },
      ],
    });
  },
});

const ResolvePayload = z.strictObject({
  subject: z.uuid(),
  conflict: z.uuid(),
  choose: z.enum(["standing", "proposed"]),
  note: z.string().trim().max(500).optional(),
});

const statesOfFear = ["nationalities", "formerResidence", "feared"];

type OpenConflict = { readonly field: string; readonly proposed: unknown; readonly standing: unknown };

/** A human chooses between two values that met; the other stays in the ledger (LE6). @refuses conflict.resolved-already, conflict.moved-on (LE6) */
export const resolveConflict = defineCommand<z.infer<typeof ResolvePayload>, PersonWorld>({
  kind: "conflict.resolve",
  payload: ResolvePayload,
  decide({ payload, command, states, world }) {
    const state = states.find((one) => one.subject === payload.subject && one.dossier === command.dossier);
    if (!state) return refuse("access.not-available", "AC3");
    const name = `conflict/${payload.conflict}`;
    const entry = Object.entries(state.parts).find(([, part]) => part.fields[name] !== undefined);
    const conflict = entry?.[1].fields[name]?.value as OpenConflict | undefined;
    if (!entry || !conflict) return refuse("conflict.resolved-already", "LE6");
    const isProposed = payload.choose === "proposed";
    // A third value was set since the two met: whoever chooses has not seen it, and it is not silently replaced.
    const slots = entry[1].fields;
    if (isProposed && (slots[conflict.field]?.version ?? 0) > (slots[name]?.version ?? 0))
      return refuse("conflict.moved-on", "LE6", { field: "payload.choose" });
    // A choice never narrows what is feared: that is an act of its own, with the person's word (decision 0006).
    const chosen = isProposed && conflict.field !== "feared" ? { [conflict.field]: conflict.proposed } : {};
    const learned = isProposed && statesOfFear.includes(conflict.field) && Array.isArray(conflict.proposed) ? conflict.proposed : [];
    const wish = {
      dossier: command.dossier,
      subject: payload.subject,
      subjectKind: state.kind,
      compartment: entry[0],
      set: { [name]: null, ...chosen },
    };
    return ok({ wishes: [wish, ...widenFeared(world, command.dossier, payload.subject, learned)] });
  },
});

const HouseholdPayload = z.strictObject({
  household: z.uuid(),
  address: z.string().trim().max(300).optional(),
  members: namedMembers.min(1),
});

/** Records who lives together, who from then on share what each fears (PE27). Only persons whose files are open to the registrar can be named. */
export const recordHousehold = defineCommand<z.infer<typeof HouseholdPayload>, HouseholdWorld>({
  kind: "household.record",
  payload: HouseholdPayload,
  begins: () => true,
  loads: (payload) => payload.members.map((member) => member.person),
  decide(request) {
    const { payload, command, author, states, world } = request;
    if (payload.household !== command.dossier) return refuse("household.dossier-differs", "PE2", { field: "payload.household" });
    if (payload.members.some((member) => fieldsOf(personOf(states, member.person))["reference"] === undefined))
      return refuse("access.not-available", "AC3");
    // Whoever lives elsewhere is not taken out of there in silence (PE10).
    if (payload.members.some((member) => fieldsOf(personOf(states, member.person))["household"] !== undefined))
      return refuse("household.member-elsewhere", "PE10", { field: "payload.members" });
    if (payload.members.filter((member) => member.relation === "head").length !== 1)
      return refuse("household.one-head", "PE2", { field: "payload.members" });
    const reference = request.newReference();
    const members = Object.fromEntries(
      payload.members.map((member) => [`householdMember/${member.person}`, { relation: member.relation, since: request.today }]),
    );
    return ok({
      wishes: [
        {
          dossier: payload.household,
          subject: payload.household,
          subjectKind: "household",
          reference,
          set: { householdReference: reference, householdUnit: author.unit, householdAddress: payload.address || undefined, ...members },
        },
        ...payload.members.map((member) => ({
          dossier: member.person,
          subject: member.person,
          subjectKind: "person",
          set: { household: payload.household },
        })),
        ...shareFears(
          world,
          payload.members.map((member) => member.person),
        ),
      ],
      says: { reference },
    });
  },
});
