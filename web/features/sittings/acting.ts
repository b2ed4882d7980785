import { appointmentContract } from "../../../src/appointment/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { type AgendaItem, sittingContract, type SittingPage } from "../../../src/sitting/index.ts";
import type { Wording } from "../../kit/index.ts";
import { useAct } from "../person/ask-dialog.tsx";

/** What a dialog about one case of the agenda needs. */
export type ItemProps = { readonly page: SittingPage; readonly item: AgendaItem; readonly onClose: () => void };

/** What an act in a sitting changes elsewhere. */
export const sittingRefreshes = [
  sittingContract.sitting,
  sittingContract.sittings,
  processContract.casePage,
  processContract.inbox,
  appointmentContract.calendar,
];

/** Records an act about one case of the agenda. */
export function useItemAct({ page, item, onClose }: ItemProps, kind: string, done: Wording) {
  const { command, send } = useAct({ refreshes: sittingRefreshes, done, after: onClose });
  return {
    command,
    act: (more: Readonly<Record<string, unknown>> = {}) =>
      send({
        kind: `sitting.${kind}`,
        dossier: item.dossier,
        payload: { sitting: page.sitting.id, item: item.id, case: item.case, ...more },
      }),
  };
}
