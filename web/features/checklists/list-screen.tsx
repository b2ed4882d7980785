import type { ReactNode } from "react";
import { checklistContract, type ChecklistView } from "../../../src/quality/index.ts";
import { Loaded, Page, PrintButton, Section, useParam, useRoute, useSearch, useText } from "../../kit/index.ts";
import { Fold } from "./fold.tsx";
import { Item } from "./item.tsx";
import { Score } from "./score.tsx";
import { checklistWords as words } from "./texts.ts";
import "./checklists.css";

/** One checklist: the score, what is lacking and what is done about it, then every item with its answers. */
export function Screen(): ReactNode {
  const t = useText();
  const list = useParam("list");
  const [search] = useSearch();
  const asked = search.get("item") ?? undefined;
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
              <Fold key={section.id} section={section} office={shown.answersAs} asked={asked}>
                {section.items.map((item) => (
                  <Item key={item.id} item={item} view={shown} isAsked={item.id === asked} />
                ))}
              </Fold>
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Scores({ view: { head } }: { readonly view: ChecklistView }): ReactNode {
  const t = useText();
  return (
    <Section title={words.scores} note={t(words.scoresNote)}>
      <div className="check-scores">
        <Score office="state" score={head.scores.state} />
        <Score office="monitor" score={head.scores.monitor} />
      </div>
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
