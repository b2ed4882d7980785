import { useEffect, useRef, useState, type ReactNode } from "react";
import { relationTexts, type NeedView } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { Badge, Button, Confirm, useText } from "../../kit/index.ts";
import { readsIn } from "../person/codes.ts";
import { isProposed, Proposals, type RouteView } from "../person/proposals.tsx";
import { needWords } from "../person/texts.ts";
import { firstName, useAgeWords, useSexWord, WhoName } from "../person/words.tsx";
import { isTouched, type DraftDecision, type DraftPerson, type Sheet } from "./draft.ts";
import { needsOfDraft } from "./facts.ts";
import { PersonForm } from "./person-form.tsx";
import { postTexts } from "./texts.ts";

/** One person of the sheet: a line when folded, the form with what is proposed when open. */
export function SheetRow({
  place,
  person,
  sheet,
  routes,
  today,
}: {
  readonly place: number;
  readonly person: DraftPerson;
  readonly sheet: Sheet;
  readonly routes: readonly RouteView[];
  readonly today: string;
}): ReactNode {
  const t = useText();
  const { group } = sheet;
  // What is recorded is changed on the person's page: an edit here would reach nobody.
  const isOpen = group.openRow === person.id && sheet.rows[person.id]?.kind !== "recorded";
  const needs = needsOfDraft(person, sheet.people, group, today);
  const row = useRef<HTMLElement>(null);
  const wasOpen = useRef(true);
  useEffect(() => {
    if (isOpen && !wasOpen.current) row.current?.querySelector<HTMLElement>(".name-parts input")?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <article ref={row} className="sheet-row" data-open={isOpen || undefined} aria-label={`${place + 1}. ${firstName(person.names)}`}>
      <RowHead place={place} person={person} needs={needs} sheet={sheet} isOpen={isOpen} today={today} />
      {isOpen && (
        <div className="row-body">
          <PersonForm
            person={person}
            onChange={(change) => sheet.changePerson(person.id, change)}
            needs={needs}
            reads={readsIn(person.language ?? group.language)}
            language={group.language}
            today={today}
          />
          <aside className="row-aside stack" data-gap="small">
            <h3>{t(needWords.proposes)}</h3>
            {isTouched(person) ? (
              <DraftProposals person={person} needs={needs} sheet={sheet} routes={routes} />
            ) : (
              <p className="soft">{t(needWords.none)}</p>
            )}
          </aside>
        </div>
      )}
    </article>
  );
}

function DraftProposals({
  person,
  needs,
  sheet,
  routes,
}: {
  readonly person: DraftPerson;
  readonly needs: readonly NeedView[];
  readonly sheet: Sheet;
  readonly routes: readonly RouteView[];
}): ReactNode {
  const decide = (made: Readonly<Record<string, DraftDecision>>): void =>
    sheet.changePerson(person.id, { decisions: { ...person.decisions, ...made } });
  const nameOf = (id: string): string => {
    const at = sheet.people.findIndex((one) => one.id === id);
    return firstName(sheet.people[at]?.names ?? []) || `${at + 1}.`;
  };
  return (
    <Proposals
      needs={needs}
      routes={routes}
      nameOf={nameOf}
      onAgree={(agreed) =>
        decide(
          Object.fromEntries(
            agreed.map((need) => [need.need, { decided: "referred", rule: need.rule, route: need.route, sources: need.source }]),
          ),
        )
      }
      onNotNow={(need, reason) =>
        decide({ [need.need]: { decided: "notNow", rule: need.rule, route: need.route, sources: need.source, reason } })
      }
      onTakeBack={(need) => {
        const { [need.need]: _, ...rest } = person.decisions;
        sheet.changePerson(person.id, { decisions: rest });
      }}
    />
  );
}

function RowHead({
  place,
  person,
  needs,
  sheet,
  isOpen,
  today,
}: {
  readonly place: number;
  readonly person: DraftPerson;
  readonly needs: readonly NeedView[];
  readonly sheet: Sheet;
  readonly isOpen: boolean;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const [isRemoving, setRemoving] = useState(false);
  const toggle = (): void => sheet.changeGroup({ openRow: isOpen ? undefined : person.id });
  const remove = (): void => (isTouched(person) ? setRemoving(true) : sheet.removePerson(person.id));
  const holding = needs.filter((need) => isProposed(need, needs) && need.need !== "registration");
  const waiting = holding.filter((need) => !need.decided).length;
  return (
    <header className="row-head">
      <button type="button" className="row-toggle" aria-expanded={isOpen} aria-label={t(postTexts.open, { n: place + 1 })} onClick={toggle}>
        {place + 1}
      </button>
      <div className="row-words">
        <p className="strong private">
          <WhoName names={person.names} />
        </p>
        {isTouched(person) && <RowWords person={person} holding={isOpen ? undefined : holding} today={today} />}
        <RowNote person={person} sheet={sheet} />
      </div>
      <div className="row-end">
        {!isOpen && waiting > 0 && isTouched(person) && (
          <Badge meaning={holding.some((need) => need.apartFrom) ? "overdue" : "due"}>{t(postTexts.notDecided, { n: waiting })}</Badge>
        )}
        {isOpen && (
          <Button kind="quiet" onPress={toggle}>
            {t(postTexts.fold)}
          </Button>
        )}
        {isOpen && sheet.rows[person.id]?.kind !== "recorded" && (
          <Button kind="quiet" onPress={remove}>
            {t(postTexts.remove)}
          </Button>
        )}
      </div>
      <Confirm
        kind="grave"
        title={postTexts.removeTitle}
        effect={postTexts.removeEffect}
        act={postTexts.remove}
        isOpen={isRemoving}
        onClose={() => setRemoving(false)}
        onAct={() => {
          setRemoving(false);
          sheet.removePerson(person.id);
        }}
      />
    </header>
  );
}

/** Who it is, and below, where the row is folded, what holds of them. */
function RowWords({
  person,
  holding,
  today,
}: {
  readonly person: DraftPerson;
  readonly holding: readonly NeedView[] | undefined;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const ageWords = useAgeWords();
  const sexWord = useSexWord();
  const relation = relationTexts[person.relation as keyof typeof relationTexts] as OfficerText | undefined;
  const who = [sexWord(person.sex), ageWords(person.birth, today), relation && t(relation)];
  return (
    <>
      <p className="small soft">{who.filter(Boolean).join(" · ")}</p>
      {holding && (
        <p className="small">
          {holding
            .slice(0, 4)
            .map((need) => t(need.title as OfficerText))
            .join(" · ")}
        </p>
      )}
    </>
  );
}

/** From whom this person is kept apart because of another, and how far recording is. */
function RowNote({ person, sheet }: { readonly person: DraftPerson; readonly sheet: Sheet }): ReactNode {
  const t = useText();
  const state = sheet.rows[person.id];
  if (state?.kind === "recorded")
    return (
      <p>
        <Badge meaning="safe">{t(postTexts.rowSaved, { reference: state.reference })}</Badge>
      </p>
    );
  if (state?.kind === "failed")
    return (
      <p className="field-error">
        {t(postTexts.rowFailed)}. {state.title}
      </p>
    );
  return null;
}
