import { z } from "zod";
import { Day, ok, refuse, type Result } from "../kernel/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request, sameValue, type SubjectState, type Wish } from "../ledger/index.ts";
import { currentMembers, headOf, type Members, namedMembers, relate } from "./household.ts";
import { type HouseholdWorld, shareFears } from "./household-fears.ts";
import { type HouseholdMember, LeavingReason } from "./subject.ts";

const reason = z.string().trim().min(10).max(500);
const address = z.string().trim().min(1).max(300).optional();

const byKind = (states: readonly SubjectState[], dossier: string, kind: string) =>
  states.find((one) => one.dossier === dossier && one.kind === kind);
/** Whose file is open to the author; nobody else can be named (PE2). */
const isOpen = (states: readonly SubjectState[], person: string): boolean =>
  fieldsOf(byKind(states, person, "person"))["reference"] !== undefined;
const householdOf = (states: readonly SubjectState[], person: string): unknown => fieldsOf(byKind(states, person, "person"))["household"];

/** What would stand: one head while anybody lives there, no day later than today, nobody who left before they came. */
function refuseUneven(members: Members, ended: readonly HouseholdMember[], { on, today }: { on: Day; today: Day }): Result<true> {
  if (on > today) return refuse("household.in-future", "PE9", { field: "payload.on" });
  if (ended.some((one) => one.since !== undefined && one.since > on))
    return refuse("household.before-joining", "PE9", { field: "payload.on" });
  const heads = [...members.values()].filter((one) => one.relation === "head");
  return members.size > 0 && heads.length !== 1 ? refuse("household.one-head", "PE2", { field: "payload.members" }) : ok(true);
}

/** What differs between two states of a household, as fields to set. */
function changed(before: Members, after: Members, ended: ReadonlyMap<string, HouseholdMember>): Record<string, HouseholdMember> {
  const moved = [...after].filter(([person, member]) => !sameValue(before.get(person), member));
  return Object.fromEntries([...moved, ...ended].map(([person, member]) => [`householdMember/${person}`, member]));
}

const inHousehold = (person: string, household: string | null): Wish => ({
  dossier: person,
  subject: person,
  subjectKind: "person",
  set: { household },
});

const UpdatePayload = z.strictObject({
  on: Day,
  reason,
  address,
  joins: namedMembers.default([]),
  leaves: z
    .array(z.strictObject({ person: z.uuid(), why: LeavingReason.exclude(["split", "joined"]) }))
    .max(40)
    .default([]),
  relations: namedMembers.default([]),
});
type Update = z.infer<typeof UpdatePayload>;

/**
 * A household changes from a day on: who comes, who leaves and why, who stands how to the head, where they live (PE9).
 * @refuses household.not-member, household.member-already, household.before-joining, household.in-future, household.nothing-changed (PE9), household.member-elsewhere (PE10), household.one-head (PE2)
 * @source decision:0036
 */
export const updateHousehold = defineCommand<Update, HouseholdWorld>({
  kind: "household.update",
  payload: UpdatePayload,
  loads: ({ joins, leaves, relations }) => [...new Set([...joins, ...leaves, ...relations].map((one) => one.person))],
  decide(request) {
    const { payload, command, states } = request;
    const household = byKind(states, command.dossier, "household");
    const named = [...payload.joins, ...payload.leaves].map((one) => one.person);
    if (!household || named.some((person) => !isOpen(states, person))) return refuse("access.not-available", "AC3");
    const before = currentMembers(household);
    const refused = refuseNamed(request, before);
    if (!refused.ok) return refused;
    const ended = new Map(
      payload.leaves.flatMap(({ person, why }) => {
        const member = before.get(person);
        return member ? [[person, { ...member, until: payload.on, why }] as const] : [];
      }),
    );
    const stay = new Map([...before].filter(([person]) => !ended.has(person)));
    for (const { person, relation } of payload.joins) stay.set(person, { relation, since: payload.on });
    const after = relate(before, stay, [...payload.joins, ...payload.relations]);
    const even = refuseUneven(after, [...ended.values()], { on: payload.on, today: request.today });
    if (!even.ok) return even;
    const set = changed(before, after, ended);
    if (Object.keys(set).length === 0 && payload.address === undefined) return refuse("household.nothing-changed", "PE9");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: household.subject,
          subjectKind: "household",
          set: { ...set, householdReason: payload.reason, householdAddress: payload.address },
        },
        ...payload.joins.map((one) => inHousehold(one.person, command.dossier)),
        ...payload.leaves.map((one) => inHousehold(one.person, null)),
        ...(payload.joins.length > 0
          ? shareFears(
              request.world,
              [...payload.joins, ...payload.relations].map((one) => one.person),
            )
          : []),
      ],
    });
  },
});

function refuseNamed({ payload, states }: Request<Update, HouseholdWorld>, before: Members): Result<true> {
  if (payload.joins.some((one) => before.has(one.person))) return refuse("household.member-already", "PE9", { field: "payload.joins" });
  // Whoever lives elsewhere is not taken out of there in silence.
  if (payload.joins.some((one) => householdOf(states, one.person) !== undefined))
    return refuse("household.member-elsewhere", "PE10", { field: "payload.joins" });
  const staying = new Set([...before.keys(), ...payload.joins.map((one) => one.person)]);
  if (payload.leaves.some((one) => !before.has(one.person)) || payload.relations.some((one) => !staying.has(one.person)))
    return refuse("household.not-member", "PE9", { field: "payload.leaves" });
  return ok(true);
}

