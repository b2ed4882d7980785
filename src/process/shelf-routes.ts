import { type Actor, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, refuse } from "../kernel/index.ts";
import { findProcedure } from "./case.ts";
import { renderForm } from "./case-view.ts";
import { shelfContract, type ShelfView } from "./contract-shelf.ts";
import type { ProcedureSwitch } from "./country.ts";
import type { Procedure } from "./definition.ts";
import { partsAtOpening } from "./parts.ts";
import type { ProcessParts } from "./routes.ts";
import { countCited, listShelf, type ShelfRow } from "./shelf-store.ts";

/** As many as a list shows, the newest; that there is more is said. */
const itemsMost = 500;
/** Smaller counts could tell of one file. @source decision:0106 */
const citedLeast = 5;

type Shelf = { readonly procedure: Procedure; readonly switched: ProcedureSwitch };

/** Cases that are of no person, found again by what they are about (PR83). */
export function shelfRoutes({ desk, country, procedures }: Pick<ProcessParts, "desk" | "country" | "procedures">): RouteSet {
  const shelves: Shelf[] = Object.entries(country.procedures).flatMap(([id, switched]) => {
    const procedure = findProcedure(procedures, id, switched.version);
    return procedure?.shelf ? [{ procedure, switched }] : [];
  });
  return routeSet(shelfContract, {
    async shelves(_input, { actor }) {
      if (!actor.role.screens.includes("shelf")) return refuse("access.not-permitted", "AC2");
      const procedures = shelves.map((one) => one.procedure.id);
      const { isWhole, ...found } = await desk.list(actor, async (tx) => {
        const listed = await listShelf(tx, procedures, itemsMost + 1);
        const rows = listed.slice(0, itemsMost);
        const references = rows.map((one) => one.reference);
        return { isWhole: listed.length <= itemsMost, rows, cited: await countCited(tx, references) };
      });
      const shown = shelves.map((one) => viewShelf(one, actor, found));
      return { ok: true, value: { today: dayAt(desk.now(), country.timeZone), citedLeast, isWhole, shelves: shown } };
    },
  });
}

type Found = { readonly rows: readonly ShelfRow[]; readonly cited: ReadonlyMap<string, number> };

function viewShelf({ procedure, switched }: Shelf, { role, unit }: Actor, { rows, cited }: Found): ShelfView {
  const { opening, forms, shelf, states } = procedure;
  const played = partsAtOpening({ role: role.id, unit, ownDossier: undefined }, switched, "");
  const form = opening.by.some((part) => played.includes(part)) ? forms[opening.form ?? ""] : undefined;
  const asked = Object.values(forms).map((one) => renderForm(one, switched));
  const questions = new Map(asked.flatMap((one) => one.questions.map((question) => [question.id, question] as const)));
  return {
    procedure: procedure.id,
    title: procedure.title,
    opening: opening.title,
    ...(form ? { form: renderForm(form, switched) } : {}),
    foundBy: (shelf?.foundBy ?? []).flatMap((id) => questions.get(id) ?? []),
    items: rows
      .filter((one) => one.procedure === procedure.id)
      .map(({ dossier, id, reference, state, found }) => ({
        dossier,
        id,
        reference,
        state,
        stateTitle: states[state]?.title ?? { en: state, ru: state },
        isFinal: states[state]?.isFinal ?? false,
        found,
        ...((cited.get(reference) ?? 0) < citedLeast ? {} : { cited: cited.get(reference) }),
      })),
  };
}
