import { z } from "zod";
import { Day, UnitCode } from "../kernel/index.ts";
import { defineSubject, type FieldDefinition } from "../ledger/index.ts";

const said = (compartment: string, en: string, ru: string, schema: z.ZodType): FieldDefinition => ({
  compartment,
  schema,
  title: { en, ru },
});
const own = (en: string, ru: string, schema: z.ZodType): FieldDefinition => said("sitting", en, ru, schema);
const ofCase = (en: string, ru: string, schema: z.ZodType): FieldDefinition => said("procedure", en, ru, schema);

const name = z.string().max(120);
const instant = z.iso.datetime();

/** How far a case before a sitting is; `struck` was taken off, with a reason. */
export const ItemStanding = z.enum(["waiting", "decided", "adjourned", "struck"]);
export type ItemStanding = z.infer<typeof ItemStanding>;

/** What a member says of a proposal. */
export const Vote = z.enum(["for", "against", "abstain"]);
export type Vote = z.infer<typeof Vote>;

/** What a body is asked to decide: a step with its answers, as they will be recorded; votes are on one number of it. */
export const Proposal = z.strictObject({
  number: z.int().min(1),
  step: z.string().max(40),
  answers: z.record(z.string().max(60), z.unknown()),
  by: z.uuid(),
  name,
  at: instant,
});
export type Proposal = z.infer<typeof Proposal>;

/** One member's vote, with why where it is against. */
export const CastVote = z.strictObject({ name, vote: Vote, dissent: z.string().max(4000).optional(), on: z.int().min(1), at: instant });
export type CastVote = z.infer<typeof CastVote>;

/** That a member keeps out of a case. */
export const Apart = z.strictObject({ name, why: z.string().max(500), at: instant });

/** What came of a case in a sitting, and whose votes counted then: what happens later in the case changes nothing of it. */
export const ItemEnd = z.strictObject({
  at: instant,
  by: z.uuid(),
  name,
  why: z.string().max(1000).optional(),
  until: Day.optional(),
  counted: z.array(z.uuid()).optional(),
});
export type ItemEnd = z.infer<typeof ItemEnd>;

/** The rule by which a sitting decided, as it stood when it was opened. */
export const RuleKept = z.strictObject({
  quorum: z.int().min(1),
  majority: z.enum(["ofVotes", "ofSeats"]),
  seats: z.int().min(1).optional(),
  quorumSource: z.string().max(80),
  majoritySource: z.string().max(80),
  isQuorumRead: z.boolean(),
  isMajorityRead: z.boolean(),
});
export type RuleKept = z.infer<typeof RuleKept>;

/** A sitting of a body; its dossier is its own id, and nothing of a person is in it. */
export const sittingSubject = defineSubject({
  kind: "sitting",
  title: { en: "Sitting", ru: "Заседание" },
  fields: {
    sittingReference: own("Reference", "Номер", z.string().max(20)),
    sittingUnit: own("Body", "Орган", UnitCode),
    sittingStartsAt: own("Begins", "Начало", instant),
    sittingEndsAt: own("Ends", "Окончание", instant),
    sittingPlace: own("Place", "Место", z.string().max(200)),
    sittingCalledAt: own("Called", "Созвано", instant),
    sittingOpenedAt: own("Opened", "Открыто", instant),
    sittingLedBy: own("Led by", "Ведёт", z.strictObject({ account: z.uuid(), name })),
    sittingRule: own("Quorum and majority", "Кворум и большинство", RuleKept),
    sittingClosedAt: own("Closed", "Закрыто", instant),
  },
  families: [
    { prefix: "present", ...own("Present", "Присутствует", z.strictObject({ name, at: instant })) },
    { prefix: "agenda", ...own("On the agenda", "В повестке", z.strictObject({ dossier: z.uuid(), standing: ItemStanding })) },
  ],
});

/** A case before a sitting; it is filed with the case and sealed like it (R4), and shown to the body alone. */
export const sittingItemSubject = defineSubject({
  kind: "sitting-item",
  title: { en: "Case before a sitting", ru: "Дело на заседании" },
  compartmentFrom: "procedure",
  keptBy: "itemUnit",
  fields: {
    itemSitting: ofCase("Sitting", "Заседание", z.uuid()),
    itemCase: ofCase("Case", "Дело", z.uuid()),
    itemProcedure: ofCase("Procedure", "Процедура", z.string().max(40)),
    itemReference: ofCase("Reference of the case", "Номер дела", z.string().max(20)),
    itemUnit: ofCase("Body", "Орган", UnitCode),
    itemPlace: ofCase("Place on the agenda", "Место в повестке", z.int().min(1)),
    itemStanding: ofCase("How far it is", "Состояние", ItemStanding),
    itemProposal: ofCase("Proposal", "Предложение", Proposal),
    itemEnd: ofCase("What came of it", "Итог", ItemEnd),
    itemSettledAt: ofCase("What was put off is settled", "Отложенное решено", instant),
  },
  families: [
    { prefix: "vote", ...ofCase("Vote", "Голос", CastVote) },
    { prefix: "apart", ...ofCase("Keeps out of the case", "Не участвует в деле", Apart) },
  ],
});
