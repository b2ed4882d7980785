import type { ReactNode } from "react";
import type { GateView } from "../../../src/process/index.ts";
import { Badge, useText, type Meaning } from "../../kit/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { caseTexts } from "./texts.ts";

/** How a gate stands before the step is tried: met, against it, not known, or open until the form is answered. */
export function standingOfGate(gate: Pick<GateView, "verdict" | "awaitsAnswers">): {
  readonly meaning: Meaning;
  readonly text: OfficerText;
  readonly isBlocking: boolean;
} {
  if (gate.verdict === "yes") return { meaning: "safe", text: caseTexts.gateYes, isBlocking: false };
  if (gate.awaitsAnswers) return { meaning: "plain", text: caseTexts.gateAwaits, isBlocking: false };
  if (gate.verdict === "no") return { meaning: "blocked", text: caseTexts.gateNo, isBlocking: true };
  return { meaning: "blocked", text: caseTexts.gateUndetermined, isBlocking: true };
}

/** The rules before a step, those that block first: in words, with source, and what may lawfully be done instead. */
export function Gates({ gates }: { readonly gates: readonly GateView[] }): ReactNode {
  const t = useText();
  if (gates.length === 0) return null;
  const ordered = [...gates].sort((a, b) => Number(standingOfGate(b).isBlocking) - Number(standingOfGate(a).isBlocking));
  return (
    <section className="gates" aria-label={t(caseTexts.gates)}>
      <h3 className="small soft">{t(caseTexts.gates)}</h3>
      <ul>
        {ordered.map((gate) => {
          const standing = standingOfGate(gate);
          return (
            <li key={gate.id} data-blocking={standing.isBlocking || undefined}>
              <span>
                <Badge meaning={standing.meaning}>{t(standing.text)}</Badge>
              </span>
              <div className="gate-words">
                <p>{t(gate.title)}</p>
                {gate.verdict !== "yes" && (
                  <p className={standing.isBlocking ? "gate-next" : "small soft"}>
                    {standing.isBlocking && <span className="strong">{t(caseTexts.lawfulNext)}: </span>}
                    {t(gate.nextStep)}
                  </p>
                )}
                <p className="small soft line">
                  <span>{gate.rule}</span>
                  <LawRefs refs={gate.source} />
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
