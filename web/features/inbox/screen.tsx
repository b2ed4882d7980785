import { useState, type ReactNode } from "react";
import { accessContract, commandContract } from "../../../src/access/index.ts";
import { processContract, type InboxRow } from "../../../src/process/index.ts";
import {
  Button,
  EmptyState,
  Failure,
  Link,
  Page,
  PrintButton,
  Skeleton,
  sayDone,
  useCommand,
  useFormat,
  useGo,
  useKey,
  useRoute,
  useSearch,
  useText,
  type ApiFailure,
} from "../../kit/index.ts";
import { localParts } from "../../kit/dates.ts";
import { isNarrowed, readFilter } from "./filters.ts";
import { Filters } from "./filter-bar.tsx";
import { useHeld } from "./hold.ts";
import { InboxList } from "./list.tsx";
import { Overview } from "./overview.tsx";
import { readAll, useInbox } from "./pages.ts";
import { canAcknowledge, keyOfRow } from "./rows.ts";
import { saveList } from "./save.ts";
import { useOfficer } from "../person/officer.ts";
import { inboxTexts } from "./texts.ts";
import "./inbox.css";

/** What is due for the reader's units, by overdue, today, this week and later. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const { instant } = useFormat();
  const filter = readFilter(search);
  const inbox = useInbox(filter);
  const session = useRoute(accessContract.session, {}).data?.session;
  const zone = session?.country.timeZone ?? "UTC";
  const ownUnit = session?.account.unit ?? "";
  const unitWords = session ? t(session.account.unitTitle) : "";
  const [isChart, setChart] = [search.get("outlook") !== "off", (isOn: boolean) => setSearch({ outlook: isOn ? "" : "off" })];
  const acknowledging = useAcknowledge();
  const isWhole = !inbox.hasMore;
  useKey("o", inboxTexts.filterKey, () => setSearch({ group: filter.group === "overdue" ? "" : "overdue" }));
  useKey("m", inboxTexts.mineKey, () => setSearch({ mine: filter.mine ? "" : "yes" }));
  return (
    <Page
      title={inboxTexts.title}
      lead={
        <>
          {t(inboxTexts.lead)}
          {inbox.now !== undefined && t(inboxTexts.updated, { at: instant(inbox.now, "short") })}
        </>
      }
      actions={<Acts filter={filter} rows={inbox.rows} isChart={isChart} onChart={inbox.rows.length > 0 ? setChart : undefined} />}
    >
      <p className="inbox-print">{t(inboxTexts.printed, { unit: unitWords, at: inbox.now === undefined ? "" : instant(inbox.now) })}</p>
      <div className="stack">
        <Filters
          filter={filter}
          counts={inbox.isLoaded ? inbox.counts : undefined}
          rows={inbox.rows}
          screens={session?.screens ?? []}
          onChange={setSearch}
        />
        {inbox.query.isError && <Failure failure={inbox.query.error.failure} onAgain={() => void inbox.query.refetch()} />}
        {inbox.rows.length > 0 && isChart && (
          <Overview
            rows={inbox.rows}
            counts={inbox.counts}
            group={filter.group}
            isWhole={isWhole}
            dayOf={(moment) => localParts(moment, zone).day}
          />
        )}
        {inbox.isLoaded && (
          <InboxList
            rows={inbox.rows}
            counts={inbox.counts}
            group={filter.group}
            held={acknowledging.held}
            ownUnit={ownUnit}
            onAcknowledge={acknowledging.press}
            more={isWhole ? undefined : { isLoading: inbox.isLoadingMore, onMore: inbox.loadMore }}
            empty={<NothingDue filter={filter} />}
          />
        )}
        {!inbox.isLoaded && !inbox.query.isError && <Skeleton rows={10} />}
      </div>
    </Page>
  );
}

/** An empty list: good news when nothing narrows it, else the way back to the whole. */
function NothingDue({ filter }: { readonly filter: ReturnType<typeof readFilter> }): ReactNode {
  const t = useText();
  const go = useGo();
  if (!isNarrowed(filter)) return <EmptyState title={inboxTexts.emptyTitle}>{t(inboxTexts.emptyWords)}</EmptyState>;
  return <EmptyState title={inboxTexts.emptyFiltered} act={{ text: inboxTexts.clear, onPress: () => go("/inbox") }} />;
}

