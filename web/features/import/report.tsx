import type { ReactNode } from "react";
import type { ImportReport } from "../../../src/intake/index.ts";
import { Badge, Button, DataTable, Link, Notice, Section, useText, type Column } from "../../kit/index.ts";
import { csvOf } from "./csv.ts";
import { importTexts } from "./texts.ts";

type Refused = ImportReport["refused"][number];
type Marked = ImportReport["flagged"][number];

/** What came of a list: counts first, then the rows that need a hand. */
export function Report({ report, onOther }: { readonly report: ImportReport; readonly onOther: () => void }): ReactNode {
  const t = useText();
  const refusedColumns: readonly Column<Refused>[] = [
    { id: "row", head: importTexts.row, cell: (one) => one.row, isNumber: true, width: "5rem" },
    { id: "field", head: importTexts.field, cell: (one) => <code>{one.field}</code>, width: "9rem" },
    { id: "reason", head: importTexts.reason, cell: (one) => t(one.reason), title: (one) => t(one.reason) },
    { id: "code", head: importTexts.code, cell: (one) => <code>{one.code}</code>, width: "10rem", hideBelow: "narrow" },
  ];
  return (
    <div className="stack">
      <h2>{t(importTexts.doneTitle, { list: report.list, rows: report.rows, seconds: report.seconds })}</h2>
      <dl className="import-counts">
        <Count text={importTexts.recorded} n={report.recorded} meaning="safe" />
        <Count text={importTexts.known} n={report.alreadyKnown} />
        <Count text={importTexts.refused} n={new Set(report.refused.map((one) => one.row)).size} {...(report.refused.length > 0 ? { meaning: "blocked" as const } : {})} />
        <Count text={importTexts.flagged} n={report.flagged.length} {...(report.flagged.length > 0 ? { meaning: "due" as const } : {})} />
      </dl>
      {report.encoding !== undefined && report.encoding !== "utf-8" && <Notice meaning="due" title={t(importTexts.encoding, { encoding: report.encoding })} />}
      {report.unknownColumns.length > 0 && <p className="small soft">{t(importTexts.unknownColumns, { columns: report.unknownColumns.join(", ") })}</p>}
      <Section title={importTexts.refused}>
        {report.refused.length === 0 ? <p>{t(importTexts.noneRefused)}</p> : (
          <>
            <DataTable caption={importTexts.refused} columns={refusedColumns} rows={report.refused} rowKey={(one) => `${one.row} ${one.field}`} />
            <p><Button onPress={() => saveRefused(report, t)}>{t(importTexts.save)}</Button></p>
          </>
        )}
      </Section>
      <Marks title={importTexts.flagged} rows={report.flagged} />
      <Marks title={importTexts.doubts} rows={report.doubts} />
      <div className="line"><Link to="/post">{t(importTexts.toPost)}</Link><Button onPress={onOther}>{t(importTexts.other)}</Button></div>
    </div>
  );
}

function Count({ text, n, meaning }: { readonly text: { en: string; ru: string }; readonly n: number; readonly meaning?: "safe" | "due" | "blocked" }): ReactNode {
  const t = useText();
  return <div><dt>{meaning ? <Badge meaning={meaning}>{t(text)}</Badge> : t(text)}</dt><dd>{n}</dd></div>;
}

function Marks({ title, rows }: { readonly title: { en: string; ru: string }; readonly rows: readonly Marked[] }): ReactNode {
  if (rows.length === 0) return null;
  const columns: readonly Column<Marked>[] = [
    { id: "row", head: importTexts.row, cell: (one) => one.row, isNumber: true, width: "5rem" },
    { id: "field", head: importTexts.field, cell: (one) => <code>{one.field}</code>, width: "9rem" },
    { id: "code", head: importTexts.code, cell: (one) => <code>{one.code}</code> },
  ];
  return <Section title={title}><DataTable caption={title} columns={columns} rows={rows} rowKey={(one) => `${one.row} ${one.field} ${one.code}`} /></Section>;
}

function saveRefused(report: ImportReport, t: (text: { en: string; ru: string }) => string): void {
  const text = csvOf(["row", "field", "code", "reason"], report.refused.map((one) => [String(one.row), one.field, one.code, t(one.reason)]));
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "rows-to-correct.csv";
  link.click();
  URL.revokeObjectURL(address);
}
