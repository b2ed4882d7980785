import { useState, type ReactNode } from "react";
import { planContract, type OutflowView, type PartView } from "../../../src/influx/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { Badge, Button, Clause, EmptyState, Loaded, Page, PrintButton, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { ReadinessPart } from "./readiness.tsx";
import { planWords as words } from "./texts.ts";
import "./plan.css";

type Plan = RouteOutput<typeof planContract.plan>;

/** The written plan: outflows it is drawn up for, what organisations have taken on, and what posts have ready. */
export function Screen(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const query = useRoute(planContract.plan, {});
  const view = query.data;
  const standing = view?.inForceSince ? t(words.inForce, { at: instant(view.inForceSince) }) : t(words.notInForce);
  return (
    <Page title={words.title} lead={t(words.lead)} actions={<PrintButton />}>
      <Loaded query={query} rows={10}>
        {(plan) =>
          plan.version === undefined ? (
            <EmptyState title={words.none}>{t(words.noneWords)}</EmptyState>
          ) : (
            <>
              {plan.note && <p className="soft">{t(plan.note)}</p>}
              {plan.parts.length > 0 && <Parts plan={plan} standing={standing} />}
              {plan.readiness.some((one) => one.items.length > 0) && <ReadinessPart posts={plan.readiness} today={plan.today} />}
              {plan.outflows.map((one) => (
                <Outflow key={one.origin} outflow={one} />
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function Parts({ plan: { parts, version }, standing }: { readonly plan: Plan; readonly standing: string }): ReactNode {
  const t = useText();
  const { instant, day } = useFormat();
  const [confirming, setConfirming] = useState<PartView>();
  const isConfirmed = (part: PartView): boolean => part.confirmed?.isOfThisVersion === true;
  const when = ({ within, due }: PartView): string => {
    const term = t(within.unit === "hour" ? words.hours : words.days, { n: within.quantity });
    return due === undefined ? term : t(words.due, { at: due.length > 10 ? instant(due) : day(due) });
  };
  return (
    <Section title={words.parts} note={`${t(words.confirmedOf, { n: parts.filter(isConfirmed).length, all: parts.length })}; ${standing}`}>
      {parts.map((part) => (
        <article key={part.id} className="plan-row" aria-label={t(part.organisation)}>
          <p>
            <span className="strong">{t(part.organisation)}</span>
            <br />
            {t(part.title)}
          </p>
          <p className="soft">
            {when(part)} <Clause reference={part.within.source} />
          </p>
          <p>
            <Standing part={part} />
            {part.mayConfirm && <Button onPress={() => setConfirming(part)}>{t(words.confirm)}…</Button>}
          </p>
        </article>
      ))}
      {confirming && version !== undefined && (
        <ConfirmPart part={confirming} version={version} when={when(confirming)} onClose={() => setConfirming(undefined)} />
      )}
    </Section>
  );
}

function Standing({ part: { confirmed } }: { readonly part: PartView }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  if (!confirmed) return <Badge meaning="due">{t(words.notConfirmed)}</Badge>;
  if (!confirmed.isOfThisVersion) return <Badge meaning="due">{t(words.earlier, { at: dayOf(confirmed.at) })}</Badge>;
  return <Badge meaning="safe">{t(words.confirmedBy, { at: dayOf(confirmed.at), name: confirmed.name })}</Badge>;
}

function ConfirmPart({
  part,
  version,
  when,
  onClose,
}: {
  readonly part: PartView;
  readonly version: string;
  readonly when: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { command, send } = useAct({ refreshes: [planContract.plan], done: words.confirmed, after: onClose });
  const wanted = { kind: "plan.confirm", dossier: part.dossier, payload: { part: part.id, version } };
  return (
    <AskDialog title={words.confirm} effect={words.confirmEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{t(part.title)}</p>
      <p>{when}</p>
    </AskDialog>
  );
}

function Outflow({ outflow }: { readonly outflow: OutflowView }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const count = (now: number | "<5"): string => (typeof now === "number" ? number(now) : now);
  return (
    <Section title={outflow.title} note={<Clause reference={outflow.source} />}>
      <h3>{t(words.triggers)}</h3>
      <ul className="stack" data-gap="small">
        {outflow.thresholds.map((one) => (
          <li key={one.id}>
            <span className="strong">{t(one.title)}</span>: {t(words.ofPlan, { now: count(one.now), n: number(one.arrivals) })}{" "}
            {one.isReached && <Badge meaning="overdue">{t(words.reached)}</Badge>}
            <br />
            <span className="soft">{t(one.measure)}</span>
          </li>
        ))}
      </ul>
      <h3>{t(words.screening)}</h3>
      <ul className="stack" data-gap="small">
        {outflow.screening.map((one) => (
          <li key={one.id}>
            <span className="strong">{t(one.title)}</span>
            <br />
            <span className="soft">
              {one.roles.map((role) => t(role)).join(", ")} · {one.units.map((unit) => t(unit.title)).join("; ")}{" "}
            </span>
            <Clause reference={one.source} />
          </li>
        ))}
      </ul>
      <h3>{t(words.capacity, { n: number(outflow.capacity) })}</h3>
      <ul>
        {outflow.places.map((place) => (
          <li key={place.id}>
            {t(words.placeOf, {
              title: t(place.title),
              n: number(place.capacity),
              occupied: place.occupied === undefined ? t(words.notReported) : t(words.occupied, { n: number(place.occupied) }),
            })}
          </li>
        ))}
      </ul>
    </Section>
  );
}
