import { z } from "zod";
import { nameKey, ok, refuse } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type SubjectState, type Wish } from "../ledger/index.ts";
import { decideRelease, type Release } from "./gate.ts";

/** What disclosure may know of its State: where "here" is. */
export type DisclosureWorld = {
  readonly country: { readonly code: string; readonly played?: string };
  /** Names to whom cases of this dossier keep its person's data from, of those that the author reads whole (R3). */
  readonly keptFrom: (dossier: string) => readonly { readonly name?: string }[];
  /** Feared sets of the dossiers at hand, whatever compartments the author may open: the gate must know. */
  readonly feared: ReadonlyMap<string, { readonly asked: boolean; readonly states: readonly string[]; readonly version: number }>;
};

/** The feared set of a person; undefined until asked (R1). */
export function fearedOf(
  world: Pick<DisclosureWorld, "feared">,
  dossier: string,
): { states: readonly string[]; version: number } | undefined {
  const set = world.feared.get(dossier);
  return set?.asked ? set : undefined;
}

/** How the outbound table names a consent as the ground of a release. */
export function consentGround(consent: string): string {
  return `consent:${consent}`;
}

/**
 * The wish that a State learned of a person adds to what they fear, once they were asked: nationality and former residence are
 * always in the set. Nothing where nobody asked yet, or where it adds nothing. It never waits for a human to choose (R1).
 * @source decision:0006
 */
export function widenFeared(world: Pick<DisclosureWorld, "feared">, dossier: string, person: string, learned: readonly unknown[]): Wish[] {
  const set = fearedOf(world, dossier);
  const added = learned.filter(
    (state): state is string => typeof state === "string" && /^[A-Z]{2}$/.test(state) && !set?.states.includes(state),
  );
  if (!set || added.length === 0) return [];
  return [
    {
      dossier,
      subject: person,
      subjectKind: "person",
      kind: "feared.widened",
      set: { feared: [...new Set([...set.states, ...added])].sort() },
    },
  ];
}

/** The wish that puts a decided release on record; its row on the one outbound table follows from it. */
export function releaseWish(release: Release, at: { dossier: string; id: string; about: string; fearedVersion: number }): Wish {
  const ground = release.ground?.kind === "consent" ? consentGround(release.ground.id) : (release.ground?.source ?? "");
  return {
    dossier: at.dossier,
    subject: at.id,
    subjectKind: "release",
    kind: "release.recorded",
    isNew: true,
    set: {
      releaseDestination: release.destination,
      releaseChannel: release.channel,
      releaseRecipient: release.recipient,
      releaseFields: [...release.fields],
      releaseGround: ground,
      releaseFeared: { version: at.fearedVersion },
      releaseAbout: at.about,
    },
  };
}

const ReleasePayload = z.strictObject({
  release: z.uuid(),
  about: z.uuid(),
  channel: z.enum(["slip", "paper", "mail"]),
  /** Another State in which it will be read; then under a consent alone. */
  destination: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  recipient: z.string().trim().min(1).max(200),
  fields: z.array(z.string().max(60)).min(1).max(40),
  /** A consent subject of this dossier, or the clause under which the paper is given without one. */
  consent: z.uuid().optional(),
  law: z.string().max(80).optional(),
});

/** Clauses under which a paper is handed to the person themself, here. */
const papersForThePerson = [
  "rap-2012:RAP-I-03",
  "rap-2012:RAP-I-04",
  "refugee-1951:27",
  "stateless-1954:27",
  "rap-2012:RAP-IV-06",
  "rap-2012:RAP-IV-03",
];

/**
 * Puts on record that something leaves, after the gate: the only way to a printable slip, and the only one by which another State is
 * written to. @refuses as decideRelease, release.kept-from (R3)
 */
export const recordRelease = defineCommand<z.infer<typeof ReleasePayload>, DisclosureWorld>({
  kind: "release.record",
  payload: ReleasePayload,
  decide({ payload, command, states, world }) {
    const recipient = nameKey(payload.recipient);
    if (world.keptFrom(command.dossier).some((one) => one.name === recipient))
      return refuse("release.kept-from", "R3", { source: ["primero:consent"] });
    const feared = fearedOf(world, command.dossier);
    const destination = payload.destination ?? world.country.code;
    const isAbroad = destination !== world.country.code;
    const decided = decideRelease({
      destination,
      isAbroad,
      channel: payload.channel,
      isPlayed: world.country.played !== undefined,
      recipient: payload.recipient,
      fields: payload.fields,
      ground: isAbroad && payload.consent === undefined ? undefined : groundOf(payload, states),
      feared: feared?.states,
    });
    if (!decided.ok) return decided;
    return ok({
      wishes: [
        releaseWish(decided.value, {
          dossier: command.dossier,
          id: payload.release,
          about: payload.about,
          fearedVersion: feared?.version ?? 0,
        }),
      ],
    });
  },
});

