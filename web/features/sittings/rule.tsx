import type { ReactNode } from "react";
import type { SittingPage } from "../../../src/sitting/index.ts";
import { Badge, Clause, useText } from "../../kit/index.ts";
import { sittingWords as words } from "./texts.ts";

/** Quorum and majority with their clauses; what no law was read for says so. */
export function Rule({ rule, isAlone }: { readonly rule: SittingPage["rule"]; readonly isAlone?: boolean }): ReactNode {
  const t = useText();
  const source = (ref: string, isRead: boolean): ReactNode =>
    isRead ? <Clause reference={ref} /> : <Badge meaning="due">{t(words.notRead)}</Badge>;
  return (
    <ul className="sitting-rule">
      <li>
        {t(words.quorum, { n: rule.quorum })}
        {rule.seats !== undefined && <span className="soft"> ({t(words.seats, { n: rule.seats })})</span>}{" "}
        {source(rule.quorumSource, rule.isQuorumRead)}
      </li>
      <li>
        {t(words[rule.majority])} {source(rule.majoritySource, rule.isMajorityRead)}
      </li>
      {isAlone === true && <li>{t(words.isAlone)}</li>}
    </ul>
  );
}
