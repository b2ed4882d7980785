import type { ReactNode } from "react";
import { type MatterView, originTitles } from "../../../src/referral/index.ts";
import { Badge, Clause, Link, type Meaning, useFormat, useText, useWording } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { MatterActs } from "./acts.tsx";
import { matterWords as words } from "./texts.ts";

const meanings: Readonly<Record<MatterView["state"], Meaning>> = {
  sent: "due",
  acknowledged: "plain",
  declined: "overdue",
  finished: "safe",
  withdrawn: "plain",
};

/** One matter: where it leads, between whom, what it says, how it stands, and what may be done. */
export function MatterCard({ matter, isWhole = false }: { readonly matter: MatterView; readonly isWhole?: boolean }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const { reference, leadsTo, from, to, state } = matter;
  return (
    <article className="matter" aria-label={reference}>
      <p className="line">
        {!isWhole && <Link to={`/matters/${matter.id}`}>{reference}</Link>}
        <span className="strong">{t(leadsTo.title)}</span>
        <Badge meaning={meanings[state]}>{t(words[state])}</Badge>
        {matter.isLate && <Badge meaning="overdue">{t(words.late)}</Badge>}
      </p>
      <p className="small soft">
        {t(words.fromTo, { from: t(from.title), to: t(to.title) })} · {t(words.sentOn, { day: dayOf(matter.sentAt) })}
      </p>
      <Origin matter={matter} />
      <p className="matter-words">{matter.words}</p>
      <Standing matter={matter} />
      <MatterActs matter={matter} />
    </article>
  );
}

/** What it comes from, with the way there for who may go it. */
function Origin({ matter: { origin } }: { readonly matter: MatterView }): ReactNode {
  const t = useText();
  const word = useWording();
  const { language } = useCodes();
  const said = origin.kind === "figure" ? word(origin.told) : origin.kind === "call" ? language(origin.language) : undefined;
  return (
    <p className="small">
      {t(originTitles[origin.kind])}
      {said && `: ${said}`}
    </p>
  );
}

function Standing({ matter }: { readonly matter: MatterView }): ReactNode {
  const t = useText();
  const { day, instant } = useFormat();
  const { owner, by, term, reason, outcome, result, made, state } = matter;
  return (
    <>
      {owner !== undefined && by !== undefined && <p className="small">{t(words.owner, { name: owner, day: day(by) })}</p>}
      {reason !== undefined && <p>{t(state === "withdrawn" ? words.withdrawnWhy : words.declinedWhy, { reason })}</p>}
      {term && (
        <p className="small soft">
          {t(words.dueBy, { at: instant(term.dueAt) })} <Clause reference={term.dueSource.source} />
        </p>
      )}
      {outcome && (
        <p>
          <span className="strong">{t(words[outcome])}</span>
          {result !== undefined && `: ${result}`}
        </p>
      )}
      {made && (
        <p>
          <Link to={made.kind === "campaign" ? "/directory" : "/schemes"}>
            {t(made.kind === "campaign" ? words.madeCampaign : words.madeScheme, { title: made.title ? t(made.title) : made.id })}
          </Link>
        </p>
      )}
    </>
  );
}
