import type { ReactNode } from "react";
import type { ProcedurePage } from "../../../src/process/index.ts";
import { useText } from "../../kit/index.ts";
import { LawRefs } from "./law-refs.tsx";
import { procedureTexts } from "./texts.ts";

/** Forms of a procedure, folded; what national law adds is marked and counted on top. */
export function Forms({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  const added = page.forms.flatMap((form) =>
    form.questions.filter((question) => question.isNational).map((question) => ({ form, question })),
  );
  return (
    <div className="stack" data-gap="small">
      <p>
        <span className="strong">{t(procedureTexts.differences)}: </span>
        {added.length === 0 ? (
          <span className="soft">{t(procedureTexts.noDifferences)}</span>
        ) : (
          added.map(({ form, question }) => `${t(form.title)}: ${t(question.label)}`).join("; ")
        )}
      </p>
      {page.forms.map((form) => (
        <details key={form.id} className="form-block">
          <summary>
            {t(form.title)} <span className="count">{t(procedureTexts.questions, { n: form.questions.length })}</span>
          </summary>
          <ul className="questions">
            {form.questions.map((question) => (
              <li key={question.id} data-national={question.isNational || undefined}>
                <span>
                  {t(question.label)}
                  {question.hint && <span className="small soft block">{t(question.hint)}</span>}
                </span>
                <span className="small soft line">
                  {question.options && (
                    <span>
                      {Object.values(question.options)
                        .map((option) => t(option))
                        .join(" / ")}
                    </span>
                  )}
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
