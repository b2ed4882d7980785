import { z } from "zod";
import { Birth, PersonName, Sex } from "../kernel/index.ts";
import { defineSubject, fieldsOf, type SubjectState, type Valued } from "../ledger/index.ts";
import { KinRelation } from "../person/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const kept = "tracing";

/** Who is looked for, as the person describes them. */
export const Sought = z.strictObject({
  name: text(200),
  relation: KinRelation,
  sex: Sex.optional(),
  birth: Birth.optional(),
  lastPlace: text(300).optional(),
});
export type Sought = z.infer<typeof Sought>;

/** How a child was heard. @source crc-1989:12 */
export const Heard = z.enum(["spoken", "observed"]);
export type Heard = z.infer<typeof Heard>;
/** What a person, or a child who was heard, wishes. */
export const Wish = z.enum(["yes", "no", "unsure"]);
export type Wish = z.infer<typeof Wish>;

const who = { at: z.iso.datetime(), by: z.uuid(), name: text(200), unit: text(40) };
const Said = z.strictObject({ ...who, words: text(1000), heard: Heard.optional() });
const Ended = z.strictObject({
  ...who,
  why: z.enum(["withdrawn", "childDoesNotWish", "notFound", "notSafe", "told"]),
  reason: text(500).optional(),
});
const Candidate = z.strictObject({
  ...who,
  standing: z.enum(["approached", "notThem"]),
  bits: z.number(),
  note: text(500).optional(),
});
/** What one side is told of the other, no more than that side gave. */
const Told = z.strictObject({ ...who, names: z.array(PersonName).max(12), contact: text(500) });

/** How a request stands: a child is still to be heard, it is looked for, it ended, or both were told. */
export const TracingStanding = z.enum(["toBeHeard", "open", "ended", "told"]);
export type TracingStanding = z.infer<typeof TracingStanding>;

/**
 * A request to look for a relative, in the file of whoever asks.
 * @source decision:0048
 */
export const tracingSubject = defineSubject({
  kind: "tracing",
  title: { en: "Family tracing", ru: "Розыск родных" },
  fields: {
    tracingReference: { compartment: kept, schema: text(20), title: { en: "Reference", ru: "Номер" } },
    tracingUnit: { compartment: kept, schema: text(40), title: { en: "Looks", ru: "Ищет" } },
    tracingSought: { compartment: kept, schema: Sought, title: { en: "Looked for", ru: "Кого ищут" } },
    tracingWish: { compartment: kept, schema: Said, title: { en: "Own words", ru: "Своими словами" } },
    tracingHeard: { compartment: kept, schema: Said, title: { en: "How the child was heard", ru: "Как ребёнок был заслушан" } },
    tracingStanding: { compartment: kept, schema: TracingStanding, title: { en: "How it stands", ru: "Состояние" } },
    tracingEnded: { compartment: kept, schema: Ended, title: { en: "Ended", ru: "Завершено" } },
    tracingTold: { compartment: kept, schema: Told, title: { en: "What was told", ru: "Что сообщено" } },
  },
  families: [{ prefix: "tracingCandidate", compartment: kept, schema: Candidate, title: { en: "Candidate", ru: "Возможный родственник" } }],
});

const Found = z.strictObject({ ...who, wish: Wish, except: text(500).optional(), words: text(500).optional(), heard: Heard.optional() });
const NoContact = z.strictObject({
  ...who,
  named: text(200),
  other: z.uuid().optional(),
  relation: KinRelation.optional(),
  words: text(500).optional(),
  takenBackAt: z.iso.datetime().optional(),
});
export type NoContact = z.infer<typeof NoContact>;

/** What a person wishes of relatives who may look for them: said of all, before anybody in particular is spoken of. */
export const familyWishSubject = defineSubject({
  kind: "family-wish",
  title: { en: "Wish about relatives", ru: "Пожелание о родных" },
  fields: {
    wishFound: { compartment: kept, schema: Found, title: { en: "May be found", ru: "Можно ли найти" } },
    wishUnit: { compartment: kept, schema: text(40), title: { en: "Kept by", ru: "Хранит" } },
  },
  families: [
    { prefix: "noContact", compartment: kept, schema: NoContact, title: { en: "Not to be told", ru: "Кому не сообщать" } },
    {
      prefix: "approached",
      compartment: kept,
      schema: z.strictObject({ since: z.iso.datetime() }),
      title: { en: "Asked by", ru: "Спрашивает" },
    },
    { prefix: "toldOf", compartment: kept, schema: Told, title: { en: "Told of", ru: "Сообщено о" } },
  ],
});

type State = Pick<SubjectState, "dossier" | "subject" | "kind"> & Valued;

/** A request as it is read; what its reader may not see is absent. */
export type Tracing = {
  readonly id: string;
  readonly dossier: string;
  readonly reference: string;
  readonly unit: string;
  readonly sought: Sought;
  readonly wish?: z.infer<typeof Said>;
  readonly heard?: z.infer<typeof Said>;
  readonly standing: TracingStanding;
  readonly ended?: z.infer<typeof Ended>;
  readonly told?: z.infer<typeof Told>;
  readonly candidates: ReadonlyMap<string, z.infer<typeof Candidate>>;
};

/** Reads a request; undefined for subjects of any other kind. What stands in the record was parsed when it was written, so that a screen can read it too. */
export function readTracing(state: State): Tracing | undefined {
  const fields = fieldsOf(state);
  const [sought, standing] = [fields["tracingSought"], fields["tracingStanding"]];
  if (state.kind !== "tracing" || sought === undefined || standing === undefined) return undefined;
  const there = <T>(name: string, field: string): Record<string, T> => (fields[field] ? { [name]: fields[field] as T } : {});
  return {
    id: state.subject,
    dossier: state.dossier,
    reference: String(fields["tracingReference"] ?? ""),
    unit: String(fields["tracingUnit"] ?? ""),
    sought: sought as Sought,
    standing: standing as TracingStanding,
    ...there("wish", "tracingWish"),
    ...there("heard", "tracingHeard"),
    ...there("ended", "tracingEnded"),
    ...there("told", "tracingTold"),
    candidates: familyOf(fields, "tracingCandidate/"),
  };
}

/** What a person wishes of relatives, as it is read. */
export type FamilyWish = {
  readonly id: string;
  readonly found?: z.infer<typeof Found>;
  readonly noContact: ReadonlyMap<string, NoContact>;
  readonly toldOf: ReadonlyMap<string, z.infer<typeof Told>>;
};

/** Reads the wish among the subjects of one file; undefined where nothing was ever said. */
export function findFamilyWish(states: readonly State[]): FamilyWish | undefined {
  const state = states.find((one) => one.kind === "family-wish");
  if (!state) return undefined;
  const fields = fieldsOf(state);
  const found = fields["wishFound"] as FamilyWish["found"];
  return {
    id: state.subject,
    ...(found ? { found } : {}),
    noContact: familyOf(fields, "noContact/"),
    toldOf: familyOf(fields, "toldOf/"),
  };
}

function familyOf<T>(fields: Readonly<Record<string, unknown>>, prefix: string): Map<string, T> {
  return new Map(
    Object.entries(fields).flatMap(([field, value]) =>
      field.startsWith(prefix) && value !== undefined && value !== null ? [[field.slice(prefix.length), value as T] as const] : [],
    ),
  );
}
