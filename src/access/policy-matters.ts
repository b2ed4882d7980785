import type { Role } from "./policy-shape.ts";

/** Roles that take calls; whoever calls is asked for no name, and no file of anybody is opened. */
export const lineRoles = {
  "hotline-operator": {
    id: "hotline-operator",
    title: { en: "Hotline operator", ru: "Оператор горячей линии" },
    scope: "none",
    purpose: "hotline",
    compartments: {},
    commands: [],
    search: "none",
    screens: ["calls", "inbox", "directory"],
  },
} as const satisfies Record<string, Role>;

/** What is done with a matter that is no case of a person; between which units, each command looks at itself. */
const matterCommands = [
  "matter.hand-on",
  "matter.acknowledge",
  "matter.decline",
  "matter.redirect",
  "matter.withdraw",
  "matter.finish",
] as const;

/**
 * Whoever has an inbox receives matters of their unit, and hands on what their own screens show (RE20). Nothing of a person stands in
 * them, and they are read by the two units that they are between.
 * @source decision:0077
 */
export function receiveMatters<const R extends Readonly<Record<string, Role>>>(roles: R): R & Readonly<Record<keyof R, Role>> {
  const given = Object.entries(roles).map(([id, role]) => [id, role.screens.includes("inbox") ? withMatters(role) : role] as const);
  return Object.fromEntries(given) as R & Record<keyof R, Role>;
}

function withMatters(role: Role): Role {
  return {
    ...role,
    compartments: { ...role.compartments, coordination: { add: ["matter"] } },
    commands: [...role.commands, ...matterCommands],
    screens: [...role.screens, "matters"],
  };
}
