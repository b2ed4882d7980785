import {
  type Answer,
  type Instant,
  type LanguageCode,
  nameFlagsOf,
  type NationalityCode,
  type Sex,
  type UnitCode,
} from "../../kernel/index.ts";
import type {
  ArrivalRow,
  Column,
  DocumentSeen,
  ImportContext,
  ParsedRow,
  RowDoubt,
  RowFlag,
  RowFlagCode,
  RowRefusal,
  RowRefusalCode,
  TickedNeed,
} from "./arrival-row.ts";
import { findDocumentType, findRelation, findTickedNeed } from "./codes.ts";
import { judgingDay, readArrivedAt, readBirth, type Read } from "./moments.ts";
import { readNames } from "./names.ts";

/** The cells of one row by column, trimmed and in NFC; an absent column is an empty cell. */
export type RowCells = { readonly row: number; readonly line: number; readonly cells: Readonly<Partial<Record<Column, string>>> };

type Reading = {
  readonly cells: RowCells["cells"];
  readonly context: ImportContext;
  readonly refused: RowRefusal[];
  readonly flagged: RowFlag[];
  readonly doubts: RowDoubt[];
};

/**
 * One row, typed; refused only where the person or the event cannot be recorded (IM1), with every reason at once, so
 * that the officer corrects the list in one pass.
 */
export function parseRow(source: RowCells, context: ImportContext): ParsedRow {
  const { row, line } = source;
  const reading: Reading = { cells: source.cells, context, refused: [], flagged: [], doubts: [] };
  checkTexts(reading);
  const arrival = readArrival(reading, row);
  if (reading.refused.length > 0 || !arrival) return { row, line, ok: false, refused: reading.refused };
  return { row, line, ok: true, arrival, flagged: reading.flagged, doubts: reading.doubts };
}

function readArrival(reading: Reading, row: number): ArrivalRow | undefined {
  const { cells, context } = reading;
  const moment = readArrivedAt(cells.arrived_at ?? "", context.now, context.timeZone);
  const arrivedAt = keep<Instant>(reading, "arrived_at", moment);
  const arrivedOn = judgingDay(moment, context.now, context.timeZone);
  const birth = keep(reading, "born", readBirth(cells.born ?? "", arrivedOn));
  // A day or month that slipped within the year of arrival: the person is an infant either way, so she is recorded.
  if (birth?.precision === "day" && birth.day > arrivedOn) reading.doubts.push({ field: "born", code: "birth.after-arrival" });
  const { names, scriptUnknown } = readNames(
    { given: cells.given_name, father: cells.father_name, family: cells.family_name },
    cells.name_original,
  );
  flagNames(reading);
  if (names.length === 0) refuseRow(reading, "given_name", "name.missing");
  else if (scriptUnknown) flag(reading, "name_original", "name.script");
  const post = readPost(reading);
  const rest = { ...readCodes(reading), ...readDocuments(reading), ...readNeeds(reading) };
  const wishesAsylum = readWish(reading);
  if (!arrivedAt || !birth || !post || !wishesAsylum) return undefined;
  const own = cells.reason_own_words;
  const groupKey = cells.group ? `group:${cells.group}` : `row:${row}`;
  return { groupKey, post, arrivedAt, names, birth, wishesAsylum, ...(own ? { reasonOwnWords: own } : {}), ...rest };
}

function keep<T>(reading: Reading, field: Column, read: Read<T>): T | undefined {
  if ("value" in read) return read.value;
  refuseRow(reading, field, read.code);
  return undefined;
}

function readPost(reading: Reading): UnitCode | undefined {
  const { post } = reading.cells;
  if (!post) return refuseRow(reading, "post", "post.missing");
  if (!reading.context.posts.has(post)) return refuseRow(reading, "post", "post.unknown");
  return post as UnitCode;
}

type Codes = Pick<ArrivalRow, "sex" | "nationality" | "language" | "relation">;

function readCodes(reading: Reading): Codes {
  const { context } = reading;
  const sex = readCode(reading, "sex", (written) => {
    const letter = written.toUpperCase();
    return letter === "F" || letter === "M" || letter === "X" ? (letter satisfies Sex) : undefined;
  });
  const nationality = readCode(reading, "nationality", (written) => {
    const code = written.toLowerCase() === "unknown" ? "unknown" : written.toUpperCase();
    return context.isNationality(code) ? (code as NationalityCode) : undefined;
  });
  const language = readCode(reading, "language", (written) => {
    const code = written.toLowerCase();
    return context.isLanguage(code) ? (code as LanguageCode) : undefined;
  });
  const relation = readCode(reading, "relation", findRelation);
  return { ...(sex && { sex }), ...(nationality && { nationality }), ...(language && { language }), ...(relation && { relation }) };
}

