import { factsOfArrival } from "../needs/facts.ts";
import type { ArrivalRow, DocumentSeen, ParsedRow, RowFlag } from "./arrival-row.ts";
import { importKey } from "./import-key.ts";

/** A row that can be recorded. */
export type GoodRow = Extract<ParsedRow, { readonly ok: true }>;

/** The ids that a row has for ever: of the person, who is their own dossier, and of the command that records them (IM8). */
export function idsOfRow(list: string, row: number): { readonly person: string; readonly command: string; readonly join: string } {
  return { person: importKey(list, row, "person"), command: importKey(list, row), join: importKey(list, row, "join") };
}

/** The ids of a group of a list; undefined for a person who came alone. */
export function idsOfGroup(list: string, groupKey: string): { readonly group: string; readonly command: string } | undefined {
  return groupKey.startsWith("group:")
    ? { group: importKey(list, 0, groupKey), command: importKey(list, 0, `record/${groupKey}`) }
    : undefined;
}

/** The first contact that a row tells of; what its cells leave empty was not asked (IM3). */
export function arrivalOfRow(list: string, { row, arrival, flagged }: GoodRow): Record<string, unknown> {
  const { sex, nationality, language, relation, documents, reasonOwnWords } = arrival;
  const { answers } = factsOfArrival("", arrival);
  const group = idsOfGroup(list, arrival.groupKey)?.group;
  return {
    person: idsOfRow(list, row).person,
    post: arrival.post,
    arrivedAt: arrival.arrivedAt,
    names: arrival.names,
    birth: arrival.birth,
    wishesAsylum: arrival.wishesAsylum,
    importedFrom: { list: list.slice(0, 200), row },
    ...(group && { group }),
    ...(sex && { sex }),
    ...(nationality && { nationalities: [nationality] }),
    ...(language && { languages: [language] }),
    ...(relation && { relation }),
    ...(documents && { documentsSeen: documents.map((seen) => seenOf(seen, flagged)) }),
    ...(reasonOwnWords && { reasonOwnWords }),
    ...(Object.keys(answers ?? {}).length > 0 && { answers }),
  };
}

/** A failing machine-readable zone is kept as read, with why it fails (IM2). */
function seenOf({ type, number, mrzLines }: DocumentSeen, flagged: readonly RowFlag[]): Record<string, unknown> {
  const flag = flagged.find((one) => one.code.startsWith("mrz."));
  return { type, ...(number && { number }), ...(mrzLines && { mrz: mrzLines, ...(flag && { mrzFlag: flag.code }) }) };
}

/** Who came together, as `group.record` and `group.join` name them. */
export function memberOf(list: string, row: number, arrival: ArrivalRow): { person: string; relation?: string } {
  return { person: idsOfRow(list, row).person, ...(arrival.relation && { relation: arrival.relation }) };
}
