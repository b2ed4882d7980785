import type { ReactNode } from "react";
import { relationTexts } from "../../../src/intake/index.ts";
import { dayAt, type Instant, type OfficerText } from "../../../src/kernel/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { Facts, List, Loaded, Page, Section, useNow, useParam, useRoute, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { birthOf, familyOf, namesOf, valueOf } from "../person/subject.ts";
import { useAgeWords, WhoName } from "../person/words.tsx";
import { householdTexts } from "./texts.ts";

/** A household: who lives together, as far as each file is open to the reader. */
export function Screen(): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const dossier = useParam("dossier");
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const today = dayAt(new Date(useNow()).toISOString() as Instant, zone);
  const query = useRoute(personContract.household, { params: { dossier } });
  return (
    <Loaded query={query}>
      {({ subject, members }) => {
        const relations = new Map(familyOf<{ relation?: string }>(subject, "householdMember"));
        const hidden = relations.size - members.length;
        return (
          <Page
            title={t(householdTexts.title, { reference: valueOf<string>(subject, "householdReference") ?? "" })}
            crumbs={[{ to: "/search", text: { en: "Find a person", ru: "Найти человека" } }]}
          >
            <Facts items={[{ name: householdTexts.address, value: valueOf<string>(subject, "householdAddress") }]} />
            <Section title={householdTexts.members}>
              <List
                items={members.map((one) => {
                  const relation = relations.get(one.subject)?.relation;
                  const words =
                    relation === "head"
                      ? householdTexts.head
                      : (relationTexts[relation as keyof typeof relationTexts] as OfficerText | undefined);
                  return {
                    id: one.subject,
                    to: `/persons/${one.dossier}`,
                    title: (
                      <span className="private">
                        <WhoName names={namesOf(one)} />
                      </span>
                    ),
                    note: [words && t(words), age(birthOf(one), today), valueOf<string>(one, "reference")].filter(Boolean).join(" · "),
                  };
                })}
              />
              {hidden > 0 && <p className="soft">{t(householdTexts.hidden, { n: hidden })}</p>}
            </Section>
          </Page>
        );
      }}
    </Loaded>
  );
}
