import type { ReactNode } from "react";
import { auditForm, type ResultsView } from "../../../src/quality/index.ts";
import { SmallMultiples } from "../../kit/figures.ts";
import { Clause, EmptyState, Facts, Section, useFormat, useText } from "../../kit/index.ts";
import { qualityWords as words } from "./texts.ts";

/** An agreement in a sentence. */
export function useAgreementWords(): (agreement: NonNullable<ResultsView["agreement"]>) => string {
  const t = useText();
  const { number } = useFormat();
  return ({ pairs, agreed, share, kappa }) => {
    if (share === undefined) return t(words.noAgreement);
    const alike = t(words.agreementWords, { agreed: number(agreed), pairs: number(pairs), share: number(Math.round(share * 100)) });
    const beyond = kappa === undefined ? t(words.noKappa) : t(words.kappa, { kappa: number(Math.round(kappa * 100) / 100) });
    return `${alike}; ${beyond}`;
  };
}

const lineTitles = new Map(
  auditForm.sections.flatMap((section) => [
    [section.id, section.title] as const,
    ...section.items.map((item) => [item.id, item.title] as const),
  ]),
);
type Share = ResultsView["byQuarter"][number]["total"];
const isSection = (id: string): boolean => auditForm.sections.some((section) => section.id === id);

/** What audits found: two lines over the quarters, each item, and the units, all without small figures. */
export function Results({ results }: { readonly results: ResultsView }): ReactNode {
  const t = useText();
  const agreementWords = useAgreementWords();
  const quarterWords = useQuarterWords();
  if (results.files === "withheld" || results.files === 0)
    return (
      <Section title={words.results}>
        <EmptyState title={words.tooFew}>{t(words.tooFewWords, { n: results.least })}</EmptyState>
      </Section>
    );
  const quarters = results.quarters.map((one) => quarterWords(one.id));
  return (
    <Section title={words.results} note={t(words.resultsNote, { n: results.files })}>
      <QualityTrend results={results} />
      <ShareTable title={words.byItem} columns={quarters} files={results.quarters} lines={results.byQuarter} total={results.files} />
      <p className="small soft">{t(words.byUnitNote)}</p>
      <ShareTable title={words.byUnit} columns={results.units.map((one) => t(one.title))} files={results.units} lines={results.byUnit} />
      <Facts
        items={[
          ...(results.agreement ? [{ name: words.agreement, value: agreementWords(results.agreement) }] : []),
          { name: words.method, value: <Clause reference={auditForm.source} /> },
        ]}
      />
    </Section>
  );
}

/** Items met, section by section, by the quarter in which a case was closed. */
export function QualityTrend({ results }: { readonly results: ResultsView }): ReactNode {
  const t = useText();
  const quarterWords = useQuarterWords();
  return (
    <SmallMultiples
      title={words.trend}
      note={t(words.trendNote)}
      labels={results.quarters.map((one) => quarterWords(one.id))}
      series={results.byQuarter
        .filter((line) => isSection(line.id))
        .map((line) => ({
          name: lineTitles.get(line.id) ?? line.id,
          points: line.shares.map((share) => ({
            value: share === "withheld" ? undefined : Math.round(share * 100),
            missing: words.withheld,
          })),
        }))}
    />
  );
}

function useQuarterWords(): (quarter: string) => string {
  const t = useText();
  return (quarter) => t(words.quarter, { year: quarter.slice(0, 4), place: quarter.slice(6) });
}

function ShareTable({
  title,
  columns,
  files,
  lines,
  total,
}: {
  readonly title: (typeof words)["byItem"] | (typeof words)["byUnit"];
  readonly columns: readonly string[];
  readonly files: readonly { readonly id: string; readonly files: number | "withheld" }[];
  readonly lines: ResultsView["byQuarter"];
  /** How many files stand behind the last column, which says what holds over all; absent where there is none. */
  readonly total?: number;
}): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const say = (share: Share): string =>
    share === "withheld" ? t(words.withheld) : t(words.percent, { n: number(Math.round(share * 100)) });
  const cell = (share: Share, key: string): ReactNode => (
    <td key={key} data-number className={share === "withheld" ? "soft" : undefined}>
      {say(share)}
    </td>
  );
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(title)}>
      <table className="table" data-plain aria-label={t(title)}>
        <thead>
          <tr>
            <th scope="col">{t(title)}</th>
            {columns.map((column, place) => (
              <th key={files[place]?.id} scope="col" data-number>
                {column}
              </th>
            ))}
            {total !== undefined && (
              <th scope="col" data-number>
                {t(words.all)}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t(words.files)}</th>
            {files.map((one) => (
              <td key={one.id} data-number className={one.files === "withheld" ? "soft" : undefined}>
                {one.files === "withheld" ? t(words.withheld) : number(one.files)}
              </td>
            ))}
            {total !== undefined && <td data-number>{number(total)}</td>}
          </tr>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">
                <span className={isSection(line.id) ? "strong" : undefined}>
                  {t(lineTitles.get(line.id) ?? { en: line.id, ru: line.id })}
                </span>
              </th>
              {line.shares.map((share, place) => cell(share, files[place]?.id ?? ""))}
              {total !== undefined && cell(line.total, "total")}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
