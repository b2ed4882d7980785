import { useRef, useState, type ReactNode } from "react";
import { needTexts, questionTexts, relationTexts, type AnswerCode, type NeedView, type QuestionCode } from "../../../src/intake/index.ts";
import type { Answer, OfficerText } from "../../../src/kernel/index.ts";
import { Badge, Button, useText } from "../../kit/index.ts";
import { readsIn } from "../person/codes.ts";
import { isProposed } from "../person/proposals.tsx";
import { InTheirLanguage } from "../person/words.tsx";
import { isTouched, type DraftDecision, type DraftPerson, type Sheet } from "./draft.ts";
import { familiesOf, familyOf, isBegun, listQuestions, listRelations, nextAnswer, partsOf, withParts } from "./list-model.ts";
import { needsOfList } from "./list-needs.ts";
import { sexOptions } from "./person-form.tsx";
import { postTexts } from "./texts.ts";

type About = { readonly sheet: Sheet; readonly today: string };
type NeedsOf = ReturnType<typeof needsOfList>;

/** Many at once: a line a person, families one after the other; every row is the same draft as the whole one. */
export function ListRows({ sheet, today }: About): ReactNode {
  const t = useText();
  const { group, people } = sheet;
  const last = people.at(-1);
  const box = useRef<HTMLDivElement>(null);
  const needsOf = needsOfList(sheet, today);
  const next = (isNewFamily: boolean): void => {
    const carried = isNewFamily || !last ? "" : partsOf(last.names).family;
    sheet.addPerson({
      family: isNewFamily || !last ? crypto.randomUUID() : familyOf(last, group),
      ...(isNewFamily ? { relation: "head" } : {}),
      names: withParts([], { given: "", family: carried }),
    });
    // Each family is a list of its own: the new row is the last of all, not the last of the first family.
    requestAnimationFrame(() => [...(box.current?.querySelectorAll(".list-row") ?? [])].at(-1)?.querySelector("input")?.focus());
  };
  return (
    <div ref={box} className="list-rows stack" data-gap="small">
      <label className="line list-fear">
        <input
          type="checkbox"
          checked={group.isFearAsked ?? false}
          onChange={(event) => sheet.changeGroup({ isFearAsked: event.target.checked })}
        />
        <span>{t(postTexts.fearAsked)}</span>
      </label>
      <p className="small soft">{t(postTexts.fearAskedHint)}</p>
      {familiesOf(people, group).map((family, at) => (
        <section key={family.id} aria-label={t(postTexts.familyN, { n: at + 1 })}>
          <h3 className="small soft">{t(postTexts.familyN, { n: at + 1 })}</h3>
          {family.people.map((person, place) => (
            <ListRow key={person.id} person={person} isFirst={place === 0} sheet={sheet} today={today} needs={needsOf(person)} />
          ))}
        </section>
      ))}
      <div className="line">
        <Button onPress={() => next(false)}>+ {t(postTexts.nextInFamily)}</Button>
        <Button onPress={() => next(true)}>+ {t(postTexts.nextFamily)}</Button>
        <AgreeAll sheet={sheet} needsOf={needsOf} />
      </div>
    </div>
  );
}

function ListRow({
  person,
  isFirst,
  sheet,
  today,
  needs,
}: About & { readonly person: DraftPerson; readonly isFirst: boolean; readonly needs: readonly NeedView[] }): ReactNode {
  const t = useText();
  const place = sheet.people.indexOf(person) + 1;
  const parts = partsOf(person.names);
  const change = (part: Partial<DraftPerson>): void => sheet.changePerson(person.id, part);
  const [asking, setAsking] = useState<AnswerCode>();
  return (
    <article className="list-row" aria-label={`${place}. ${parts.given}`}>
      <span className="list-number">{place}</span>
      <WhoFields person={person} change={change} today={today} />
      <div className="list-chips">
        {isFirst ? (
          <span className="small soft">{t(postTexts.firstOf)}</span>
        ) : (
          <Segments
            label={t(postTexts.toFirst)}
            name={`relation-${person.id}`}
            value={person.relation}
            options={listRelations.map((value) => ({ value, text: t(relationTexts[value]) }))}
            onChange={(relation) => change({ relation })}
          />
        )}
        <Chip what={t(postTexts.asylumShort)} answer={person.wishesAsylum} onTap={(wishesAsylum) => change({ wishesAsylum })} />
        {listQuestions(person).map((code) => (
          <Chip
            key={code}
            what={t(chipTexts[code] ?? questionTexts[code as QuestionCode])}
            answer={person.answers[code]}
            onFocus={() => setAsking(code)}
            onTap={(answer) => change({ answers: { ...person.answers, [code]: answer } })}
          />
        ))}
      </div>
      <Found person={person} sheet={sheet} needs={needs} />
      {asking && (
        <p className="list-asking">
          {t(questionTexts[asking as QuestionCode])}{" "}
          <InTheirLanguage text={questionTexts[asking as QuestionCode]} language={readsIn(person.language ?? sheet.group.language)} />
        </p>
      )}
    </article>
  );
}

