import { useEffect, useState, type ReactNode } from "react";
import { accessContract, findRole, recordContract } from "../../../src/access/index.ts";
import {
  Badge,
  Button,
  callRoute,
  Chips,
  DataTable,
  EmptyState,
  Failure,
  Page,
  Skeleton,
  useFormat,
  useRoute,
  useSearch,
  useText,
  type ApiFailure,
  type Column,
} from "../../kit/index.ts";
import { localParts } from "../../kit/dates.ts";
import { commandTexts } from "../administration/policy-texts.ts";
import { joinLines, nextBefore, pageLines, type RecordLine } from "./lines.ts";
import { Refusals, Seals } from "./seals.tsx";
import { actionTexts, ledgerTexts, purposeTexts } from "./texts.ts";
import "./ledger.css";

const outcomes = ["recorded", "shown", "done", "refused", "conflict"] as const;
type Outcome = (typeof outcomes)[number];
const sources = ["entry", "access"] as const;
type Filter = {
  readonly outcome: Outcome | undefined;
  readonly source: (typeof sources)[number] | undefined;
  readonly account: string | undefined;
};

/** The record as an auditor reads it: newest first, filtered, page by page; its seals and how to verify them. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const filter: Filter = {
    outcome: outcomes.find((one) => one === search.get("outcome")),
    source: sources.find((one) => one === search.get("source")),
    account: search.get("account") ?? undefined,
  };
  const record = useRecord(filter);
  const accountName =
    record.lines.find((line) => line.by === filter.account && line.byName !== "")?.byName ?? filter.account?.slice(0, 8) ?? "";
  const clear = (): void => setSearch({ outcome: "", source: "", account: "" });
  return (
    <Page
      title={ledgerTexts.title}
      lead={t(ledgerTexts.lead)}
      aside={
        <>
          <Seals />
          <Refusals />
        </>
      }
    >
      <div className="stack">
        <Filters filter={filter} accountName={accountName} onChange={setSearch} />
        {record.failure && <Failure failure={record.failure} onAgain={record.again} />}
        {record.isFirst && !record.failure ? (
          <Skeleton rows={12} />
        ) : (
          <Lines
            lines={record.lines}
            onAccount={(account) => setSearch({ account })}
            empty={<EmptyState title={ledgerTexts.empty} act={{ text: ledgerTexts.clear, onPress: clear }} />}
          />
        )}
        {record.lines.length > 0 && (
          <div className="line">
            {record.hasOlder ? (
              <Button isDisabled={record.isLoading} onPress={record.older}>
                {t(ledgerTexts.older)}
              </Button>
            ) : (
              <p className="small soft">{t(ledgerTexts.end)}</p>
            )}
          </div>
        )}
      </div>
    </Page>
  );
}

function Filters({
  filter,
  accountName,
  onChange,
}: {
  readonly filter: Filter;
  readonly accountName: string;
  readonly onChange: (part: Readonly<Record<string, string>>) => void;
}): ReactNode {
  const t = useText();
  return (
    <div className="ledger-filters">
      <Chips
        label={ledgerTexts.outcome}
        value={filter.outcome ? [filter.outcome] : []}
        onChange={(value) => onChange({ outcome: value.at(-1) ?? "" })}
        chips={outcomes.map((id) => ({ id, text: ledgerTexts[id] }))}
      />
      <Chips
        label={ledgerTexts.source}
        value={filter.source ? [filter.source] : []}
        onChange={(value) => onChange({ source: value.at(-1) ?? "" })}
        chips={sources.map((id) => ({ id, text: ledgerTexts[id] }))}
      />
      {filter.account !== undefined && (
        <Chips
          label={ledgerTexts.who}
          value={[filter.account]}
          onChange={() => onChange({ account: "" })}
          chips={[{ id: filter.account, text: t(ledgerTexts.onlyAccount, { name: accountName }) }]}
        />
      )}
    </div>
  );
}

/** Reads the record page by page; another filter begins anew. */
function useRecord({ outcome, source, account }: Filter) {
  const [lines, setLines] = useState<readonly RecordLine[]>([]);
  const [hasOlder, setHasOlder] = useState(false);
  const [isLoading, setLoading] = useState(false);
  const [isFirst, setFirst] = useState(true);
  const [failure, setFailure] = useState<ApiFailure>();
  const [round, setRound] = useState(0);
  const load = async (from: readonly RecordLine[], isLeft: () => boolean): Promise<void> => {
    setLoading(true);
    const before = nextBefore(from);
    const answer = await callRoute(recordContract.ledger, {
      query: {
        ...(before ? { before } : {}),
        ...(outcome ? { outcome } : {}),
        ...(source ? { source } : {}),
        ...(account ? { account } : {}),
      },
    });
    if (isLeft()) return;
    setLoading(false);
    if (answer.kind !== "recorded") return setFailure(answer);
    setFailure(undefined);
    setFirst(false);
    setLines(joinLines(from, answer.value.lines));
    setHasOlder(answer.value.lines.length >= pageLines);
  };
  useEffect(() => {
    let isLeft = false;
    setFirst(true);
    void load([], () => isLeft);
    return () => {
      isLeft = true;
    };
  }, [outcome, source, account, round]);
  return { lines, hasOlder, isLoading, isFirst, failure, older: () => void load(lines, () => false), again: () => setRound(round + 1) };
}

