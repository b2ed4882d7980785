import type { ReactNode } from "react";
import type { CheckedOffer } from "../../../src/directory/index.ts";
import { Mark, useText, type Meaning } from "../../kit/index.ts";
import { agencyTexts } from "./texts.ts";

const meanings: Readonly<Record<CheckedOffer["agency"], Meaning>> = { yes: "safe", no: "overdue", undetermined: "due", notAsked: "plain" };

/** What each layer of the offer says, and whether all three hold. */
export function CheckView({ check }: { readonly check: CheckedOffer }): ReactNode {
  const t = useText();
  const meaning = check.isConfirmed ? "safe" : "due";
  return (
    <section className="agencies-check" data-meaning={meaning} role="status">
      <h2>
        <Mark meaning={meaning} />
        {t(check.isConfirmed ? agencyTexts.confirmed : agencyTexts.notConfirmed)}
      </h2>
      <dl>
        {layersOf(check).map(({ name, said, layer }) => (
          <div key={name.en} className="agencies-layer">
            <dt>{t(name)}</dt>
            <dd data-meaning={meanings[layer]}>
              <Mark meaning={meanings[layer]} />
              {t(said)}
            </dd>
          </div>
        ))}
      </dl>
      <p>{t(check.isConfirmed ? agencyTexts.confirmedNext : agencyTexts.notConfirmedNext)}</p>
    </section>
  );
}

function layersOf({ agency, order, principal }: CheckedOffer) {
  const { notAsked } = agencyTexts;
  return [
    {
      name: agencyTexts.agency,
      layer: agency,
      said: agency === "notAsked" ? notAsked : agency === "yes" ? agencyTexts.agencyYes : agencyTexts.agencyNo,
    },
    {
      name: agencyTexts.order,
      layer: order,
      said: order === "notAsked" ? notAsked : order === "yes" ? agencyTexts.orderYes : agencyTexts.orderNo,
    },
    {
      name: agencyTexts.principal,
      layer: principal,
      said: {
        notAsked,
        yes: agencyTexts.principalYes,
        no: agencyTexts.principalNo,
        undetermined: agencyTexts.principalUnsure,
      }[principal],
    },
  ];
}