/** Name, sex, age and relation of a row: what is written of everybody. */
function WhoFields({
  person,
  change,
  today,
}: {
  readonly person: DraftPerson;
  readonly change: (part: Partial<DraftPerson>) => void;
  readonly today: string;
}): ReactNode {
  const t = useText();
  const parts = partsOf(person.names);
  const age = person.birth?.precision === "estimated" ? String(person.birth.ageYears) : "";
  const setAge = (typed: string): void =>
    change({ birth: /^\d{1,3}$/.test(typed) ? { precision: "estimated", ageYears: Number(typed), on: today } : undefined });
  return (
    <>
      <input
        className="input"
        aria-label={t(postTexts.given)}
        placeholder={t(postTexts.given)}
        autoComplete="off"
        spellCheck={false}
        value={parts.given}
        onChange={(event) => change({ names: withParts(person.names, { ...parts, given: event.target.value }) })}
      />
      <input
        className="input"
        aria-label={t(postTexts.familyName)}
        placeholder={t(postTexts.familyName)}
        autoComplete="off"
        spellCheck={false}
        value={parts.family}
        onChange={(event) => change({ names: withParts(person.names, { ...parts, family: event.target.value }) })}
      />
      <Segments
        label={t(postTexts.sex)}
        name={`sex-${person.id}`}
        value={person.sex}
        options={sexOptions.map((one) => ({ value: one.value, text: t(one.text) }))}
        onChange={(sex) => change({ sex: sex as DraftPerson["sex"] })}
      />
      <input
        className="input"
        data-digits={3}
        aria-label={t(postTexts.ageAbout)}
        placeholder={t(postTexts.ageAbout)}
        inputMode="numeric"
        autoComplete="off"
        maxLength={3}
        value={age}
        onChange={(event) => setAge(event.target.value)}
      />
    </>
  );
}

/** Short words of the questions that are one tap: those of the need they settle. */
const chipTexts: Readonly<Partial<Record<AnswerCode, OfficerText>>> = {
  medical: needTexts.medical,
  pregnant: needTexts.pregnant,
  disability: needTexts.disability,
};

const answerTexts = { yes: postTexts.chipYes, no: postTexts.chipNo, unsure: postTexts.chipUnsure, notAsked: postTexts.chipNotAsked };

/** One question, one tap: not asked, yes, no. The word of the answer always stands on it. */
function Chip({
  what,
  answer,
  onTap,
  onFocus,
}: {
  readonly what: string;
  readonly answer: Answer | undefined;
  readonly onTap: (answer: Answer) => void;
  readonly onFocus?: () => void;
}): ReactNode {
  const t = useText();
  const now = answer ?? "notAsked";
  return (
    <button type="button" className="list-chip" data-answer={now} onFocus={onFocus} onClick={() => onTap(nextAnswer(answer))}>
      {t(postTexts.chip, { what, answer: t(answerTexts[now]) })}
    </button>
  );
}

function Segments({
  label,
  name,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly name: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string | undefined) => void;
}): ReactNode {
  return (
    <div className="segments" role="group" aria-label={label}>
      {options.map((one) => (
        <label key={one.value} className="segment">
          <input
            type="radio"
            name={name}
            checked={value === one.value}
            onChange={() => onChange(one.value)}
            onClick={() => value === one.value && onChange(undefined)}
          />
          <span>{one.text}</span>
        </label>
      ))}
    </div>
  );
}

const quiet: ReadonlySet<string> = new Set(["registration", "familyUnity", "noDetention"]);

/** What the rules find of the row while it is typed, as words; a child kept apart first. */
function Found({
  person,
  sheet,
  needs,
}: Pick<About, "sheet"> & { readonly person: DraftPerson; readonly needs: readonly NeedView[] }): ReactNode {
  const t = useText();
  if (!isTouched(person) || !isBegun(person)) return null;
  const found = needs.filter((need) => isProposed(need, needs) && !quiet.has(need.need));
  return (
    <p className="list-found">
      {found.map((need) => (
        <Badge key={need.need} meaning={need.apartFrom ? "overdue" : need.decided ? "safe" : "due"}>
          {t(need.title as OfficerText)}
        </Badge>
      ))}
      <Button kind="quiet" onPress={() => sheet.changeGroup({ isList: false, openRow: person.id })}>
        {t(postTexts.wholeRow, { n: sheet.people.indexOf(person) + 1 })}
      </Button>
    </p>
  );
}

const decisionOf = (need: NeedView): DraftDecision => ({ decided: "referred", rule: need.rule, route: need.route, sources: need.source });

/** What is proposed for everybody on the list and not decided yet, agreed to by one tap; each keeps the rule that proposed it. */
function AgreeAll({ sheet, needsOf }: Pick<About, "sheet"> & { readonly needsOf: NeedsOf }): ReactNode {
  const t = useText();
  const waiting = sheet.people.filter(isBegun).flatMap((person) => {
    const needs = needsOf(person);
    const open = needs.filter((need) => isProposed(need, needs) && !need.decided);
    return open.length > 0 ? [{ person, open }] : [];
  });
  const count = waiting.reduce((all, one) => all + one.open.length, 0);
  if (count === 0) return null;
  return (
    <Button
      onPress={() => {
        for (const { person, open } of waiting)
          sheet.changePerson(person.id, {
            decisions: { ...person.decisions, ...Object.fromEntries(open.map((need) => [need.need, decisionOf(need)])) },
          });
      }}
    >
      {t(postTexts.agreeBus, { n: count })}
    </Button>
  );
}
