import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { roomUses, type FacilityPage, type RoomView } from "../../../src/facility/index.ts";
import { AnswerField, Badge, Button, Checks, Section, Select, TextField, useFormat, useText } from "../../kit/index.ts";
import { roomEntryOf } from "./entries.ts";
import { numberOf, typedOf } from "./numbers.ts";
import { KeptActions, RecordDialog } from "./sending.tsx";
import { answerWords, facilityWords as words, keptForWords, privateWords, useWords } from "./texts.ts";
import { privateMeanings } from "./meanings.ts";

/** The rooms of a place, and whether one of them is private. */
export function RoomsPart({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const [edited, setEdited] = useState<RoomView | "new">();
  const { head, may, rooms } = page;
  return (
    <Section title={words.rooms} actions={may.keep && <Button onPress={() => setEdited("new")}>{t(words.addRoom)}…</Button>}>
      <p className="line">
        <span>{t(words.privateRoom)}:</span>
        <Badge meaning={privateMeanings[head.privateRoom]}>{t(privateWords[head.privateRoom])}</Badge>
        <span className="small soft">{t(words.privateNote)}</span>
      </p>
      {head.places && (
        <p className="facility-figures">
          <span className="strong">{t(words.freeOf, { free: number(head.places.free), places: number(head.places.places) })}</span>
          <span>{t(words.taken, { n: number(head.places.taken) })}</span>
          {head.places.elsewhere > 0 && <span className="soft">{t(words.elsewhere, { n: number(head.places.elsewhere) })}</span>}
        </p>
      )}
      {rooms.length === 0 ? (
        <p className="soft">{t(words.noRooms)}</p>
      ) : (
        <ul className="facility-rows">
          {rooms.map((room) => (
            <RoomRow key={room.id} page={page} room={room} onEdit={() => setEdited(room)} />
          ))}
        </ul>
      )}
      {edited !== undefined && <RoomDialog page={page} room={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Section>
  );
}

type RowProps = { readonly page: FacilityPage; readonly room: RoomView; readonly onEdit: () => void };

function RoomRow({ page, room, onEdit }: RowProps): ReactNode {
  const t = useText();
  const { dayOf, number } = useFormat();
  const over = Math.max(0, (room.taken ?? 0) - (room.places ?? 0));
  const facts = [
    t(useWords[room.use]),
    room.use === "interview" || room.isPrivate !== "notAsked" ? t(answerWords[room.isPrivate]) : undefined,
    room.places === undefined ? undefined : `${t(words.places)}: ${number(room.places)}`,
    room.keptFor && t(keptForWords[room.keptFor]),
  ].filter(Boolean);
  return (
    <li className="facility-row">
      <div>
        <p className="line">
          <bdi className="strong">{room.name}</bdi>
          <span>{facts.join(" · ")}</span>
          {room.taken !== undefined && <span>{t(words.taken, { n: number(room.taken) })}</span>}
          {over > 0 && <Badge meaning="overdue">{t(words.over, { n: number(over) })}</Badge>}
          {room.isShut && <Badge meaning="blocked">{t(words.shut)}</Badge>}
        </p>
        <p className="small soft">{t(words.counted, { day: dayOf(room.at, "short") })}</p>
      </div>
      <KeptActions page={page} what="room" id={room.id} onEdit={onEdit} />
    </li>
  );
}

type Draft = {
  readonly name?: string | undefined;
  readonly use?: RoomView["use"] | undefined;
  readonly isPrivate?: RoomView["isPrivate"] | undefined;
  readonly places?: string | undefined;
  readonly keptFor?: RoomView["keptFor"] | undefined;
  readonly isShut?: boolean | undefined;
};

function RoomDialog({
  page,
  room,
  onClose,
}: {
  readonly page: FacilityPage;
  readonly room: RoomView | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [id] = useState(() => room?.id ?? uuidv7());
  const [draft, setDraft] = useState<Draft>(() => (room ? { ...roomEntryOf(room), places: typedOf(room.places) } : {}));
  const change = (part: Partial<Draft>): void => setDraft({ ...draft, ...part });
  const entry = { ...draft, places: numberOf(draft.places) };
  return (
    <RecordDialog
      title={room ? words.change : words.addRoom}
      wanted={{ kind: "facility.room", dossier: page.dossier, payload: { unit: page.head.unit, room: id, entry } }}
      onClose={onClose}
    >
      <TextField isOwn label={words.roomName} path="entry.name" value={draft.name} onChange={(name) => change({ name })} />
      <Select
        isOwn
        label={words.roomUse}
        path="entry.use"
        value={draft.use}
        onChange={(use) => change({ use })}
        options={roomUses.map((value) => ({ value, text: useWords[value] }))}
      />
      <AnswerField label={words.isPrivate} value={draft.isPrivate ?? "notAsked"} onChange={(isPrivate) => change({ isPrivate })} />
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.places}
        path="entry.places"
        value={draft.places}
        onChange={(places) => change({ places })}
      />
      <Select
        isOwn
        label={words.keptFor}
        all={words.anybody}
        value={draft.keptFor}
        onChange={(keptFor) => change({ keptFor })}
        options={(["women", "men", "families", "children"] as const).map((value) => ({ value, text: keptForWords[value] }))}
      />
      <Checks
        isOwn
        label={words.state}
        value={draft.isShut === true ? ["shut"] : []}
        onChange={(value) => change({ isShut: value?.includes("shut") ?? false })}
        options={[{ value: "shut", text: t(words.isShut) }]}
      />
    </RecordDialog>
  );
}
