import { useMemo, type ReactNode } from "react";
import { processContract, type Counts, type InboxRow } from "../../../src/process/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { Button, Chips, Menu, useRoute, useText } from "../../kit/index.ts";
import { dueGroups, dueKinds, isNarrowed, type InboxFilter } from "./filters.ts";
import { countOf } from "./rows.ts";
import { inboxTexts } from "./texts.ts";

type Change = (change: Readonly<Record<string, string | undefined>>) => void;

/** What narrows the list, each seen and pressed or not. Counts are the node's under the other filters. */
export function Filters({
  filter,
  counts,
  rows,
  screens,
  onChange,
}: {
  readonly filter: InboxFilter;
  /** Absent while not known: never shown as nought (KIT5). */
  readonly counts: Counts | undefined;
  readonly rows: readonly InboxRow[];
  readonly screens: readonly string[];
  readonly onChange: Change;
}): ReactNode {
  const t = useText();
  const procedures = useRoute(processContract.procedures, {}).data?.procedures ?? [];
  const units = useUnits(rows, screens.includes("charts"));
  const one = (name: keyof InboxFilter) => (value: readonly string[]) => onChange({ [name]: value.at(-1) ?? "" });
  const chosen = (name: keyof InboxFilter): readonly string[] => (filter[name] === undefined ? [] : [filter[name]]);
  const unitTitle = units.find((unit) => unit.code === filter.unit)?.title;
  return (
    <div className="inbox-filters">
      <Chips
        label={inboxTexts.groups}
        chips={dueGroups.map((group) => ({ id: group, text: inboxTexts[group], count: counts && countOf(counts, group) }))}
        value={chosen("group")}
        onChange={one("group")}
      />
      <Chips label={inboxTexts.whose} chips={[{ id: "yes", text: inboxTexts.mine }]} value={chosen("mine")} onChange={one("mine")} />
      <Chips
        label={inboxTexts.kinds}
        chips={dueKinds.map((kind) => ({ id: kind, text: inboxTexts[kind] }))}
        value={chosen("kind")}
        onChange={one("kind")}
      />
      <div className="line">
        {procedures.length > 0 && (
          <Menu
            label={t(procedures.find((procedure) => procedure.id === filter.procedure)?.title ?? inboxTexts.procedures)}
            className={filter.procedure ? "button chosen" : "button"}
            acts={procedures.map((procedure) => ({
              text: procedure.title,
              isChosen: procedure.id === filter.procedure,
              onPress: () => onChange({ procedure: procedure.id === filter.procedure ? "" : procedure.id }),
            }))}
          />
        )}
        {units.length > 1 && (
          <Menu
            label={t(unitTitle ?? inboxTexts.unit)}
            className={filter.unit ? "button chosen" : "button"}
            acts={units.map((unit) => ({
              text: unit.title,
              isChosen: unit.code === filter.unit,
              onPress: () => onChange({ unit: unit.code === filter.unit ? "" : unit.code }),
            }))}
          />
        )}
        {isNarrowed(filter) && (
          <Button kind="quiet" onPress={() => onChange({ kind: "", procedure: "", unit: "", mine: "", group: "" })}>
            {t(inboxTexts.clear)}
          </Button>
        )}
      </div>
    </div>
  );
}

type Unit = { readonly code: string; readonly title: OfficerText };

/** Units whose duties the reader sees: from the chart where it is open to them, else those met in the rows so far. */
function useUnits(rows: readonly InboxRow[], hasChart: boolean): readonly Unit[] {
  const chart = useRoute(processContract.inboxChart, {}, { isOn: hasChart }).data?.units;
  return useMemo(() => {
    if (chart) return chart.map((unit) => ({ code: unit.unit, title: unit.title }));
    return [...new Map(rows.map((row) => [row.unit, { code: row.unit, title: row.unitTitle }])).values()];
  }, [chart, rows]);
}
