import { expect, test } from "vitest";
import { looksOfOthers, wordsOfFields, type Look } from "./seen.ts";

const look = (at: string, more: Partial<Look> = {}): Look => ({ at, role: "registrar", action: "read", outcome: "shown", unit: "U", name: "D", fields: ["identity.names"], ...more });

test("fields are told as a person knows them, each once", () => {
  expect(wordsOfFields(["identity.names", "identity.birth", "identity.reference", "asylum.state", "asylum.clock/decide"]).map(({ en }) => en)).toEqual(["name", "age", "your request for protection"]);
  expect(wordsOfFields(["identity.reference"]).map(({ en }) => en)).toEqual(["who you are"]);
});

test("one's own looks are left out, and looks within a minute are one", () => {
  const seen = [look("2026-11-24T10:00:01Z"), look("2026-11-24T10:00:40Z", { fields: ["identity.birth"] }), look("2026-11-24T11:00:00Z", { role: "person" }), look("2026-11-24T12:00:00Z")];
  expect(looksOfOthers(seen).map(({ at, fields }) => [at.slice(11, 13), fields.length])).toEqual([["12", 1], ["10", 2]]);
});