/** `a` on a waiting referral: held for some seconds with an undo, then recorded. */
function useAcknowledge(): { readonly held: ReadonlySet<string>; readonly press: (row: InboxRow) => void } {
  const t = useText();
  const command = useCommand(commandContract.record, { refreshes: [processContract.inbox] });
  const record = async (row: InboxRow): Promise<void> => {
    const answer = await command.send((id) => ({
      body: { id, kind: "referral.acknowledge", dossier: row.dossier, payload: { referral: row.subject } },
    }));
    if (answer.kind === "recorded") sayDone(t(inboxTexts.acknowledged, { ref: row.reference }));
    else sayDone(t(inboxTexts.failed, { ref: row.reference, why: wordsOf(answer, t(inboxTexts.noNetwork)) }));
  };
  const { held, hold, undo } = useHeld<InboxRow>((row) => void record(row));
  return {
    held,
    press(row) {
      const key = keyOfRow(row);
      if (!canAcknowledge(row)) {
        sayDone(inboxTexts.cannotAcknowledge);
        return;
      }
      if (held.has(key)) return;
      hold(key, row);
      sayDone(t(inboxTexts.holding, { ref: row.reference }), () => {
        if (undo(key)) sayDone(t(inboxTexts.undone, { ref: row.reference }));
      });
    },
  };
}

function wordsOf(failure: ApiFailure, offline: string): string {
  return failure.kind === "fault" ? offline : failure.title || failure.code;
}

function Acts({
  filter,
  rows,
  isChart,
  onChart,
}: {
  readonly filter: ReturnType<typeof readFilter>;
  readonly rows: readonly InboxRow[];
  readonly isChart: boolean;
  readonly onChart: ((isOn: boolean) => void) | undefined;
}): ReactNode {
  const t = useText();
  return (
    <>
      {filter.procedure !== undefined && <ManyAtOnce procedure={filter.procedure} rows={rows} />}
      {filter.procedure !== undefined && <InviteMany procedure={filter.procedure} rows={rows} />}
      {filter.kind === "referral" && rows.filter(canAcknowledge).length > 1 && (
        <Link className="button" to="/acknowledge">
          {t(inboxTexts.acknowledgeMany)}
        </Link>
      )}
      {onChart && (
        <Button pressed={isChart} onPress={() => onChart(!isChart)}>
          {t(isChart ? inboxTexts.hideChart : inboxTexts.showChart)}
        </Button>
      )}
      <SaveButton filter={filter} />
      <PrintButton />
    </>
  );
}

/** Where several cases of a procedure are due, the way to invite their persons to meetings on given days. */
function InviteMany({ procedure, rows }: { readonly procedure: string; readonly rows: readonly InboxRow[] }): ReactNode {
  const t = useText();
  const cases = new Set(rows.filter((row) => row.kind === "clock").map((row) => row.subject));
  if (!useOfficer()?.may("appointment.book") || cases.size < 2) return null;
  return (
    <Link className="button" to={`/invite/${procedure}`}>
      {t(inboxTexts.inviteMany)}
    </Link>
  );
}

/** Where several cases wait for a step that may be taken in many by one act, the way to it. */
function ManyAtOnce({ procedure, rows }: { readonly procedure: string; readonly rows: readonly InboxRow[] }): ReactNode {
  const t = useText();
  const page = useRoute(processContract.procedure, { params: { id: procedure } }).data;
  const isAwaited = (step: string): boolean => page?.clocks.some((clock) => clock.awaits === step) ?? true;
  // What no time limit awaits is done when an office chooses, in cases that wait for something else.
  const waiting = (step: string): number => (isAwaited(step) ? rows.filter((row) => row.step === step) : rows).length;
  const many = page?.steps.filter((step) => step.many !== undefined && waiting(step.id) > 1) ?? [];
  return many.map((step) => (
    <Link key={step.id} className="button" to={`/together/${procedure}/${step.id}`}>
      {t(inboxTexts.manyAtOnce, { step: t(step.title) })}
    </Link>
  ));
}

function SaveButton({ filter }: { readonly filter: ReturnType<typeof readFilter> }): ReactNode {
  const t = useText();
  const [isReading, setReading] = useState(false);
  const save = async (): Promise<void> => {
    setReading(true);
    try {
      const rows = await readAll(filter);
      saveList(rows, t);
      sayDone(t(inboxTexts.savedNote, { n: rows.length }));
    } catch {
      sayDone(inboxTexts.noNetwork);
    }
    setReading(false);
  };
  return (
    <Button isDisabled={isReading} onPress={() => void save()}>
      {t(isReading ? inboxTexts.saving : inboxTexts.save)}
    </Button>
  );
}
