import type { ReactNode } from "react";
import type { ProcedurePage } from "../../../src/process/index.ts";
import { DataTable, useText } from "../../kit/index.ts";
import { LawRefs } from "./law-refs.tsx";
import { procedureTexts } from "./texts.ts";

const namedMax = 3;

/** Steps of a procedure: from where to where, by whom, on which ground. */
export function Steps({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  const title = (id: string): string => {
    const state = page.states.find((one) => one.id === id);
    return state ? t(state.title) : id;
  };
  const part = (id: string): string => {
    const found = page.parts[id];
    return found ? t(found.title) : id;
  };
  return (
    <DataTable
      caption={procedureTexts.steps}
      rows={page.steps}
      rowKey={(step) => step.id}
      columns={[
        { id: "step", head: procedureTexts.step, cell: (step) => t(step.title) },
        {
          id: "way",
          head: procedureTexts.fromTo,
          width: "38%",
          cell: (step) => (
            <span title={step.from.map(title).join(", ")}>
              <span className="soft">
                {step.from.length > namedMax ? t(procedureTexts.anywhere, { n: step.from.length }) : step.from.map(title).join(", ")}
              </span>{" "}
              <span className="step-arrow" aria-hidden="true">
                →
              </span>{" "}
              {step.to === undefined ? <span className="soft">{t(procedureTexts.stays)}</span> : title(step.to)}
            </span>
          ),
        },
        { id: "who", head: procedureTexts.who, hideBelow: "narrow", cell: (step) => step.by.map(part).join(", ") },
        { id: "source", head: procedureTexts.source, hideBelow: "middle", cell: (step) => <LawRefs refs={step.source} /> },
      ]}
    />
  );
}
