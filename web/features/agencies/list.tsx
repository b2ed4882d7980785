import type { ReactNode } from "react";
import type { RegisterView } from "../../../src/directory/index.ts";
import type { Day } from "../../../src/kernel/time.ts";
import { Badge, Section, useFormat, useLanguage, useText, type Meaning } from "../../kit/index.ts";
import { regionName } from "../../kit/regions.ts";
import { agencyTexts } from "./texts.ts";

const standings: Readonly<Record<RegisterView["standing"], Meaning>> = {
  holds: "safe",
  suspended: "due",
  ended: "blocked",
  expired: "blocked",
};

type Listed = { readonly found: readonly RegisterView[]; readonly more: number; readonly isAsked: boolean };

/** Agencies as the register has them, each with its job orders; where nothing was asked and none is there, the register is empty. */
export function AgencyList({ found, more, isAsked }: Listed): ReactNode {
  const t = useText();
  return (
    <Section title={agencyTexts.list}>
      {found.length === 0 ? (
        <p>{t(isAsked ? agencyTexts.none : agencyTexts.empty)}</p>
      ) : (
        <ul className="agencies-list">
          {found.map((agency) => (
            <li key={`${agency.holder} ${agency.number}`}>
              <Agency agency={agency} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="soft">{t(agencyTexts.more, { n: more })}</p>}
    </Section>
  );
}

function Agency({ agency }: { readonly agency: RegisterView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <>
      <div className="agencies-head">
        <h3>
          <bdi>{agency.holder}</bdi>
        </h3>
        <Badge meaning={standings[agency.standing]}>{t(agencyTexts[agency.standing])}</Badge>
      </div>
      <p className="soft">{t(agencyTexts.licence, { number: isolated(agency.number), day: day(agency.until as Day) })}</p>
      {agency.offers.length === 0 ? (
        <p className="soft small">{t(agencyTexts.noOrders)}</p>
      ) : (
        <ul className="agencies-orders" aria-label={t(agencyTexts.orders)}>
          {agency.offers.map((offer) => (
            <li key={offer.number}>
              <Offer offer={offer} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A number or name keeps its own direction within a sentence. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

function Offer({ offer }: { readonly offer: RegisterView["offers"][number] }): ReactNode {
  const t = useText();
  const language = useLanguage();
  const facts = [
    offer.occupation,
    offer.places === undefined ? undefined : t(agencyTexts.places, { n: offer.places }),
    offer.pay === undefined ? undefined : t(agencyTexts.pay, { pay: isolated(offer.pay) }),
  ].filter((one) => one !== undefined);
  return (
    <>
      <div className="agencies-head">
        <span className="strong">{t(agencyTexts.orderLine, { number: isolated(offer.number) })}</span>
        <Badge meaning={offer.isConfirmed ? "safe" : "due"}>
          {t(offer.isConfirmed ? agencyTexts.confirmed : agencyTexts.notConfirmed)}
        </Badge>
      </div>
      <p>
        {offer.principal === undefined ? t(agencyTexts.household) : <bdi>{offer.principal}</bdi>}
        {offer.principalIn !== undefined && <> · {regionName(offer.principalIn, language)}</>}
      </p>
      <p className="soft small">{facts.join(" · ")}</p>
    </>
  );
}
