import type { ReactNode } from "react";
import { accessContract } from "../../../src/access/index.ts";
import { processContract, type ProcedurePage } from "../../../src/process/index.ts";
import { Link, useFormat, useRoute, useText } from "../../kit/index.ts";
import { figureWords } from "./figure-words.ts";
import { LawRefs } from "./law-refs.tsx";
import { procedureTexts } from "./texts.ts";

/** What the procedure measures; with the numbers for whoever sees charts. */
export function Figures({ page }: { readonly page: ProcedurePage }): ReactNode {
  const screens = useRoute(accessContract.session, {}).data?.session?.screens ?? [];
  return screens.includes("charts") ? <Counted page={page} /> : <List page={page} />;
}

function Counted({ page }: { readonly page: ProcedurePage }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { data } = useRoute(processContract.procedureFigures, { params: { id: page.head.id } });
  return (
    <>
      {data && <p className="small soft">{t(procedureTexts.since, { day: day(data.since.slice(0, 10)) })}</p>}
      <List page={page} figures={data?.figures} />
      {page.indicators.some((one) => one.isByGroup) && (
        <p className="small">
          <Link to={`/figures?table=${page.head.id}`}>{t(procedureTexts.byGroup)}</Link>
        </p>
      )}
    </>
  );
}

type Told = Parameters<typeof figureWords>[0];

function List({ page, figures }: { readonly page: ProcedurePage; readonly figures?: readonly Told[] | undefined }): ReactNode {
  const t = useText();
  const names = new Map([...page.states, ...page.steps].map((one) => [one.id, t(one.title)]));
  return (
    <ul className="list">
      {page.indicators.map(({ id, title, from, to, source }) => {
        const told = figures?.find((one) => one.id === id);
        return (
          <li key={id}>
            <div className="list-words">
              <span>{t(title)}</span>
              <span className="small soft">{t(procedureTexts.between, { from: names.get(from) ?? from, to: names.get(to) ?? to })}</span>
            </div>
            <span className="list-end line small">
              {told && <span className="strong">{figureWords(told, t)}</span>}
              <LawRefs refs={source} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
