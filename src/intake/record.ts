import { z } from "zod";
import {
  Answer,
  Birth,
  isAhead,
  LanguageCode,
  NationalityCode,
  ok,
  PersonName,
  refuse,
  SaidInstant,
  Sex,
  UnitCode,
} from "../kernel/index.ts";
import { defineCommand, type Request, type Wish } from "../ledger/index.ts";
import { GoingTo, GoingWhy, Relation, SeenDocument } from "../person/index.ts";
import type { Country } from "../process/index.ts";
import { answerFields, AnswersGiven } from "./answers.ts";

/** What recording at a post may know of its State. */
export type PostWorld = { readonly country: Country };

/** What the first contact may tell of one person. An absent field was not asked (R6); a name in some form is needed. */
export const ArrivalPayload = z.strictObject({
  person: z.uuid(),
  group: z.uuid().optional(),
  post: UnitCode,
  arrivedAt: SaidInstant,
  relation: Relation.optional(),
  names: z.array(PersonName).min(1).max(12),
  sex: Sex.optional(),
  birth: Birth.optional(),
  nationalities: z.array(NationalityCode).max(5).optional(),
  formerResidence: z.array(NationalityCode).max(5).optional(),
  languages: z.array(LanguageCode).max(8).optional(),
  /** Empty says that the person was asked and has none, which a list writes as `none`; absent was not asked (R6). */
  documentsSeen: z.array(SeenDocument).max(10).optional(),
  womanOfficer: Answer.optional(),
  wishesAsylum: Answer.default("notAsked"),
  goingTo: GoingTo.optional(),
  goingWhy: GoingWhy.optional(),
  reasonOwnWords: z.string().trim().max(4000).optional(),
  fearedAsked: z.enum(["asked", "cannotSay"]).optional(),
  feared: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .max(20)
    .optional(),
  answers: AnswersGiven.optional(),
  importedFrom: z.strictObject({ list: z.string().max(200), row: z.int() }).optional(),
});
export type ArrivalPayload = z.infer<typeof ArrivalPayload>;

/**
 * Records the first contact with one person at a post of this State.
 * @refuses arrival.post-unknown, arrival.in-future (IM6)
 * @source rap-2012:RAP-I-02
 */
export const recordArrival = defineCommand<ArrivalPayload, PostWorld>({
  kind: "arrival.record",
  payload: ArrivalPayload,
  begins: () => true,
  decide(request) {
    const { payload, world, command, author } = request;
    const post = world.country.units.find((unit) => unit.code === payload.post && ["post", "office"].includes(unit.kind));
    if (!post || (author.role !== "operator" && !author.units.includes(payload.post)))
      return refuse("arrival.post-unknown", "IM6", { field: "payload.post" });
    if (isAhead(payload.arrivedAt, request.now)) return refuse("arrival.in-future", "IM6", { field: "payload.arrivedAt" });
    if (payload.person !== command.dossier) return refuse("arrival.dossier-differs", "IM6", { field: "payload.person" });
    const reference = request.newReference();
    return ok({ wishes: [personWish(request, reference)], says: { reference } });
  },
});

function personWish({ payload, command }: Request<ArrivalPayload, PostWorld>, reference: string): Wish {
  const arrivedAt = new Date(payload.arrivedAt).toISOString();
  // Who names a State has been asked, whatever the form says: what was told of fear is never dropped (R1).
  const asked = payload.fearedAsked ?? (payload.feared && payload.feared.length > 0 ? "asked" : undefined);
  return {
    dossier: command.dossier,
    subject: payload.person,
    subjectKind: "person",
    reference,
    set: {
      reference,
      names: payload.names,
      sex: payload.sex,
      birth: payload.birth,
      nationalities: unlessEmpty(payload.nationalities),
      formerResidence: unlessEmpty(payload.formerResidence),
      languages: unlessEmpty(payload.languages),
      documentsSeen: payload.documentsSeen,
      womanOfficer: payload.womanOfficer,
      post: payload.post,
      arrivedAt,
      group: payload.group,
      relation: payload.relation,
      wishesAsylum: payload.wishesAsylum,
      goingTo: payload.goingTo,
      goingWhy: payload.goingWhy,
      importedFrom: payload.importedFrom,
      reasonOwnWords: payload.reasonOwnWords || undefined,
      fearedAsked: asked,
      feared: asked ? fearedStates(payload) : undefined,
      ...answerFields(payload.answers ?? {}),
    },
  };
}

/**
 * Once asked, nationality, former residence and every State named are feared until a protection officer narrows it.
 * @source decision:0006
 */
export function fearedStates(facts: Pick<ArrivalPayload, "nationalities" | "formerResidence" | "feared">): string[] {
  const states = [...(facts.nationalities ?? []), ...(facts.formerResidence ?? []), ...(facts.feared ?? [])];
  return [...new Set(states.filter((state) => /^[A-Z]{2}$/.test(state)))].sort();
}

const unlessEmpty = <T>(list: readonly T[] | undefined) => (list && list.length > 0 ? list : undefined);

/** What recording a travel group takes. */
export const GroupPayload = z.strictObject({
  group: z.uuid(),
  post: UnitCode,
  arrivedAt: SaidInstant,
  note: z.string().trim().max(1000).optional(),
  members: z.array(z.strictObject({ person: z.uuid(), relation: Relation.optional() })).max(200),
});

/** Records who arrived together; persons themselves are recorded each by their own command. */
export const recordGroup = defineCommand<z.infer<typeof GroupPayload>, PostWorld>({
  kind: "group.record",
  payload: GroupPayload,
  begins: () => true,
  decide(request) {
    const { payload, command, author } = request;
    if (
      !request.world.country.units.some((unit) => unit.code === payload.post && unit.kind === "post") ||
      (author.role !== "operator" && !author.units.includes(payload.post))
    )
      return refuse("arrival.post-unknown", "IM6", { field: "payload.post" });
    if (isAhead(payload.arrivedAt, request.now)) return refuse("arrival.in-future", "IM6", { field: "payload.arrivedAt" });
    if (payload.group !== command.dossier) return refuse("arrival.dossier-differs", "IM6", { field: "payload.group" });
    const reference = request.newReference();
    const members = Object.fromEntries(
      payload.members.map((one) => [`member/${one.person}`, one.relation === undefined ? {} : { relation: one.relation }]),
    );
    return ok({
      wishes: [
        {
          dossier: payload.group,
          subject: payload.group,
          subjectKind: "group",
          reference,
          set: {
            groupReference: reference,
            groupPost: payload.post,
            groupArrivedAt: new Date(payload.arrivedAt).toISOString(),
            groupNote: payload.note || undefined,
            ...members,
          },
        },
      ],
      says: { reference },
    });
  },
});
