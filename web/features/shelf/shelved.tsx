import type { ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import type { shelfContract, ShelfView, ShelvedView } from "../../../src/process/index.ts";
import { Badge, type Column, DataTable, EmptyState, Link, useGo, useText } from "../../kit/index.ts";
import { useAnswerWords } from "../case/words.ts";
import { shelfWords as words } from "./texts.ts";

/** What the route of shelves gives. */
export type Shelves = RouteOutput<typeof shelfContract.shelves>;
type Shown = { readonly shelf: ShelfView; readonly items: readonly ShelvedView[]; readonly view: Shelves };

const pathOf = ({ dossier, id }: ShelvedView): string => `/cases/${dossier}/${id}`;
/** So many of the answers name what it is about; the others stand in columns of their own. */
const named = 2;

/** What stands on a shelf, newest first: what it is about, where it stands, and how often it is cited. */
export function Shelved({ shelf, items, view }: Shown): ReactNode {
  const t = useText();
  const go = useGo();
  const worded = useAnswerWords();
  const about = (one: ShelvedView): string =>
    shelf.foundBy
      .slice(0, named)
      .flatMap((question) => (one.found[question.id] === undefined ? [] : [worded(question, one.found[question.id])]))
      .join(" · ");
  const others = shelf.foundBy.slice(named).map((question): Column<ShelvedView> => ({
    id: question.id,
    head: question.label,
    width: "11rem",
    hideBelow: question.kind === "day" ? "narrow" : "middle",
    cell: (one) =>
      one.found[question.id] === undefined ? null : (
        <>
          <span className="shelf-label small soft">{t(question.label)}: </span>
          {worded(question, one.found[question.id])} {isOver(one, question, view) && <Badge meaning="due">{t(words.dayOver)}</Badge>}
        </>
      ),
  }));
  return (
    <DataTable
      caption={shelf.title}
      rows={items}
      rowKey={(one) => one.id}
      onOpen={(one) => go(pathOf(one))}
      empty={<EmptyState title={words.noneFound} />}
      columns={[
        {
          id: "about",
          head: words.about,
          cell: (one) => (
            <>
              <Link to={pathOf(one)}>{about(one)}</Link> <span className="reference small soft">{one.reference}</span>
            </>
          ),
        },
        ...others,
        {
          id: "cited",
          head: words.cited,
          width: "8rem",
          isNumber: true,
          hideBelow: "middle",
          cell: (one) => one.cited ?? t(words.fewer, { n: view.citedLeast }),
        },
        { id: "standing", head: words.standing, width: "12rem", cell: (one) => <Badge meaning="plain">{t(one.stateTitle)}</Badge> },
      ]}
    />
  );
}

/** Whether a day that it names is over while it still stands. */
const isOver = ({ found, isFinal }: ShelvedView, { id, kind }: ShelfView["foundBy"][number], { today }: Shelves): boolean =>
  kind === "day" && !isFinal && typeof found[id] === "string" && found[id] < today;
