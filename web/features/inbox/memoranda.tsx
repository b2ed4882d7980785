import type { ReactNode } from "react";
import { memorandumContract } from "../../../src/referral/index.ts";
import { Loaded, Section, useRoute, useText } from "../../kit/index.ts";
import type { Referral } from "./referral.ts";
import { referralTexts } from "./texts.ts";

/** What permitted a referral between two authorities on the day on which it was sent (RE17). */
export function Memoranda({ referral }: { readonly referral: Referral }): ReactNode {
  const t = useText();
  const { fromUnit: from, toUnit: to, route, sentAt: at } = referral;
  const isWhole = from !== undefined && to !== undefined && route !== undefined && at !== undefined;
  const query = useRoute(
    memorandumContract.memorandaFor,
    { query: { from: from ?? "", to: to ?? "", route: route ?? "", at: at ?? "" } },
    { isOn: isWhole },
  );
  if (!isWhole || query.data?.isBetween === false) return null;
  return (
    <Section title={referralTexts.memoranda}>
      <Loaded query={query} rows={1}>
        {({ memoranda }) =>
          memoranda.length === 0 ? (
            <p className="soft">{t(referralTexts.noMemorandum)}</p>
          ) : (
            <ul className="stack" data-gap="small">
              {memoranda.map((one) => (
                <li key={one.id}>
                  <span className="reference">{one.reference}</span> {one.subject} <span className="soft">{one.document}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
