import { commandContract, type Desk, routeSet, type RouteSet } from "../access/index.ts";

/** The one route that writes. What changes an account takes effect on its next request (P20). */
export function commandRoutes(desk: Desk, forgetSessions: () => void): RouteSet {
  return routeSet(commandContract, {
    async record({ body }, caller) {
      const recorded = await desk.record(caller.actor, body);
      if (body.kind.startsWith("account.")) forgetSessions();
      return recorded.ok ? { ok: true, value: recorded.answer } : recorded;
    },
  });
}
