import { useState, type ReactNode } from "react";
import { shelfContract, type ShelfView } from "../../../src/process/index.ts";
import { Button, EmptyState, Loaded, Notice, Page, PrintButton, Section, Select, useGo, useRoute, useText } from "../../kit/index.ts";
import type { QuestionView } from "../case/answers.ts";
import { useAnswerWords } from "../case/words.ts";
import { Shelved, type Shelves } from "./shelved.tsx";
import { shelfWords as words } from "./texts.ts";
import "./shelf.css";

/** Cases that are of no person, to be found again by whoever may read them. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(shelfContract.shelves, {});
  return (
    <Page title={words.title} lead={t(words.lead)} actions={<PrintButton />}>
      <Loaded query={query} rows={8}>
        {(view) => (
          <>
            {!view.isWhole && <Notice meaning="due" title={t(words.notWhole, { n: view.shelves.flatMap(({ items }) => items).length })} />}
            {view.shelves.map((shelf) => (
              <Shelf key={shelf.procedure} shelf={shelf} view={view} />
            ))}
          </>
        )}
      </Loaded>
    </Page>
  );
}

type Chosen = Readonly<Record<string, string | undefined>>;

function Shelf({ shelf, view }: { readonly shelf: ShelfView; readonly view: Shelves }): ReactNode {
  const t = useText();
  const go = useGo();
  const [chosen, setChosen] = useState<Chosen>({});
  const items = shelf.items.filter((one) => Object.entries(chosen).every(([id, value]) => value === undefined || one.found[id] === value));
  return (
    <Section title={shelf.title}>
      {shelf.form && (
        <p>
          <Button kind="main" onPress={() => go(`/shelf/${shelf.procedure}`)}>
            {t(shelf.opening)}…
          </Button>
        </p>
      )}
      {shelf.items.length === 0 ? (
        <EmptyState title={words.none} />
      ) : (
        <>
          <div className="line">
            {shelf.foundBy.map((question) => (
              <Narrow
                key={question.id}
                question={question}
                values={[...new Set(shelf.items.flatMap((one) => textOf(one.found[question.id])))]}
                value={chosen[question.id]}
                onChange={(value) => setChosen({ ...chosen, [question.id]: value })}
              />
            ))}
          </div>
          <Shelved shelf={shelf} items={items} view={view} />
        </>
      )}
    </Section>
  );
}

const textOf = (value: unknown): readonly string[] => (typeof value === "string" ? [value] : []);
const narrowing: readonly QuestionView["kind"][] = ["choice", "country", "language"];

type Narrowing = {
  readonly question: QuestionView;
  /** Answers that stand on the shelf. */
  readonly values: readonly string[];
  readonly value: string | undefined;
  readonly onChange: (value: string | undefined) => void;
};

/** Narrows the list by one closed answer, among those that are there. */
function Narrow({ question, values, value, onChange }: Narrowing): ReactNode {
  const worded = useAnswerWords();
  if (!narrowing.includes(question.kind) || values.length < 2) return null;
  const options = values.map((one) => ({ value: one, text: worded(question, one) })).toSorted((a, b) => a.text.localeCompare(b.text));
  return <Select label={question.label} value={value} all={words.all} onChange={onChange} options={options} />;
}
