import type { ReactNode } from "react";
import { relationTexts, intakeContract } from "../../../src/intake/index.ts";
import { dayAt, type Instant, type OfficerText } from "../../../src/kernel/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Badge, Button, Failure, Link, Loaded, Page, useFormat, useGo, useNow, useParam, useRoute, useText } from "../../kit/index.ts";
import { readsIn, useCodes } from "../person/codes.ts";
import { NeedsPart } from "../person/needs-part.tsx";
import { useOfficer } from "../person/officer.ts";
import { PaperActs } from "../person/papers.tsx";
import { birthOf, familyOf, namesOf, valueOf } from "../person/subject.ts";
import { firstName, useAgeWords, useSexWord, WhoName } from "../person/words.tsx";
import { useAgo } from "./list-screen.tsx";
import { postTexts } from "./texts.ts";
import "./post.css";

/** A group that is recorded: what each person needs now, what was decided, papers to take along. */
export function Screen(): ReactNode {
  const dossier = useParam("group");
  const query = useRoute(personContract.household, { params: { dossier } });
  if (query.isError && query.data === undefined)
    return (
      <Page title={postTexts.groups} crumbs={[{ to: "/post", text: postTexts.post }]}>
        <Loaded query={query}>{() => null}</Loaded>
      </Page>
    );
  return (
    <div data-density="large">
      <Loaded query={query}>{({ subject, members }) => <Group subject={subject} members={members} />}</Loaded>
    </div>
  );
}

function Group({ subject, members }: { readonly subject: SubjectView; readonly members: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const { instant } = useFormat();
  const ago = useAgo();
  const officer = useOfficer();
  const arrivedAt = valueOf<string>(subject, "groupArrivedAt") ?? "";
  const order = familyOf(subject, "member").map(([id]) => id);
  const inOrder = members.toSorted((a, b) => order.indexOf(a.dossier) - order.indexOf(b.dossier));
  const language = readsIn(valueOf<string[]>(inOrder[0], "languages")?.[0]);
  return (
    <Page
      title={t(postTexts.group, { reference: valueOf<string>(subject, "groupReference") ?? "" })}
      crumbs={[{ to: "/post", text: postTexts.post }]}
      lead={
        <>
          {t(postTexts.persons, { n: order.length })} · {t(postTexts.arrived, { when: instant(arrivedAt) })} · {ago(arrivedAt)}
          {valueOf<string>(subject, "groupNote") && <> · {valueOf<string>(subject, "groupNote")}</>}
        </>
      }
      actions={
        <>
          <Button kind="main" onPress={() => go(`/leaflet?group=${subject.dossier}&language=${language}`)}>
            {t(postTexts.leaflet)}
          </Button>
          {officer?.may("arrival.record") && <Button onPress={() => go("/post/new")}>{t(postTexts.newGroup)}</Button>}
        </>
      }
    >
      <div className="stack">
        {inOrder.map((person) => (
          <Member key={person.dossier} person={person} members={inOrder} timeZone={officer?.country.timeZone ?? "UTC"} />
        ))}
      </div>
    </Page>
  );
}

function Member({
  person,
  members,
  timeZone,
}: {
  readonly person: SubjectView;
  readonly members: readonly SubjectView[];
  readonly timeZone: string;
}): ReactNode {
  const t = useText();
  const codes = useCodes();
  const ageWords = useAgeWords();
  const sexWord = useSexWord();
  const today = dayAt(new Date(useNow()).toISOString() as Instant, timeZone);
  const relation = relationTexts[valueOf<string>(person, "relation") as keyof typeof relationTexts] as OfficerText | undefined;
  const receipt = valueOf<{ language: string }>(person, "informationReceipt");
  const needs = useRoute(intakeContract.needs, { params: { dossier: person.dossier } });
  const nameOf = (id: string): string => firstName(namesOf(members.find((one) => one.subject === id))) || "–";
  return (
    <article className="group-person" aria-label={firstName(namesOf(person))}>
      <header>
        <div className="row-words">
          <h2 className="private">
            <WhoName names={namesOf(person)} />
          </h2>
          <p className="small soft">
            {[sexWord(valueOf(person, "sex")), ageWords(birthOf(person), today), relation && t(relation)].filter(Boolean).join(" · ")}
          </p>
          <p className="small">
            <Link to={`/persons/${person.dossier}`}>
              <span className="reference">{valueOf<string>(person, "reference")}</span>
            </Link>
          </p>
        </div>
        <div>
          {receipt ? (
            <Badge meaning="safe">{t(postTexts.explained, { language: codes.language(receipt.language) })}</Badge>
          ) : (
            <Badge meaning="due">{t(postTexts.notExplained)}</Badge>
          )}
        </div>
      </header>
      {needs.isError && needs.error.failure ? (
        <Failure failure={needs.error.failure} />
      ) : (
        <NeedsPart dossier={person.dossier} query={needs} nameOf={nameOf} />
      )}
      <PaperActs dossier={person.dossier} person={person} language={readsIn(valueOf<string[]>(person, "languages")?.[0])} />
    </article>
  );
}
