import { useState, type ReactNode } from "react";
import { type Comparison, processContract } from "../../../src/process/index.ts";
import { Button, Checks, EmptyState, Loaded, Page, PrintButton, Select, TextField, useFormat, useRoute, useText } from "../../kit/index.ts";
import { csvOf, saveFile } from "../import/csv.ts";
import { kinds, linesOf, orders, pointOf, showRows, type Order, type Shown, type Wish } from "./rows.ts";
import { ComparedTable } from "./table.tsx";
import { statesTexts } from "./texts.ts";
import { kindText, useCellWords } from "./words.ts";
import "../procedures/procedures.css";
import "./states.css";

/** States side by side by procedure, step, time limit and ground, with what nobody has confirmed (PR30). */
export function Screen(): ReactNode {
  const query = useRoute(processContract.comparison, {});
  return (
    <Loaded query={query} rows={12}>
      {(comparison) => <Compared comparison={comparison} />}
    </Loaded>
  );
}

const first: Omit<Wish, "states"> = {
  kind: undefined,
  procedure: undefined,
  typed: "",
  onlyDifferent: false,
  onlyUnsure: false,
  order: "procedure",
};

function Compared({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const words = useCellWords();
  const real = comparison.states.filter((state) => !state.isDemo).map((state) => state.code);
  const [wish, setWish] = useState<Wish>({ ...first, states: real });
  const states = comparison.states.filter((state) => wish.states.includes(state.code));
  const shown = showRows(comparison.rows, wish, {
    titleOf: (row) => pointOf(row, words.title),
    wordsOf: (row) =>
      [
        t(row.procedureTitle),
        pointOf(row, words.title),
        ...Object.values(row.cells).flatMap((cell) => cell.wordings.map((one) => one.source)),
      ].join(" "),
  });
  const heads = [
    statesTexts.procedure,
    statesTexts.kind,
    statesTexts.point,
    statesTexts.state,
    statesTexts.said,
    statesTexts.standing,
    statesTexts.source,
    statesTexts.evidence,
    statesTexts.confirmedBy,
    statesTexts.validFrom,
    statesTexts.validTo,
    statesTexts.differs,
    statesTexts.reform,
  ];
  const save = (): void =>
    saveFile(
      `states-${comparison.on}.csv`,
      csvOf(
        heads.map((head) => t(head)),
        linesOf(shown, wish.states, words),
      ),
    );
  return (
    <Page
      title={statesTexts.title}
      lead={t(statesTexts.lead)}
      actions={
        <>
          <Button onPress={save}>{t(statesTexts.save)}</Button>
          <PrintButton />
        </>
      }
    >
      <div className="states-page stack">
        <Wishes comparison={comparison} wish={wish} onChange={setWish} />
        <p className="soft">
          <Counted shown={shown} /> {t(statesTexts.asOf, { day: day(comparison.on) })}
        </p>
        {shown.length === 0 ? <EmptyState title={statesTexts.nothing} /> : <ComparedTable shown={shown} states={states} />}
      </div>
    </Page>
  );
}

function Counted({ shown }: { readonly shown: readonly Shown[] }): ReactNode {
  const t = useText();
  const d = shown.filter((one) => one.differs === "yes").length;
  const u = shown.filter((one) => one.isUnsure).length;
  return t(statesTexts.count, { n: shown.length, d, u });
}

const orderTexts = {
  procedure: statesTexts.byProcedure,
  different: statesTexts.byDifferent,
  unsure: statesTexts.byUnsure,
  title: statesTexts.byTitle,
} as const satisfies Record<Order, unknown>;

function Wishes({
  comparison,
  wish,
  onChange,
}: {
  readonly comparison: Comparison;
  readonly wish: Wish;
  readonly onChange: (wish: Wish) => void;
}): ReactNode {
  const procedures = new Map(comparison.rows.map((row) => [row.procedure, row.procedureTitle]));
  return (
    <div className="states-wishes">
      <Checks
        isOwn
        label={statesTexts.states}
        value={wish.states}
        onChange={(states = []) =>
          onChange({ ...wish, states: comparison.states.map(({ code }) => code).filter((code) => states.includes(code)) })
        }
        options={comparison.states.map(({ code, title }) => ({ value: code, text: title }))}
      />
      <Select
        label={statesTexts.procedure}
        all={statesTexts.all}
        value={wish.procedure}
        onChange={(procedure) => onChange({ ...wish, procedure })}
        options={[...procedures].map(([value, text]) => ({ value, text }))}
      />
      <Select
        label={statesTexts.kind}
        all={statesTexts.all}
        value={wish.kind}
        onChange={(kind) => onChange({ ...wish, kind })}
        options={kinds.map((value) => ({ value, text: kindText(value) }))}
      />
      <Select
        isOwn
        isRequired
        label={statesTexts.order}
        value={wish.order}
        onChange={(order) => onChange({ ...wish, order: order ?? "procedure" })}
        options={orders.map((value) => ({ value, text: orderTexts[value] }))}
      />
      <Checks
        isOwn
        label={statesTexts.show}
        value={[...(wish.onlyDifferent ? ["different" as const] : []), ...(wish.onlyUnsure ? ["unsure" as const] : [])]}
        onChange={(only = []) => onChange({ ...wish, onlyDifferent: only.includes("different"), onlyUnsure: only.includes("unsure") })}
        options={[
          { value: "different", text: statesTexts.onlyDifferent },
          { value: "unsure", text: statesTexts.onlyUnsure },
        ]}
      />
      <TextField
        kind="search"
        isOwn
        label={statesTexts.find}
        value={wish.typed}
        onChange={(typed) => onChange({ ...wish, typed: typed ?? "" })}
      />
    </div>
  );
}
