import type { ReactNode } from "react";
import type { ComparedRow, Comparison } from "../../../src/process/index.ts";
import { Badge, useText } from "../../kit/index.ts";
import { FigureNote } from "../procedures/figure-note.tsx";
import { LawRefs } from "../procedures/law-refs.tsx";
import { pointOf, type Shown } from "./rows.ts";
import { statesTexts } from "./texts.ts";
import { differsText, kindText, useCellWords } from "./words.ts";

type State = Comparison["states"][number];

/** Points by State; on a narrow screen each point is a block, and each of its States a line with its name. */
export function ComparedTable({ shown, states }: { readonly shown: readonly Shown[]; readonly states: readonly State[] }): ReactNode {
  const t = useText();
  return (
    <div className="table-frame states-frame" tabIndex={0} role="group" aria-label={t(statesTexts.title)}>
      <table className="table states-table" data-plain aria-label={t(statesTexts.title)}>
        <thead>
          <tr>
            <th scope="col">{t(statesTexts.point)}</th>
            {states.map((state) => (
              <th key={state.code} scope="col">
                {t(state.title)}
              </th>
            ))}
            <th scope="col">{t(statesTexts.reform)}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <PointRow key={one.row.id} one={one} states={states} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PointRow({ one, states }: { readonly one: Shown; readonly states: readonly State[] }): ReactNode {
  const t = useText();
  const words = useCellWords();
  const { row, differs } = one;
  return (
    <tr data-differs={differs}>
      <th scope="row">
        <span className="block strong">{pointOf(row, words.title)}</span>
        <span className="block small soft">
          {row.kind !== "procedure" && `${t(row.procedureTitle)} · `}
          {words.title(kindText(row.kind))}
        </span>
        {differs !== "no" && (
          <Badge meaning={differs === "yes" ? "due" : "plain"}>
            {t(row.kind === "step" ? statesTexts.sideBySide : differsText(differs))}
          </Badge>
        )}
      </th>
      {states.map((state) => (
        <td key={state.code} data-state={t(state.title)}>
          <SaidBy row={row} code={state.code} />
        </td>
      ))}
      <td data-state={t(statesTexts.reform)}>{differs === "no" ? <span className="soft">—</span> : <LawRefs refs={row.reform} />}</td>
    </tr>
  );
}

function SaidBy({ row, code }: { readonly row: ComparedRow; readonly code: string }): ReactNode {
  const words = useCellWords();
  const cell = row.cells[code];
  if (!cell || cell.wordings.length === 0)
    return <span className={cell?.standing === "has" ? undefined : "soft"}>{words.cell(row, cell)}</span>;
  return (
    <ul className="wordings">
      {cell.wordings.map((one, place) => (
        <li key={`${one.source}/${place}`} data-past={!one.isNow || undefined}>
          <span className={one.figure === "noFigure" ? "soft" : "strong"}>{words.wording(row, one)}</span>{" "}
          {(!one.isNow || row.kind === "step") && <span className="small soft">{words.days(one)}</span>}{" "}
          <FigureNote figure={one.figure} source={one.source} evidence={one.evidence} confirmedBy={one.confirmedBy} />
        </li>
      ))}
    </ul>
  );
}
