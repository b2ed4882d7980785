import type { OfficerText } from "../kernel/index.ts";
import { type Procedure, type WorkLevel, workLevels } from "../process/index.ts";
import { anyPerson, type GroupTable, type Split } from "./group-splits.ts";

const levelTexts: Readonly<Record<WorkLevel, OfficerText>> = {
  national: { en: "National", ru: "Национальный уровень" },
  twoStates: { en: "Of two States", ru: "Двустороннее соглашение" },
  regional: { en: "Regional", ru: "Региональный уровень" },
};

/** How many ways a level has; nought is told as it is, a level without a way is what one looks for. */
function titleOf(level: WorkLevel, count: number): OfficerText {
  const { en, ru } = levelTexts[level];
  return { en: `${en}: ${count} ${count === 1 ? "way" : "ways"}`, ru: `${ru}: каналов ${count}` };
}

/** Ways to lawful work by the level on which they are agreed, and who was given one (SD15); none where the reader reads no such procedure. */
export function workTable(procedures: readonly Procedure[]): GroupTable[] {
  const ways = procedures.flatMap((procedure) =>
    procedure.indicators.flatMap(({ id, lawfulWork }) =>
      lawfulWork === undefined ? [] : [{ level: lawfulWork, source: procedure.id, figure: id, title: procedure.title }],
    ),
  );
  if (ways.length === 0) return [];
  const way: Split = {
    id: "source",
    title: { en: "Way", ru: "Канал" },
    values: Object.fromEntries(ways.map(({ source, title }) => [source, title])),
  };
  return [
    {
      id: "lawful-work",
      title: { en: "Ways to lawful work", ru: "Каналы законной занятости" },
      splits: [way, ...anyPerson],
      lines: () =>
        workLevels.map((level) => {
          const own = ways.filter((one) => one.level === level);
          return {
            id: level,
            title: titleOf(level, own.length),
            source: [],
            counts: own.map(({ source, figure }) => ({ source, figure })),
          };
        }),
      source: ["rap-2012:RAP-IV-O1"],
    },
  ];
}
