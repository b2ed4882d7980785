import { findRole } from "../access/index.ts";
import { rolesOfBody, stepsOfBody } from "./body.ts";
import type { Country, DecidingBody, SaidByLaw } from "./country.ts";
import type { Procedure } from "./definition.ts";

/** Where the bodies of a country do not fit its units and procedures: a body that nobody can sit on decides nothing (PR80). */
export function checkBodies(country: Country, procedures: readonly Procedure[], isGround: (ref: string) => boolean): string[] {
  const bodies = country.bodies ?? [];
  const twice = bodies.filter((one, at) => bodies.findIndex(({ unit }) => unit === one.unit) !== at);
  return [
    ...twice.map(({ unit }) => `body ${unit} stands twice`),
    ...bodies.flatMap((body) => faultsOf(body, { country, procedures, isGround })),
  ];
}

type Known = {
  readonly country: Country;
  readonly procedures: readonly Procedure[];
  readonly isGround: (ref: string) => boolean;
};

function faultsOf(body: DecidingBody, { country, procedures, isGround }: Known): string[] {
  const name = `body ${body.unit}`;
  const said: readonly SaidByLaw<unknown>[] = [body.composition, body.seats, body.quorum, body.majority, body.alone];
  const refs = [...body.source, ...said.flatMap((one) => (one === "unknown" ? [] : [one.source]))];
  const run = (id: string) => procedures.find((one) => one.id === id && one.version === country.procedures[id]?.version);
  const [seats, quorum] = [body.seats, body.quorum].map((one) => (one === "unknown" ? undefined : one.says));
  const roles = rolesOfBody(body, { country, procedures });
  return [
    ...(country.units.some((one) => one.code === body.unit) ? [] : [`${name}: unit is unknown`]),
    ...(body.source.length === 0 ? [`${name} has no source`] : []),
    ...refs.filter((ref) => !isGround(ref)).map((ref) => `${name} cites unknown ${ref}`),
    ...body.procedures.flatMap((id) => {
      const procedure = run(id);
      if (!procedure) return [`${name} decides in ${id}, which is not switched on`];
      return stepsOfBody(procedure).length === 0 ? [`${name} decides in ${id}, which leaves no step to a body`] : [];
    }),
    ...(quorum !== undefined && seats !== undefined && quorum > seats ? [`${name}: its quorum is larger than it`] : []),
    ...(roles.length === 0 ? [`${name}: nobody is a member`] : []),
    ...roles
      .filter((role) => !findRole(role)?.commands.includes("sitting.vote"))
      .map((role) => `${name}: ${role} sits there, but the access policy gives it no sitting.vote`),
  ];
}
