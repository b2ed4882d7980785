import { accessContract, type Actor, findRole, routeSet, type RouteSet } from "../access/index.ts";
import { endSession, findAccountByLogin, listAccounts } from "../access/server.ts";
import { refuse } from "../kernel/index.ts";
import { type Country, unitTitle } from "../process/index.ts";
import { hasCast } from "./demo/cast.ts";
import type { Node } from "./node.ts";
import { screensIn } from "./screens.ts";
import { noContext, startSession, tokenHashOf } from "./sessions.ts";

/** Sessions, and the invented accounts of the demo State or of training, which exist only while the node runs it. */
export function sessionRoutes(node: Node, forget: () => void): RouteSet {
  return routeSet(accessContract, {
    session: async (_input, caller) => ({
      ok: true,
      value: {
        ...(caller ? { session: viewOf(node.country, caller.actor, caller.session.verifiedAt) } : {}),
        isDemo: node.country.isDemo,
        ...markOf(node.country),
        country: node.country.code,
        countryTitle: node.country.title,
      },
    }),
    async demoAccounts() {
      if (!hasCast(node.country)) return { ok: true, value: { accounts: [] } };
      const accounts = await node.database.transaction(noContext, (tx) => listAccounts(tx, true));
      return {
        ok: true,
        value: {
          accounts: accounts.map((one) => ({
            login: one.login,
            name: one.name,
            role: one.role,
            roleTitle: findRole(one.role)?.title ?? { en: one.role, ru: one.role },
            unit: one.unit,
            unitTitle: unitTitle(node.country, one.unit),
          })),
        },
      };
    },
    async demoSignIn({ body }, _caller, edge) {
      const token = await node.database.transaction(noContext, async (tx) => {
        const account = await findAccountByLogin(tx, body.login);
        return account?.isDemo && !account.disabledAt && hasCast(node.country)
          ? await startSession(node, tx, account, edge.token)
          : undefined;
      });
      if (token === undefined) return refuse("sign-in.failed", "SI3");
      forget();
      edge.startSession(token);
      return { ok: true, value: { done: true as const } };
    },
    async signOut({ body }, _caller, edge) {
      const { token } = edge;
      if (token !== undefined) await node.database.transaction(noContext, (tx) => endSession(tx, tokenHashOf(token), node.now()));
      forget();
      edge.endSession({ keepsOutbox: body.keepsOutbox === true });
      return { ok: true, value: { done: true as const } };
    },
  });
}

/** Whether what happens here is played, and how. */
function markOf({ played }: Country): { readonly isExercise: boolean; readonly isTraining?: true } {
  return { isExercise: played !== undefined, ...(played === "training" ? { isTraining: true as const } : {}) };
}

/** Who is signed in, as their screens need it. */
function viewOf(country: Country, actor: Actor, verifiedAt: string) {
  const { code, title, timeZone, isDemo, languages } = country;
  return {
    account: {
      id: actor.account,
      name: actor.name,
      role: actor.role.id,
      roleTitle: actor.role.title,
      unit: actor.unit,
      unitTitle: unitTitle(country, actor.unit),
      ...(actor.ownDossier ? { ownDossier: actor.ownDossier } : {}),
    },
    screens: screensIn(country, actor.role.screens),
    commands: [...actor.role.commands],
    country: { code, title, timeZone, isDemo, ...markOf(country), languages: [...languages] },
    verifiedAt,
  };
}