const noDossier = "00000000-0000-0000-0000-000000000000";

function Lines({
  lines,
  onAccount,
  empty,
}: {
  readonly lines: readonly RecordLine[];
  readonly onAccount: (account: string) => void;
  readonly empty: ReactNode;
}): ReactNode {
  const { day } = useFormat();
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const columns: readonly Column<RecordLine>[] = [
    { id: "at", head: ledgerTexts.at, width: "5rem", cell: (line) => <When line={line} zone={zone} /> },
    { id: "who", head: ledgerTexts.who, cell: (line) => <Who line={line} onAccount={onAccount} /> },
    { id: "what", head: ledgerTexts.what, cell: (line) => <What line={line} /> },
    { id: "why", head: ledgerTexts.why, cell: (line) => <Why line={line} />, hideBelow: "middle" },
    { id: "file", head: ledgerTexts.file, width: "6.5rem", cell: (line) => <FileWords line={line} />, hideBelow: "narrow" },
    { id: "outcome", head: ledgerTexts.outcome, width: "8.5rem", cell: (line) => <OutcomeWords line={line} /> },
    { id: "seal", head: ledgerTexts.seal, width: "8rem", cell: (line) => <Seal line={line} />, hideBelow: "middle" },
  ];
  return (
    <DataTable
      caption={ledgerTexts.title}
      columns={columns}
      rows={lines}
      rowKey={(line) => line.source + line.id}
      groupOf={(line) => day(localParts(line.at, zone).day, "long")}
      groupCount={() => undefined}
      empty={empty}
    />
  );
}

function When({ line, zone }: { readonly line: RecordLine; readonly zone: string }): ReactNode {
  return (
    <time dateTime={line.at} title={line.at}>
      {localParts(line.at, zone).time}
      <span className="soft">:{line.at.slice(17, 19)}</span>
    </time>
  );
}

function Why({ line }: { readonly line: RecordLine }): ReactNode {
  const t = useText();
  const text = purposeTexts[line.purpose];
  return <span className="soft">{text ? t(text) : line.purpose}</span>;
}

function FileWords({ line }: { readonly line: RecordLine }): ReactNode {
  const t = useText();
  if (line.dossier === noDossier) return <span className="soft">{t(ledgerTexts.noFile)}</span>;
  return (
    <span className="reference" title={t(ledgerTexts.fileHint)}>
      {line.dossier.slice(-8)}
    </span>
  );
}

function Seal({ line }: { readonly line: RecordLine }): ReactNode {
  const t = useText();
  if (line.position === undefined) return <span className="soft small">{t(ledgerTexts.waiting)}</span>;
  return <span className="soft">{t(ledgerTexts.position, { n: String(line.position) })}</span>;
}

function Who({ line, onAccount }: { readonly line: RecordLine; readonly onAccount: (account: string) => void }): ReactNode {
  const t = useText();
  const role = findRole(line.role);
  const { by } = line;
  if (line.role === "person") return t(ledgerTexts.person);
  if (by === undefined) return <span className="soft">{t(line.role === "" ? ledgerTexts.nobody : ledgerTexts.node)}</span>;
  return (
    <span className="ledger-who">
      <button type="button" className="ledger-name" title={t(ledgerTexts.onlyAccount, { name: line.byName })} onClick={() => onAccount(by)}>
        {line.byName || by.slice(0, 8)}
      </button>
      <span className="small soft">
        {role ? t(role.title) : line.role}, {line.unit}
      </span>
    </span>
  );
}

function What({ line }: { readonly line: RecordLine }): ReactNode {
  const t = useText();
  // What met another entry is told by the act that it came from.
  const act = line.kind.replace(/\.conflict$/, "");
  const known = line.source === "entry" ? (commandTexts[act] ?? actionTexts[act]) : actionTexts[line.kind];
  const text = known && act !== line.kind ? { en: `${known.en}: ${ledgerTexts.met.en}`, ru: `${known.ru}: ${ledgerTexts.met.ru}` } : known;
  return (
    <span>
      {text ? t(text) : <span className="reference">{line.kind}</span>}
      {line.compartment && <span className="small soft"> · {line.compartment}</span>}
    </span>
  );
}

function OutcomeWords({ line }: { readonly line: RecordLine }): ReactNode {
  const t = useText();
  const word = outcomes.find((one) => one === line.outcome);
  const words = word ? t(ledgerTexts[word]) : line.outcome;
  if (line.outcome !== "refused" && line.outcome !== "conflict") return <span>{words}</span>;
  return (
    <span className="ledger-outcome">
      <Badge meaning={line.outcome === "refused" ? "blocked" : "due"}>{words}</Badge>
      {line.code && <span className="reference small soft">{line.code}</span>}
    </span>
  );
}
