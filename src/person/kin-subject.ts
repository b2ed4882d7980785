import { z } from "zod";
import { Day } from "../kernel/index.ts";
import { defineSubject, fieldsOf, type SubjectState } from "../ledger/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const kept = "identity";

/** What the other is to the person of the file. */
export const KinRelation = z.enum([
  "parent",
  "child",
  "spouse",
  "sibling",
  "grandparent",
  "grandchild",
  "uncleOrAunt",
  "nephewOrNiece",
  "guardian",
  "ward",
  "otherRelative",
]);
export type KinRelation = z.infer<typeof KinRelation>;

const inverses: Readonly<Partial<Record<KinRelation, KinRelation>>> = {
  parent: "child",
  child: "parent",
  grandparent: "grandchild",
  grandchild: "grandparent",
  uncleOrAunt: "nephewOrNiece",
  nephewOrNiece: "uncleOrAunt",
  guardian: "ward",
  ward: "guardian",
};

/** The same relation as the other's file says it. */
export const inverseOf = (relation: KinRelation): KinRelation => inverses[relation] ?? relation;

/** What somebody answered to "is this your …?"; not asked is no answer at all. */
export const KinAnswer = z.enum(["yes", "no", "unsure"]);
export type KinAnswer = z.infer<typeof KinAnswer>;
/** By what it is shown that a relation is, or is not, as it was said. */
export const KinShownBy = z.enum(["paper", "interview", "otherOffice", "laboratory"]);
export type KinShownBy = z.infer<typeof KinShownBy>;

const who = { at: z.iso.datetime(), by: z.uuid(), name: text(200), unit: text(40) };
const Recorded = z.strictObject(who);
/** `whose` is the file of whoever said it; absent where it was neither of the two. */
const Said = z.strictObject({ ...who, whose: z.uuid().optional(), says: KinAnswer, words: text(500).optional() });
const Shown = z.strictObject({ ...who, shownBy: KinShownBy, speaks: z.enum(["for", "against"]), note: text(500) });
const Ended = z.strictObject({ ...who, why: z.enum(["ended", "mistake"]), on: Day, reason: text(500) });
export type KinSaid = z.infer<typeof Said> & { readonly id: string };
export type KinShown = z.infer<typeof Shown> & { readonly id: string };

/**
 * How two persons are related, as it was said and shown. The same subject stands in both files, each naming the other (PE18);
 * of somebody without a file only words stand, in the file of whoever named them.
 * @source decision:0046
 */
export const kinSubject = defineSubject({
  kind: "kin",
  title: { en: "Relation", ru: "Родство" },
  fields: {
    kinOther: { compartment: kept, schema: z.uuid(), title: { en: "File of the relative", ru: "Дело родственника" } },
    kinNamed: { compartment: kept, schema: text(200), title: { en: "Relative without a file", ru: "Родственник без дела" } },
    kinRelation: { compartment: kept, schema: KinRelation, title: { en: "Relation", ru: "Родство" } },
    kinRecorded: { compartment: kept, schema: Recorded, title: { en: "Recorded by", ru: "Записал(а)" } },
    kinEnded: { compartment: kept, schema: Ended, title: { en: "No longer", ru: "Более нет" } },
  },
  families: [
    { prefix: "kinSaid", compartment: kept, schema: Said, title: { en: "Said", ru: "Сказано" } },
    { prefix: "kinShown", compartment: kept, schema: Shown, title: { en: "Shown", ru: "Подтверждение" } },
  ],
});

/** A relation as one of its two files tells it. */
export type Kin = {
  readonly id: string;
  readonly dossier: string;
  readonly other?: string;
  readonly named?: string;
  readonly relation: KinRelation;
  readonly recorded: z.infer<typeof Recorded>;
  /** The latest first. */
  readonly said: readonly KinSaid[];
  readonly shown: readonly KinShown[];
  readonly ended?: z.infer<typeof Ended>;
};

/** Reads a relation; undefined for subjects of any other kind. */
export function readKin(state: Pick<SubjectState, "dossier" | "subject" | "kind" | "parts">): Kin | undefined {
  if (state.kind !== kinSubject.kind) return undefined;
  const fields = fieldsOf(state);
  const relation = KinRelation.safeParse(fields["kinRelation"]);
  const recorded = Recorded.safeParse(fields["kinRecorded"]);
  if (!relation.success || !recorded.success) return undefined;
  const [other, named] = [fields["kinOther"], fields["kinNamed"]];
  const ended = Ended.safeParse(fields["kinEnded"]);
  return {
    id: state.subject,
    dossier: state.dossier,
    ...(typeof other === "string" ? { other } : {}),
    ...(typeof named === "string" ? { named } : {}),
    relation: relation.data,
    recorded: recorded.data,
    said: familyOf(fields, "kinSaid/", Said),
    shown: familyOf(fields, "kinShown/", Shown),
    ...(ended.success ? { ended: ended.data } : {}),
  };
}

function familyOf<T extends { readonly at: string }>(
  fields: Readonly<Record<string, unknown>>,
  prefix: string,
  schema: z.ZodType<T>,
): (T & { id: string })[] {
  return Object.entries(fields)
    .flatMap(([field, value]) => {
      const parsed = field.startsWith(prefix) ? schema.safeParse(value) : undefined;
      return parsed?.success ? [{ ...parsed.data, id: field.slice(prefix.length) }] : [];
    })
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? 1 : -1));
}

/** All relations that these subjects tell of. */
export function kinOf(states: readonly SubjectState[]): Kin[] {
  return states.flatMap((state) => readKin(state) ?? []);
}
