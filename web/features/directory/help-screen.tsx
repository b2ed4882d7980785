import { useEffect, useRef, useState, type ReactNode } from "react";
import type { z } from "zod";
import { directoryContract, type HelpFor, helpFor, isOpenTo, type Money } from "../../../src/directory/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import {
  browserTongue,
  Button,
  Chips,
  LanguageSwitch,
  Notice,
  PersonArea,
  QuickExit,
  Skeleton,
  Told,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { ToldName } from "../../kit/told-in.tsx";
import { keepOffline } from "../../offline/register.ts";
import { dialOf, hoursWords } from "./hours.ts";
import { helpQuestions, helpTexts } from "./help-texts.ts";
import "./directory.css";

type PublicService = z.output<(typeof directoryContract)["publicDirectory"]["returns"]>["services"][number];

type LanguageChoice = { readonly language: PersonLanguage; readonly onLanguage: (language: PersonLanguage) => void };

/** The page for everybody: a question, an answer, who helps near here now. No sign-in, nothing asked about the person. */
export function Screen(): ReactNode {
  const [language, setLanguage] = useState<PersonLanguage>(() => browserTongue() ?? "ru");
  useEffect(() => {
    document.title = "Panah";
    document.documentElement.lang = language;
  }, [language]);
  return (
    <PersonArea language={language}>
      <Help language={language} onLanguage={setLanguage} />
    </PersonArea>
  );
}

function Help({ language, onLanguage }: LanguageChoice): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<string>();
  const query = useRoute(directoryContract.publicDirectory, { query: {} });
  const top = useRef<HTMLHeadingElement>(null);
  const isLoaded = query.data !== undefined;
  useEffect(() => {
    if (isLoaded) void keepOffline();
  }, [isLoaded]);
  const question = helpQuestions.find((one) => one.id === asked);
  const choose = (id: string | undefined): void => {
    setAsked(id);
    scrollTo(0, 0);
    requestAnimationFrame(() => top.current?.focus());
  };
  return (
    <div className="help">
      <Languages language={language} onLanguage={onLanguage} />
      <main className="stack" data-gap="large">
        {question ? (
          <>
            <div className="stack" data-gap="small">
              <h1 ref={top} tabIndex={-1}>
                {t(question.ask)}
              </h1>
              <p>{t(question.answer)}</p>
            </div>
            <Services route={question.route} services={query.data?.services} isError={query.isError} onAgain={() => void query.refetch()} />
            <div>
              <Button onPress={() => choose(undefined)}>{t(helpTexts.back)}</Button>
            </div>
          </>
        ) : (
          <>
            <div className="stack" data-gap="small">
              <h1 ref={top} tabIndex={-1}>
                {t(helpTexts.title)}
              </h1>
              <p>{t(helpTexts.lead)}</p>
            </div>
            <QuestionList onChoose={choose} />
          </>
        )}
      </main>
    </div>
  );
}

function Languages({ language, onLanguage }: LanguageChoice): ReactNode {
  return (
    <header className="person-top">
      <LanguageSwitch language={language} onLanguage={onLanguage} isOpenFirst={browserTongue() === undefined} />
      <QuickExit isPlaced />
    </header>
  );
}

