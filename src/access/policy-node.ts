import { caseHead } from "./policy-fields.ts";
import type { Role } from "./policy-shape.ts";

/** Roles that no person of an authority holds: the node's own watch, whoever operates it, and whoever sends word without an account. */
export const nodeRoles = {
  watch: {
    id: "watch",
    title: { en: "The node's watch over due dates", ru: "Контроль сроков узлом" },
    scope: "none",
    purpose: "due-dates",
    compartments: {},
    commands: [],
    search: "none",
    screens: [],
  },
  sender: {
    id: "sender",
    title: { en: "Sender", ru: "Отправитель" },
    scope: "own",
    purpose: "sent-openly",
    compartments: { inspection: { read: [...caseHead, "answer/tipReply/"] } },
    commands: ["case.send"],
    search: "none",
    screens: [],
  },
  operator: {
    id: "operator",
    title: { en: "Operator of the node", ru: "Оператор узла" },
    scope: "related",
    purpose: "operation",
    compartments: {
      identity: { add: "all" },
      arrival: { add: "all" },
      asylum: { add: ["reasonOwnWords"] },
      child: { add: "all" },
      trafficking: { add: ["indicator/"] },
      health: { add: ["condition/"] },
      "gender-violence": { add: ["violence/"] },
      referral: { add: "all" },
      admin: { read: "all", add: "all" },
      directory: { read: "all", add: "all" },
    },
    commands: ["group.record", "group.join", "arrival.record", "account.create", "account.invite", "account.disable", "service.record"],
    search: "none",
    screens: [],
  },
} as const satisfies Record<string, Role>;
