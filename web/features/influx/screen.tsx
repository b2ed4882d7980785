import type { ReactNode } from "react";
import { influxContract } from "../../../src/influx/index.ts";
import { Badge, Clause, EmptyState, Facts, Loaded, Page, PrintButton, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { ActivationPart } from "./activation.tsx";
import { GroupsPart } from "./groups.tsx";
import { PlacesPart } from "./places.tsx";
import { influxWords as words } from "./texts.ts";
import { ThresholdChart } from "./threshold-chart.tsx";
import type { PlanView } from "./view.ts";
import "./influx.css";

const pollMs = 30_000;

/** The plan against what is: for who decides, who coordinates, and who stands at a post. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(influxContract.influx, {}, { pollMs });
  return (
    <Page title={words.title} lead={t(words.lead)} actions={<PrintButton />}>
      <Loaded query={query}>
        {(view) =>
          view.plan ? (
            <div className="stack" data-gap="large">
              {view.plan.note && <p className="soft">{t(view.plan.note)}</p>}
              <Thresholds plan={view.plan} />
              <ActivationPart view={view} plan={view.plan} />
              <GroupsPart view={view} plan={view.plan} />
              <PlacesPart view={view} />
              <Facts
                items={[
                  { name: words.decides, value: view.plan.activates.map((one) => t(one.title)).join("; ") },
                  { name: words.tells, value: view.plan.tells.map((one) => t(one.title)).join("; ") },
                  { name: words.source, value: <Clause reference={view.plan.source} /> },
                ]}
              />
            </div>
          ) : (
            <EmptyState title={words.noPlan}>{t(words.noPlanWords)}</EmptyState>
          )
        }
      </Loaded>
    </Page>
  );
}

/** Each threshold with how many came, as words and as a bar. */
function Thresholds({ plan }: { readonly plan: PlanView }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const reached = plan.thresholds.filter((one) => one.isReached);
  return (
    <Section title={words.thresholds}>
      <ul className="influx-reached">
        {reached.map((one) => (
          <li key={one.id}>
            <Badge meaning="overdue">{one.raisedAt ? t(words.reachedSince, { at: instant(one.raisedAt) }) : t(words.reached)}</Badge>
            <span className="strong">{t(one.title)}</span>
            <span>{t(words.measure, { measure: t(one.measure) })}</span>
          </li>
        ))}
      </ul>
      <ThresholdChart thresholds={plan.thresholds} />
    </Section>
  );
}
