import { useState, type ReactNode } from "react";
import { type FacilityPage, type Profile, topics } from "../../../src/facility/index.ts";
import { Button, Checks, DayField, FieldGroup, TextField, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { numberOf, typedOf } from "./numbers.ts";
import { profileWords as words } from "./profile-texts.ts";
import { RecordDialog } from "./sending.tsx";
import { topicWords } from "./visit-texts.ts";

type Staff = { readonly title?: string | undefined; readonly count?: string | undefined; readonly topics?: Profile["topics"] | undefined };
type Words = "does" | "forWhom" | "address" | "phone" | "hours" | "practice" | "conditions" | "since";
type Draft = { readonly [name in Words]?: string | undefined } & {
  readonly topics?: Profile["topics"] | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly staff: readonly Staff[];
  readonly north?: string | undefined;
  readonly east?: string | undefined;
};

/** The languages of the region stand first in the list of codes. */
const languagesNear = 14;

function draftOf({ profile, head: { position } }: FacilityPage): Draft {
  const staff = (profile?.staff ?? []).map((one) => ({ ...one, count: typedOf(one.count) }));
  return { ...profile, staff, north: typedOf(position?.north), east: typedOf(position?.east) };
}

/** Whoever empties both fields of a recorded position takes it back. */
function payloadOf({ unit, position: recorded }: FacilityPage["head"], { north, east, staff, ...words }: Draft) {
  const isEmpty = north === undefined && east === undefined;
  const position = isEmpty ? recorded && null : { north: numberOf(north), east: numberOf(east) };
  return { unit, profile: { ...words, staff: staff.map((one) => ({ ...one, count: numberOf(one.count) })) }, position };
}

/** Describes a place, so that others can do the same. */
export function ProfileDialog({ page, onClose }: { readonly page: FacilityPage; readonly onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(page));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  return (
    <RecordDialog
      title={words.edit}
      wanted={{ kind: "facility.describe", dossier: page.dossier, payload: payloadOf(page.head, draft) }}
      onClose={onClose}
    >
      <WordFields draft={draft} change={change} />
      <ListFields draft={draft} change={change} />
      <StaffFields draft={draft} change={change} />
      <MoreFields draft={draft} change={change} />
    </RecordDialog>
  );
}

type Props = { readonly draft: Draft; readonly change: (part: Partial<Draft>) => void };

function Said({ name, lines = 1, draft, change }: Props & { readonly name: Words; readonly lines?: number }): ReactNode {
  return (
    <TextField
      isOwn
      lines={lines}
      label={words[name]}
      hint={name === "hours" ? words.hoursHint : undefined}
      path={`profile.${name}`}
      value={draft[name]}
      onChange={(value) => change({ [name]: value })}
    />
  );
}

function WordFields(props: Props): ReactNode {
  const { draft, change } = props;
  return (
    <>
      <Said {...props} name="does" lines={3} />
      <Said {...props} name="forWhom" />
      <Said {...props} name="hours" />
      <Said {...props} name="address" />
      <Said {...props} name="phone" />
      <DayField isOwn label={words.since} path="profile.since" value={draft.since} onChange={(since) => change({ since })} />
    </>
  );
}

function ListFields({ draft, change }: Props): ReactNode {
  const codes = useCodes();
  return (
    <>
      <Checks
        isOwn
        label={words.topics}
        value={draft.topics}
        onChange={(chosen) => change({ topics: chosen && [...chosen] })}
        options={topics.map((value) => ({ value, text: topicWords[value] }))}
      />
      <Checks
        isOwn
        label={words.languages}
        value={draft.languages}
        onChange={(languages) => change({ languages })}
        options={codes.languages.slice(0, languagesNear)}
      />
    </>
  );
}

function StaffFields({ draft, change }: Props): ReactNode {
  const t = useText();
  const put = (place: number, part: Staff): void =>
    change({ staff: draft.staff.map((one, at) => (at === place ? { ...one, ...part } : one)) });
  return (
    <FieldGroup legend={t(words.staff)} hint={t(words.staffHint)}>
      {draft.staff.map((one, place) => (
        <div key={place} className="stack" data-gap="small">
          <TextField
            isOwn
            label={words.staffTitle}
            path={`profile.staff.${place}.title`}
            value={one.title}
            onChange={(title) => put(place, { title })}
          />
          <TextField
            isOwn
            kind="number"
            width="short"
            label={words.staffCount}
            path={`profile.staff.${place}.count`}
            value={one.count}
            onChange={(count) => put(place, { count })}
          />
          <Checks
            isOwn
            label={words.topics}
            value={one.topics}
            onChange={(chosen) => put(place, { topics: chosen && [...chosen] })}
            options={topics.map((value) => ({ value, text: topicWords[value] }))}
          />
          <Button kind="quiet" onPress={() => change({ staff: draft.staff.filter((_one, at) => at !== place) })}>
            {t(words.takeAway)}
          </Button>
        </div>
      ))}
      <Button onPress={() => change({ staff: [...draft.staff, {}] })}>{t(words.addStaff)}</Button>
    </FieldGroup>
  );
}

function MoreFields(props: Props): ReactNode {
  const t = useText();
  const { draft, change } = props;
  return (
    <>
      <Said {...props} name="practice" lines={4} />
      <Said {...props} name="conditions" lines={3} />
      <FieldGroup legend={t(words.position)}>
        {(["north", "east"] as const).map((name) => (
          <TextField
            key={name}
            isOwn
            width="short"
            label={words[name]}
            path={`position.${name}`}
            value={draft[name]}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
      </FieldGroup>
    </>
  );
}
