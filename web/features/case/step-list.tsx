import type { ReactNode } from "react";
import type { CasePage, StepView } from "../../../src/process/index.ts";
import { Mark, useKey, useText } from "../../kit/index.ts";
import { groupOfStep, type StepGroup } from "./graph.ts";
import { caseTexts } from "./texts.ts";

const groups = ["onward", "ending", "beside"] as const satisfies readonly StepGroup[];

/** Steps that the reader may take now, grouped by where they lead; a blocked one says so before it is opened. */
export function StepList({
  page,
  chosen,
  onChoose,
}: {
  readonly page: CasePage;
  readonly chosen: string | undefined;
  readonly onChoose: (step: string) => void;
}): ReactNode {
  const t = useText();
  const states = new Map(page.graph.states.map((state) => [state.id, state]));
  const about = { here: page.graph.here, isFinal: (state: string) => states.get(state)?.isFinal ?? false };
  const inGroups = groups
    .map((group) => ({ group, steps: page.steps.filter((step) => groupOfStep(step, about) === group) }))
    .filter((one) => one.steps.length > 0);
  const order = inGroups.flatMap((one) => one.steps);
  const move = (by: number): void => {
    const to = order[order.findIndex((step) => step.id === chosen) + by];
    if (to) onChoose(to.id);
  };
  useKey("j", caseTexts.nextStepKey, () => move(1), order.length > 1);
  useKey("k", caseTexts.previousStepKey, () => move(-1), order.length > 1);
  return (
    <nav className="step-list" aria-label={t(caseTexts.steps)}>
      <div className="step-groups">
        {inGroups.map(({ group, steps }) => (
          <div key={group} data-group={group}>
            <h3 className="small soft">{t(caseTexts[group])}</h3>
            <ul>
              {steps.map((step) => (
                <StepItem
                  key={step.id}
                  step={step}
                  isChosen={step.id === chosen}
                  clock={page.clocks.find((clock) => clock.awaits === step.id && clock.stoppedAt === undefined)}
                  onChoose={onChoose}
                />
              ))}
            </ul>
          </div>
        ))}
      </div>
    </nav>
  );
}

function StepItem({
  step,
  isChosen,
  clock,
  onChoose,
}: {
  readonly step: StepView;
  readonly isChosen: boolean;
  readonly clock: CasePage["clocks"][number] | undefined;
  readonly onChoose: (step: string) => void;
}): ReactNode {
  const t = useText();
  return (
    <li>
      <button
        type="button"
        className="step-item"
        aria-current={isChosen ? "step" : undefined}
        data-blocked={step.isBlocked || undefined}
        onClick={() => onChoose(step.id)}
      >
        <span>{t(step.title)}</span>
        {step.isBlocked && (
          <span className="small step-mark" data-meaning="blocked">
            <Mark meaning="blocked" />
            {t(caseTexts.blocked)}
          </span>
        )}
        {!step.isBlocked && clock?.standing === "passed" && (
          <span className="small step-mark" data-meaning="overdue">
            <Mark meaning="overdue" />
            {t(clock.title)}
          </span>
        )}
      </button>
    </li>
  );
}
