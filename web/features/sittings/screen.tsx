import { useState, type ReactNode } from "react";
import { useQueryClient } from "@tanstack/react-query";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { sittingContract, type SittingHead, sittingStandingTexts, type WaitingCase } from "../../../src/sitting/index.ts";
import {
  Badge,
  Button,
  Checks,
  EmptyState,
  Link,
  List,
  Loaded,
  Page,
  Section,
  Select,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useNewIds } from "../person/record.ts";
import { Outcomes } from "../together/outcomes.tsx";
import { sendInAll, type Entry, type Outcome } from "../together/take.ts";
import { CallDialog } from "./call-dialog.tsx";
import { Rule } from "./rule.tsx";
import { sittingWords as words } from "./texts.ts";
import "./sittings.css";

type Overview = RouteOutput<typeof sittingContract.sittings>;
const meanings = { called: "due", open: "plain", closed: "safe", notHeld: "plain" } as const;

/** Sittings of the reader's body, and the cases that wait for it (SB3). */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(sittingContract.sittings, {});
  const [isCalling, setCalling] = useState(false);
  return (
    <Page
      title={words.title}
      lead={t(words.lead)}
      actions={
        query.data && (
          <Button kind="main" onPress={() => setCalling(true)}>
            {t(words.call)}…
          </Button>
        )
      }
    >
      <Loaded query={query} rows={8}>
        {(view) => (
          <div className="stack" data-gap="large">
            <Body view={view} />
            <Section title={words.list}>
              <Sittings sittings={view.sittings} />
              {!view.isEverySitting && <p className="soft">{t(words.moreOver)}</p>}
            </Section>
            <Waiting view={view} />
          </div>
        )}
      </Loaded>
      {isCalling && <CallDialog onClose={() => setCalling(false)} />}
    </Page>
  );
}

function Body({ view: { body } }: { readonly view: Overview }): ReactNode {
  const t = useText();
  return (
    <Section title={body.title}>
      <p>{body.composition ? t(body.composition) : <span className="soft">{t(words.compositionUnknown)}</span>}</p>
      <Rule rule={body.rule} isAlone={body.isAlone} />
    </Section>
  );
}

function Sittings({ sittings }: { readonly sittings: readonly SittingHead[] }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  if (sittings.length === 0) return <EmptyState title={words.none}>{t(words.noneWords)}</EmptyState>;
  return (
    <List
      items={sittings.map((one) => ({
        id: one.id,
        to: `/sittings/${one.id}`,
        title: `${instant(one.startsAt)}${one.place === undefined ? "" : ` · ${one.place}`}`,
        note: `${one.reference} · ${t(words.cases, { n: one.cases })}`,
        end: <Badge meaning={meanings[one.standing]}>{t(sittingStandingTexts[one.standing])}</Badge>,
      }))}
    />
  );
}

/** Cases that wait, to be put on the agenda of a sitting that is still to come, or that is open. */
function Waiting({ view }: { readonly view: Overview }): ReactNode {
  const t = useText();
  // What came of each case stays in sight, though what was put on the agenda waits no longer.
  const [taken, setTaken] = useState<readonly WaitingCase[]>();
  const kept = taken ?? view.waiting;
  const [chosen, setChosen] = useState<readonly string[]>();
  const comes = view.sittings.filter((one) => one.standing === "called" || one.standing === "open").toReversed();
  const [picked, setPicked] = useState<string>();
  const onto = picked ?? (comes.length === 1 ? comes[0]?.id : undefined);
  const act = useAdding();
  const entries: readonly Entry[] = kept
    .filter((one) => chosen?.includes(one.case))
    .map((one, at) => ({ row: { dossier: one.dossier, subject: one.case, reference: one.reference }, place: at + 1 }));
  if (act.outcomes.size > 0 && onto !== undefined)
    return (
      <Section title={words.waiting}>
        <Outcomes
          entries={entries}
          outcomes={act.outcomes}
          isTaking={act.isTaking}
          isNumbered={false}
          onAgain={() => void act.add(entries, onto)}
        >
          <Link className="button" to={`/sittings/${onto}`}>
            {t(words.toSitting)}
          </Link>
        </Outcomes>
      </Section>
    );
  const all = <Button onPress={() => setChosen(kept.map((one) => one.case))}>{t(words.all, { n: kept.length })}</Button>;
  return (
    <Section title={words.waiting} actions={kept.length > 0 ? all : undefined}>
      {kept.length === 0 ? (
        <p className="soft">{t(words.waitingNone)}</p>
      ) : (
        <div className="stack">
          <WaitingCases waiting={kept} chosen={chosen} onChoose={setChosen} />
          {!view.isEveryWaiting && <p className="soft">{t(words.moreWaiting)}</p>}
          {comes.length === 0 ? <p className="soft">{t(words.ontoNone)}</p> : <Onto comes={comes} onto={onto} onChoose={setPicked} />}
          <div>
            <Button
              kind="main"
              isDisabled={entries.length === 0 || onto === undefined}
              isRecording={act.isTaking}
              onPress={() => {
                setTaken(kept);
                setPicked(onto);
                if (onto !== undefined) void act.add(entries, onto);
              }}
            >
              {t(words.add, { n: entries.length })}
            </Button>
          </div>
        </div>
      )}
    </Section>
  );
}

function WaitingCases({
  waiting,
  chosen,
  onChoose,
}: {
  readonly waiting: readonly WaitingCase[];
  readonly chosen: readonly string[] | undefined;
  readonly onChoose: (chosen: readonly string[] | undefined) => void;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const due = (at: string | undefined): string => (at === undefined ? t(words.noLimit) : t(words.due, { at: instant(at, "short") }));
  return (
    <Checks
      isOwn
      label={words.choose}
      hint={words.chooseHint}
      value={chosen}
      onChange={onChoose}
      options={waiting.map((one) => ({ value: one.case, text: [one.reference, t(one.procedureTitle), due(one.dueAt)].join(" · ") }))}
    />
  );
}

function Onto({
  comes,
  onto,
  onChoose,
}: {
  readonly comes: readonly SittingHead[];
  readonly onto: string | undefined;
  readonly onChoose: (sitting: string | undefined) => void;
}): ReactNode {
  const { instant } = useFormat();
  return (
    <Select
      isOwn
      label={words.onto}
      value={onto}
      onChange={onChoose}
      options={comes.map((one) => ({ value: one.id, text: `${instant(one.startsAt, "short")} · ${one.reference}` }))}
    />
  );
}

/** Puts case after case on an agenda; a lost answer is asked for again under its own id. */
function useAdding() {
  const client = useQueryClient();
  const newId = useNewIds();
  const [isTaking, setTaking] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const add = async (those: readonly Entry[], sitting: string): Promise<void> => {
    setTaking(true);
    const left = those.filter(({ row }) => outcomes.get(row.subject)?.kind !== "recorded");
    const wanted = ({ row }: Entry) => ({
      kind: "sitting.add",
      dossier: row.dossier,
      payload: { sitting, item: newId(`${sitting}/${row.subject}`), case: row.subject },
    });
    const onOutcome = (subject: string, outcome: Outcome): void => setOutcomes((before) => new Map(before).set(subject, outcome));
    await sendInAll(left, wanted, { newId, onOutcome });
    setTaking(false);
    await client.invalidateQueries({ queryKey: [sittingContract.sitting.path] });
  };
  return { add, isTaking, outcomes };
}
