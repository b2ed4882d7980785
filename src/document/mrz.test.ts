import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "mrz";
import { expect, test } from "vitest";
import type { NationalityCode } from "../kernel/index.ts";
import { transliterate } from "./mrz-letters.ts";
import { writeMrz, type MrzInput } from "./mrz-write.ts";
import { checkMrz } from "./mrz.ts";

const nationality = (code: string) => code as NationalityCode;
/** A zone that every rule allows; each test spoils one thing. */
const allowed: MrzInput = {
  format: "TD3",
  documentCode: "P",
  issuer: "XD",
  family: "Ahmadzai",
  given: "Parwana Bibi",
  number: "CT0012345",
  nationality: nationality("XXB"),
  birth: { precision: "day", day: "1990-03-07" },
  sex: "F",
  validTo: "2031-05-14",
};
function write(change: Partial<MrzInput> = {}): string[] {
  const made = writeMrz({ ...allowed, ...change });
  if (!made.ok) throw new Error(made.refusal.code);
  return [...made.value];
}

test.each(["TD1", "TD2", "TD3"] as const)("[DO4] an independent reader reads a %s back", (format) => {
  const lines = write({ format, issuer: "KZ", documentCode: format === "TD3" ? "P" : "I" });
  const read = parse(lines);
  expect(read.valid, JSON.stringify(read.details.filter((detail) => !detail.valid))).toBe(true);
  expect(read.fields).toMatchObject({
    lastName: "AHMADZAI",
    firstName: "PARWANA BIBI",
    nationality: "XXB",
    issuingState: "KAZ",
    birthDate: "900307",
    expirationDate: "310514",
    sex: "female",
    documentNumber: "CT0012345",
  });
});

const sample: Partial<MrzInput> = {
  family: "Eriksson",
  given: "Anna Maria",
  nationality: nationality("XD"),
  birth: { precision: "day", day: "1974-08-12" },
  validTo: "2012-04-15",
  documentCode: "I",
};
test.each([
  ["TD1", { number: "D23145890" }, ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]],
  ["TD2", { number: "D23145890" }, ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"]],
  [
    "TD3",
    { number: "L898902C3", documentCode: "P", optional: "ZE184226B" },
    ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  ],
] as const)("[DO4, DO5] the specimen of ICAO for a %s comes out character by character and is read", (format, change, lines) => {
  expect(write({ ...sample, format, ...change })).toEqual(lines);
  expect(checkMrz(lines)).toMatchObject({
    ok: true,
    fields: { format, family: "ERIKSSON", given: "ANNA MARIA", number: change.number, born: "740812", issuer: "UTO", sex: "F" },
  });
});

test.each((["TD1", "TD2", "TD3"] as const).flatMap((format) => ["XXA", "XXB", "XXC", "XXX"].map((code) => [format, code] as const)))(
  "[DO4] an independent reader reads a %s with %s in the place of a nationality",
  (format, code) => {
    const lines = write({ format, issuer: "KZ", documentCode: format === "TD3" ? "P" : "I", nationality: nationality(code) });
    expect(parse(lines)).toMatchObject({ valid: true, fields: { nationality: code, issuingState: "KAZ" } });
    expect(checkMrz(lines)).toMatchObject({ ok: true, fields: { nationality: code } });
  },
);

test.each(["TD1", "TD2"] as const)("[DO4] a number of ten characters goes on in the optional field of a %s", (format) => {
  const lines = write({ format, issuer: "KZ", documentCode: "I", number: "XD7K3M29Q4" });
  expect(checkMrz(lines)).toMatchObject({ ok: true, fields: { number: "XD7K3M29Q4", optional: "" } });
  if (format === "TD1") expect(parse(lines)).toMatchObject({ valid: true, fields: { documentNumber: "XD7K3M29Q4" } });
});

test("[DO4] a passport page has no room for a longer number", () => {
  expect(writeMrz({ ...allowed, number: "XD7K3M29Q4" })).toMatchObject({ refusal: { code: "mrz.number-too-long", rule: "DO4" } });
});

test.each([
  ["Юсупова Щербакова", undefined, "IUSUPOVA<SHCHERBAKOVA"],
  ["Әбдіғаппарұлы", "KZ", "ABDIGAPPARULY"],
  ["Жеңишбекова-Өмүралиева", "KG", "ZHENISHBEKOVA<OMURALIEVA"],
  ["Ҷӯраев Ғафур Қодирӣ", "TJ", "JURAEV<GHAFUR<QODIRI"],
  ["Gülşat Öwezowa", undefined, "GULSAT<OWEZOWA"],
  ["O‘tkirbek D'Souza", undefined, "OTKIRBEK<DSOUZA"],
  ["Straße", undefined, "STRASSE"],
])("[DO4] %s is written in the letters of the zone", (name, state, written) => {
  expect(transliterate(name, state)).toBe(written);
});

test("[DO4] a name in Perso-Arabic script is not guessed: its Latin form is asked for", () => {
  expect(writeMrz({ ...allowed, family: "احمدزی" })).toMatchObject({ refusal: { code: "mrz.name-not-latin" } });
});

