import type { ReactNode } from "react";
import { facilityContract } from "../../../src/facility/index.ts";
import { Chips, useFormat, useRoute, useText } from "../../kit/index.ts";
import { freeRoomsOf } from "./entries.ts";
import { facilityWords as words, keptForWords } from "./texts.ts";

type Props = { readonly unit: string; readonly value: unknown; readonly onChoose: (room: string) => void };

/** The rooms of a place that have a free place, beside the question for a room; nothing where the reader's place keeps no rooms. */
export function FreeRooms({ unit, value, onChoose }: Props): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const page = useRoute(facilityContract.facility, { params: { unit } }).data;
  if (!page?.rooms.some((room) => room.taken !== undefined)) return null;
  const free = freeRoomsOf(page.rooms);
  if (free.length === 0) return <span>{t(words.noFreeRoom)}</span>;
  return (
    <Chips
      label={words.freeRooms}
      value={free.filter(({ room }) => room.name === value).map(({ room }) => room.id)}
      onChange={(next) => {
        const chosen = free.find(({ room }) => room.id === next.at(-1));
        if (chosen) onChoose(chosen.room.name);
      }}
      chips={free.map(({ room, free: n }) => ({
        id: room.id,
        text: [t(words.roomFree, { room: room.name, n: number(n) }), room.keptFor && t(keptForWords[room.keptFor])]
          .filter(Boolean)
          .join(" · "),
      }))}
    />
  );
}
