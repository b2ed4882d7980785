import type { ReactNode } from "react";
import { termText, type ProcedurePage } from "../../../src/process/index.ts";
import { useText, type Words } from "../../kit/index.ts";
import { FigureNote } from "./figure-note.tsx";
import { surenessOf } from "./sureness.ts";
import { procedureTexts } from "./texts.ts";

type Limit = ProcedurePage["clocks"][number];

/** Words a time limit's figure; a missing one is said plainly, never guessed (KIT5). */
export function limitWords(limit: Limit, t: Words): string {
  if (limit.quantity === undefined || limit.unit === undefined) return t(procedureTexts.unknown);
  return limit.quantity === 0 ? t(procedureTexts.sameDay) : t(termText[limit.unit], { n: limit.quantity });
}

/** The State's time limits: figure, source, and how sure it is. */
export function Limits({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  if (page.clocks.length === 0) return <p className="soft">{t(procedureTexts.noClocks)}</p>;
  return (
    <>
      <p>{t(procedureTexts.sure, surenessOf(page.clocks))}</p>
      <div className="table-frame" tabIndex={0} role="group" aria-label={t(procedureTexts.clocks)}>
        <table className="table limits" data-plain aria-label={t(procedureTexts.clocks)}>
          <thead>
            <tr>
              {[procedureTexts.clock, procedureTexts.figure, procedureTexts.owner, procedureTexts.standing].map((head) => (
                <th key={head.en} scope="col">
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {page.clocks.map((limit, place) => (
              <tr key={`${limit.id}/${place}`}>
                <th scope="row">
                  {t(limit.title)}
                  {limit.when && <span className="small soft block">{whenWords(limit, page, t)}</span>}
                </th>
                <td>
                  <span className={limit.figure === "noFigure" ? "soft" : "strong"}>{limitWords(limit, t)}</span>
                  {limit.remindAfter && (
                    <span className="small soft block">
                      {t(procedureTexts.remind, { term: t(termText[limit.remindAfter.unit], { n: limit.remindAfter.quantity }) })}
                    </span>
                  )}
                  {limit.countsFrom && (
                    <span className="small soft block">
                      {t(limit.countsFrom === "entry" ? procedureTexts.fromEntry : procedureTexts.fromAnswer)}
                    </span>
                  )}
                  {limit.extension && (
                    <span className="small soft block">
                      {t(procedureTexts.extension, { term: t(termText[limit.extension.unit], { n: limit.extension.quantity }) })}
                    </span>
                  )}
                </td>
                <td>{t(limit.owner)}</td>
                <td>
                  <FigureNote figure={limit.figure} source={limit.source} evidence={limit.evidence} confirmedBy={limit.confirmedBy} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function whenWords(limit: Limit, page: ProcedurePage, t: Words): string {
  const question = page.forms.flatMap((form) => form.questions).find((one) => one.id === limit.when?.question);
  const answers = (limit.when?.is ?? []).map((answer) => {
    const option = question?.options?.[answer];
    return option ? t(option) : answer;
  });
  return t(procedureTexts.whenAnswer, {
    question: question ? t(question.label) : (limit.when?.question ?? ""),
    answers: answers.join(", "),
  });
}
