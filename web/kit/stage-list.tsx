import type { ReactNode } from "react";
import { useText } from "./text.ts";
import { kitTexts } from "./texts.ts";

/** What is told of a step beside its name: who takes it, within which time, on which ground. */
export type StepDetail = { readonly who: string; readonly limit?: string | undefined; readonly source: readonly string[] };

/** A state as the list of stages tells it, with the steps that may be taken from it. */
export type Stage = {
  readonly id: string;
  readonly name: string;
  readonly note: string | undefined;
  readonly isFinal: boolean;
  readonly standing: "here" | "next" | "passed" | "far";
  readonly steps: readonly {
    readonly id: string;
    readonly name: string;
    /** Absent where the case stays. */
    readonly to: string | undefined;
    readonly detail: StepDetail | undefined;
  }[];
};

/** A procedure in words: each stage, who may do what there, within which time and on which ground, and where it leads. */
export function StageList({ stages }: { readonly stages: readonly Stage[] }): ReactNode {
  const t = useText();
  const words = { here: t(kitTexts.youAreHere), next: t(kitTexts.mayCome), passed: t(kitTexts.passed), far: undefined };
  return (
    <ol className="stage-list">
      {stages.map((stage) => (
        <li key={stage.id} data-standing={stage.standing} aria-current={stage.standing === "here" ? "step" : undefined}>
          <span className="strong">{stage.name}</span>
          {[words[stage.standing], stage.isFinal ? t(kitTexts.isEnd) : undefined, stage.note]
            .filter((one) => one !== undefined)
            .map((one) => (
              <span key={one} className="small">
                {one}
              </span>
            ))}
          {stage.steps.length > 0 && (
            <ul>
              {stage.steps.map((step) => (
                <li key={`${step.id}/${step.to ?? ""}`}>
                  <span>
                    {step.name} {step.to !== undefined && <span className="soft">{t(kitTexts.leadsTo, { stage: step.to })}</span>}
                  </span>
                  <span className="small soft">{[step.detail?.who, step.detail?.limit].filter(Boolean).join(" · ")}</span>
                  {step.detail && step.detail.source.length > 0 && (
                    <span className="small soft reference">{step.detail.source.join(" ")}</span>
                  )}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
