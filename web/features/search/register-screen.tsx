import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { intakeContract, type NeedView } from "../../../src/intake/index.ts";
import { dayAt, type Instant } from "../../../src/kernel/index.ts";
import type { Candidate, Verdict } from "../../../src/person/index.ts";
import { Button, DayField, Failure, Page, sayDone, useDraft, useFormat, useGo, useNow, useRoute, useText } from "../../kit/index.ts";
import { readsIn } from "../person/codes.ts";
import { useOfficer, type Officer } from "../person/officer.ts";
import { Proposals } from "../person/proposals.tsx";
import { useRecord } from "../person/record.ts";
import { needWords } from "../person/texts.ts";
import { newPerson, type DraftGroup, type DraftPerson } from "../post/draft.ts";
import { arrivalOf, needsOfDraft } from "../post/facts.ts";
import { PersonForm } from "../post/person-form.tsx";
import { postTexts } from "../post/texts.ts";
import { instantOfLocal } from "../../kit/local-time.ts";
import { KnownAlready, type Verdicts } from "./known-already.tsx";
import { searchTexts } from "./texts.ts";
import "../post/post.css";

type Draft = {
  readonly person: DraftPerson;
  readonly cameOn?: string | undefined;
  readonly arrivedAt?: string | undefined;
  /** Set once the person is recorded: what is still to send is what was said of candidates. */
  readonly reference?: string | undefined;
  readonly verdicts?: Verdicts | undefined;
};

/** The start of the day on which the person came, in the State's own zone; today is now. Once sent it stays, so that sending again says the same. */
function arrivalAt({ cameOn, arrivedAt }: Draft, today: string, zone: string): string {
  const earlier = cameOn !== undefined && cameOn < today ? instantOfLocal(`${cameOn}T00:00`, zone) : undefined;
  return earlier ?? arrivedAt ?? new Date().toISOString();
}

/** One person who came to the office: the same form as a row at a post. */
export function Screen(): ReactNode {
  const officer = useOfficer();
  return officer ? <Register officer={officer} /> : null;
}

/** The draft of one person, and recording it. */
function useRegistration(officer: Officer, today: string) {
  const t = useText();
  const go = useGo();
  const [draft, change, forget] = useDraft<Draft>("search/new", { person: newPerson(uuidv7(), false) });
  const [problem, setProblem] = useState<string>();
  const record = useRecord();
  const { person } = draft;
  const group: DraftGroup = { id: person.id, order: [person.id], openRow: person.id };
  const send = async (): Promise<void> => {
    setProblem(person.names.length === 0 ? t(searchTexts.nameless) : undefined);
    if (person.names.length === 0) return;
    const reference = draft.reference ?? (await recordArrival());
    if (reference === undefined || !(await recordVerdicts())) return;
    forget();
    sayDone(t(searchTexts.recorded, { reference }));
    go(`/persons/${person.id}`);
  };
  const recordArrival = async (): Promise<string | undefined> => {
    const arrivedAt = arrivalAt(draft, today, officer.country.timeZone);
    change({ person, arrivedAt });
    const { group: _, ...payload } = arrivalOf(person, group, { post: officer.account.unit, arrivedAt });
    const answer = await record.record({ kind: "arrival.record", dossier: person.id, payload });
    if (answer.kind !== "recorded") return undefined;
    const reference = String(answer.value.says?.["reference"] ?? "");
    change({ reference });
    return reference;
  };
  /** What was said of candidates, one after the other; what did not get through stays and is sent again. */
  const recordVerdicts = async (): Promise<boolean> => {
    const left = { ...draft.verdicts };
    for (const [other, said] of Object.entries(left)) {
      const answer = await record.record({ kind: "person.compare", dossier: person.id, payload: { other, ...said } });
      if (answer.kind !== "recorded") return false;
      delete left[other];
      change({ verdicts: { ...left } });
    }
    return true;
  };
  return { draft, change, problem, record, group, send };
}

function Register({ officer }: { readonly officer: Officer }): ReactNode {
  const t = useText();
  const now = useNow();
  const { day } = useFormat();
  const today = dayAt(new Date(now).toISOString() as Instant, officer.country.timeZone);
  const { draft, change, problem, record, group, send } = useRegistration(officer, today);
  const { person } = draft;
  const needs: readonly NeedView[] = needsOfDraft(person, [person], group, today);
  return (
    <Page title={searchTexts.register} crumbs={[{ to: "/search", text: searchTexts.title }]} lead={t(searchTexts.registerLead)}>
      <form
        className="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
        }}
      >
        <div className="sheet-row">
          <div className="row-body register-body">
            <div className="stack">
              <h2 className="unseen">{t(postTexts.people)}</h2>
              <DayField
                label={searchTexts.cameOn}
                hint={searchTexts.cameOnHint}
                max={today}
                value={draft.cameOn}
                onChange={(cameOn) => change({ cameOn })}
                words={draft.cameOn && day(draft.cameOn)}
              />
              <PersonForm
                person={person}
                onChange={(part) => change({ person: { ...person, ...part } })}
                needs={needs}
                reads={readsIn(person.language)}
                language={undefined}
                today={today}
                isAlone
              />
            </div>
            <div className="stack">
              <KnownAlready
                person={person}
                verdicts={draft.verdicts ?? {}}
                onVerdict={(candidate, verdict) => change({ verdicts: withVerdict(draft.verdicts ?? {}, candidate, verdict) })}
              />
              <Proposed needs={needs} />
            </div>
          </div>
        </div>
        {problem && (
          <p className="field-error" role="alert">
            {problem}
          </p>
        )}
        {record.failure && <Failure failure={record.failure} />}
        <div className="line">
          <Button kind="main" type="submit" isRecording={record.isRecording} hotkey="Ctrl ↵">
            {t(searchTexts.record)}
          </Button>
        </div>
      </form>
    </Page>
  );
}

/** What is said of a candidate, or taken back. */
function withVerdict(verdicts: Verdicts, { dossier, bits }: Candidate, verdict: Verdict | undefined): Verdicts {
  const { [dossier]: _, ...others } = verdicts;
  return verdict === undefined ? others : { ...others, [dossier]: { verdict, bits } };
}

/** What is proposed for the person as the form stands; it is decided on their page. */
function Proposed({ needs }: { readonly needs: readonly NeedView[] }): ReactNode {
  const t = useText();
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  return (
    <aside className="row-aside stack" data-gap="small">
      <h3>{t(needWords.proposes)}</h3>
      <Proposals
        needs={needs.map((need) => ({ ...need, decided: { decided: "open", rule: need.rule } }))}
        routes={routes}
        nameOf={() => "–"}
        onAgree={() => undefined}
        onNotNow={() => undefined}
      />
    </aside>
  );
}
