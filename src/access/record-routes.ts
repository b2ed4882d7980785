import { ok, type OfficerText, refuse } from "../kernel/index.ts";
import type { Desk } from "./desk.ts";
import { routeSet, type RouteSet } from "./http.ts";
import { findRole, roles } from "./policy.ts";
import type { Screen } from "./policy-shape.ts";
import { recordContract } from "./record-contract.ts";
import { listRecord, readSealing } from "./record-store.ts";
import { listAccounts } from "./session-store.ts";
import type { Actor } from "./decide.ts";

const linesMax = 200;
const checkpointsMax = 50;
const notPermitted = refuse("access.not-permitted", "AC2");
const has = (actor: Actor, screen: Screen) => actor.role.screens.includes(screen);

/** The ledger view of auditors and the account lists of administrators. */
export function recordRoutes(
  desk: Desk,
  units: readonly { readonly code: string; readonly title: OfficerText; readonly kind: string }[],
): RouteSet {
  const unitTitle = (code: string) => units.find((one) => one.code === code)?.title ?? { en: code, ru: code };
  return routeSet(recordContract, {
    async ledger({ query }, { actor }) {
      if (!has(actor, "ledger")) return notPermitted;
      const lines = await desk.list(actor, (tx) =>
        listRecord(tx, {
          before: query.before ?? desk.now(),
          account: query.account,
          outcome: query.outcome,
          source: query.source,
          most: linesMax,
        }),
      );
      return ok({ lines });
    },
    async checkpoints(_input, { actor }) {
      if (!has(actor, "ledger")) return notPermitted;
      return ok(await desk.list(actor, (tx) => readSealing(tx, checkpointsMax)));
    },
    async accounts(_input, { actor }) {
      if (!has(actor, "administration")) return notPermitted;
      const accounts = await desk.list(actor, (tx) => listAccounts(tx));
      return ok({
        accounts: accounts.map((one) => ({
          id: one.id,
          name: one.name,
          login: one.login,
          role: one.role,
          roleTitle: findRole(one.role)?.title ?? { en: one.role, ru: one.role },
          unit: one.unit,
          unitTitle: unitTitle(one.unit),
          isDemo: one.isDemo,
          ...(one.disabledAt ? { disabledAt: one.disabledAt } : {}),
          version: one.version,
        })),
        roles: Object.values(roles).map((role) => ({
          id: role.id,
          title: role.title,
          purpose: role.purpose,
          compartments: Object.keys(role.compartments),
          commands: [...role.commands],
        })),
        units: units.map((unit) => ({ code: unit.code, title: unit.title, kind: unit.kind })),
      });
    },
  });
}
