import { useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { processContract, type FreeCases } from "../../../src/process/index.ts";
import { statisticsContract } from "../../../src/statistics/index.ts";
import {
  Button,
  Checks,
  Confirm,
  EmptyState,
  Loaded,
  Notice,
  Page,
  sayDone,
  Section,
  Select,
  useFormat,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useNewIds } from "../person/record.ts";
import { Outcomes } from "../together/outcomes.tsx";
import { sendInAll, type Entry, type Outcome } from "../together/take.ts";
import { givenOf, givingOf, type Handing } from "./giving.ts";
import { giveOutTexts as words } from "./texts.ts";

/** Many cases that nobody holds, given to one officer by one act (PR53). */
export function Screen(): ReactNode {
  const t = useText();
  const id = useParam("procedure");
  const query = useRoute(processContract.freeCases, { params: { id } });
  const [round, setRound] = useState(0);
  return (
    <Page
      title={query.data ? t(words.titleOf, { procedure: t(query.data.title) }) : words.title}
      lead={t(words.lead)}
      crumbs={[{ to: "/caseload", text: words.caseload }]}
    >
      <Loaded query={query} rows={8}>
        {(free) => <Giving key={`${id}/${round}`} free={free} onNext={() => void query.refetch().then(() => setRound(round + 1))} />}
      </Loaded>
    </Page>
  );
}

function Giving({ free, onNext }: { readonly free: FreeCases; readonly onNext: () => void }): ReactNode {
  const t = useText();
  const [kept] = useState(free);
  const [chosen, setChosen] = useState<readonly string[]>();
  const [to, setTo] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const act = useGiving();
  const entries: readonly Entry[] = kept.cases
    .filter((one) => chosen?.includes(one.id))
    .map(({ id, ...one }, at) => ({ row: { ...one, subject: id }, place: at + 1 }));
  const officer = kept.colleagues.find((one) => one.id === to);
  if (act.outcomes.size > 0 && to !== undefined) return <Given act={act} entries={entries} to={to} onNext={onNext} />;
  if (kept.cases.length === 0) return <EmptyState title={words.none} />;
  if (kept.colleagues.length === 0) return <EmptyState title={words.nobody}>{t(words.nobodyNote)}</EmptyState>;
  return (
    <div className="stack" data-gap="large">
      <Cases free={kept} chosen={chosen} onChoose={setChosen} />
      <Select
        isOwn
        label={words.to}
        value={to}
        onChange={setTo}
        options={kept.colleagues.map((one) => ({ value: one.id, text: t(words.toOne, { name: one.name, n: one.open }) }))}
      />
      <div>
        <Button kind="main" isDisabled={entries.length === 0 || officer === undefined} onPress={() => setAsking(true)}>
          {t(words.act, { n: entries.length })}
        </Button>
      </div>
      {officer && (
        <Confirm
          title={t(words.act, { n: entries.length })}
          effect={t(words.effect, { name: officer.name, before: officer.open, after: officer.open + entries.length })}
          act={words.give}
          isOpen={isAsking}
          onAct={() => void act.give(entries, officer.id)}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

type Acting = {
  readonly outcomes: ReadonlyMap<string, Outcome>;
  readonly isTaking: boolean;
  readonly give: (those: readonly Entry[], to: string) => Promise<void>;
  /** Takes back what was given to this officer; says how it ended in each case, and leaves what is shown. */
  readonly takeBack: (those: readonly Entry[], from: string) => Promise<readonly Outcome[]>;
};

/** Sends the act case by case; a lost answer is asked for again under its own id, and nothing is recorded twice. */
function useGiving(): Acting {
  const client = useQueryClient();
  const newId = useNewIds();
  const [isTaking, setTaking] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const send = async (those: readonly Entry[], handing: Handing, onOutcome: (subject: string, outcome: Outcome) => void): Promise<void> => {
    setTaking(true);
    await sendInAll(those, (entry) => givingOf(entry, handing), { newId, onOutcome });
    setTaking(false);
    for (const route of [processContract.inbox, processContract.casePage, statisticsContract.caseload])
      await client.invalidateQueries({ queryKey: [route.path] });
  };
  return {
    outcomes,
    isTaking,
    give: (those, to) =>
      send(those, { from: null, to }, (subject, outcome) => setOutcomes((before) => new Map(before).set(subject, outcome))),
    async takeBack(those, from) {
      const said: Outcome[] = [];
      await send(those, { from, to: null }, (_, outcome) => said.push(outcome));
      return said;
    },
  };
}

/** What came of it in each case, with the way back. */
function Given({
  act,
  entries,
  to,
  onNext,
}: {
  readonly act: Acting;
  readonly entries: readonly Entry[];
  readonly to: string;
  readonly onNext: () => void;
}): ReactNode {
  const t = useText();
  const given = givenOf(entries, act.outcomes);
  const [missed, setMissed] = useState(0);
  const takeBack = async (): Promise<void> => {
    const said = await act.takeBack(given, to);
    const back = said.filter((one) => one.kind === "recorded").length;
    setMissed(said.length - back);
    if (back === said.length) {
      sayDone(t(words.backDone, { n: back }));
      onNext();
    }
  };
  return (
    <Outcomes
      entries={entries}
      outcomes={act.outcomes}
      isTaking={act.isTaking}
      isNumbered={false}
      onAgain={() =>
        void act.give(
          entries.filter(({ row }) => act.outcomes.get(row.subject)?.kind === "noAnswer"),
          to,
        )
      }
    >
      {missed > 0 && <Notice meaning="due" title={t(words.backNot, { n: missed })} />}
      <div className="line">
        {given.length > 0 && <Button onPress={() => void takeBack()}>{t(words.back)}</Button>}
        <Button kind="quiet" onPress={onNext}>
          {t(words.next)}
        </Button>
      </div>
    </Outcomes>
  );
}

const few = 10;

function Cases({
  free: { cases, hasMore },
  chosen,
  onChoose,
}: {
  readonly free: FreeCases;
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const first = (n: number) => () => onChoose(cases.slice(0, n).map((one) => one.id));
  return (
    <Section
      title={words.cases}
      actions={
        <>
          {cases.length > few && <Button onPress={first(few)}>{t(words.oldest, { n: few })}</Button>}
          <Button onPress={first(cases.length)}>{t(words.all, { n: cases.length })}</Button>
          {chosen !== undefined && (
            <Button kind="quiet" onPress={() => onChoose(undefined)}>
              {t(words.noneChosen)}
            </Button>
          )}
        </>
      }
    >
      <Checks
        isOwn
        label={words.chosen}
        value={chosen}
        onChange={onChoose}
        options={cases.map((one) => ({
          value: one.id,
          text: t(words.line, { ref: one.reference, state: t(one.stateTitle), day: dayOf(one.openedAt, "short") }),
        }))}
      />
      {hasMore && <p className="soft">{t(words.more)}</p>}
    </Section>
  );
}
