import type { ReactNode } from "react";
import type { SittingView } from "../../../src/process/index.ts";
import { Badge, useText } from "../../kit/index.ts";
import { caseTexts } from "./texts.ts";

/** How a panel voted: the count against its quorum, each vote, and the reasons of whoever was against. */
export function Sitting({ sitting }: { readonly sitting: SittingView }): ReactNode {
  const t = useText();
  const { inFavour, against, abstained, quorumMin, isCarried, votes } = sitting;
  const standing = {
    yes: { meaning: "safe", text: caseTexts.sittingCarried },
    no: { meaning: "blocked", text: caseTexts.sittingLost },
    undetermined: { meaning: "due", text: caseTexts.sittingOpen },
  } as const;
  return (
    <div className="stack" data-gap="small">
      <p className="line">
        <span className="strong">{t(caseTexts.sittingCount, { inFavour, against, abstained })}</span>
        <Badge meaning={standing[isCarried].meaning}>{t(standing[isCarried].text)}</Badge>
      </p>
      <p className="small soft">{t(caseTexts.sittingQuorum, { n: quorumMin })}</p>
      <ul className="list">
        {votes.map(({ byName, vote, dissent }, place) => (
          <li key={place}>
            <div className="list-words">
              <span>
                {byName ?? t(caseTexts.sittingMember, { n: place + 1 })}: <span className="strong">{t(vote)}</span>
              </span>
              {dissent !== undefined && (
                <span className="small">
                  <span className="soft">{t(caseTexts.sittingDissent)}:</span> <bdi className="private">{dissent}</bdi>
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
