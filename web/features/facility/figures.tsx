import { useState, type ReactNode } from "react";
import { facilityContract, type FacilityFigures, type FacilityPage } from "../../../src/facility/index.ts";
import { BarChart, SmallMultiples, type Point } from "../../kit/figures.ts";
import { Badge, Button, Loaded, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { figureWords as words, incidentWords } from "./figure-texts.ts";
import { IncidentDialog } from "./incident-dialog.tsx";

/** Waiting, referrals and incidents of a place beside each other. */
export function FiguresPart({ page }: { readonly page: FacilityPage }): ReactNode {
  const query = useRoute(facilityContract.facilityFigures, { params: { unit: page.head.unit } }, { pollMs: 60_000 });
  return (
    <Loaded query={query}>
      {(figures) => (
        <div className="stack" data-gap="large">
          <Beside figures={figures} />
          <Incidents page={page} figures={figures} />
        </div>
      )}
    </Loaded>
  );
}

type Week = FacilityFigures["weeks"][number];
type Cell = number | "withheld" | undefined;

function Beside({ figures }: { readonly figures: FacilityFigures }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const labels = figures.weeks.map((week) => day(week.from, "short"));
  const points = (of: (week: Week) => Cell): Point[] =>
    figures.weeks.map((week) => {
      const value = of(week);
      return value === "withheld" ? { value: undefined, missing: words.withheld } : { value };
    });
  return (
    <Section title={words.title} note={t(words.lead)}>
      {figures.isOutside && <p className="small soft">{t(words.outside, { n: figures.cellMin })}</p>}
      <Now figures={figures} />
      <div className="facility-beside">
        <SmallMultiples
          title={words.waiting}
          labels={labels}
          series={[
            { name: words.toReferral, points: points((week) => week.hoursToReferral) },
            { name: words.toAnswer, points: points((week) => week.hoursToAnswer) },
          ]}
        />
        <SmallMultiples
          title={words.referrals}
          labels={labels}
          series={[
            ...(figures.isOutside ? [] : [{ name: words.arrived, points: points((week) => week.arrivals) }]),
            { name: words.referred, points: points((week) => week.referred) },
            { name: words.acknowledged, points: points((week) => week.acknowledged) },
          ]}
        />
        <SmallMultiples
          title={words.incidents}
          labels={labels}
          series={[{ name: words.incidents, points: points((week) => week.incidents) }]}
        />
      </div>
      {figures.receivers && figures.receivers.length > 0 && <Receivers receivers={figures.receivers} />}
    </Section>
  );
}

function Now({ figures: { waiting } }: { readonly figures: FacilityFigures }): ReactNode {
  const t = useText();
  const { instant, number } = useFormat();
  const say = (cell: number | "withheld"): string => (cell === "withheld" ? t(words.withheld) : number(cell));
  return (
    <p className="facility-figures">
      <span>
        {t(words.waitsNow)}: <span className="strong">{say(waiting.referrals)}</span>
        {waiting.since !== undefined && <span className="small soft"> {t(words.waitsSince, { at: instant(waiting.since) })}</span>}
      </span>
      {waiting.toReferral !== undefined && <span>{t(words.halfReferred, { n: number(waiting.toReferral) })}</span>}
      {waiting.toAnswer !== undefined && <span>{t(words.halfAnswered, { n: number(waiting.toAnswer) })}</span>}
      <span>
        {t(words.openNow)}: <span className="strong">{say(waiting.open)}</span>
      </span>
    </p>
  );
}

function Receivers({ receivers }: { readonly receivers: NonNullable<FacilityFigures["receivers"]> }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={t(words.receivers)}>
      <table className="table" data-plain>
        <thead>
          <tr>
            <th scope="col">{t(words.receivers)}</th>
            <th scope="col" data-number>
              {t(words.referred)}
            </th>
            <th scope="col" data-number>
              {t(words.acknowledged)}
            </th>
          </tr>
        </thead>
        <tbody>
          {receivers.map((one) => (
            <tr key={one.title.en}>
              <th scope="row">{t(one.title)}</th>
              <td data-number>{number(one.referred)}</td>
              <td data-number>{number(one.acknowledged)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Incidents({ page, figures }: { readonly page: FacilityPage; readonly figures: FacilityFigures }): ReactNode {
  const t = useText();
  const { instant, number } = useFormat();
  const [isAdding, setAdding] = useState(false);
  return (
    <Section
      title={words.incidents}
      actions={figures.mayRecord && <Button onPress={() => setAdding(true)}>{t(words.addIncident)}…</Button>}
    >
      {figures.kinds.length > 0 && (
        <BarChart title={words.byKind} bars={figures.kinds.map(({ kind, count }) => ({ name: incidentWords[kind], value: count }))} />
      )}
      {figures.incidents.length === 0 ? (
        <p className="soft">{t(words.noIncidents)}</p>
      ) : (
        <ul className="facility-rows">
          {figures.incidents.map((one) => (
            <li key={one.id} className="facility-row">
              <div>
                <p className="line">
                  <Badge>{t(incidentWords[one.kind])}</Badge>
                  <span className="soft">
                    <bdi>{one.reference}</bdi> · {instant(one.at)}
                  </span>
                  {one.hurt !== undefined && <span>{t(words.hurtOf, { n: number(one.hurt) })}</span>}
                </p>
                <p>{one.words}</p>
                <p className="small soft">{t(words.measureOf, { measure: one.measure })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {isAdding && <IncidentDialog page={page} onClose={() => setAdding(false)} />}
    </Section>
  );
}
