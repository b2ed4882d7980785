import type { ReactNode } from "react";
import { relationTexts } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { Button, Link, List, Section, useGo, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "./officer.ts";
import { pageTexts } from "./page-texts.ts";
import { birthOf, familyOf, namesOf, valueOf } from "./subject.ts";
import { useAgeWords, WhoName } from "./words.tsx";

/** With whom the person lives, and with whom they came; two things, never one. */
export function Household({ person, today }: { readonly person: SubjectView; readonly today: string }): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const household = valueOf<string>(person, "household");
  const group = valueOf<string>(person, "group");
  return (
    <>
      <Section title={pageTexts.household}>
        {household ? (
          <Members
            dossier={household}
            own={person.subject}
            today={today}
            link={<Link to={`/households/${household}`}>{t(pageTexts.toHousehold)}</Link>}
          />
        ) : (
          <div className="stack" data-gap="small">
            <p className="soft">{t(pageTexts.noHousehold)}</p>
            {officer?.may("household.record") && (
              <div>
                <Button onPress={() => go(`/households/new?with=${person.dossier}`)}>{t(pageTexts.makeHousehold)}</Button>
              </div>
            )}
          </div>
        )}
      </Section>
      {group && (
        <Fellows
          dossier={group}
          own={person.subject}
          today={today}
          link={officer?.screens.includes("post") ? <Link to={`/post/${group}`}>{t(pageTexts.toGroup)}</Link> : null}
        />
      )}
    </>
  );
}

/** Nothing at all where the group is not open to the reader: an empty list would say that somebody came alone. */
function Fellows(props: { readonly dossier: string; readonly own: string; readonly today: string; readonly link: ReactNode }): ReactNode {
  const { data } = useRoute(personContract.household, { params: { dossier: props.dossier } });
  return data ? (
    <Section title={pageTexts.group}>
      <Members {...props} />
    </Section>
  ) : null;
}

function Members({
  dossier,
  own,
  today,
  link,
}: {
  readonly dossier: string;
  readonly own: string;
  readonly today: string;
  readonly link: ReactNode;
}): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const { data } = useRoute(personContract.household, { params: { dossier } });
  if (!data) return null;
  const relations = new Map([
    ...familyOf<{ relation?: string }>(data.subject, "householdMember"),
    ...familyOf<{ relation?: string }>(data.subject, "member"),
  ]);
  const others = data.members.filter((one) => one.subject !== own);
  return (
    <div className="stack" data-gap="small">
      <List
        items={others.map((one) => {
          const relation = relationTexts[relations.get(one.subject)?.relation as keyof typeof relationTexts] as OfficerText | undefined;
          return {
            id: one.subject,
            to: `/persons/${one.dossier}`,
            title: (
              <span className="private">
                <WhoName names={namesOf(one)} />
              </span>
            ),
            note: [age(birthOf(one), today), relation && t(relation), valueOf<string>(one, "reference")].filter(Boolean).join(" · "),
          };
        })}
      />
      {link}
    </div>
  );
}