function QuestionList({ onChoose }: { readonly onChoose: (question: string) => void }): ReactNode {
  const t = useText();
  return (
    <ul className="help-questions">
      {helpQuestions.map((one) => (
        <li key={one.id}>
          <button type="button" onClick={() => onChoose(one.id)}>
            {t(one.ask)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Services({
  route,
  services,
  isError,
  onAgain,
}: {
  readonly route: string;
  readonly services: readonly PublicService[] | undefined;
  readonly isError: boolean;
  readonly onAgain: () => void;
}): ReactNode {
  const t = useText();
  const [whom, setWhom] = useState<readonly HelpFor[]>([]);
  if (services === undefined)
    return isError ? (
      <Notice meaning="due" title={helpTexts.noNetwork} next={<Button onPress={onAgain}>{t(helpTexts.again)}</Button>} />
    ) : (
      <Skeleton rows={3} />
    );
  const here = services.filter(({ entry }) => entry.service.routes.includes(route));
  const found = here.filter(({ entry }) => isOpenTo(entry.eligibility, whom));
  return (
    <section className="stack">
      <h2>{t(helpTexts.who)}</h2>
      {here.length > 0 && (
        <Chips
          label={helpTexts.who}
          value={whom}
          onChange={(next) => setWhom(helpFor.filter((one) => next.includes(one)))}
          chips={helpFor.map((id) => ({ id, text: helpTexts[id] }))}
        />
      )}
      {found.length === 0 && <p>{t(helpTexts.none)}</p>}
      <ul className="help-services">
        {found.map((one) => (
          <li key={one.service}>
            <OneService service={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What a programme costs and gives, when, on which terms, and whether there is a free place. */
function Offer({ service: { entry, hasPlaces } }: { readonly service: PublicService }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const { programme, campaign } = entry;
  if (campaign) return <p>{t(helpTexts.campaign, { day: day(campaign.to) })}</p>;
  if (!programme) return null;
  const sum = ({ amount, currency, per }: Money): string => t(helpTexts[per], { sum: `\u2066${number(amount)} ${currency}\u2069` });
  const { kind, cost, pays, interestPercent, lengthInMonths, startsOn, applyUntil, terms } = programme;
  const said = [
    cost && t(helpTexts.cost, { sum: sum(cost) }),
    pays && t(kind === "loan" ? helpTexts.lends : helpTexts.gets, { sum: sum(pays) }),
    interestPercent !== undefined && t(helpTexts.interest, { percent: number(interestPercent) }),
    lengthInMonths !== undefined && t(helpTexts.lasts, { n: number(lengthInMonths) }),
    startsOn && t(helpTexts.begins, { day: day(startsOn) }),
    applyUntil && t(helpTexts.askUntil, { day: day(applyUntil) }),
    hasPlaces !== undefined && t(hasPlaces ? helpTexts.hasPlaces : helpTexts.isFull),
  ];
  return (
    <>
      <p>{said.filter(Boolean).join(" ")}</p>
      {terms && (
        <p>
          <Told text={terms as Parameters<typeof t>[0]} />
        </p>
      )}
    </>
  );
}

/** For work somebody must show by which paper they may work, whatever else the service asks for. */
function asksForPapers({ eligibility, programme }: PublicService["entry"]): boolean {
  return eligibility.needsPapers || programme?.kind === "vacancy";
}

function OneService({ service }: { readonly service: PublicService }): ReactNode {
  const { entry, isVerified, contact } = service;
  const t = useText();
  const notes = [entry.service.fee === "free" ? t(helpTexts.free) : "", asksForPapers(entry) ? "" : t(helpTexts.noPapers)]
    .filter(Boolean)
    .join(" ");
  // Names of organisations stand in the officers' languages alone; what a person reads of them is in theirs.
  return (
    <>
      <p className="strong">
        <Told text={entry.service.description as Parameters<typeof t>[0]} />
      </p>
      <Offer service={service} />
      {contact && (
        <a className="button help-call" data-kind="main" href={dialOf(contact.number)}>
          {t(helpTexts.call, { number: `\u2066${contact.number}\u2069` })}
        </a>
      )}
      <p className="soft">
        {hoursWords(entry.schedule, t)}. {notes}
      </p>
      <div className="soft">
        <p>
          <ToldName name={entry.service.name} />
        </p>
        <p>{entry.location.isSecret ? t(helpTexts.secret) : <ToldName name={entry.location.address ?? entry.location.name} />}</p>
      </div>
      {!isVerified && <Notice meaning="due" title={helpTexts.expired} />}
    </>
  );
}
