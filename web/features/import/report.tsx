import type { ReactNode } from "react";
import { rowDoubtTexts, rowFlagTexts, type ImportReport } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Button, DataTable, Notice, Section, useFormat, useText, type Column } from "../../kit/index.ts";
import { csvOf, saveFile } from "./csv.ts";
import { importTexts } from "./texts.ts";

type Seen = { readonly row: number; readonly field: string; readonly code: string; readonly words: OfficerText | undefined };

/** What came of a list: figures, then each row that needs a look, with what to do. */
export function Report({ report, onAgain }: { readonly report: ImportReport; readonly onAgain: () => void }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const flagTexts: Readonly<Record<string, OfficerText>> = rowFlagTexts;
  const doubtTexts: Readonly<Record<string, OfficerText>> = rowDoubtTexts;
  const refused = report.refused.map((one) => ({ ...one, words: one.reason }));
  const flagged = report.flagged.map((one) => ({ ...one, words: flagTexts[one.code] }));
  const doubts = report.doubts.map((one) => ({ ...one, words: doubtTexts[one.code] }));
  const refusedRows = new Set(report.refused.map((one) => one.row)).size;
  const save = (): void =>
    saveFile(
      `${report.list.replace(/\.\w+$/, "")}-refused.csv`,
      csvOf(
        [t(importTexts.row), t(importTexts.field), t(importTexts.code), t(importTexts.reason)],
        refused.map((one) => [one.row, one.field, one.code, t(one.words)]),
      ),
    );
  return (
    <div className="stack" data-gap="large">
      <dl className="import-figures">
        <Count name={importTexts.recorded} value={number(report.recorded)} note={t(importTexts.seconds, { n: number(report.seconds) })} />
        <Count
          name={importTexts.known}
          value={number(report.alreadyKnown)}
          note={report.alreadyKnown > 0 ? t(importTexts.knownNote) : ""}
        />
        <Count name={importTexts.refused} value={number(refusedRows)} note="" />
        <Count name={importTexts.flagged} value={number(flagged.length + doubts.length)} note="" />
      </dl>
      {refused.length === 0 ? (
        <Notice meaning="safe" title={importTexts.allRecorded} />
      ) : (
        <Section title={importTexts.refusedTitle} actions={<Button onPress={save}>{t(importTexts.download)}</Button>}>
          <Rows caption={importTexts.refusedTitle} rows={refused} head={importTexts.reason} />
          <p className="soft import-measure">
            <strong>{t(importTexts.corrected)}.</strong> {t(importTexts.correctedWords)}
          </p>
        </Section>
      )}
      {doubts.length > 0 && (
        <Section title={importTexts.doubtsTitle}>
          <Rows caption={importTexts.doubtsTitle} rows={doubts} head={importTexts.what} />
        </Section>
      )}
      {flagged.length > 0 && (
        <Section title={importTexts.flaggedTitle}>
          <Rows caption={importTexts.flaggedTitle} rows={flagged} head={importTexts.what} />
        </Section>
      )}
      <Columns report={report} />
      <div className="line">
        <Button kind="main" onPress={onAgain}>
          {t(importTexts.another)}
        </Button>
      </div>
    </div>
  );
}

function Count({ name, value, note }: { readonly name: OfficerText; readonly value: string; readonly note: string }): ReactNode {
  const t = useText();
  return (
    <div>
      <dt>{t(name)}</dt>
      <dd>{value}</dd>
      {note !== "" && <dd className="small soft">{note}</dd>}
    </div>
  );
}

function Rows({
  caption,
  rows,
  head,
}: {
  readonly caption: OfficerText;
  readonly rows: readonly Seen[];
  readonly head: OfficerText;
}): ReactNode {
  const t = useText();
  const columns: readonly Column<Seen>[] = [
    { id: "row", head: importTexts.row, width: "5rem", cell: (one) => one.row },
    { id: "field", head: importTexts.field, width: "11rem", cell: (one) => <span className="reference">{one.field}</span> },
    { id: "reason", head, cell: (one) => (one.words ? t(one.words) : one.code) },
    {
      id: "code",
      head: importTexts.code,
      width: "12rem",
      cell: (one) => <span className="reference small soft">{one.code}</span>,
      hideBelow: "middle",
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} rowKey={(one) => `${one.row} ${one.field} ${one.code}`} />;
}

function Columns({ report }: { readonly report: ImportReport }): ReactNode {
  const t = useText();
  const isGuess = report.encoding !== undefined && report.encoding !== "utf-8";
  return (
    <div className="small soft import-measure stack" data-gap="small">
      {isGuess && <p>{t(importTexts.encoding, { encoding: report.encoding ?? "" })}</p>}
      {report.unknownColumns.length > 0 && (
        <p>
          {t(importTexts.unknownColumns)}: {report.unknownColumns.join(", ")}
        </p>
      )}
      {report.absentColumns.length > 0 && (
        <p>
          {t(importTexts.absentColumns)}: {report.absentColumns.join(", ")}
        </p>
      )}
    </div>
  );
}
