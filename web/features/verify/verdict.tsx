import type { ReactNode } from "react";
import { listAgeTexts, paperTitle, unknownWhyTexts, verdictTexts, type Verdict, type Verification } from "../../../src/document/index.ts";
import { Facts, Mark, Section, useFormat, useLanguage, useText, type Meaning } from "../../kit/index.ts";
import { regionName } from "../../kit/regions.ts";
import { verifyTexts } from "./texts.ts";

const meanings: Readonly<Record<Verdict, Meaning>> = { valid: "safe", expired: "due", revoked: "overdue", unknown: "plain" };

/** What a code says of its paper: the verdict in a word and a sentence, what to compare, how old the list is. */
export function VerdictView({ found }: { readonly found: Verification }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { verdict, why, says, listAge } = found;
  const age =
    listAge.kind === "none" ? t(listAgeTexts.none) : t(listAgeTexts[listAge.kind], { days: listAge.days, issuedOn: day(listAge.issuedOn) });
  return (
    <div className="stack" data-gap="large">
      <div className="verdict" data-meaning={meanings[verdict]} role="status" tabIndex={-1}>
        <p className="verdict-word">
          <Mark meaning={meanings[verdict]} />
          {t(verifyTexts[verdict])}
        </p>
        <p>{t(verdictTexts[verdict])}</p>
        {why && <p className="soft">{t(unknownWhyTexts[why])}</p>}
        <p className="small">{age}</p>
      </div>
      {says && (
        <Section title={verifyTexts.says}>
          <p className="soft">{t(verifyTexts.compare)}</p>
          <Says says={says} />
        </Section>
      )}
    </div>
  );
}

function Says({ says }: { readonly says: NonNullable<Verification["says"]> }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const language = useLanguage();
  const region = (code: string): string => regionName(code, language);
  const nationality = (code: string): string => {
    const words = {
      XXA: verifyTexts.stateless,
      XXB: verifyTexts.refugeeCode,
      XXC: verifyTexts.refugeeCode,
      XXX: verifyTexts.unspecified,
      unknown: verifyTexts.unspecified,
    }[code];
    return words ? t(words) : `${region(code)} (${code})`;
  };
  // The paper is called as it calls itself.
  const kind = paperTitle(says.kind);
  return (
    <Facts
      items={[
        {
          name: verifyTexts.names,
          value: (
            <ul className="verify-names">
              {says.names.map((name) => (
                <li key={name}>
                  <bdi>{name}</bdi>
                </li>
              ))}
            </ul>
          ),
        },
        { name: verifyTexts.reference, value: <span className="reference strong">{says.reference}</span> },
        { name: verifyTexts.kind, value: kind ? t(kind) : says.kind },
        { name: verifyTexts.validity, value: t(verifyTexts.fromTo, { from: day(says.validFrom), to: day(says.validTo) }) },
        ...(says.born ? [{ name: verifyTexts.born, value: says.born.length === 4 ? says.born : day(says.born) }] : []),
        ...(says.nationality ? [{ name: verifyTexts.nationality, value: nationality(says.nationality) }] : []),
        { name: verifyTexts.issuer, value: says.issuer === "XD" ? t(verifyTexts.demoState) : region(says.issuer) },
      ]}
    />
  );
}
