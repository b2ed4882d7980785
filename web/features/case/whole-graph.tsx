import { useRef, type ReactNode } from "react";
import type { CasePage } from "../../../src/process/index.ts";
import { StateGraph } from "../../kit/figures.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { graphDetails } from "../procedures/graph-details.ts";
import { graphOf, passedStates, stayingSteps, wayOf } from "./graph.ts";
import { caseTexts } from "./texts.ts";

/** The whole procedure with where this case stands: stages, who acts, the limits that run in this case, and the law. */
export function WholeGraph({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const { day, dayOf } = useFormat();
  const frame = useRef<HTMLDivElement>(null);
  const { graph, head } = page;
  const states = new Map(graph.states.map((state) => [state.id, state]));
  const steps = new Map(graph.steps.map((step) => [step.id, step.title]));
  const running = page.clocks.filter((clock) => clock.stoppedAt === undefined);
  const details = graphDetails(
    graph.steps,
    graph.parts,
    running.map((clock) => ({
      awaits: clock.awaits,
      owner: t(clock.ownerTitle),
      words: clock.dueAt === undefined ? t(caseTexts.noDueDay) : t(caseTexts.dueDay, { day: dayOf(clock.dueAt, "short") }),
    })),
    (text) => t(text),
  );
  return (
    <div
      ref={(box) => {
        if (frame.current === null && box) box.querySelector("[data-here]")?.scrollIntoView({ block: "nearest", inline: "center" });
        frame.current = box;
      }}
    >
      <StateGraph
        title={caseTexts.where}
        graph={graphOf(graph)}
        here={graph.here}
        passed={passedStates(wayOf(graph, page.history, head.openedAt), graph.here)}
        nameOf={(state) => states.get(state)?.title ?? state}
        stepName={(step) => steps.get(step) ?? step}
        isFinal={(state) => states.get(state)?.isFinal ?? false}
        noteOf={(state) => (state === graph.here ? details.noteOf(state) : undefined)}
        detailOf={details.detailOf}
        staying={stayingSteps(graph)}
        note={t(caseTexts.graphNote, { version: day(head.version, "long") })}
      />
    </div>
  );
}
