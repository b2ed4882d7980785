import { useState, type ReactNode } from "react";
import { facilityContract, type FacilityPage, type FacilityVisits } from "../../../src/facility/index.ts";
import { BarChart } from "../../kit/figures.ts";
import { Button, Link, Loaded, Section, useFormat, useLanguage, useRoute, useText } from "../../kit/index.ts";
import { VisitDialog } from "./visit-dialog.tsx";
import { columnWords, topicWords, visitWords as words } from "./visit-texts.ts";

/** Visits of people to a centre by topic, without names. */
export function VisitsPart({ page }: { readonly page: FacilityPage }): ReactNode {
  const query = useRoute(facilityContract.facilityVisits, { params: { unit: page.head.unit } });
  return <Loaded query={query}>{(visits) => <Whole page={page} visits={visits} />}</Loaded>;
}

function Whole({ page, visits }: { readonly page: FacilityPage; readonly visits: FacilityVisits }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const [isAdding, setAdding] = useState(false);
  const language = useLanguage();
  const monthOf = (first: string): string =>
    new Intl.DateTimeFormat(language === "en" ? "en-GB" : "ru", { month: "long", year: "numeric", timeZone: "UTC" }).format(
      new Date(first),
    );
  const isEmpty = visits.tables.every((one) => one.lines.length === 0);
  return (
    <Section
      title={words.title}
      note={t(words.period, { from: day(visits.from, "short"), to: day(visits.to, "short") })}
      actions={visits.mayRecord && <Button onPress={() => setAdding(true)}>{t(words.add)}…</Button>}
    >
      {visits.isOutside && <p className="small soft">{t(words.outside)}</p>}
      {visits.booked !== undefined && (
        <p className="line">
          <span>{t(words.booked, { n: number(visits.booked) })}</span>
          <Link to="/calendar">{t(words.calendar)}</Link>
        </p>
      )}
      {isEmpty ? (
        <p className="soft">{t(words.none)}</p>
      ) : (
        <>
          {visits.months.length > 0 && (
            <BarChart title={words.months} bars={visits.months.map((month) => ({ name: monthOf(month.from), value: month.count }))} />
          )}
          {visits.tables.map((table) => (
            <TopicTable key={table.by} table={table} />
          ))}
        </>
      )}
      {isAdding && <VisitDialog page={page} onClose={() => setAdding(false)} />}
    </Section>
  );
}

function TopicTable({ table }: { readonly table: FacilityVisits["tables"][number] }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const say = (cell: number | "withheld"): string => (cell === "withheld" ? t(words.withheld) : number(cell));
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(words[table.by])}>
      <table className="table" data-plain aria-label={t(words[table.by])}>
        <thead>
          <tr>
            <th scope="col">
              {t(words.topic)} · {t(words[table.by])}
            </th>
            {table.columns.map((column) => (
              <th key={column} scope="col" data-number>
                {t(columnWords[column] ?? words.notRecorded)}
              </th>
            ))}
            <th scope="col" data-number>
              {t(words.total)}
            </th>
          </tr>
        </thead>
        <tbody>
          {table.lines.map((line) => (
            <tr key={line.topic}>
              <th scope="row">{t(topicWords[line.topic])}</th>
              {line.cells.map((cell, place) => (
                <td key={table.columns[place]} data-number className={cell === "withheld" ? "soft" : undefined}>
                  {say(cell)}
                </td>
              ))}
              <td data-number>{say(line.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