const SplitPayload = z.strictObject({
  household: z.uuid(),
  from: z.uuid(),
  on: Day,
  reason,
  address,
  members: namedMembers.min(1),
  /** How those who stay stand to their head, where the head goes. */
  rest: namedMembers.default([]),
});

/**
 * Some of a household live apart from a day on: a household of their own with its own reference, in one act (PE10).
 * @refuses household.dossier-differs, household.one-head (PE2), household.not-member, household.in-future, household.before-joining (PE9)
 * @source decision:0036
 */
export const splitHousehold = defineCommand<z.infer<typeof SplitPayload>, unknown>({
  kind: "household.split",
  payload: SplitPayload,
  begins: () => true,
  loads: ({ from, members }) => [from, ...members.map((one) => one.person)],
  decide(request) {
    const { payload, command, states, author } = request;
    if (payload.household !== command.dossier || payload.from === command.dossier)
      return refuse("household.dossier-differs", "PE2", { field: "payload.household" });
    const from = byKind(states, payload.from, "household");
    if (!from || payload.members.some((one) => !isOpen(states, one.person))) return refuse("access.not-available", "AC3");
    const before = currentMembers(from);
    const going = new Map(payload.members.map(({ person, relation }) => [person, { relation, since: payload.on }] as const));
    if ([...going.keys()].some((person) => !before.has(person)) || payload.rest.some((one) => !before.has(one.person)))
      return refuse("household.not-member", "PE10", { field: "payload.members" });
    const stay = new Map([...before].filter(([person]) => !going.has(person)));
    const after = relate(before, stay, payload.rest);
    const ended = new Map(
      [...before].flatMap(([person, member]) =>
        going.has(person) ? [[person, { ...member, until: payload.on, why: "split" as const }]] : [],
      ),
    );
    for (const members of [going, after]) {
      const even = refuseUneven(members, [...ended.values()], { on: payload.on, today: request.today });
      if (!even.ok) return even;
    }
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: payload.household,
          subject: payload.household,
          subjectKind: "household",
          reference,
          set: {
            householdReference: reference,
            householdUnit: author.unit,
            householdReason: payload.reason,
            householdAddress: payload.address,
            ...changed(new Map(), going, new Map()),
          },
        },
        {
          dossier: payload.from,
          subject: from.subject,
          subjectKind: "household",
          set: { ...changed(before, after, ended), householdReason: payload.reason },
        },
        ...[...going.keys()].map((person) => inHousehold(person, payload.household)),
      ],
      says: { reference },
    });
  },
});

const JoinPayload = z.strictObject({ other: z.uuid(), on: Day, reason, relations: namedMembers.min(1) });

/**
 * Two households live as one from a day on: all of the other move into this, in one act (PE10). The other stays, empty, with its reference.
 * @refuses household.dossier-differs, household.one-head (PE2), household.all-members (PE10), household.in-future, household.before-joining (PE9)
 * @source decision:0036
 */
export const joinHouseholds = defineCommand<z.infer<typeof JoinPayload>, HouseholdWorld>({
  kind: "household.join",
  payload: JoinPayload,
  loads: ({ other, relations }) => [other, ...relations.map((one) => one.person)],
  decide(request): Result<Decision> {
    const { payload, command, states } = request;
    if (payload.other === command.dossier) return refuse("household.dossier-differs", "PE2", { field: "payload.other" });
    const [household, other] = [byKind(states, command.dossier, "household"), byKind(states, payload.other, "household")];
    const coming = currentMembers(other);
    const before = currentMembers(household);
    if (!household || !other) return refuse("access.not-available", "AC3");
    const named = payload.relations.filter((one) => !before.has(one.person));
    if (named.some((one) => !isOpen(states, one.person))) return refuse("access.not-available", "AC3");
    if (named.length !== coming.size || named.some((one) => !coming.has(one.person)))
      return refuse("household.all-members", "PE10", { field: "payload.relations" });
    const together = new Map(before);
    for (const { person, relation } of named) together.set(person, { relation, since: payload.on });
    const after = headOf(before) === undefined ? together : relate(before, together, payload.relations);
    const ended = new Map([...coming].map(([person, member]) => [person, { ...member, until: payload.on, why: "joined" as const }]));
    const even = refuseUneven(after, [...ended.values()], { on: payload.on, today: request.today });
    if (!even.ok) return even;
    const set = (subject: SubjectState, fields: Readonly<Record<string, unknown>>): Wish => ({
      dossier: subject.dossier,
      subject: subject.subject,
      subjectKind: "household",
      set: { ...fields, householdReason: payload.reason },
    });
    return ok({
      wishes: [
        set(household, changed(before, after, new Map())),
        set(other, changed(coming, new Map(), ended)),
        ...named.map((one) => inHousehold(one.person, command.dossier)),
        ...shareFears(
          request.world,
          payload.relations.map((one) => one.person),
        ),
      ],
    });
  },
});
