import type { ReactNode } from "react";
import { type Solutions, statisticsContract } from "../../../src/statistics/index.ts";
import { EmptyState, Link, Loaded, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { solutionTexts } from "./solution-texts.ts";

/** Cases that have been open for years with their next step, and which solution persons head for, by origin. */
export function SolutionsPart({ procedure = "" }: { readonly procedure?: string }): ReactNode {
  const t = useText();
  const query = useRoute(statisticsContract.solutions, { query: procedure === "" ? {} : { procedure } });
  return (
    <Loaded query={query}>
      {(view) => (
        <>
          <Section title={t(solutionTexts.protracted, { years: view.protracted.years })}>
            <Protracted view={view} />
          </Section>
          <Section title={solutionTexts.title}>
            <p className="small soft">{t(view.isOutside ? solutionTexts.outsideNote : solutionTexts.note, { n: view.cellMin })}</p>
            {view.table.lines.length === 0 ? <EmptyState title={solutionTexts.nobody} /> : <ByOrigin table={view.table} />}
          </Section>
        </>
      )}
    </Loaded>
  );
}

function Protracted({ view: { protracted, cellMin } }: { readonly view: Solutions }): ReactNode {
  const t = useText();
  const { cases, persons, rows } = protracted;
  if (cases === "withheld" || persons === "withheld") return <p>{t(solutionTexts.few, { n: cellMin })}</p>;
  if (cases === 0) return <p className="soft">{t(solutionTexts.noneOld)}</p>;
  return (
    <>
      <p>{t(solutionTexts.counted, { cases, persons })}</p>
      {rows.length > 0 && <OldCases rows={rows} />}
      {rows.length > 0 && rows.length < cases && <p className="small soft">{t(solutionTexts.someShown, { n: rows.length })}</p>}
    </>
  );
}

function OldCases({ rows }: { readonly rows: Solutions["protracted"]["rows"] }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(solutionTexts.nextStep)}>
      <table className="table" data-plain aria-label={t(solutionTexts.nextStep)}>
        <thead>
          <tr>
            {(["reference", "procedure", "opened", "nextStep", "headsFor"] as const).map((name) => (
              <th key={name} scope="col">
                {t(solutionTexts[name])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <Link to={`/cases/${row.dossier}/${row.id}`}>{row.reference}</Link>
              </th>
              <td>{t(row.procedure)}</td>
              <td>{dayOf(row.openedAt)}</td>
              <td className="charts-step">
                {t(row.nextStep ?? solutionTexts.nothingDue)}
                {row.actsAt !== undefined && <div className="small soft">{t(solutionTexts.by, { day: dayOf(row.actsAt) })}</div>}
              </td>
              <td>{t(row.headsFor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ByOrigin({ table }: { readonly table: Solutions["table"] }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const codes = useCodes();
  const say = (cell: number | "withheld"): string => (cell === "withheld" ? t(solutionTexts.withheld) : number(cell));
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(solutionTexts.title)}>
      <table className="table" data-plain aria-label={t(solutionTexts.title)}>
        <thead>
          <tr>
            <th scope="col">{t(solutionTexts.origin)}</th>
            {table.columns.map((column) => (
              <th key={column.id} scope="col" data-number>
                {t(column.title)}
              </th>
            ))}
            <th scope="col" data-number>
              {t(solutionTexts.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{line.title ? t(line.title) : codes.country(line.id)}</th>
              {line.cells.map((cell, place) => (
                <td key={table.columns[place]?.id} data-number className={cell === "withheld" ? "soft charts-day" : undefined}>
                  {say(cell)}
                </td>
              ))}
              <td data-number className="charts-day">
                {say(line.total)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
