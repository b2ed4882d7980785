import type { ReactNode } from "react";
import type { z } from "zod";
import { processContract } from "../../../src/process/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { Failure, Link, Loaded, Section, Told, useFormat, useRoute, useText } from "../../kit/index.ts";
import { mineTexts } from "./texts.ts";
import { ownStep, ownTitle } from "./titles.ts";

type Lane = z.output<(typeof processContract)["personCases"]["returns"]>["lanes"][number];

/** Where each case stands in kind words, what comes next and by when, and what its owner may do. */
export function Cases({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(processContract.personCases, { params: { dossier } });
  return (
    <Section title={mineTexts.case}>
      <Loaded query={query} rows={3}>
        {({ lanes }) =>
          lanes.length === 0 ? (
            <p>{t(mineTexts.noCase)}</p>
          ) : (
            <ul className="mine-cases">
              {lanes.map((lane) => (
                <li key={lane.head.id}>
                  <OneCase lane={lane} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}

function OneCase({ lane }: { readonly lane: Lane }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const { head, clocks, graph } = lane;
  const says = graph.find((state) => state.id === head.state)?.says;
  const running = clocks.filter((clock) => clock.standing === "running" && clock.dueAt !== undefined);
  const dueOf = (clock: Lane["clocks"][number]): string => (clock.dueAt === undefined ? "" : dayOf(clock.dueAt, "long"));
  return (
    <>
      <p className="small soft">
        <Told text={ownTitle(head.procedure, head.title)} />
      </p>
      <p className="mine-says">
        <Told text={says ? (says as PersonText) : head.stateTitle} />
      </p>
      {!head.isFinal &&
        running.map((clock) => (
          <p key={clock.id} className="strong">
            {t(clock.owner === "applicant" ? mineTexts.youBy : mineTexts.officeBy, { date: dueOf(clock) })}
          </p>
        ))}
      <p className="soft">
        {t(mineTexts.reference)}: <span className="reference strong">{head.reference}</span>
      </p>
      <Steps lane={lane} />
    </>
  );
}

/** Steps open to the person, with the day until which; each is taken on a page of its own. */
function Steps({ lane: { head, clocks } }: { readonly lane: Lane }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const query = useRoute(processContract.casePage, { params: { dossier: head.dossier, id: head.id } });
  // What somebody may do, perhaps until a day, is never silently left out.
  if (query.isError) return <Failure failure={query.error.failure} onAgain={() => void query.refetch()} />;
  const steps = (query.data?.steps ?? []).filter((step) => !step.isBlocked);
  if (steps.length === 0) return null;
  return (
    <div className="stack" data-gap="small">
      <h3>{t(mineTexts.steps)}</h3>
      <ul className="list">
        {steps.map((step) => {
          const due = clocks.find((clock) => clock.awaits === step.id && clock.standing === "running")?.dueAt;
          return (
            <li key={step.id}>
              <div className="list-words">
                <span>
                  <Told text={ownStep(head.procedure, step.id, step.title)} />
                </span>
                {due && <span className="strong">{t(mineTexts.stepUntil, { date: dayOf(due, "long") })}</span>}
              </div>
              <Link className="button" to={`/mine/${head.id}/${step.id}`}>
                {t(mineTexts.doStep)}
              </Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
