import { expect, test } from "vitest";
import { compartments, roles } from "../../../src/access/index.ts";
import { roleLines } from "../sign-in/texts.ts";
import { commandTexts, compartmentTexts } from "./policy-texts.ts";

/** Nobody signs in as these. */
const unseen = ["watch", "operator", "sender"];

test("every command, compartment and role of the policy has words", () => {
  const commands = new Set(Object.values(roles).flatMap((role) => [...role.commands]));
  expect([...commands].filter((command) => commandTexts[command] === undefined)).toEqual([]);
  expect(Object.keys(compartmentTexts).sort()).toEqual([...compartments].sort());
  expect(Object.keys(roles).filter((role) => !unseen.includes(role) && roleLines[role] === undefined)).toEqual([]);
});
