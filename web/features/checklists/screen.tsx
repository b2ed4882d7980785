import type { ReactNode } from "react";
import { checklistContract, type ChecklistHead } from "../../../src/quality/index.ts";
import { Link, Loaded, Page, PrintButton, useFormat, useRoute, useText } from "../../kit/index.ts";
import { Clauses } from "./clauses.tsx";
import { Score } from "./score.tsx";
import { checklistWords as words } from "./texts.ts";
import "./checklists.css";

/** Every checklist of standards, with how the State stands by its own answers and by those of its monitor. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(checklistContract.checklists, {});
  const view = query.data;
  return (
    <Page title={words.title} lead={view && t(words.lead, { state: t(view.state) })} actions={<PrintButton />}>
      <Loaded query={query} rows={6}>
        {({ checklists }) => checklists.map((one) => <OneList key={one.id} list={one} />)}
      </Loaded>
    </Page>
  );
}

function OneList({ list }: { readonly list: ChecklistHead }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <article className="check-list" aria-label={t(list.title)}>
      <h2>
        <Link to={`/checklists/${list.id}`}>{t(list.title)}</Link>
      </h2>
      <p>{t(list.lead)}</p>
      <div className="check-scores">
        <Score office="state" score={list.scores.state} />
        <Score office="monitor" score={list.scores.monitor} />
      </div>
      <p className="small soft">
        <Clauses refs={list.source} />
        {list.lastOn && t(words.lastOn, { day: day(list.lastOn) })}
      </p>
    </article>
  );
}
