import { z } from "zod";
import { Day, LanguageCode, type OfficerText } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";

const kept = "coordination";
const words = z.string().trim().min(10).max(2000);
const told = z.string().trim().min(3).max(300);
const toldInBoth = z.strictObject({ en: told, ru: told });

/** Pages of figures that a matter may come from; their addresses are the same. */
export const figurePages = ["trends", "figures", "channels"] as const;

const origins = [
  z.strictObject({ kind: z.literal("audit"), id: z.uuid(), item: z.string().max(60) }),
  z.strictObject({ kind: z.literal("checklist"), id: z.uuid(), item: z.string().max(60), checklist: z.string().max(60) }),
  z.strictObject({ kind: z.literal("monitoring"), id: z.uuid(), item: z.uuid() }),
  z.strictObject({ kind: z.literal("tip"), dossier: z.uuid(), id: z.uuid() }),
] as const;
const call = z.strictObject({ kind: z.literal("call"), language: LanguageCode });
const figure = z.strictObject({ kind: z.literal("figure"), page: z.enum(figurePages), told: toldInBoth });

/**
 * What a matter comes from: something on record that is no case of a person. A figure is named by its page and its words, since a number
 * of a table is worked out anew each time: in both languages of officers, since who reads it may have another than who sent it; a call is
 * the matter itself, and nothing of who called is kept.
 */
export const MatterOrigin = z.discriminatedUnion("kind", [...origins, call, figure]);
export type MatterOrigin = z.infer<typeof MatterOrigin>;
/** What kind of thing a matter comes from. */
export type OriginKind = MatterOrigin["kind"];

/** What a matter comes from, in words. */
export const originTitles: Readonly<Record<OriginKind, OfficerText>> = {
  audit: { en: "A gap that an audit of quality found", ru: "Недостаток, выявленный аудитом качества" },
  checklist: { en: "A gap in a checklist of standards", ru: "Недостаток по перечню стандартов" },
  monitoring: { en: "A finding of monitors", ru: "Вывод наблюдателей" },
  figure: { en: "A figure of a table", ru: "Показатель из таблицы" },
  tip: { en: "A tip", ru: "Сообщение" },
  call: { en: "A call to the hotline", ru: "Звонок на горячую линию" },
};

export const matterStates = ["sent", "acknowledged", "declined", "finished", "withdrawn"] as const;
/** How a matter ends for whoever took it in hand. */
export const matterOutcomes = ["done", "partly", "nothingNeeded", "passedOn"] as const;

/** What came of a matter and stands on record by itself; a case of a person is never named here. */
export const MatterMade = z.strictObject({ kind: z.enum(["campaign", "scheme"]), id: z.uuid() });
export type MatterMade = z.infer<typeof MatterMade>;

const Term = z.strictObject({
  dueAt: z.iso.datetime(),
  dueSource: z.strictObject({ source: z.string().max(80), evidence: z.string().max(10), from: z.iso.datetime() }),
});

/** A matter as its entries fold to. It names nobody. */
export const Matter = z.strictObject({
  reference: z.string().max(20),
  leadsTo: z.string().max(60),
  /** As it was written then: a figure in one language, a call without the name of its language. */
  origin: z.discriminatedUnion("kind", [
    ...origins,
    call.extend({ language: z.string().max(8) }),
    figure.extend({ told: z.union([toldInBoth, told]) }),
  ]),
  words,
  from: z.string().max(40),
  to: z.string().max(40),
  state: z.enum(matterStates),
  sentAt: z.iso.datetime(),
  /** By when the next step is due, and on what ground; absent once nobody owes any. */
  term: Term.optional(),
  /** Who took it in hand. */
  owner: z.strictObject({ account: z.uuid(), name: z.string().max(120) }).optional(),
  /** Day by which whoever took it in hand means to be done. */
  by: Day.optional(),
  /** Why it was declined, or withdrawn. */
  reason: z.string().max(1000).optional(),
  outcome: z.enum(matterOutcomes).optional(),
  result: z.string().max(2000).optional(),
  made: MatterMade.optional(),
  endedOn: Day.optional(),
});
export type Matter = z.infer<typeof Matter>;

/** A matter that one unit hands on to another; its dossier is its own id (RE20). */
export const matterSubject = defineSubject({
  kind: "matter",
  title: { en: "Matter handed on", ru: "Переданный вопрос" },
  fields: { matter: { compartment: kept, schema: Matter, title: { en: "Matter", ru: "Вопрос" } } },
});

/** Who owes the next step of a matter, and which; nobody once it ended (RE22). */
export function owedOf({
  state,
  from,
  to,
}: Pick<Matter, "state" | "from" | "to">): { readonly unit: string; readonly step: string } | undefined {
  switch (state) {
    case "sent":
      return { unit: to, step: "matter.acknowledge" };
    case "acknowledged":
      return { unit: to, step: "matter.finish" };
    case "declined":
      return { unit: from, step: "matter.redirect" };
    case "finished":
    case "withdrawn":
      return undefined;
  }
}
