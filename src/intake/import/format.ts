import type { Birth } from "../../kernel/index.ts";
import { type ArrivalRow, type Column, columns } from "./arrival-row.ts";
import { formatCsv } from "./csv.ts";

/** Arrivals as a list that `parseArrivals` reads back to the same: one document a row, one name in parts, one whole. */
export function formatArrivals(arrivals: readonly ArrivalRow[]): string {
  const rows = arrivals.map((arrival, index) => {
    const cells = cellsOf(arrival, index + 1);
    return columns.map((column) => cells[column] ?? "");
  });
  return formatCsv([[...columns], ...rows]);
}

function cellsOf(arrival: ArrivalRow, row: number): Partial<Record<Column, string>> {
  const parts = arrival.names.find((name) => name.whole === undefined);
  const whole = arrival.names.find((name) => name.whole !== undefined);
  return {
    row: String(row),
    group: arrival.groupKey.startsWith("group:") ? arrival.groupKey.slice("group:".length) : "",
    post: arrival.post,
    arrived_at: arrival.arrivedAt,
    given_name: parts?.given ?? "",
    father_name: parts?.father ?? "",
    family_name: parts?.family ?? "",
    name_original: whole?.whole ?? "",
    born: bornOf(arrival.birth),
    sex: arrival.sex ?? "",
    nationality: arrival.nationality ?? "",
    language: arrival.language ?? "",
    ...documentOf(arrival),
    relation: arrival.relation ?? "",
    wishes_asylum: arrival.wishesAsylum === "notAsked" ? "not asked" : arrival.wishesAsylum,
    reason_own_words: arrival.reasonOwnWords ?? "",
    needs: arrival.needs?.join("; ") ?? "",
  };
}

function bornOf(birth: Birth): string {
  if (birth.precision === "day") return birth.day;
  if (birth.precision === "year") return String(birth.year);
  return birth.precision === "estimated" ? `~${birth.ageYears}` : "unknown";
}

function documentOf({ documents }: ArrivalRow): Partial<Record<Column, string>> {
  if (!documents) return {};
  const [seen] = documents;
  if (!seen) return { document_type: "none" };
  const [first = "", second = "", third = ""] = seen.mrzLines ?? [];
  return { document_type: seen.type, document_number: seen.number ?? "", mrz_line1: first, mrz_line2: second, mrz_line3: third };
}