/** A consent is a ground for the recipient and the fields that it names, and for nothing else (R3). */
function groundOf(payload: z.infer<typeof ReleasePayload>, states: readonly SubjectState[]): Release["ground"] {
  if (payload.consent !== undefined) {
    const consent = fieldsOf(states.find((state) => state.subject === payload.consent && state.kind === "consent"));
    const named = Array.isArray(consent["consentFields"]) ? (consent["consentFields"] as string[]) : [];
    const isGiven = consent["consentGivenAt"] !== undefined && consent["consentWithdrawnAt"] === undefined;
    const covers = consent["consentTo"] === payload.recipient && payload.fields.every((field) => named.includes(field));
    return isGiven && covers ? { kind: "consent", id: payload.consent } : undefined;
  }
  return payload.law !== undefined && papersForThePerson.includes(payload.law) ? { kind: "law", source: payload.law } : undefined;
}

const GivePayload = z.strictObject({
  consent: z.uuid(),
  to: z.string().trim().min(1).max(200),
  fields: z.array(z.string().max(60)).min(1).max(40),
  language: z.string().regex(/^[a-z]{3}$/),
});

/** Notes the consent that a person gives, in words of their language. */
export const giveConsent = defineCommand<z.infer<typeof GivePayload>, DisclosureWorld>({
  kind: "consent.give",
  payload: GivePayload,
  decide: ({ payload, command, at }) =>
    ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.consent,
          subjectKind: "consent",
          isNew: true,
          set: { consentTo: payload.to, consentFields: payload.fields, consentGivenAt: at, consentLanguage: payload.language },
        },
      ],
    }),
});

const WithdrawPayload = z.strictObject({ consent: z.uuid() });

/** The person takes a consent back, with effect from the next request (P4). */
export const withdrawConsent = defineCommand<z.infer<typeof WithdrawPayload>, DisclosureWorld>({
  kind: "consent.withdraw",
  payload: WithdrawPayload,
  decide({ payload, command, states, now }) {
    if (!states.some((state) => state.subject === payload.consent && state.kind === "consent"))
      return refuse("access.not-available", "AC3");
    return ok({
      wishes: [{ dossier: command.dossier, subject: payload.consent, subjectKind: "consent", set: { consentWithdrawnAt: now } }],
    });
  },
});

const FearedPayload = z.strictObject({ asked: z.enum(["asked", "cannotSay"]), states: z.array(z.string().regex(/^[A-Z]{2}$/)).max(20) });

/**
 * Notes which States the person fears. Once asked, nationality and former residence are in the set with every State named;
 * this can only widen it.
 * @source decision:0006
 */
export const recordFeared = defineCommand<z.infer<typeof FearedPayload>, DisclosureWorld>({
  kind: "feared.record",
  payload: FearedPayload,
  decide({ payload, command, states, world }) {
    const person = states.find((state) => state.dossier === command.dossier && state.kind === "person");
    if (!person) return refuse("access.not-available", "AC3");
    const fields = fieldsOf(person);
    const known = [fields["nationalities"], fields["formerResidence"], fields["feared"], fearedOf(world, command.dossier)?.states].flatMap(
      (list) => (Array.isArray(list) ? (list as string[]) : []),
    );
    const feared = [...new Set([...known, ...payload.states])].filter((state) => /^[A-Z]{2}$/.test(state)).sort();
    return ok({
      wishes: [{ dossier: command.dossier, subject: person.subject, subjectKind: "person", set: { fearedAsked: payload.asked, feared } }],
    });
  },
});

const NarrowPayload = z.strictObject({
  remove: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(20),
  reason: z.string().trim().min(10).max(1000),
  personsWord: z.string().trim().min(3).max(1000),
});

/**
 * Takes States off the feared set: by a protection officer alone, with a reason and the person's own word.
 * @source decision:0006
 */
export const narrowFeared = defineCommand<z.infer<typeof NarrowPayload>, DisclosureWorld>({
  kind: "feared.narrow",
  payload: NarrowPayload,
  decide({ payload, command, states, world }) {
    const person = states.find((state) => state.dossier === command.dossier && state.kind === "person");
    const feared = fearedOf(world, command.dossier);
    if (!person || !feared) return refuse("release.fear-not-asked", "R1");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: person.subject,
          subjectKind: "person",
          checksBase: true,
          set: {
            feared: feared.states.filter((state) => !payload.remove.includes(state)),
            fearedNarrowed: { removed: payload.remove, reason: payload.reason, personsWord: payload.personsWord },
          },
        },
      ],
    });
  },
});
