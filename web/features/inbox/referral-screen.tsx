import type { ReactNode } from "react";
import type { ServiceView } from "../../../src/directory/index.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import { groundTexts, type PriorityReason } from "../../../src/referral/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { Badge, Facts, Link, Loaded, Page, Section, useFormat, useParam, useRoute, useText } from "../../kit/index.ts";
import { DueClock } from "../procedures/due-clock.tsx";
import { LawRefs } from "../procedures/law-refs.tsx";
import { Memoranda } from "./memoranda.tsx";
import { ReferralActs } from "./referral-acts.tsx";
import { useProgramme } from "../programme/choose.tsx";
import { StandingWords } from "../programme/standing.tsx";
import { programmeTexts } from "../programme/texts.ts";
import { readReferral, type Referral } from "./referral.ts";
import { inboxTexts, referralTexts } from "./texts.ts";
import "./inbox.css";

/** One referral: what is asked of whom by when, and the acts that are lawful now. */
export function Screen(): ReactNode {
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const t = useText();
  const person = useRoute(personContract.person, { params: { dossier } });
  const { routes, units } = useRoute(intakeContract.routes, {}).data ?? { routes: [], units: [] };
  return (
    <Loaded query={person}>
      {(file) => {
        const subject = file.subjects.find((one) => one.subject === id && one.kind === "referral");
        if (!subject)
          return (
            <Page title={referralTexts.whole} crumbs={[{ to: "/inbox", text: referralTexts.inbox }]}>
              <p>{t(referralTexts.notHere)}</p>
            </Page>
          );
        const referral = readReferral(subject.parts);
        const route = routes.find((one) => one.id === referral.route);
        return (
          <Page
            title={t(referralTexts.title, { ref: referral.reference ?? "" })}
            crumbs={[{ to: "/inbox", text: referralTexts.inbox }]}
            lead={route ? t(route.title as { en: string; ru: string }) : undefined}
            actions={
              <Link to={`/persons/${dossier}`} className="button">
                {t(referralTexts.person)}
              </Link>
            }
          >
            <ReferralFacts dossier={dossier} id={id} referral={referral} unitTitle={(code) => titleOf(units, code)} />
            <Memoranda referral={referral} />
            <ReferralActs dossier={dossier} id={id} referral={referral} route={route} />
          </Page>
        );
      }}
    </Loaded>
  );
}

function ProgrammeLine({ programme }: { readonly programme: ServiceView }): ReactNode {
  const t = useText();
  return (
    <>
      <span className="strong">{t(programme.entry.service.name)}</span>, {t(programme.entry.organization.name)}
    </>
  );
}

/** On which grounds the person goes first, by which clauses. */
function GoesFirst({ reasons }: { readonly reasons: readonly PriorityReason[] }): ReactNode {
  const t = useText();
  const words = ({ ground, isSure }: PriorityReason): string =>
    isSure ? t(groundTexts[ground]) : t(referralTexts.cannotRuleOut, { ground: t(groundTexts[ground]) });
  return (
    <>
      {reasons.map(words).join("; ")} <LawRefs refs={[...new Set(reasons.map((one) => one.source))]} />
    </>
  );
}

type Units = readonly { readonly code: string; readonly title: Readonly<Record<string, string>> }[];

function titleOf(units: Units, code: string): { en: string; ru: string } {
  const found = units.find((unit) => unit.code === code)?.title;
  return { en: found?.["en"] ?? code, ru: found?.["ru"] ?? code };
}

const stateTexts: Readonly<Record<string, { en: string; ru: string }>> = {
  sent: referralTexts.stateSent,
  acknowledged: referralTexts.stateAcknowledged,
  declined: referralTexts.stateDeclined,
  finished: referralTexts.stateFinished,
};

function ReferralFacts({
  dossier,
  id,
  referral,
  unitTitle,
}: {
  readonly dossier: string;
  readonly id: string;
  readonly referral: Referral;
  readonly unitTitle: (code: string) => { en: string; ru: string };
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const state = stateTexts[referral.state ?? ""];
  const when = (moment: string | undefined): ReactNode => (moment === undefined ? undefined : instant(moment));
  const programme = useProgramme(referral.service);
  const items = [
    ...(programme ? [{ name: programmeTexts.kind, value: <ProgrammeLine programme={programme} /> }] : []),
    ...(referral.enrolment
      ? [{ name: programmeTexts.standing, value: <StandingWords dossier={dossier} referral={id} enrolment={referral.enrolment} /> }]
      : []),
    {
      name: referralTexts.states,
      value: state && (
        <Badge meaning={referral.state === "acknowledged" || referral.state === "finished" ? "safe" : "due"}>{t(state)}</Badge>
      ),
    },
    ...(referral.state === "finished"
      ? []
      : [
          {
            name: referralTexts.due,
            value: (
              <>
                <DueClock startedAt={referral.from ?? referral.sentAt} dueAt={referral.dueAt} />{" "}
                {referral.source && <LawRefs refs={[referral.source]} />}
              </>
            ),
          },
        ]),
    ...(referral.goesFirst.length > 0 ? [{ name: referralTexts.goesFirst, value: <GoesFirst reasons={referral.goesFirst} /> }] : []),
    { name: referralTexts.owner, value: referral.ownerName ?? <span className="soft">{t(inboxTexts.nobody)}</span> },
    { name: referralTexts.from, value: referral.fromUnit && t(unitTitle(referral.fromUnit)) },
    { name: referralTexts.to, value: referral.toUnit && t(unitTitle(referral.toUnit)) },
    { name: referralTexts.firstContact, value: when(referral.firstContactAt) },
    { name: referralTexts.sent, value: when(referral.sentAt) },
    ...(referral.rules.length > 0
      ? [
          {
            name: referralTexts.rules,
            value: (
              <>
                {referral.rules.join(", ")} <LawRefs refs={referral.sources} />
              </>
            ),
          },
        ]
      : []),
    ...(referral.note ? [{ name: referralTexts.note, value: <span className="private">{referral.note}</span> }] : []),
    ...(referral.declinedReason ? [{ name: referralTexts.declinedReason, value: referral.declinedReason }] : []),
  ];
  return (
    <Section title={referralTexts.whole}>
      <Facts items={items} />
    </Section>
  );
}
