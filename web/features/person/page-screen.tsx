import { useEffect, useRef, type ReactNode } from "react";
import { dayAt, type Instant } from "../../../src/kernel/index.ts";
import { fileStanding, personContract, type SubjectView } from "../../../src/person/index.ts";
import {
  Badge,
  Bidi,
  Link,
  Loaded,
  nameWords,
  Notice,
  Page,
  Private,
  useNow,
  useParam,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { Completeness } from "../completeness/part.tsx";
import { About } from "./about.tsx";
import { Consents, Disclosures } from "./consents.tsx";
import { DataRequests } from "./data-requests.tsx";
import { Documents } from "./documents.tsx";
import { Family } from "../family/family-part.tsx";
import { Events } from "./events.tsx";
import { eventTexts } from "./event-texts.ts";
import { Feared } from "./feared.tsx";
import { PersonNeeds } from "./person-needs.tsx";
import { PersonDates } from "../calendar/person-dates.tsx";
import { AnotherFile, JoinedFiles } from "../join/joined-files.tsx";
import { Household } from "./together.tsx";
import { PhotoPart } from "./photo-part.tsx";
import { Procedures } from "./procedures.tsx";
import { Referrals } from "./referrals.tsx";
import { SeenBy } from "./seen.tsx";
import { TracingPart } from "../tracing/person-part.tsx";
import { useCodes } from "./codes.ts";
import { useOfficer, type Officer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { birthOf, conflictsOf, namesOf, valueOf } from "./subject.ts";
import { useAgeWords, useSexWord } from "./words.tsx";
import "./person.css";

/** One person with all that is open to the reader. */
export function Screen(): ReactNode {
  const dossier = useParam("dossier");
  const officer = useOfficer();
  const query = useRoute(personContract.person, { params: { dossier } });
  return (
    <Loaded query={query} rows={10}>
      {({ subjects }) => {
        const person = subjects.find((one) => one.kind === "person");
        return person && officer ? <PersonPage person={person} subjects={subjects} officer={officer} /> : null;
      }}
    </Loaded>
  );
}

function PersonPage({
  person,
  subjects,
  officer,
}: {
  readonly person: SubjectView;
  readonly subjects: readonly SubjectView[];
  readonly officer: Officer;
}): ReactNode {
  const t = useText();
  const today = dayAt(new Date(useNow()).toISOString() as Instant, officer.country.timeZone);
  const reference = valueOf<string>(person, "reference") ?? "";
  const conflicts = conflictsOf(subjects);
  const { dossier } = person;
  const post = officer.screens.includes("post") ? [{ to: "/post", text: { en: "Post", ru: "Пост" } }] : [];
  const crumbs = officer.screens.includes("search") ? [{ to: "/search", text: pageTexts.search }] : post;
  return (
    <Page
      title={t(pageTexts.person, { reference })}
      crumbs={crumbs}
      heading={<Heading person={person} />}
      lead={<Line person={person} today={today} />}
      aside={
        <>
          <PhotoPart dossier={dossier} officer={officer} />
          <Household person={person} today={today} />
          <AnotherFile dossier={dossier} officer={officer} />
          <SeenBy dossier={dossier} />
        </>
      }
    >
      {conflicts.length > 0 && (
        <Notice
          meaning="due"
          title={t(pageTexts.conflict, { n: conflicts.length })}
          next={
            <Link to={`/conflicts/${dossier}/${conflicts[0]?.subject.subject ?? dossier}`} className="button">
              {t(pageTexts.resolve)}
            </Link>
          }
        />
      )}
      <Parts person={person} subjects={subjects} officer={officer} today={today} />
    </Page>
  );
}

type PartsProps = {
  readonly person: SubjectView;
  readonly subjects: readonly SubjectView[];
  readonly officer: Officer;
  readonly today: string;
};

/** Everything that stands below the head of the page. */
function Parts({ person, subjects, officer, today }: PartsProps): ReactNode {
  const { dossier } = person;
  const referrals = subjects.filter((one) => one.kind === "referral");
  return (
    <>
      <JoinedFiles dossier={dossier} />
      <Fill part="procedures">
        <Procedures dossier={dossier} />
      </Fill>
      <PersonDates dossier={dossier} />
      <Fill part="needs">
        <PersonNeeds dossier={dossier} person={person} referrals={referrals} officer={officer} />
      </Fill>
      <Referrals dossier={dossier} referrals={referrals} />
      <Fill part="about">
        <About person={person} officer={officer} today={today} />
      </Fill>
      <Completeness dossier={dossier} officer={officer} />
      <Events person={person} officer={officer} today={today} />
      <Fill part="family">
        <Family dossier={dossier} officer={officer} />
      </Fill>
      <TracingPart dossier={dossier} subjects={subjects} officer={officer} today={today} />
      <Fill part="feared">
        <Feared person={person} officer={officer} />
      </Fill>
      <Documents dossier={dossier} officer={officer} />
      <Consents
        dossier={dossier}
        consents={subjects.filter((one) => one.kind === "consent")}
        officer={officer}
        language={valueOf<string[]>(person, "languages")?.[0]}
      />
      <DataRequests dossier={dossier} subjects={subjects} officer={officer} />
      <Disclosures releases={subjects.filter((one) => one.kind === "release")} />
    </>
  );
}

/** A part of the page that an address may lead to, to be filled: `?fill=about`. */
function Fill({ part, children }: { readonly part: string; readonly children: ReactNode }): ReactNode {
  const [search] = useSearch();
  const box = useRef<HTMLDivElement>(null);
  const isAsked = search.get("fill") === part;
  useEffect(() => {
    if (!isAsked) return;
    box.current?.scrollIntoView({ block: "start" });
    box.current?.focus({ preventScroll: true });
  }, [isAsked]);
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  );
}

function Heading({ person }: { readonly person: SubjectView }): ReactNode {
  const names = namesOf(person);
  return (
    <Private>
      <span className="name">
        {names.length === 0 ? (
          <span className="reference">{valueOf<string>(person, "reference")}</span>
        ) : (
          names.map((name, place) => (
            <span key={name.script} className={place === 0 ? "" : "soft"}>
              <Bidi script={name.script}>{nameWords(name)}</Bidi>
            </span>
          ))
        )}
      </span>
    </Private>
  );
}

/** What must be known before one speaks to the person or calls them. */
function Line({ person, today }: { readonly person: SubjectView; readonly today: string }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const age = useAgeWords();
  const sex = useSexWord();
  const languages = valueOf<string[]>(person, "languages") ?? [];
  const safe = valueOf<string>(person, "safeContact");
  const standing = fileStanding(person);
  return (
    <span className="who-line">
      <span className="reference">{valueOf<string>(person, "reference")}</span>
      <span>{sex(valueOf(person, "sex"))}</span>
      <span>{age(birthOf(person), today)}</span>
      {languages.length > 0 && <span>{languages.map(codes.language).join(", ")}</span>}
      {standing !== "active" && <Badge meaning="due">{t(eventTexts[standing])}</Badge>}
      {valueOf(person, "womanOfficer") === "yes" && <Badge meaning="due">{t(pageTexts.womanOfficerYes)}</Badge>}
      {safe && (
        <span className="private">
          <span className="strong">{t(pageTexts.safeContact)}:</span> {safe}
        </span>
      )}
    </span>
  );
}
