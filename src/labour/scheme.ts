import { z } from "zod";
import { Day, Instant, OccupationCode, saidWords } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import type { Scheme } from "../process/index.ts";

const kept = "labour";
/** So many days after a proposal the office is reminded that it waits. @source decision:0075 */
export const confirmDays = 14;
const placesMax = 100_000;
const agesMax = 120;
const words = z.string().trim().min(3).max(120);

/** A name in the languages of officers, and in others in which whoever thinks of going may read it. */
export const SchemeTitle = saidWords(words);

/** What one version of a scheme says, as the office set it up in the form. */
export const SchemeForm = z.strictObject({
  procedure: z.string().max(40),
  title: SchemeTitle,
  sending: z
    .array(z.string().regex(/^[A-Z]{2}$/))
    .min(1)
    .max(30),
  occupations: z.array(OccupationCode).max(60),
  ageFrom: z.int().min(0).max(agesMax).optional(),
  ageTo: z.int().min(0).max(agesMax).optional(),
  skills: z.strictObject({ en: words, ru: words }).optional(),
  returningOnly: z.boolean(),
  places: z.int().min(1).max(placesMax),
  placesKept: z.int().min(0).max(placesMax),
  applyFrom: Day,
  applyTo: Day,
  stayFrom: Day,
  stayTo: Day.optional(),
  /** The memorandum of the register under which it is held, where there is one. */
  memorandum: z.uuid().optional(),
});
export type SchemeForm = z.infer<typeof SchemeForm>;

/** What waits for another official: the whole form, by whom, and why it was declined, if it was. */
export const SchemeProposal = z.strictObject({
  form: SchemeForm,
  by: z.uuid(),
  unit: z.string().max(40),
  at: Instant,
  declined: z.strictObject({ on: Day, reason: z.string().trim().min(3).max(500) }).optional(),
});
export type SchemeProposal = z.infer<typeof SchemeProposal>;

/** A version that was confirmed: since when it holds, and who proposed and who confirmed it. */
const SchemeVersion = z.strictObject({ form: SchemeForm, since: Instant, by: z.uuid(), confirmedBy: z.uuid() });

/** A scheme of admission; its dossier is its own id. */
export const schemeSubject = defineSubject({
  kind: "scheme",
  title: { en: "Scheme", ru: "Программа допуска" },
  fields: {
    schemeReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    schemeProposal: { compartment: kept, schema: SchemeProposal, title: { en: "Proposed", ru: "Предложено" } },
    schemeVersions: { compartment: kept, schema: z.array(SchemeVersion).max(200), title: { en: "Versions", ru: "Редакции" } },
    schemeClosedOn: { compartment: kept, schema: Day, title: { en: "Closed to applications", ru: "Приём заявлений закрыт" } },
  },
});

/** A scheme as the register and the gates have it, with what screens tell of its newest version. */
export type SchemeRecord = Scheme & {
  readonly reference: string;
  readonly title: z.infer<typeof SchemeTitle>;
  readonly memorandum?: string | undefined;
};

/** A scheme as its fields fold to; undefined before a first version was confirmed. */
export function schemeRecord(id: string, fields: Readonly<Record<string, unknown>>): SchemeRecord | undefined {
  const versions = z.array(SchemeVersion).safeParse(fields["schemeVersions"]);
  const newest = versions.data?.at(-1)?.form;
  if (!versions.success || newest === undefined) return undefined;
  const closed = fields["schemeClosedOn"];
  return {
    id,
    reference: String(fields["schemeReference"] ?? ""),
    procedure: newest.procedure,
    title: newest.title,
    versions: versions.data.map(({ since, form: { procedure: _procedure, title: _title, memorandum: _memorandum, ...terms } }) => ({
      ...terms,
      since,
    })),
    ...(typeof closed === "string" ? { closedOn: closed } : {}),
    ...(newest.memorandum === undefined ? {} : { memorandum: newest.memorandum }),
  };
}
