import { expect, test } from "vitest";
import { type Compartment, compartments, roles } from "../../../src/access/index.ts";
import { looksOfOthers, wordsOfFields, type Look } from "./seen.ts";
import { purposeWords } from "./seen-words.ts";

const look = (at: string, more: Partial<Look> = {}): Look => ({
  at,
  role: "registrar",
  action: "read",
  purpose: "registration",
  unit: "U",
  name: "D",
  fields: ["identity.names"],
  ...more,
});

test("fields are told as a person knows them, each once", () => {
  expect(
    wordsOfFields(["identity.names", "identity.birth", "identity.reference", "asylum.state", "asylum.clock/decide"]).map(({ en }) => en),
  ).toEqual(["name", "age", "your request for protection"]);
  expect(wordsOfFields(["identity.file"]).map(({ en }) => en)).toEqual(["A copy of my file"]);
  expect(wordsOfFields(["identity.reference"]).map(({ en }) => en)).toEqual(["who you are"]);
});

test("one's own looks are left out; what follows within the hour for the same purpose is one sitting", () => {
  const at = (time: string) => `2026-11-24T${time}:00Z`;
  const seen = [
    look(at("10:00")),
    look(at("10:40"), { fields: ["identity.birth"] }),
    look(at("11:20")),
    look(at("11:00"), { role: "person" }),
    look(at("12:40")),
    look(at("12:41"), { purpose: "supervision" }),
  ];
  expect(looksOfOthers(seen).map(({ at: last, times, fields }) => [last.slice(11, 16), times, fields.length])).toEqual([
    ["12:41", 1, 1],
    ["12:40", 1, 1],
    ["11:20", 3, 2],
  ]);
});

test("reads, printed papers and looks of others stay apart", () => {
  const seen = [
    look("2026-11-24T10:00:00Z"),
    look("2026-11-24T10:01:00Z", { action: "print" }),
    look("2026-11-24T10:03:00Z", { name: "E" }),
  ];
  expect(looksOfOthers(seen)).toHaveLength(3);
});

/** What a dossier of a person never holds, and whoever opens no person. */
const notOfPersons: readonly Compartment[] = ["admin", "influx", "directory", "audit", "quality", "coordination", "sitting"];
const withoutPersons = ["administration", "audit", "coordination", "due-dates", "hotline", "operation", "own-file", "sent-openly"];

test("[KIT11] every part of a file that somebody may look at has a name for the person, and so has every purpose", () => {
  const parts = compartments.filter((one) => !notOfPersons.includes(one));
  expect(parts.filter((one) => wordsOfFields([`${one}.something`]).length === 0)).toEqual([]);
  const purposes = Object.values(roles).map((role) => role.purpose);
  expect(purposes.filter((one) => !withoutPersons.includes(one) && purposeWords[one] === undefined)).toEqual([]);
});
