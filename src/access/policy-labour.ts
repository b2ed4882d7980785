import {
  appointmentCommands,
  arrivalFacts,
  caseCommands,
  fearNoted,
  nameOnly,
  programmeCommands,
  referralCommands,
  referralFacts,
  workCommands,
  workedFile,
  facilityCommands,
  keptFacility,
  keptProgrammes,
} from "./policy-fields.ts";
import type { Role } from "./policy-shape.ts";

/** A worker may come to these desks first, and is recorded there; what a post found of their needs is not read. */
const recordedFile = { ...workedFile, arrival: { read: arrivalFacts, add: "all" } } as const;

/** Roles of the labour authority, the labour inspection and reception centres; none of them reads a claim. @source decision:0041 */
export const labourRoles = {
  "labour-officer": {
    id: "labour-officer",
    title: { en: "Labour-migration and licensing officer", ru: "Специалист по трудовой миграции и лицензированию" },
    scope: "related",
    purpose: "labour-migration",
    compartments: {
      ...keptProgrammes,
      ...recordedFile,
      labour: { read: "all", add: "all" },
      asylum: { add: fearNoted },
    },
    commands: [
      ...facilityCommands,
      ...programmeCommands,
      "arrival.record",
      "receipt.record",
      "document.issue",
      "document.revoke",
      "scheme.propose",
      "scheme.confirm",
      "scheme.decline",
      "scheme.close",
      ...workCommands,
    ],
    search: "related",
    screens: ["inbox", "search", "directory", "channels", "schemes", "conflicts", "facilities"],
  },
  "labour-inspector": {
    id: "labour-inspector",
    title: { en: "Labour inspector", ru: "Инспектор труда" },
    scope: "related",
    purpose: "labour-inspection",
    compartments: {
      ...recordedFile,
      inspection: { read: "all", add: "all" },
      asylum: { add: fearNoted },
      child: { add: ["care/"] },
      trafficking: { add: ["indicator/"] },
    },
    commands: ["arrival.record", "receipt.record", ...workCommands],
    search: "related",
    screens: ["inbox", "search", "directory", "conflicts"],
  },
  "reception-officer": {
    id: "reception-officer",
    title: { en: "Worker of a reception centre", ru: "Сотрудник центра приёма" },
    scope: "related",
    purpose: "reception",
    compartments: {
      ...keptFacility,
      identity: { read: nameOnly },
      referral: { read: referralFacts, add: referralFacts },
      reception: { read: "all", add: "all" },
    },
    commands: [...facilityCommands, ...caseCommands, ...appointmentCommands, ...referralCommands],
    search: "none",
    screens: ["inbox", "directory", "facilities"],
  },
} as const satisfies Record<string, Role>;
