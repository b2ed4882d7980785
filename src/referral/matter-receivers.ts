import { findRole, type Screen } from "../access/index.ts";
import type { OfficerText } from "../kernel/index.ts";
import { type Clock, type Country, findProcedure, type Procedure, type ProcedureSwitch, type UnitKind } from "../process/index.ts";
import type { OriginKind } from "./matter.ts";

/** How the units that take a kind of matter are found in the package of a State. */
type Taken =
  | { readonly units: readonly UnitKind[] }
  | { readonly procedure: string; readonly part: string }
  /** Whoever puts the contingency plan into force. */
  | { readonly plan: "activates" }
  /** Whoever sets up schemes, where a procedure of the State runs on them. */
  | { readonly schemes: "propose" };

/** Where a matter may lead beside the routes of a State. */
export type MatterKind = {
  readonly id: string;
  readonly title: OfficerText;
  readonly by: Taken;
  readonly from: readonly OriginKind[];
};

const gaps: readonly OriginKind[] = ["audit", "checklist", "monitoring"];

/**
 * The typed hand-offs that begin with no case of a person (RE23); beside them a tip or a call goes over each route of the State.
 * @source minsk-2004:MIN-GEN-5, rap-2012:RAP-II-05
 */
export const matterKinds: readonly MatterKind[] = [
  {
    id: "training",
    title: { en: "Training of staff", ru: "Обучение сотрудников" },
    by: { units: ["coordination", "office", "commission"] },
    from: [...gaps, "call"],
  },
  {
    id: "action",
    title: { en: "An action of the plan", ru: "Мера плана действий" },
    by: { units: ["coordination"] },
    from: [...gaps, "figure", "call"],
  },
  {
    id: "early-warning",
    title: { en: "Early warning of a mass arrival", ru: "Раннее предупреждение о массовом прибытии" },
    by: { plan: "activates" },
    from: ["figure", "call"],
  },
  {
    id: "campaign",
    title: { en: "A campaign", ru: "Информационная кампания" },
    by: { units: ["coordination", "ngo"] },
    from: ["figure", "call"],
  },
  {
    id: "scheme",
    title: { en: "A scheme of admission", ru: "Программа допуска" },
    by: { schemes: "propose" },
    from: ["figure"],
  },
  {
    id: "labour-inspection",
    title: { en: "Labour inspection", ru: "Инспекция труда" },
    by: { procedure: "labour-inspection", part: "inspector" },
    from: ["call"],
  },
  {
    id: "agency-licence",
    title: { en: "Licence of an agency", ru: "Лицензия агентства" },
    by: { procedure: "agency-licence", part: "officer" },
    from: ["tip", "call"],
  },
];

/** A screen that whoever hands on from it must have; a call is noted by who answers the line. */
export const originScreens: Readonly<Record<OriginKind, readonly Screen[]>> = {
  audit: ["quality"],
  checklist: ["checklists"],
  monitoring: ["facilities"],
  figure: ["charts", "channels"],
  tip: ["inbox"],
  call: ["calls"],
};

/** Where something may be handed on to in a State, and by when it is taken in hand there. */
export type Receiver = {
  readonly id: string;
  readonly title: OfficerText;
  readonly units: readonly string[];
  /** Of a route; absent where no law times it. */
  readonly acknowledge?: Clock;
};

const overRoutes: readonly OriginKind[] = ["tip", "call"];

/** A State and the procedures that it may run. */
export type MatterWorld = { readonly country: Country; readonly procedures: readonly Procedure[] };

/** Where a matter of this origin may lead in a State: kinds that some unit takes, and for a tip or a call its routes. */
export function receiversOf(state: MatterWorld, origin: OriginKind): Receiver[] {
  const kinds = matterKinds
    .filter((one) => one.from.includes(origin))
    .map(({ id, title, by }) => ({ id, title, units: unitsTaking(by, state) }));
  const routes = overRoutes.includes(origin)
    ? state.country.routes.map(({ id, title, units, acknowledge }) => ({ id: `route/${id}`, title, units, acknowledge }))
    : [];
  return [...routes, ...kinds].filter((one) => one.units.length > 0);
}

/** Every place that a matter may lead to, by what it says of itself. */
export function findReceiver(state: MatterWorld, id: string): Receiver | undefined {
  return Object.keys(originScreens)
    .flatMap((origin) => receiversOf(state, origin as OriginKind))
    .find((one) => one.id === id);
}

function unitsTaking(by: Taken, { country, procedures }: MatterWorld): readonly string[] {
  if ("units" in by) return country.units.filter(({ kind }) => by.units.includes(kind)).map(({ code }) => code);
  if ("procedure" in by) return country.procedures[by.procedure]?.parts[by.part]?.units ?? [];
  if ("plan" in by) return country.contingency?.activates.units ?? [];
  const onSchemes = Object.entries(country.procedures).filter(([id, { version }]) => findProcedure(procedures, id, version)?.schemes);
  return [...new Set(onSchemes.flatMap(([, run]) => unitsPlaying(run, "scheme.propose")))];
}

/** Units in which somebody plays a part of a procedure in a role that may send the command. */
function unitsPlaying({ parts }: ProcedureSwitch, command: string): string[] {
  const isAble = (role: string): boolean => findRole(role)?.commands.includes(command) ?? false;
  return Object.values(parts)
    .filter(({ roles }) => roles.some(isAble))
    .flatMap(({ units }) => units);
}
