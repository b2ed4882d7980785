import { procedures } from "../../procedures/index.ts";
import type { Screen } from "../access/index.ts";
import type { ContingencyPlan, Country } from "../process/index.ts";
import { auditForm } from "../quality/index.ts";

/** What a screen is about, where not every State has it. */
const subjects: Readonly<Partial<Record<Screen, (country: Country) => boolean>>> = {
  influx: ({ contingency }) => contingency !== undefined,
  plan: ({ contingency }) => contingency !== undefined && isWritten(contingency),
  memoranda: ({ organisations }) => organisations.length > 1,
  schemes: (country) => procedures.some(({ id, schemes }) => schemes !== undefined && country.procedures[id] !== undefined),
  shelf: (country) => procedures.some(({ id, shelf }) => shelf !== undefined && country.procedures[id] !== undefined),
  sittings: ({ bodies }) => bodies !== undefined,
  quality: ({ procedures }) => procedures[auditForm.procedure] !== undefined,
};

/** Whether a plan says anything of others: of organisations, of what posts have ready, of an outflow. */
function isWritten({ parts = [], readiness = [], outflows = [] }: ContingencyPlan): boolean {
  return parts.length + readiness.length + outflows.length > 0;
}

/** Screens of a role that lead to something in this State; a menu holds no others. */
export function screensIn(country: Country, screens: readonly Screen[]): Screen[] {
  return screens.filter((screen) => subjects[screen]?.(country) ?? true);
}
