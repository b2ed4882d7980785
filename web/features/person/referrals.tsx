import type { ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import type { SubjectView } from "../../../src/person/index.ts";
import { Badge, ClockBar, EmptyState, Link, Section, useRoute, useText } from "../../kit/index.ts";
import { readReferral } from "../inbox/referral.ts";
import { ReferralActs } from "../inbox/referral-acts.tsx";
import { useProgramme } from "../programme/choose.tsx";
import { StandingWords } from "../programme/standing.tsx";
import { pageTexts } from "./page-texts.ts";
import { Refer } from "./refer.tsx";
import { useOfficer } from "./officer.ts";

const order = { sent: 0, declined: 1, acknowledged: 2, finished: 3 } as const;
const states: Readonly<Record<string, OfficerText>> = {
  sent: pageTexts.sent,
  acknowledged: pageTexts.acknowledged,
  declined: pageTexts.declined,
  finished: pageTexts.finished,
};

/** Referrals with who has them in hand and by when; what is this unit's to do is done right here. */
export function Referrals({ dossier, referrals }: { readonly dossier: string; readonly referrals: readonly SubjectView[] }): ReactNode {
  const all = referrals
    .map((one) => ({ id: one.subject, referral: readReferral(one.parts) }))
    .toSorted((a, b) => (order[a.referral.state as keyof typeof order] ?? 4) - (order[b.referral.state as keyof typeof order] ?? 4));
  return (
    <Section title={pageTexts.referrals} actions={<Refer dossier={dossier} />}>
      {all.length === 0 ? (
        <EmptyState title={pageTexts.noReferrals} />
      ) : (
        <ul className="list">
          {all.map(({ id, referral }) => (
            <Referral key={id} dossier={dossier} id={id} referral={referral} />
          ))}
        </ul>
      )}
    </Section>
  );
}

function Referral({
  dossier,
  id,
  referral,
}: {
  readonly dossier: string;
  readonly id: string;
  readonly referral: ReturnType<typeof readReferral>;
}): ReactNode {
  const t = useText();
  const unit = useOfficer()?.account.unit;
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const route = routes.find((one) => one.id === referral.route);
  const to = route?.units.find((one) => one.code === referral.toUnit);
  const programme = useProgramme(referral.service);
  const isMine = referral.state === "declined" ? referral.fromUnit === unit : referral.toUnit === unit && referral.state !== "finished";
  const state = states[referral.state ?? ""];
  return (
    <li>
      <div className="list-words">
        <Link to={`/referrals/${dossier}/${id}`}>
          {route ? t(route.title as OfficerText) : referral.route} <span className="reference small soft">{referral.reference}</span>
        </Link>
        <span className="small soft">
          {[
            to ? t(to.title as OfficerText) : referral.toUnit,
            state && t(state),
            referral.ownerName && t(referral.state === "finished" ? pageTexts.wasWith : pageTexts.inHand, { name: referral.ownerName }),
            referral.declinedReason,
          ]
            .filter(Boolean)
            .join(" · ")}
        </span>
        {programme && (
          <span className="small">
            {t(programme.entry.service.name)}
            {referral.enrolment && (
              <>
                {": "}
                <StandingWords dossier={dossier} referral={id} enrolment={referral.enrolment} />
              </>
            )}
          </span>
        )}
        {isMine && <ReferralActs dossier={dossier} id={id} referral={referral} route={route} />}
      </div>
      <div className="list-end">
        {referral.state === "finished" ? (
          <Badge meaning="safe">{t(pageTexts.finished)}</Badge>
        ) : (
          referral.dueAt && <ClockBar dueAt={referral.dueAt} {...(referral.from ? { startedAt: referral.from } : {})} />
        )}
      </div>
    </li>
  );
}
