import { useState, type KeyboardEvent, type ReactNode } from "react";
import { dayAt, type Instant } from "../../../src/kernel/index.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import {
  Button,
  Choice,
  ComboBox,
  Confirm,
  Failure,
  Field,
  Page,
  sayDone,
  TextField,
  useGo,
  useNow,
  useRoute,
  useText,
  type ApiFailure,
} from "../../kit/index.ts";
import { readsIn, useCodes } from "../person/codes.ts";
import { useOfficer, type Officer } from "../person/officer.ts";
import type { RouteView } from "../person/proposals.tsx";
import { isTouched, useSheet, type Sheet } from "./draft.ts";
import { forgetSaving, saveSheet, type Saved } from "./save.ts";
import { ListRows } from "./list-rows.tsx";
import { isBegun, familiesOf } from "./list-model.ts";
import { keepShift, sealingOf } from "./sealing.ts";
import { SheetRow } from "./sheet-row.tsx";
import { Strip } from "./strip.tsx";
import { postTexts } from "./texts.ts";
import { instantOfLocal, localWords } from "../../kit/local-time.ts";
import "./post.css";

/** A group as it arrives: shared facts once, a row a person, what is proposed beside each. */
export function Screen(): ReactNode {
  const officer = useOfficer();
  return officer ? <GroupSheet officer={officer} /> : null;
}

/** Enter goes to the next field, as a keyboard at a post is used; in a text of several lines it stays what it is. */
function goNext(event: KeyboardEvent<HTMLElement>): void {
  const at = event.target;
  if (
    event.key !== "Enter" ||
    event.ctrlKey ||
    event.metaKey ||
    event.defaultPrevented ||
    !(at instanceof HTMLInputElement) ||
    at.getAttribute("aria-expanded") === "true"
  )
    return;
  event.preventDefault();
  const all = [
    ...event.currentTarget.querySelectorAll<HTMLElement>("input:not([type=radio]), select, textarea, input[type=radio]:checked"),
  ].filter((one) => one.offsetParent !== null);
  all[all.indexOf(at) + 1]?.focus();
}

const ways = [
  { value: "rows", text: postTexts.wayRows },
  { value: "list", text: postTexts.wayList },
] as const;

function GroupSheet({ officer }: { readonly officer: Officer }): ReactNode {
  const t = useText();
  const go = useGo();
  const sheet = useSheet();
  const today = dayAt(new Date(useNow()).toISOString() as Instant, officer.country.timeZone);
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const saving = useSaving(sheet, officer);
  const [isForgetting, setForgetting] = useState(false);
  const people = sheet.people;
  return (
    <div data-density="large" className="post-sheet">
      <Page
        title={postTexts.sheet}
        crumbs={[{ to: "/post", text: postTexts.post }]}
        lead={t(officer.account.unitTitle)}
        actions={
          <>
            <Button onPress={() => go(`/leaflet?language=${readsIn(sheet.group.language ?? "prs")}`)}>{t(postTexts.leaflet)}</Button>
            {people.some(isTouched) && (
              <Button kind="quiet" onPress={() => setForgetting(true)}>
                {t(postTexts.forget)}…
              </Button>
            )}
          </>
        }
      >
        <form
          className="stack"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void saving.save();
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit();
            else goNext(event);
          }}
        >
          <SharedFacts sheet={sheet} zone={officer.country.timeZone} />
          <section className="stack" data-gap="small" aria-label={t(postTexts.people)}>
            <Rows sheet={sheet} routes={routes} today={today} />
          </section>
          <Strip sheet={sheet} recording={saving.isRecording} wrong={<Wrong saving={saving} />}>
            <Button kind="main" type="submit" isRecording={saving.isRecording} hotkey="Ctrl ↵">
              {t(postTexts.save, { n: people.filter((one) => isTouched(one) && (!sheet.group.isList || isBegun(one))).length || 1 })}
            </Button>
          </Strip>
        </form>
        <Forgetting sheet={sheet} isOpen={isForgetting} onClose={() => setForgetting(false)} />
      </Page>
    </div>
  );
}

/** The people of the sheet, each in a row of their own or many in a list. */
function Rows({
  sheet,
  routes,
  today,
}: {
  readonly sheet: Sheet;
  readonly routes: readonly RouteView[];
  readonly today: string;
}): ReactNode {
  const t = useText();
  return (
    <>
      <Choice
        isOwn
        isRequired
        label={postTexts.way}
        value={sheet.group.isList ? "list" : "rows"}
        onChange={(way) => sheet.changeGroup({ isList: way === "list" })}
        options={ways}
      />
      {sheet.group.isList ? (
        <ListRows sheet={sheet} today={today} />
      ) : (
        <>
          {sheet.people.map((person, place) => (
            <SheetRow key={person.id} place={place} person={person} sheet={sheet} routes={routes} today={today} />
          ))}
          <div>
            <Button onPress={() => sheet.addPerson()}>+ {t(postTexts.addNext)}</Button>
          </div>
        </>
      )}
    </>
  );
}

