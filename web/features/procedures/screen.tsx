import type { ReactNode } from "react";
import { processContract, type ProcedurePage } from "../../../src/process/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { StateGraph } from "../../kit/figures.ts";
import { Badge, Loaded, Page, PrintButton, Section, useFormat, useParam, useRoute, useText } from "../../kit/index.ts";
import { graphOf, stayingSteps } from "../case/graph.ts";
import { Figures } from "./figures.tsx";
import { Forms } from "./forms.tsx";
import { graphDetails } from "./graph-details.ts";
import { LawRefs } from "./law-refs.tsx";
import { Limits, limitWords } from "./limits.tsx";
import { Steps } from "./steps.tsx";
import { procedureTexts } from "./texts.ts";
import "./procedures.css";

/** One procedure of this State: its stages, who does what on which ground, its time limits and how sure they are. */
export function Screen(): ReactNode {
  const id = useParam("id");
  const query = useRoute(processContract.procedure, { params: { id } });
  if (query.isError && query.data === undefined)
    return (
      <Page title={procedureTexts.title} crumbs={[{ to: "/procedures", text: procedureTexts.title }]}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  return (
    <Loaded query={query} rows={10}>
      {(page) => <ProcedureView page={page} />}
    </Loaded>
  );
}

function ProcedureView({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const states = new Map(page.states.map((state) => [state.id, state]));
  const steps = new Map(page.steps.map((step) => [step.id, step.title]));
  const details = graphDetails(
    page.steps,
    Object.fromEntries(Object.entries(page.parts).map(([id, part]) => [id, part.title])),
    page.clocks.map((limit) => ({ awaits: limit.awaits, owner: t(limit.owner), words: limitWords(limit, t) })),
    (text) => t(text),
  );
  return (
    <Page
      title={page.head.title}
      crumbs={[{ to: "/procedures", text: procedureTexts.title }]}
      lead={
        <>
          {t(procedureTexts.version, { day: day(page.head.version) })} <LawRefs refs={page.head.source} />
        </>
      }
      actions={<PrintButton />}
    >
      <div className="procedure-page stack" data-gap="large">
        <StateGraph
          title={procedureTexts.graph}
          graph={graphOf(page)}
          nameOf={(state) => states.get(state)?.title ?? state}
          stepName={(step) => steps.get(step) ?? step}
          isFinal={(state) => states.get(state)?.isFinal ?? false}
          noteOf={details.noteOf}
          detailOf={details.detailOf}
          staying={stayingSteps(page)}
          note={t(procedureTexts.graphNote)}
        />
        <Section title={procedureTexts.clocks}>
          <Limits page={page} />
        </Section>
        <Section title={procedureTexts.who2}>
          <Parts page={page} />
        </Section>
        <Section title={procedureTexts.steps}>
          <Steps page={page} />
        </Section>
        <Section title={procedureTexts.gates}>
          <Gates page={page} />
        </Section>
        {page.indicators.length > 0 && (
          <Section title={procedureTexts.indicators}>
            <Figures page={page} />
          </Section>
        )}
        <Section title={procedureTexts.forms}>
          <Forms page={page} />
        </Section>
        <Section title={procedureTexts.stage}>
          <States page={page} />
        </Section>
      </div>
    </Page>
  );
}

function Parts({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  return (
    <dl className="facts">
      {Object.entries(page.parts).map(([id, part]) => (
        <div key={id}>
          <dt>{t(part.title)}</dt>
          <dd>{part.units.length > 0 ? part.units.map((unit) => t(unit)).join(", ") : t(procedureTexts.theirs)}</dd>
        </div>
      ))}
    </dl>
  );
}

function Gates({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  return (
    <ul className="list">
      {page.gates.map((gate) => (
        <li key={gate.id}>
          <div className="list-words">
            <span>{t(gate.title)}</span>
            <span className="small soft">{t(gate.nextStep)}</span>
          </div>
          <span className="list-end line small">
            <span className="soft">{gate.rule}</span>
            <LawRefs refs={gate.source} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function States({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  return (
    <ul className="list">
      {page.states.map((state) => (
        <li key={state.id}>
          <div className="list-words">
            <span>{t(state.title)}</span>
            <span className="small soft">{t(state.says as OfficerText)}</span>
          </div>
          {state.protects && (
            <span className="list-end">
              <Badge meaning="safe">{t(procedureTexts.protects)}</Badge>
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
