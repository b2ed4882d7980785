import type { ReactNode } from "react";
import { useText } from "../../kit/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { roleLines, signInTexts } from "./texts.ts";

export type DemoAccount = {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly roleTitle: OfficerText;
  readonly unit: string;
  readonly unitTitle: OfficerText;
};

/** The demo accounts by unit, the posts first as their codes order them. */
export function groupByUnit(
  accounts: readonly DemoAccount[],
): { readonly unit: string; readonly title: OfficerText; readonly accounts: readonly DemoAccount[] }[] {
  const units = [...new Map(accounts.map((one) => [one.unit, one.unitTitle]))];
  const isPost = (unit: string): number => (/-POST-/.test(unit) ? 0 : 1);
  return units
    .map(([unit, title]) => ({ unit, title, accounts: accounts.filter((one) => one.unit === unit) }))
    .sort((one, other) => isPost(one.unit) - isPost(other.unit) || one.unit.localeCompare(other.unit));
}

/** Whom one can be in the demo State: who, as what, and what that role does. */
export function Cast({
  accounts,
  entering,
  onEnter,
}: {
  readonly accounts: readonly DemoAccount[];
  readonly entering: string | undefined;
  readonly onEnter: (login: string) => void;
}): ReactNode {
  const t = useText();
  return (
    <div className="cast">
      {groupByUnit(accounts).map((group) => (
        <section key={group.unit}>
          <h3>{t(group.title)}</h3>
          <ul>
            {group.accounts.map((account) => {
              const line = roleLines[account.role];
              return (
                <li key={account.login}>
                  <button
                    type="button"
                    aria-disabled={entering !== undefined || undefined}
                    onClick={() => entering === undefined && onEnter(account.login)}
                  >
                    <span>
                      <span className="strong">{account.name}</span>
                      <span className="small soft">{t(account.roleTitle)}</span>
                    </span>
                    {line && <span className="small soft">{t(line)}</span>}
                    {entering === account.login && (
                      <span className="unseen" role="status">
                        {t(signInTexts.enterAs, { name: account.name, role: t(account.roleTitle) })}
                      </span>
                    )}
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
