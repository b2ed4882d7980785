import type { Day, OfficerText } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { type Country, isChild, type PriorityGround, type Route } from "../process/index.ts";

/** Why somebody goes first on a route, and by which clause of the State; not sure where it cannot be ruled out (R6). */
export type PriorityReason = { readonly ground: PriorityGround; readonly source: string; readonly isSure: boolean };

/** A ground in words, as whoever receives the referral reads it. */
export const groundTexts: Readonly<Record<PriorityGround, OfficerText>> = {
  child: { en: "a child", ru: "ребёнок" },
  woman: { en: "a woman", ru: "женщина" },
};

type Verdict = "yes" | "no" | "undetermined";

/** Whether a ground holds of a person; what was not recorded rules nothing out. */
const holds: Readonly<Record<PriorityGround, (person: Readonly<Record<string, unknown>>, today: Day) => Verdict>> = {
  child: (person, today) => isChild({ person, today }),
  woman: ({ sex }) => (sex === "F" ? "yes" : sex === "M" ? "no" : "undetermined"),
};

/** The grounds on which a person goes first; none where the route has no order of its own (RE19). */
export function reasonsOf({ first }: Pick<Route, "first">, person: Readonly<Record<string, unknown>>, today: Day): PriorityReason[] {
  return (first?.grounds ?? []).flatMap(({ ground, source }) => {
    const verdict = holds[ground](person, today);
    return verdict === "no" ? [] : [{ ground, source, isSure: verdict === "yes" }];
  });
}

type Asked = { readonly country: Pick<Country, "routes">; readonly route: string; readonly dossier: string; readonly today: Day };

/**
 * A route as it is for this person: with the shorter limits of those who go first, which puts them before others in every list by due
 * time. Nobody's own limit grows longer by it.
 */
export function routeFor(states: readonly SubjectState[], { country, route: id, dossier, today }: Asked) {
  const route = country.routes.find((one) => one.id === id);
  if (!route) return undefined;
  const person = fieldsOf(states.find((state) => state.dossier === dossier && state.kind === "person"));
  const goesFirst = reasonsOf(route, person, today);
  const isFirst = route.first !== undefined && goesFirst.length > 0;
  return {
    route: isFirst ? { ...route, acknowledge: route.first.acknowledge } : route,
    finish: isFirst ? route.first.finish : undefined,
    goesFirst: isFirst ? goesFirst : null,
  };
}
