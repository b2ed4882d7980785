import type { OfficerText } from "../kernel/index.ts";
import { itemTexts } from "../person/index.ts";
import type { Tx } from "../platform/index.ts";
import { countedItems, fileLines } from "./file-table.ts";
import { type AskedFiles, countFiles, countRegister } from "./group-store.ts";
import { anyPerson, columnTitle, fixedColumns, type GroupTable, type Split } from "./group-splits.ts";
import { columnsAmong, nothingTold } from "./groups.ts";

/** What files lack, by item and group, as they stand now: the one table that is not of a quarter (SD18). */
export const filesTable: GroupTable = {
  id: "files",
  title: { en: "Files: what they lack", ru: "Дела: чего не хватает" },
  splits: anyPerson,
  lines: () => [],
  source: ["minsk-2004:MIN-ASY-11"],
};

const allFiles: OfficerText = { en: "All files", ru: "Все дела" };

type Asked = Omit<AskedFiles, "split" | "units"> & { readonly outside: boolean; readonly units: readonly string[] };

/** The table of what files lack; for readers from outside with what the register says beside it. */
export async function readFiles(tx: Tx, split: Split, { outside, units, groups, now }: Asked) {
  const [counts, register] = await Promise.all([
    countFiles(tx, { split: split.id, groups, now, units: outside ? undefined : units }),
    outside ? countRegister(tx) : undefined,
  ]);
  const columns = columnsAmong(
    counts.map(({ value, files }) => ({ value, count: files })),
    fixedColumns(split),
  );
  const { files, items } = fileLines(counts, columns);
  const line = (id: string, title: OfficerText) => ({ id, title, source: [], halfDays: columns.map(() => null) });
  return {
    ...(register ? { register } : {}),
    table: {
      id: filesTable.id,
      title: filesTable.title,
      source: filesTable.source ?? [],
      by: split.id,
      isNow: true,
      isApart: false,
      columns: columns.map((one) => columnTitle(one, split)),
      lines: [
        { ...line("all", allFiles), cells: files.cells, total: files.total },
        ...countedItems.map((item) => ({ ...line(item, itemTexts[item]), ...(items.get(item) ?? nothingTold(columns)) })),
      ],
    },
  };
}
