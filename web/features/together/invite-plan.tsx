import type { ReactNode } from "react";
import { Button, Link, Section, useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import type { Planned } from "./invite.ts";
import { inviteTexts as words, unfitTexts } from "./invite-texts.ts";
import { addressOfCase } from "./take.ts";

/** Who gets which time, with whose help; and who cannot be met, with the reason. Nothing is booked yet. */
export function InvitePlan({ planned, onBook }: { readonly planned: readonly Planned[]; readonly onBook: () => void }): ReactNode {
  const t = useText();
  const met = planned.filter((one) => one.at !== undefined).toSorted((a, b) => (a.at ?? "").localeCompare(b.at ?? ""));
  const others = planned.filter((one) => one.at === undefined);
  return (
    <>
      {met.length > 0 && (
        <Section title={words.times}>
          <Lines rows={met} wordsOf={useMeetingWords()} />
          <div>
            <Button kind="main" onPress={onBook}>
              {t(words.act, { n: met.length })}
            </Button>
          </div>
        </Section>
      )}
      {others.length > 0 && (
        <Section title={t(words.notMet, { n: others.length })}>
          <Lines rows={others} wordsOf={useReasons()} />
        </Section>
      )}
    </>
  );
}

function Lines({ rows, wordsOf }: { readonly rows: readonly Planned[]; readonly wordsOf: (one: Planned) => string }): ReactNode {
  return (
    <ul className="list">
      {rows.map((one) => (
        <li key={one.row.subject}>
          <div className="list-words">
            <Link to={addressOfCase(one.row)} className="reference">
              {one.row.reference}
            </Link>
            <span className="small">{wordsOf(one)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function useMeetingWords(): (one: Planned) => string {
  const { instant } = useFormat();
  const codes = useCodes();
  return ({ at, fit }) => {
    const helper = fit.kind === "fits" ? fit.interpreter : undefined;
    const language = fit.kind === "fits" ? fit.language : undefined;
    return [instant(at ?? ""), ...(language === undefined ? [] : [codes.language(language)]), ...(helper ? [helper.name] : [])].join(" · ");
  };
}

function useReasons(): (one: Planned) => string {
  const t = useText();
  return ({ fit }) => {
    if (fit.kind === "fits") return "";
    return typeof fit.why === "string" ? t(unfitTexts[fit.why]) : fit.why.said || t(words.noAnswer);
  };
}
