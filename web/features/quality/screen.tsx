import { useState, type ReactNode } from "react";
import { qualityContract, type SampleHead } from "../../../src/quality/index.ts";
import {
  Button,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  Section,
  useFormat,
  useGo,
  useRoute,
  useText,
  type Column,
} from "../../kit/index.ts";
import { DrawDialog } from "./draw-dialog.tsx";
import { Results } from "./results.tsx";
import { qualityWords as words } from "./texts.ts";

/** Samples of the own unit for auditors, and what audits found for whoever learns from it. */
export function Screen(): ReactNode {
  const t = useText();
  const [isDrawing, setDrawing] = useState(false);
  const query = useRoute(qualityContract.quality, {});
  const view = query.data;
  return (
    <Page
      title={words.title}
      lead={t(words.lead)}
      actions={
        <>
          {view?.mayDraw && (
            <Button kind="main" onPress={() => setDrawing(true)}>
              {t(words.draw)}…
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      <Loaded query={query} rows={8}>
        {({ samples, results, mayDraw }) => (
          <>
            {mayDraw && (
              <Section title={words.samples}>
                <Samples samples={samples} />
              </Section>
            )}
            <Results results={results} />
          </>
        )}
      </Loaded>
      {view && isDrawing && <DrawDialog auditors={view.auditors} lastDay={view.lastDay} onClose={() => setDrawing(false)} />}
    </Page>
  );
}

function Samples({ samples }: { readonly samples: readonly SampleHead[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const { day, number } = useFormat();
  const columns: Column<SampleHead>[] = [
    { id: "ref", head: words.reference, cell: (row) => <Link to={`/quality/${row.id}`}>{row.reference}</Link> },
    {
      id: "period",
      head: words.period,
      cell: (row) => t(words.days, { from: day(row.from, "short"), to: day(row.to, "short") }),
      hideBelow: "narrow",
    },
    { id: "files", head: words.drawnOf, isNumber: true, cell: (row) => t(words.ofCases, { n: number(row.files), all: number(row.cases) }) },
    {
      id: "read",
      head: words.readByBoth,
      isNumber: true,
      cell: (row) => t(words.ofCases, { n: number(row.read), all: number(row.files) }),
    },
    { id: "mine", head: words.mine, isNumber: true, cell: (row) => (row.mine === undefined ? "–" : number(row.mine)) },
    { id: "until", head: words.until, cell: (row) => day(row.until, "short"), hideBelow: "narrow" },
  ];
  return (
    <DataTable
      caption={words.samples}
      columns={columns}
      rows={samples}
      rowKey={(row) => row.id}
      onOpen={(row) => go(`/quality/${row.id}`)}
      empty={<EmptyState title={words.noSamples}>{t(words.noSamplesWords)}</EmptyState>}
    />
  );
}
