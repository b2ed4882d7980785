import type { ReactNode } from "react";
import { relationTexts } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import {
  currentMembers,
  formerMembers,
  headOf,
  type HouseholdMember,
  personContract,
  type SubjectView,
} from "../../../src/person/index.ts";
import { Button, EmptyState, Facts, List, Loaded, Page, Section, useFormat, useGo, useParam, useRoute, useText } from "../../kit/index.ts";
import { Family } from "../family/family-part.tsx";
import { useOfficer } from "../person/officer.ts";
import { birthOf, namesOf, valueOf } from "../person/subject.ts";
import { useToday } from "../person/today.ts";
import { useAgeWords, WhoName } from "../person/words.tsx";
import { Children } from "./schooling.tsx";
import { householdTexts, leavingTexts } from "./texts.ts";

/** A household: who lives together and who did, as far as each file is open to the reader. */
export function Screen(): ReactNode {
  const dossier = useParam("dossier");
  const query = useRoute(personContract.household, { params: { dossier } });
  return <Loaded query={query}>{({ subject, members }) => <Household household={subject} members={members} />}</Loaded>;
}

function Household({ household, members }: { readonly household: SubjectView; readonly members: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const { day } = useFormat();
  const [current, former] = [currentMembers(household), formerMembers(household)];
  const head = headOf(current);
  const hidden = current.size - members.filter((one) => current.has(one.subject)).length;
  return (
    <Page
      title={t(householdTexts.title, { reference: valueOf<string>(household, "householdReference") ?? "" })}
      crumbs={[{ to: "/search", text: { en: "Find a person", ru: "Найти человека" } }]}
      actions={
        officer?.may("household.update") && (
          <Button onPress={() => go(`/households/${household.dossier}/change`)}>{t(householdTexts.change)}</Button>
        )
      }
    >
      <Facts items={[{ name: householdTexts.address, value: valueOf<string>(household, "householdAddress") }]} />
      <Section title={householdTexts.members}>
        {current.size === 0 && <EmptyState title={householdTexts.empty}>{null}</EmptyState>}
        <Members
          members={members}
          named={current}
          words={(one) => (one.since ? t(householdTexts.since, { day: day(one.since) }) : undefined)}
        />
        {hidden > 0 && <p className="soft">{t(householdTexts.hidden, { n: hidden })}</p>}
      </Section>
      <Children members={members.filter((one) => current.has(one.subject))} />
      {former.size > 0 && (
        <Section title={householdTexts.former}>
          <Members
            members={members}
            named={former}
            words={(one) => t(householdTexts.until, { day: day(one.until ?? ""), why: t(leavingTexts[one.why ?? "unknown"]) })}
          />
        </Section>
      )}
      {head !== undefined && members.some((one) => one.subject === head) && <Family dossier={head} officer={officer} />}
    </Page>
  );
}

function Members({
  members,
  named,
  words,
}: {
  readonly members: readonly SubjectView[];
  readonly named: ReadonlyMap<string, HouseholdMember>;
  readonly words: (member: HouseholdMember) => string | undefined;
}): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const today = useToday();
  return (
    <List
      items={members.flatMap((one) => {
        const member = named.get(one.subject);
        return member
          ? [
              {
                id: one.subject,
                to: `/persons/${one.dossier}`,
                title: (
                  <span className="private">
                    <WhoName names={namesOf(one)} />
                  </span>
                ),
                note: [t(relationWord(member.relation)), age(birthOf(one), today), valueOf<string>(one, "reference"), words(member)]
                  .filter(Boolean)
                  .join(" · "),
              },
            ]
          : [];
      })}
    />
  );
}

/** How somebody stands to the head, in words. */
export function relationWord(relation: HouseholdMember["relation"]): OfficerText {
  if (relation === "head") return householdTexts.head;
  return (relationTexts[relation as keyof typeof relationTexts] as OfficerText | undefined) ?? householdTexts.unknownRelation;
}