function readCode<T>(reading: Reading, field: Column, find: (written: string) => T | undefined): T | undefined {
  const written = reading.cells[field];
  if (!written) return undefined;
  const code = find(written);
  if (code === undefined) refuseRow(reading, field, "code.unknown");
  return code;
}

const wishes = new Map<string, Answer>([
  ["yes", "yes"],
  ["no", "no"],
  ["unsure", "unsure"],
  ["not asked", "notAsked"],
  ["notasked", "notAsked"],
]);

function readWish(reading: Reading): Answer | undefined {
  if (!reading.cells.wishes_asylum) return "notAsked";
  return readCode(reading, "wishes_asylum", (written) => wishes.get(written.toLowerCase().replace(/\s+/g, " ")));
}

function readNeeds(reading: Reading): Pick<ArrivalRow, "needs"> {
  const written = (reading.cells.needs ?? "")
    .split(/[;|]/)
    .map((word) => word.trim())
    .filter(Boolean);
  if (written.length === 0) return {};
  const found = written.map(findTickedNeed);
  if (found.includes(undefined)) refuseRow(reading, "needs", "code.unknown");
  return { needs: [...new Set(found.filter((need): need is TickedNeed => need !== undefined))] };
}

/** Nobody goes unrecorded because a paper is wrong: whatever is odd about one is kept as read and flagged. */
function readDocuments(reading: Reading): Pick<ArrivalRow, "documents"> {
  const { document_type: written = "", document_number: number = "" } = reading.cells;
  const none = written.toLowerCase() === "none";
  const mrzLines = readMrz(reading);
  const hasMore = number !== "" || mrzLines.length > 0;
  if (!hasMore && written === "") return {};
  if (!hasMore && none) return { documents: [] };
  if (none) flag(reading, "document_type", "document.contradiction");
  const type = findDocumentType(written);
  if (!type && !none && written !== "") flag(reading, "document_type", "document.type");
  const seen: DocumentSeen = { type: type ?? "other", ...(number && { number }), ...(mrzLines.length > 0 && { mrzLines }) };
  return { documents: [seen] };
}

function readMrz(reading: Reading): readonly string[] {
  const { mrz_line1: first = "", mrz_line2: second = "", mrz_line3: third = "" } = reading.cells;
  if (!first && !second && !third) return [];
  const lines = third ? [first, second, third] : [first, second];
  const check = reading.context.checkMrz(lines);
  if (!check.ok) flag(reading, `mrz_line${check.line}`, check.code);
  else if (check.remark) flag(reading, `mrz_line${check.line ?? 1}`, check.remark);
  return lines;
}

const lengthsMax: Partial<Record<Column, number>> = {
  group: 100,
  given_name: 100,
  father_name: 100,
  family_name: 100,
  name_original: 200,
  document_type: 100,
  document_number: 60,
  mrz_line1: 60,
  mrz_line2: 60,
  mrz_line3: 60,
  reason_own_words: 4_000,
};

/** Characters that no store can keep or that hide text: refused by name of the column, never cut or dropped. */
function checkTexts(reading: Reading): void {
  for (const [field, text] of Object.entries(reading.cells) as [Column, string][]) {
    if (!text.isWellFormed() || /[^\P{Cc}\t\n\r]|\uFFFD/u.test(text)) refuseRow(reading, field, "text.character");
    else if (text.length > (lengthsMax[field] ?? 1_000)) refuseRow(reading, field, "text.too-long");
  }
}

const nameColumns = ["given_name", "father_name", "family_name", "name_original"] as const;

/** What is odd about a name as written (MA6): kept as said, and told, as at a desk. */
function flagNames(reading: Reading): void {
  for (const field of nameColumns) {
    const written = reading.cells[field];
    if (written) for (const code of nameFlagsOf(written)) flag(reading, field, code);
  }
}

function refuseRow(reading: Reading, field: Column, code: RowRefusalCode): undefined {
  if (!reading.refused.some((known) => known.field === field)) reading.refused.push({ field, code });
  return undefined;
}

function flag(reading: Reading, field: Column, code: RowFlagCode): void {
  reading.flagged.push({ field, code });
}
