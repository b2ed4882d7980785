import { z } from "zod";
import { addDays, Answer, Day, dayAt, type Instant, UnitCode } from "../kernel/index.ts";
import { defineSubject, type Part } from "../ledger/index.ts";
import { StandardId } from "./standards.ts";

const words = z.string().trim().min(3).max(2_000);

/** How grave a finding is. */
export const gravities = ["serious", "minor"] as const;

/** What a monitor found against a standard; it names nobody. */
export const Finding = z.strictObject({ standard: StandardId, gravity: z.enum(gravities), words });
/** What a monitor found. */
export type Finding = z.infer<typeof Finding>;

/** A visit: on which day, whether it was announced, and what was looked at. */
export const MonitorVisit = z.strictObject({
  on: Day,
  isAnnounced: Answer.default("notAsked"),
  standards: z.array(StandardId).min(1).max(20),
  words: words.optional(),
});
/** A visit of monitors. */
export type MonitorVisit = z.infer<typeof MonitorVisit>;

/** What the place says to a finding: done, or by when. */
export const Reply = z.strictObject({ words, doneOn: Day.optional(), plannedFor: Day.optional() });
/** Whether the monitor found the answer met; unmet, the place owes another. */
export const Settlement = z.strictObject({ isMet: z.boolean(), words: words.optional() });

const kept = "directory";

/** A visit of monitors to a place; its dossier is its own id, and it holds nothing of a person. */
export const monitorVisitSubject = defineSubject({
  kind: "monitor-visit",
  title: { en: "Visit of monitors", ru: "Посещение наблюдателей" },
  fields: {
    monitoringReference: { compartment: kept, schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    monitoringPlace: { compartment: kept, schema: UnitCode, title: { en: "Place", ru: "Место" } },
    monitoringBy: { compartment: kept, schema: UnitCode, title: { en: "Monitor", ru: "Наблюдатель" } },
    monitoringVisit: { compartment: kept, schema: MonitorVisit, title: { en: "Visit", ru: "Посещение" } },
  },
  families: [
    { prefix: "finding", compartment: kept, schema: Finding, title: { en: "Finding", ru: "Вывод" } },
    { prefix: "reply", compartment: kept, schema: Reply, title: { en: "Answer of the place", ru: "Ответ места" } },
    { prefix: "settlement", compartment: kept, schema: Settlement, title: { en: "Met or not", ru: "Исполнено или нет" } },
  ],
});

/** Days within which a place answers, and within which a monitor looks at the answer: no law gives them, they are ours. @source decision:0064 */
export const answerDays = { serious: 7, minor: 30, settle: 30 } as const;

/** Where a finding stands: the place owes an answer, the monitor a look, or nobody anything. */
export type FindingState = "open" | "answered" | "met";

/** A finding with all that was said to it. */
export type FindingRecord = Finding & {
  readonly id: string;
  readonly state: FindingState;
  /** Since when what is owed is owed. */
  readonly since: Instant;
  /** Last day of it; absent when nothing is owed. */
  readonly dueOn?: Day;
  readonly reply?: z.infer<typeof Reply>;
  readonly settlement?: z.infer<typeof Settlement>;
};

/** A visit as its entries fold to. */
export type MonitorRecord = MonitorVisit & {
  readonly id: string;
  readonly reference: string;
  readonly unit: string;
  readonly by: string;
  readonly findings: readonly FindingRecord[];
};

/** FC10: who owes what to a finding, and by when. An answer found unmet is taken away, and another is owed from then. */
export function findingOf(id: string, part: Part, timeZone: string): FindingRecord | undefined {
  const slot = part.fields[`finding/${id}`];
  const finding = Finding.safeParse(slot?.value).data;
  if (!slot || !finding) return undefined;
  const replied = part.fields[`reply/${id}`];
  const reply = Reply.safeParse(replied?.value).data;
  const settled = part.fields[`settlement/${id}`];
  const settlement = Settlement.safeParse(settled?.value).data;
  const said = { ...finding, id, ...(reply ? { reply } : {}), ...(settlement ? { settlement } : {}) };
  if (settlement?.isMet === true && settled) return { ...said, state: "met", since: settled.at };
  const isAnswered = reply !== undefined && replied !== undefined;
  const since = isAnswered ? replied.at : (settled?.at ?? slot.at);
  const days = isAnswered ? answerDays.settle : answerDays[finding.gravity];
  return { ...said, state: isAnswered ? "answered" : "open", since, dueOn: addDays(dayAt(since, timeZone), days) };
}

/** The visit whole; undefined while it is not one. */
export function monitorRecordOf(id: string, part: Part, timeZone: string): MonitorRecord | undefined {
  const visit = MonitorVisit.safeParse(part.fields["monitoringVisit"]?.value).data;
  const text = (field: string): string => String(part.fields[field]?.value ?? "");
  if (!visit) return undefined;
  const findings = Object.keys(part.fields)
    .filter((field) => field.startsWith("finding/"))
    .toSorted()
    .flatMap((field) => findingOf(field.slice("finding/".length), part, timeZone) ?? []);
  return {
    ...visit,
    id,
    reference: text("monitoringReference"),
    unit: text("monitoringPlace"),
    by: text("monitoringBy"),
    findings,
  };
}
