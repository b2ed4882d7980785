import type { DueGroup, InboxRow } from "../../../src/process/index.ts";

export const dueGroups = ["overdue", "today", "week", "later"] as const satisfies readonly DueGroup[];
export const dueKinds = ["clock", "referral", "conflict", "task"] as const satisfies readonly InboxRow["kind"][];

/** What the inbox is narrowed to. It lives in the address: opaque words only, nothing of a person. */
export type InboxFilter = {
  readonly kind?: InboxRow["kind"];
  readonly procedure?: string;
  readonly unit?: string;
  readonly mine?: "yes";
  readonly group?: DueGroup;
};

/** Reads the filter from an address; what is not one of its words is left out. */
export function readFilter(search: URLSearchParams): InboxFilter {
  const kind = dueKinds.find((one) => one === search.get("kind"));
  const group = dueGroups.find((one) => one === search.get("group"));
  const [procedure, unit] = [codeOf(search.get("procedure")), codeOf(search.get("unit"))];
  return {
    ...(kind ? { kind } : {}),
    ...(group ? { group } : {}),
    ...(procedure ? { procedure } : {}),
    ...(unit ? { unit } : {}),
    ...(search.get("mine") === "yes" ? { mine: "yes" as const } : {}),
  };
}

function codeOf(said: string | null): string | undefined {
  return said !== null && /^[A-Za-z0-9-]{1,40}$/.test(said) ? said : undefined;
}

export function isNarrowed(filter: InboxFilter): boolean {
  return Object.keys(filter).length > 0;
}
