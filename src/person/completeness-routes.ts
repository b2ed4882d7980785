import { type Compartment, type Desk, names, routeSet, type RouteSet } from "../access/index.ts";
import { ok, refuse } from "../kernel/index.ts";
import { completenessOf, fileItems } from "./completeness.ts";
import { completenessContract } from "./completeness-contract.ts";
import { listIncomplete } from "./store.ts";

/** As many as an office works through before the list is asked for anew. */
const listMost = 100;

/** What files hold and lack. */
export function completenessRoutes(desk: Desk): RouteSet {
  return routeSet(completenessContract, {
    async completeness({ params }, { actor }) {
      const items = await desk.open(actor, params.dossier, "read", ({ subjects, compartments }) =>
        completenessOf(
          subjects,
          (compartment, field) =>
            compartments.includes(compartment) && names(actor.role.compartments[compartment as Compartment]?.read, field),
        ),
      );
      return items ? ok({ items }) : refuse("access.not-available", "AC3");
    },
    async incomplete({ query }, { actor }) {
      if (!actor.role.screens.includes("search")) return refuse("access.not-permitted", "AC2");
      const rows = await desk.list(actor, (tx) =>
        listIncomplete(tx, { units: actor.units, now: desk.now(), item: query.item, most: listMost + 1 }),
      );
      return ok({
        files: rows.slice(0, listMost).map(({ dossier, reference, lacking }) => ({
          dossier,
          reference: reference ?? "",
          ...(lacking === null ? {} : { lacking: fileItems.filter((item) => lacking.includes(item)) }),
        })),
        hasMore: rows.length > listMost,
      });
    },
  });
}