test.each([
  ["a year only", { precision: "year", year: 1990 }, "90<<<<"],
  ["not known", { precision: "unknown" }, "<<<<<<"],
  ["estimated", { precision: "estimated", ageYears: 15, on: "2026-03-07" }, "<<<<<<"],
] as const)("[DO4] a birth that is %s gets fillers, never an invented day", (_, birth, born) => {
  expect(checkMrz(write({ birth }))).toMatchObject({ ok: true, fields: { born } });
});

test("[DO4] a name that is too long is cut so that the last character is a letter", () => {
  const part = fc.stringMatching(/^[A-Z]{2,20}$/);
  const parts = fc.array(part, { minLength: 1, maxLength: 6 }).map((list) => list.join(" "));
  fc.assert(
    fc.property(parts, parts, fc.constantFrom("TD1", "TD2", "TD3"), (family, given, format) => {
      const lines = write({ format, family, given, documentCode: format === "TD3" ? "P" : "I" });
      const field = format === "TD1" ? (lines[2] ?? "") : (lines[0] ?? "").slice(5);
      const fits = `${family}<<${given}`.length <= field.length;
      expect(/^[A-Z]+(<[A-Z]+)*<<[A-Z]+(<[A-Z]+)*<*$/.test(field), field).toBe(true);
      expect(fits || /[A-Z]$/.test(field), field).toBe(true);
      expect(checkMrz(lines).ok).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test("[DO5] one altered digit is found wherever a check digit stands for it", () => {
  const lines = write();
  const second = lines[1] ?? "";
  const places = [...second].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  fc.assert(
    fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (at, step) => {
      const altered = second.slice(0, at) + String((Number(second[at]) + step) % 10) + second.slice(at + 1);
      expect(checkMrz([lines[0] ?? "", altered])).toEqual({ ok: false, code: "mrz.check-digit", line: 2 });
    }),
  );
});

test("[DO5] one altered character of the number is found unless it weighs the same", () => {
  const lines = write();
  const second = lines[1] ?? "";
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const weight = (character: string) => (character === "<" ? 0 : alphabet.indexOf(character)) % 10;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 8 }), fc.constantFrom(...alphabet), (at, character) => {
      const altered = second.slice(0, at) + character + second.slice(at + 1);
      const same = weight(character) === weight(second[at] ?? "");
      expect(checkMrz([lines[0] ?? "", altered]).ok).toBe(same);
    }),
  );
});

test.each([
  ["a lower-case letter", (l: string[]) => [(l[0] ?? "").toLowerCase(), l[1] ?? ""], "mrz.character", 1],
  ["a digit in the name", (l: string[]) => [(l[0] ?? "").replace("PARWANA", "P4RWANA"), l[1] ?? ""], "mrz.character", 1],
  ["a letter in a date", (l: string[]) => [l[0] ?? "", (l[1] ?? "").replace("900307", "9OO307")], "mrz.character", 2],
  ["a cut line", (l: string[]) => [l[0] ?? "", (l[1] ?? "").slice(0, 40)], "mrz.length", 2],
  ["a missing line", (l: string[]) => [l[0] ?? ""], "mrz.length", 2],
  ["a kind of paper that is none", (l: string[]) => [`Q${(l[0] ?? "").slice(1)}`, l[1] ?? ""], "mrz.format", 1],
  ["no name", (l: string[]) => [(l[0] ?? "").slice(0, 5).padEnd(44, "<"), l[1] ?? ""], "mrz.format", 1],
])("[DO5] a zone with %s is flagged", (_, spoil, code, line) => {
  expect(checkMrz(spoil(write()))).toEqual({ ok: false, code, line });
});

test("[DO5] of a weekend's thousand arrivals exactly the four spoiled zones are flagged", () => {
  const fixtures = new URL("../../test/fixtures/documents/", import.meta.url);
  const flagged: { row: number; field: string; code: string }[] = JSON.parse(
    readFileSync(new URL("weekend.flagged.json", fixtures), "utf8"),
  );
  const [head = [], ...rows] = readFileSync(new URL("weekend.csv", fixtures), "utf8").split(/\r?\n/).map(cells);
  const column = (row: string[], name: string) => row[head.indexOf(name)] ?? "";
  let read = 0;
  let agreed = 0;
  const found = rows.flatMap((row) => {
    const lines = [column(row, "mrz_line1"), column(row, "mrz_line2")];
    if (lines.join("") === "") return [];
    read++;
    const check = checkMrz(lines);
    if (lines.every((line) => line.length === 44) && parse(lines).valid === check.ok) agreed++;
    return check.ok ? [] : [{ row: Number(row[0]), field: `mrz_line${check.line}`, code: check.code }];
  });
  expect(read).toBe(150);
  // The one cut line apart, an independent reader judges each zone the same.
  expect(agreed).toBe(149);
  expect(found).toEqual(flagged.map(({ row, field, code }) => ({ row, field, code })));
});

/** One line of the fixture, whose quoted cells hold no line breaks. */
function cells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? "",
  );
}
