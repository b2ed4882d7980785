import type { ReactNode } from "react";
import type { Birth } from "../../../src/kernel/index.ts";
import type { SubjectView } from "../../../src/person/index.ts";
import { readTracing, type Tracing, tracingContract } from "../../../src/tracing/index.ts";
import { Badge, EmptyState, Facts, Loaded, Page, Section, useParam, useRoute, useText } from "../../kit/index.ts";
import { kinRelationTexts } from "../family/texts.ts";
import { useOfficer } from "../person/officer.ts";
import { useToday } from "../person/today.ts";
import { namesOf, valueOf } from "../person/subject.ts";
import { useAgeWords, useSexWord, WhoName } from "../person/words.tsx";
import { CandidateWords } from "../search/candidate-words.tsx";
import { AskedOne } from "./asked-one.tsx";
import { CandidateActs, Close } from "./find-acts.tsx";
import { tracingStandingTexts, tracingTexts } from "./texts.ts";

/** A request to look for a relative, for the unit that traces. */
export function Screen(): ReactNode {
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const query = useRoute(tracingContract.request, { params: { dossier, id } });
  return (
    <Loaded query={query} rows={8}>
      {({ person, request, approached }) => {
        const tracing = readTracing(request);
        return tracing ? <Request tracing={tracing} person={person} approached={approached} /> : null;
      }}
    </Loaded>
  );
}

type Approached = Parameters<typeof AskedOne>[0]["one"];

function Request({
  tracing,
  person,
  approached,
}: {
  readonly tracing: Tracing;
  readonly person: SubjectView;
  readonly approached: readonly Approached[];
}): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const isRunning = tracing.standing === "open";
  return (
    <Page
      title={t(tracingTexts.title, { reference: tracing.reference })}
      crumbs={[{ to: "/inbox", text: tracingTexts.inbox }]}
      lead={<Badge meaning={isRunning ? "due" : "plain"}>{t(tracingStandingTexts[tracing.standing])}</Badge>}
      actions={isRunning && officer?.may("tracing.close") && <Close tracing={tracing} />}
    >
      <Described tracing={tracing} person={person} />
      <Section title={tracingTexts.asked}>
        {approached.length === 0 ? (
          <p className="soft">{t(tracingTexts.askedNobody)}</p>
        ) : (
          <ul className="list">
            {approached.map((one) => (
              <AskedOne key={one.dossier} one={one} tracing={tracing} />
            ))}
          </ul>
        )}
      </Section>
      {isRunning && <Candidates tracing={tracing} />}
    </Page>
  );
}

/** Who asks and who is looked for, side by side. */
function Described({ tracing, person }: { readonly tracing: Tracing; readonly person: SubjectView }): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const sex = useSexWord();
  const today = useToday();
  const { sought } = tracing;
  return (
    <div className="private">
      <Facts
        items={[
          { name: tracingTexts.who, value: <WhoName names={namesOf(person)} /> },
          { name: tracingTexts.phone, value: valueOf<string>(person, "phone") && <bdi dir="ltr">{valueOf<string>(person, "phone")}</bdi> },
          { name: tracingTexts.safe, value: valueOf<string>(person, "safeContact") },
          { name: tracingTexts.words, value: tracing.wish && <q>{tracing.wish.words}</q> },
          {
            name: tracingTexts.sought,
            value: (
              <>
                <bdi className="strong">{sought.name}</bdi>, {t(kinRelationTexts[sought.relation])}, {sex(sought.sex)},{" "}
                {age(sought.birth as Birth | undefined, today)}
              </>
            ),
          },
          { name: tracingTexts.lastPlace, value: sought.lastPlace },
          ...(tracing.heard ? [{ name: tracingTexts.heard, value: <q>{tracing.heard.words}</q> }] : []),
        ]}
      />
    </div>
  );
}

function Candidates({ tracing }: { readonly tracing: Tracing }): ReactNode {
  const t = useText();
  const query = useRoute(tracingContract.candidates, { params: { dossier: tracing.dossier, id: tracing.id } });
  return (
    <Section title={tracingTexts.candidates}>
      <p className="soft small">{t(tracingTexts.candidatesNote)}</p>
      <Loaded query={query} rows={3}>
        {({ candidates }) =>
          candidates.length === 0 ? (
            <EmptyState title={tracingTexts.noCandidates}>{null}</EmptyState>
          ) : (
            <ul className="list">
              {candidates.map((one) => (
                <li key={one.dossier}>
                  <CandidateWords candidate={one} />
                  <div className="list-end line">
                    <CandidateActs tracing={tracing} candidate={one.dossier} bits={one.bits} />
                  </div>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Section>
  );
}
