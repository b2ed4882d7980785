import type { ReactNode } from "react";
import type { ProcedurePage } from "../../../src/process/index.ts";
import { useText } from "../../kit/index.ts";
import { LawRefs } from "./law-refs.tsx";
import { procedureTexts } from "./texts.ts";

/** Forms of a procedure, folded; what national law adds is marked and counted on top. */
export function Forms({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  const added = page.forms.flatMap((form) =>
    form.questions.flatMap((question) => [
      ...(question.isNational ? [`${t(form.title)}: ${t(question.label)}`] : []),
      ...Object.keys(question.widens ?? {}).map((option) => `${t(question.label)}: ${t(question.options?.[option] ?? question.label)}`),
    ]),
  );
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong">{t(procedureTexts.differences)}: </span>
        {added.length === 0 ? <span className="soft">{t(procedureTexts.noDifferences)}</span> : added.join("; ")}
      </p>
      {page.forms.map((form) => (
        <details key={form.id} className="form-block">
          <summary>
            {t(form.title)} <span className="count">{t(procedureTexts.questions, { n: form.questions.length })}</span>
          </summary>
          <ul className="questions">
            {form.questions.map((question) => (
              <li key={question.id} data-national={question.isNational || question.widens !== undefined || undefined}>
                <span>
                  {t(question.label)}
                  {question.hint && <span className="small soft block">{t(question.hint)}</span>}
                </span>
                <span className="small soft line">
                  {question.options && (
                    <span>
                      {Object.entries(question.options)
                        .filter(([option]) => question.widens?.[option] === undefined)
                        .map(([, option]) => t(option))
                        .join(" / ")}
                    </span>
                  )}
                  {Object.entries(question.widens ?? {}).map(([option, { source }]) => (
                    <span key={option} className="national-choice">
                      {t(procedureTexts.nationalChoice, { choice: t(question.options?.[option] ?? question.label) })}{" "}
                      <LawRefs refs={[source]} />
                    </span>
                  ))}
                  {question.required && <span>{t(procedureTexts.required)}</span>}
                  {question.when && <span>{t(procedureTexts.onlyWhen)}</span>}
                  {question.isNational && <span>{t(procedureTexts.national)}</span>}
                  {question.source && <LawRefs refs={question.source} />}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
