import type { InboxRow } from "../../../src/process/index.ts";
import type { Words } from "../../kit/index.ts";
import { csvLine } from "./rows.ts";
import { inboxTexts } from "./texts.ts";

/** The list as a table file in the reader's language: references and duties, no names. */
export function renderList(rows: readonly InboxRow[], t: Words): string {
  const heads = [
    inboxTexts.reference,
    inboxTexts.step,
    inboxTexts.procedures,
    inboxTexts.unit,
    inboxTexts.why,
    inboxTexts.groups,
    inboxTexts.due,
    inboxTexts.source,
  ].map((text) => t(text));
  const lines = rows.map((row) => [
    row.reference,
    t(row.title),
    row.procedureTitle ? t(row.procedureTitle) : "",
    t(row.unitTitle),
    t(row.why),
    t(inboxTexts[row.group]),
    row.dueAt ?? "",
    row.source,
  ]);
  return [heads, ...lines].map(csvLine).join("\r\n");
}

/** Hands the list to the officer as a file. */
export function saveList(rows: readonly InboxRow[], t: Words): void {
  // The mark at the start tells spreadsheets that the file is in UTF-8.
  const address = URL.createObjectURL(new Blob(["\uFEFF", renderList(rows, t)], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "inbox.csv";
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