/** Asks before all that was typed is thrown away. */
function Forgetting({
  sheet,
  isOpen,
  onClose,
}: {
  readonly sheet: Sheet;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactNode {
  return (
    <Confirm
      kind="grave"
      title={postTexts.forgetTitle}
      effect={postTexts.forgetEffect}
      act={postTexts.forget}
      isOpen={isOpen}
      onClose={onClose}
      onAct={() => {
        forgetSaving();
        sheet.forget();
        onClose();
      }}
    />
  );
}

/** Why the sheet was not recorded. */
function Wrong({ saving }: { readonly saving: ReturnType<typeof useSaving> }): ReactNode {
  return (
    <>
      {saving.problem && (
        <p className="field-error" role="alert">
          {saving.problem}
        </p>
      )}
      {saving.failure && <Failure failure={saving.failure} onAgain={() => void saving.save()} />}
    </>
  );
}

function useSaving(sheet: Sheet, officer: Officer) {
  const t = useText();
  const go = useGo();
  const [isRecording, setRecording] = useState(false);
  const [failure, setFailure] = useState<ApiFailure>();
  const [problem, setProblem] = useState<string>();
  const save = async (): Promise<void> => {
    // A last row of a list with nothing but a family name carried on is nobody.
    const people = sheet.people.filter((person) => isTouched(person) && (!sheet.group.isList || isBegun(person)));
    const nameless = people.find((person) => person.names.length === 0);
    setFailure(undefined);
    if (people.length === 0) return setProblem(t(postTexts.saveNobody));
    if (nameless) {
      sheet.changeGroup({ openRow: nameless.id });
      return setProblem(t(postTexts.nameless, { n: sheet.people.indexOf(nameless) + 1 }));
    }
    setProblem(undefined);
    setRecording(true);
    const now = new Date().toISOString() as Instant;
    const saved: Saved = await saveSheet(sheet, {
      people,
      post: officer.account.unit,
      now,
      sealing: sealingOf(officer, sheet.group, t),
      hasGroup: officer.may("group.record") && officer.screens.includes("post"),
      words: (one) => ("title" in one ? one.title : ""),
    });
    const isReadable = saved.sealed === undefined || (await keepShift(people, sheet.group, saved.sealed, now));
    setRecording(false);
    if (saved.failure === undefined) {
      const toast = !isReadable ? "unreadableToast" : saved.sealed ? "sealedToast" : "savedToast";
      sayDone(t(postTexts[toast], { n: saved.done }));
      const families = familiesOf(people, sheet.group);
      forgetSaving();
      sheet.forget();
      if (saved.sealed) return go("/device/shift");
      return go(families.length === 1 ? `/post/${families[0]?.id ?? ""}` : "/post");
    }
    setFailure(saved.failure);
    if (saved.failedRow) sheet.changeGroup({ openRow: saved.failedRow });
  };
  return { save, isRecording, failure, problem };
}

function SharedFacts({ sheet, zone }: { readonly sheet: Sheet; readonly zone: string }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { group, changeGroup } = sheet;
  const now = useNow();
  const shown = localWords(group.arrivedAt ?? new Date(now).toISOString(), zone);
  const isFuture = group.arrivedAt !== undefined && Date.parse(group.arrivedAt) > now + 15 * 60_000;
  return (
    <section className="shared-facts stack" data-gap="small">
      <h2>{t(postTexts.shared)}</h2>
      <div className="row-fields">
        <Field label={postTexts.arrivedAt} isAsked error={isFuture ? t(postTexts.future) : undefined}>
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="datetime-local"
              value={shown}
              onChange={(event) => changeGroup({ arrivedAt: instantOfLocal(event.target.value, zone) })}
            />
          )}
        </Field>
        <ComboBox
          label={postTexts.language}
          value={group.language}
          onChange={(language) => changeGroup({ language })}
          options={codes.languages}
        />
        <ComboBox
          label={postTexts.nationality}
          value={group.nationality}
          onChange={(nationality) => changeGroup({ nationality })}
          options={codes.nationalities}
        />
        <ComboBox label={postTexts.from} value={group.from} onChange={(from) => changeGroup({ from })} options={codes.countries} />
      </div>
      <TextField isOwn label={postTexts.note} value={group.note} onChange={(note) => changeGroup({ note })} width="full" />
    </section>
  );
}
