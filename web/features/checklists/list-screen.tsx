import type { ReactNode } from "react";
import { checklistContract, type ChecklistView } from "../../../src/quality/index.ts";
import { Loaded, Page, PrintButton, Section, useParam, useRoute, useText } from "../../kit/index.ts";
import { Item } from "./item.tsx";
import { Score } from "./score.tsx";
import { checklistWords as words } from "./texts.ts";
import "./checklists.css";

/** One checklist: the score, what is lacking and what is done about it, then every item with its answers. */
export function Screen(): ReactNode {
  const t = useText();
  const list = useParam("list");
  const query = useRoute(checklistContract.checklist, { params: { list } });
  const view = query.data;
  return (
    <Page
      title={view?.head.title ?? words.title}
      crumbs={[{ to: "/checklists", text: words.title }]}
      lead={view && `${t(view.state)}. ${t(view.head.lead)}`}
      actions={<PrintButton />}
    >
      <Loaded query={query} rows={10}>
        {(shown) => (
          <>
            <Scores view={shown} />
            <Gaps view={shown} />
            {shown.sections.map((section) => (
              <Section key={section.id} title={section.title}>
                {section.items.map((item) => (
                  <Item key={item.id} item={item} view={shown} />
                ))}
              </Section>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Scores({ view: { head, sections } }: { readonly view: ChecklistView }): ReactNode {
  const t = useText();
  const rows = [{ id: "all", title: words.inAll, scores: head.scores }, ...sections];
  return (
    <Section title={words.scores} note={t(words.scoresNote)}>
      {rows.map(({ id, title, scores }) => (
        <article key={id} className="check-row" aria-label={t(title)}>
          <h3>{t(title)}</h3>
          <div className="check-scores">
            <Score office="state" score={scores.state} />
            <Score office="monitor" score={scores.monitor} />
          </div>
        </article>
      ))}
    </Section>
  );
}

/** What somebody answered as not met comes first, then what is met in part. */
function Gaps({ view }: { readonly view: ChecklistView }): ReactNode {
  const t = useText();
  const items = view.sections.flatMap((section) => section.items);
  const having = (answer: "notMet" | "inPart") => items.filter((item) => item.state?.answer === answer || item.monitor?.answer === answer);
  const gaps = [...new Set([...having("notMet"), ...having("inPart")])];
  const { notKnown, open } = view.head.scores.state;
  return (
    <Section title={words.gaps}>
      {gaps.length === 0 && (
        <p className="soft">
          {t(words.noGaps)} {notKnown + open > 0 && t(words.noGapsOpen, { n: notKnown + open })}
        </p>
      )}
      {gaps.map((item) => (
        <Item key={item.id} item={item} view={view} isGap />
      ))}
    </Section>
  );
}
