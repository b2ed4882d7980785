import type { Enrolment, PriorityReason } from "../../../src/referral/index.ts";

/** A referral as its disclosed fields say; a field that is not open to the reader is absent. */
export type Referral = {
  readonly reference?: string;
  readonly route?: string;
  /** Procedure that a hand-off leads to. */
  readonly procedure?: string;
  readonly state?: string;
  readonly fromUnit?: string;
  readonly toUnit?: string;
  readonly needs: readonly string[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
  readonly firstContactAt?: string;
  readonly sentAt?: string;
  readonly dueAt?: string;
  readonly source?: string;
  readonly from?: string;
  readonly ownerName?: string;
  readonly note?: string;
  readonly declinedReason?: string;
  readonly outcome?: string;
  readonly outcomeOn?: string;
  /** The service that it names, of which a programme has places. */
  readonly service?: string;
  readonly enrolment?: Enrolment;
  /** Why the person goes first on this route; empty where nobody does or it is not open to the reader. */
  readonly goesFirst: readonly PriorityReason[];
};

type Parts = Readonly<Record<string, { readonly fields: Readonly<Record<string, { readonly value?: unknown }>> }>>;

/** Every field of a disclosed subject by name, whatever compartment it is in. */
export function fieldsOfParts(parts: Parts): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.values(parts).flatMap((part) => Object.entries(part.fields).map(([name, field]) => [name, field.value])),
  );
}

/** Reads a referral from its disclosed parts. */
export function readReferral(parts: Parts): Referral {
  const fields = fieldsOfParts(parts);
  const texts: Record<string, string> = {};
  const names = {
    reference: "referralReference",
    route: "route",
    procedure: "referralProcedure",
    state: "referralState",
    fromUnit: "fromUnit",
    toUnit: "toUnit",
    firstContactAt: "firstContactAt",
    sentAt: "sentAt",
    dueAt: "dueAt",
    note: "referralNote",
    declinedReason: "declinedReason",
    outcome: "outcome",
    outcomeOn: "outcomeOn",
    service: "service",
  };
  for (const [name, field] of Object.entries(names)) if (typeof fields[field] === "string") texts[name] = fields[field];
  const list = (name: string): readonly string[] => (Array.isArray(fields[name]) ? (fields[name] as unknown[]).map(String) : []);
  const owner = fields["owner"] as { name?: unknown } | null | undefined;
  const due = fields["dueSource"] as { source?: unknown; from?: unknown } | null | undefined;
  // The node parsed it: a browser has no schemas.
  const enrolment = fields["enrolment"] as Enrolment | null | undefined;
  return {
    ...texts,
    ...(enrolment ? { enrolment } : {}),
    goesFirst: Array.isArray(fields["goesFirst"]) ? (fields["goesFirst"] as PriorityReason[]) : [],
    needs: list("needs"),
    rules: list("rules"),
    sources: list("sources"),
    ...(typeof owner?.name === "string" ? { ownerName: owner.name } : {}),
    ...(typeof due?.source === "string" ? { source: due.source } : {}),
    ...(typeof due?.from === "string" ? { from: due.from } : {}),
  };
}
