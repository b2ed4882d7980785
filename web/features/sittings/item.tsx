import { useState, type ReactNode } from "react";
import { type AgendaItem, itemStandingTexts, type SittingPage, voteTexts } from "../../../src/sitting/index.ts";
import { Badge, Button, Link, useFormat, useText } from "../../kit/index.ts";
import { AdjournDialog, DecideDialog, StrikeDialog, VoteDialog, WithdrawDialog } from "./item-dialogs.tsx";
import { ProposeDialog } from "./propose-dialog.tsx";
import { sittingWords as words } from "./texts.ts";

type Asked = "propose" | "vote" | "decide" | "withdraw" | "adjourn" | "strike";
const standings = { waiting: "due", decided: "safe", adjourned: "plain", struck: "plain" } as const;
const counts = {
  yes: { meaning: "safe", text: words.carried },
  no: { meaning: "blocked", text: words.lost },
  undetermined: { meaning: "due", text: words.tooFew },
} as const;

/** One case of the agenda: what is proposed, how members voted, who keeps out, and what the reader may do. */
export function Item({ page, item }: { readonly page: SittingPage; readonly item: AgendaItem }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const [asked, setAsked] = useState<Asked>();
  const close = (): void => setAsked(undefined);
  const dialog = { page, item, onClose: close };
  return (
    <article className="sitting-item" aria-label={item.reference}>
      <p className="line">
        <span className="soft">{item.number}.</span>
        <Link to={`/cases/${item.dossier}/${item.case}`} className="reference">
          {item.reference}
        </Link>
        <span>{t(item.procedureTitle)}</span>
        <Badge meaning={standings[item.standing]}>{t(itemStandingTexts[item.standing])}</Badge>
      </p>
      <p className="small soft">
        {t(item.stateTitle)}
        {item.dueAt !== undefined && ` · ${t(words.due, { at: instant(item.dueAt, "short") })}`}
      </p>
      <End item={item} />
      <Apart item={item} />
      <Proposal item={item} />
      {item.standing === "waiting" && <Acts page={page} item={item} onAsk={setAsked} />}
      {asked === "propose" && <ProposeDialog {...dialog} />}
      {asked === "vote" && <VoteDialog {...dialog} />}
      {asked === "decide" && <DecideDialog {...dialog} />}
      {asked === "withdraw" && <WithdrawDialog {...dialog} />}
      {asked === "adjourn" && <AdjournDialog {...dialog} />}
      {asked === "strike" && <StrikeDialog {...dialog} />}
    </article>
  );
}

function End({ item: { end } }: { readonly item: AgendaItem }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (end?.why === undefined) return null;
  return <p className="private">{end.until === undefined ? end.why : t(words.endedUntil, { day: day(end.until), why: end.why })}</p>;
}

function Apart({ item: { apart, shutTo } }: { readonly item: AgendaItem }): ReactNode {
  const t = useText();
  return (
    <>
      {apart.map(({ name, why, isMine }, place) => (
        <p key={place}>{t(words.keepsOut, { name: isMine ? `${name} (${t(words.me)})` : name, why })}</p>
      ))}
      {shutTo === "keepsOut" && !apart.some((one) => one.isMine) && <p className="soft">{t(words.youKeepOut)}</p>}
      {shutTo === "actedBefore" && <p className="soft">{t(words.youActed)}</p>}
    </>
  );
}

function Proposal({ item: { proposal, votes, tally, isCarried, standing } }: { readonly item: AgendaItem }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  if (!proposal) return standing === "waiting" ? <p className="soft">{t(words.nothingProposed)}</p> : null;
  return (
    <div className="sitting-proposal">
      <p>
        <span className="strong">{t(proposal.title)}</span> <span className="small soft">{t(words.proposal, { name: proposal.name })}</span>
      </p>
      <dl className="fact-list">
        {proposal.answers.map(({ label, value, kind }) => (
          <div key={label.en}>
            <dt>{t(label)}</dt>
            <dd>{kind === "day" ? day(value.en) : <bdi className="private">{t(value)}</bdi>}</dd>
          </div>
        ))}
      </dl>
      <p className="line">
        <span className="strong">{t(words.count, tally)}</span>
        <Badge meaning={counts[isCarried].meaning}>{t(counts[isCarried].text)}</Badge>
      </p>
      <ul className="list">
        {votes.map(({ name, isMine, vote, dissent }, place) => (
          <li key={place}>
            <div className="list-words">
              <span>
                {name}
                {isMine && ` (${t(words.me)})`}: <span className="strong">{t(voteTexts[vote])}</span>
              </span>
              {dissent !== undefined && (
                <span className="small">
                  <span className="soft">{t(words.dissent)}:</span> <bdi className="private">{dissent}</bdi>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What the reader may do with a case that waits: who keeps out of it may still put it off, and nothing else. */
function Acts({
  page,
  item,
  onAsk,
}: {
  readonly page: SittingPage;
  readonly item: AgendaItem;
  readonly onAsk: (asked: Asked) => void;
}): ReactNode {
  const t = useText();
  const isOpen = page.sitting.standing === "open";
  const takesPart = isOpen && page.isPresent && item.shutTo === undefined;
  const mayEnd = !isOpen || page.isPresent;
  const keepsOut = item.apart.some((one) => one.isMine);
  return (
    <div className="line no-print">
      {takesPart && item.proposal && <Button onPress={() => onAsk("vote")}>{t(words.vote)}…</Button>}
      {takesPart && item.proposal && <Button onPress={() => onAsk("decide")}>{t(words.decide)}…</Button>}
      {takesPart && item.steps.length > 0 && (
        <Button onPress={() => onAsk("propose")}>{t(item.proposal ? words.proposeOtherwise : words.propose)}…</Button>
      )}
      {!keepsOut && <Button onPress={() => onAsk("withdraw")}>{t(words.withdraw)}…</Button>}
      {mayEnd && <Button onPress={() => onAsk("adjourn")}>{t(words.adjourn)}…</Button>}
      {mayEnd && (
        <Button kind="quiet" onPress={() => onAsk("strike")}>
          {t(words.strike)}…
        </Button>
      )}
    </div>
  );
}
