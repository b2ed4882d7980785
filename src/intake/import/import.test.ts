import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import * as XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Instant, Problem, UnitCode } from "../../kernel/index.ts";
import {
  type ArrivalRow,
  type Column,
  documentTypes,
  doubtCodes,
  fileProblemCodes,
  flagCodes,
  type ImportContext,
  type MrzCheck,
  refusalCodes,
  relations,
  tickedNeeds,
} from "./arrival-row.ts";
import { documentTypeTexts, relationTexts, tickedNeedTexts } from "./code-texts.ts";
import { isLanguage, isNationality } from "./codes.ts";
import { formatCsv, parseCsv } from "./csv.ts";
import { formatArrivals } from "./format.ts";
import { importKey } from "./import-key.ts";
import { parseArrivals } from "./parse-arrivals.ts";
import { sha256 } from "./sha256.ts";
import { fileProblemTexts, rowDoubtTexts, rowFlagTexts, rowRefusalTexts } from "./texts.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../../../test/fixtures/arrivals/${name}`, import.meta.url)));
const json = (name: string) => JSON.parse(new TextDecoder().decode(fixture(name))) as { row: number; field: string; code: string }[];

/** Two lines of 44 with the check digits of ICAO 9303: enough to stand for the real reader. */
function checkTd3(lines: readonly string[]): MrzCheck {
  for (const line of [1, 2] as const) if (lines[line - 1]?.length !== 44) return { ok: false, code: "mrz.length", line };
  const second = lines[1] ?? "";
  const value = (character: string) => (character === "<" ? 0 : Number.parseInt(character, 36));
  const digit = (text: string) => [...text].reduce((sum, character, place) => sum + value(character) * ([7, 3, 1][place % 3] ?? 0), 0) % 10;
  const checks = [
    [0, 9],
    [13, 19],
    [21, 27],
  ].map(([from, to]) => digit(second.slice(from, to)) === value(second[to ?? 0] ?? ""));
  return checks.every(Boolean) ? { ok: true } : { ok: false, code: "mrz.check-digit", line: 2 };
}

const context: ImportContext = {
  now: Instant.parse("2026-11-24T00:00:00.000Z"),
  timeZone: "Asia/Dushanbe",
  posts: new Set(["XD-POST-01", "XD-POST-02", "XD-POST-03", "TJ-PANJ"]),
  isNationality,
  isLanguage,
  checkMrz: checkTd3,
};

const bytes = (text: string) => new TextEncoder().encode(text);
/** A list of one row that every rule allows; each test spoils one thing. */
const allowed: Partial<Record<Column, string>> = {
  row: "1",
  group: "G1",
  post: "XD-POST-01",
  arrived_at: "2026-03-07T16:05+05:00",
  given_name: "Zahra",
  father_name: "Esmat",
  family_name: "Haidari",
  name_original: "زهرا حیدری",
  sex: "F",
  born: "1984",
  nationality: "AF",
  language: "prs",
  document_type: "none",
  relation: "head",
  wishes_asylum: "yes",
  needs: "pregnant",
};
const listOf = (...rows: Partial<Record<Column, string>>[]) => {
  const header = Object.keys({ ...allowed, ...Object.assign({}, ...rows) }) as Column[];
  return bytes(formatCsv([header, ...rows.map((row) => header.map((column) => row[column] ?? ""))]));
};
const read = async (row: Partial<Record<Column, string>>, more: Partial<ImportContext> = {}) =>
  (await parseArrivals(listOf({ ...allowed, ...row }), "list.csv", { ...context, ...more })).rows[0];
const arrivalOf = async (row: Partial<Record<Column, string>>) => {
  const parsed = await read(row);
  if (!parsed?.ok) throw new Error(`refused: ${JSON.stringify(parsed)}`);
  return parsed;
};
const problemOf = async (list: Uint8Array, more: Partial<ImportContext> = {}) =>
  parseArrivals(list, "list", { ...context, ...more }).then(
    () => "read",
    (fault) => (fault instanceof Problem ? fault.code : "fault"),
  );
test("[DO17] a row whose zone has a known pattern is recorded with all that it says, and flagged", async () => {
  const zone = { document_type: "passport", mrz_line1: "P<UTOERIKSSON".padEnd(44, "<"), mrz_line2: "L898902C3".padEnd(44, "<") };
  const plain = await read(zone, { checkMrz: () => ({ ok: true }) });
  const told = await read(zone, { checkMrz: () => ({ ok: true, remark: "mrz.specimen", line: 2 }) });
  if (!plain?.ok || !told?.ok) throw new Error("a row was refused");
  expect(told.arrival).toEqual(plain.arrival);
  expect(told.flagged).toEqual([{ field: "mrz_line2", code: "mrz.specimen" }]);
});

describe("the weekend list", async () => {
  const parsed = await parseArrivals(fixture("weekend.csv"), "weekend.csv", context);

  test("[IM1] exactly the rows that cannot be recorded are refused, each with its field and code", () => {
    const refused = parsed.rows.flatMap((row) => (row.ok ? [] : row.refused.map((refusal) => ({ row: row.row, ...refusal }))));
    expect(refused).toEqual(json("weekend.refused.json").map(({ row, field, code }) => ({ row, field, code })));
    expect(parsed.rows).toHaveLength(1000);
  });

  test("[IM2] a failing machine-readable zone is recorded, kept as read and flagged", () => {
    const flagged = parsed.rows.flatMap((row) => (row.ok ? row.flagged.map((flag) => ({ row: row.row, ...flag })) : []));
    expect(flagged).toEqual(json("weekend.flagged.json").map(({ row, field, code }) => ({ row, field, code })));
    const cut = parsed.rows.find(({ row }) => row === 295);
    expect(cut?.ok && cut.arrival.documents?.[0]?.mrzLines?.[0]).toBe("P<AFGMUHAMMADI<<GOLALAI<<<<<<<<");
  });

  test("[IM6] a cell that begins with = is plain text", () => {
    const row = parsed.rows.find(({ row }) => row === 584);
    expect(row?.ok && row.arrival.reasonOwnWords).toBe('=HYPERLINK("http://x","y")');
  });

  test("[IM1] the night list of story 1 is recorded whole", async () => {
    const night = await parseArrivals(fixture("night.csv"), "night.csv", context);
    expect(night.rows.map((row) => row.ok)).toEqual(Array(9).fill(true));
    expect(night.rows[7]).toMatchObject({
      row: 8,
      line: 9,
      arrival: {
        groupKey: "group:N1",
        relation: "nephewOrNiece",
        wishesAsylum: "notAsked",
        birth: { precision: "estimated", ageYears: 15, on: "2026-11-21" },
      },
    });
  });
});

describe("a row", () => {
  test("[IM1] is recorded typed, with the name in each script given", async () => {
    expect((await arrivalOf({})).arrival).toEqual({
      groupKey: "group:G1",
      post: "XD-POST-01",
      arrivedAt: "2026-03-07T11:05:00.000Z",
      birth: { precision: "year", year: 1984 },
      sex: "F",
      names: [
        { script: "Latn", given: "Zahra", father: "Esmat", family: "Haidari" },
        { script: "Arab", whole: "زهرا حیدری" },
      ],
      nationality: "AF",
      language: "prs",
      documents: [],
      relation: "head",
      wishesAsylum: "yes",
      needs: ["pregnant"],
    });
  });

  test.each([
    ["given_name", "name.missing", { given_name: "", family_name: "", name_original: "" }],
    ["born", "birth.missing", { born: "" }],
    ["born", "date.malformed", { born: "12/3/1984" }],
    ["born", "date.impossible", { born: "1984-02-30" }],
    ["born", "date.impossible", { born: "~140" }],
    ["born", "date.future", { born: "2027-01-01" }],
    ["born", "date.future", { born: "2027" }],
    ["born", "date.calendar", { born: "1366" }],
    ["arrived_at", "date.missing", { arrived_at: "" }],
    ["arrived_at", "date.malformed", { arrived_at: "2026-03-08 25:10" }],
    ["arrived_at", "date.malformed", { arrived_at: "2026-03-08" }],
    ["arrived_at", "date.impossible", { arrived_at: "2026-02-30T10:00" }],
    ["arrived_at", "date.future", { arrived_at: "2026-11-24T05:16+05:00" }],
    ["post", "post.missing", { post: "" }],
    ["post", "post.unknown", { post: "XD-POST-99" }],
    ["sex", "code.unknown", { sex: "Q" }],
    ["nationality", "code.unknown", { nationality: "Afganistan" }],
    ["language", "code.unknown", { language: "zzz" }],
    ["relation", "code.unknown", { relation: "friend?" }],
    ["wishes_asylum", "code.unknown", { wishes_asylum: "maybe?" }],
    ["needs", "code.unknown", { needs: "medical; tired" }],
    ["reason_own_words", "text.too-long", { reason_own_words: "x".repeat(4001) }],
    ["family_name", "text.character", { family_name: "Hai\u0001dari" }],
    ["row", "row.malformed", { row: "one" }],
  ] as const)("[IM1] is refused at %s with %s", async (field, code, spoiled) => {
    expect(await read(spoiled)).toMatchObject({ ok: false, refused: [{ field, code }] });
  });

  test("[IM1] gives every reason at once", async () => {
    expect(await read({ sex: "Q", post: "XD-POST-99", born: "" })).toMatchObject({
      refused: [{ field: "born" }, { field: "post" }, { field: "sex" }],
    });
  });

  test.each([
    ["document_type", "document.type", { document_type: "tazkira", document_number: "1" }],
    ["document_type", "document.contradiction", { document_type: "none", document_number: "1" }],
    ["mrz_line1", "mrz.length", { document_type: "passport", mrz_line1: "P<AFG" }],
    ["name_original", "name.script", { name_original: "ზაჰრა" }],
  ] as const)("[IM2] is flagged at %s with %s, and recorded", async (field, code, odd) => {
    expect(await read(odd)).toMatchObject({ ok: true, flagged: [{ field, code }] });
  });

  test.each([
    ["given_name", "name.one-letter", { given_name: "Z" }],
    ["family_name", "name.digits", { family_name: "Karim0v" }],
    ["father_name", "name.direction-marks", { father_name: "\u200fRahim" }],
    ["given_name", "name.mixed-scripts", { given_name: "Fаrid" }],
    ["given_name", "name.symbols", { given_name: "Farid 🌸" }],
  ] as const)("[MA6] an odd name is kept as said, recorded, and flagged at %s with %s", async (field, code, odd) => {
    const row = await read(odd);
    expect(row).toMatchObject({ ok: true, flagged: [{ field, code }] });
    expect(row?.ok && JSON.stringify(row.arrival.names)).toContain(Object.values(odd)[0]);
  });

  test("[IM2] a birth after the arrival but in its year is recorded as said, with a doubt", async () => {
    expect(await read({ born: "2026-09-25" })).toMatchObject({
      ok: true,
      flagged: [],
      doubts: [{ field: "born", code: "birth.after-arrival" }],
    });
    expect(await read({ born: "2026-03-07" })).toMatchObject({ ok: true, doubts: [] });
  });

  test("[IM3] an empty cell is not asked, and never no", async () => {
    const { arrival } = await arrivalOf({
      sex: "",
      nationality: "",
      language: "",
      document_type: "",
      relation: "",
      wishes_asylum: "",
      needs: "",
      reason_own_words: "",
    });
    expect(arrival.wishesAsylum).toBe("notAsked");
    expect(Object.keys(arrival).sort()).toEqual(["arrivedAt", "birth", "groupKey", "names", "post", "wishesAsylum"]);
  });

  test("[IM4] a time without an offset is the State's own time", async () => {
    expect((await arrivalOf({ arrived_at: "07.03.2026 16:05" })).arrival.arrivedAt).toBe("2026-03-07T11:05:00.000Z");
  });

  test.each([
    ["unknown", { precision: "unknown" }],
    ["~35", { precision: "estimated", ageYears: 35, on: "2026-03-07" }],
    ["01.02.1984", { precision: "day", day: "1984-02-01" }],
    ["2026-03-07", { precision: "day", day: "2026-03-07" }],
  ])("[IM4] a birth written %s", async (born, birth) => {
    expect((await arrivalOf({ born })).arrival.birth).toEqual(birth);
  });

  test("[IM4] nationalities are of ISO 3166 or ICAO, languages of ISO 639-3", () => {
    expect(["AF", "TJ", "XXA", "XXX", "unknown"].filter(isNationality)).toHaveLength(5);
    expect(["XX", "af", "AFG", ""].filter(isNationality)).toEqual([]);
    expect(["prs", "haz", "sgh", "wbl", "rus", "tgk"].filter(isLanguage)).toHaveLength(6);
    expect(["zzz", "und", "ru", "Dari", ""].filter(isLanguage)).toEqual([]);
  });

  test("[IM8] two rows under one number: the second is refused", async () => {
    const { rows } = await parseArrivals(listOf(allowed, allowed), "list.csv", context);
    expect(rows.map((row) => row.ok || row.refused)).toEqual([true, [{ field: "row", code: "row.duplicate" }]]);
  });
});

describe("a file", () => {
  const text = new TextDecoder().decode(listOf(allowed));
  const utf16 = (little: boolean, mark: boolean) => {
    const units = [...(mark ? "\uFEFF" : ""), ...text].join("");
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let place = 0; place < units.length; place++) view.setUint16(place * 2, units.charCodeAt(place), little);
    return new Uint8Array(view.buffer);
  };
  const cyrillic = (letters: string) =>
    Uint8Array.from([...letters], (letter) =>
      letter >= "А" && letter <= "я" ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter.charCodeAt(0),
    );

  test.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a mark", bytes(`\uFEFF${text}`)],
    ["UTF-16, low byte first", utf16(true, true)],
    ["UTF-16, high byte first", utf16(false, true)],
    ["UTF-16 without a mark", utf16(true, false)],
    ["line ends of one LF", bytes(text.replaceAll("\r\n", "\n"))],
    ["line ends of one CR", bytes(text.replaceAll("\r\n", "\r"))],
    ["semicolons", bytes(text.replaceAll(",", ";"))],
    ["tabs", bytes(text.replaceAll(",", "\t"))],
    ["a line that names the delimiter", bytes(`sep=;\r\n${text.replaceAll(",", ";")}`)],
    ["blank lines between", bytes(text.replaceAll("\r\n", "\r\n\r\n,,,\r\n"))],
    ["headers in capitals with spaces", bytes(text.replace("arrived_at", " Arrived At ").replace("given_name", "GIVEN_NAME"))],
  ])("[IM5] reads %s", async (_, list) => {
    const { rows } = await parseArrivals(list, "list.csv", context);
    expect(rows).toMatchObject([{ ok: true, arrival: (await arrivalOf({})).arrival }]);
  });

  test("[IM5] reads windows-1251, and says that it guessed", async () => {
    const list = cyrillic(
      formatCsv([
        ["post", "arrived_at", "born", "given_name"],
        ["XD-POST-01", "2026-03-07T16:05", "1984", "Рустам"],
      ]),
    );
    const parsed = await parseArrivals(list, "list.csv", context);
    expect(parsed).toMatchObject({ encoding: "windows-1251", rows: [{ arrival: { names: [{ script: "Cyrl", given: "Рустам" }] } }] });
  });

  test("[IM5] damaged UTF-8 is never read as another encoding", async () => {
    const damaged = listOf(allowed);
    damaged[damaged.indexOf(0xd8) + 1] = 0x41;
    expect(await problemOf(damaged)).toBe("file.encoding");
  });

  test("[IM5] columns may stand in any order; unknown ones are reported, absent ones were not asked", async () => {
    const list = bytes("born;shoe size;Given Name;ARRIVED_AT;post\n1984;41;Zahra;2026-03-07T16:05;XD-POST-01\n");
    const parsed = await parseArrivals(list, "list.csv", context);
    expect(parsed).toMatchObject({ unknownColumns: ["shoe size"], rows: [{ row: 2, line: 2, ok: true, arrival: { groupKey: "row:2" } }] });
    expect(parsed.absentColumns).toContain("needs");
  });

  test.each([
    ["file.empty", bytes("")],
    ["file.empty", bytes("\n\n ,,\n")],
    ["columns.missing", bytes("given_name,born,post\nA,1984,XD-POST-01\n")],
    ["columns.missing", bytes("arrived_at,born,post\n2026-03-07T16:05,1984,XD-POST-01\n")],
    ["columns.duplicate", bytes("arrived_at,born,born,post,given_name\n")],
    ["csv.quote", bytes('arrived_at,born,post,given_name\n2026-03-07T16:05,1984,XD-POST-01,"A\n')],
    ["csv.quote", bytes('arrived_at,born,post,given_name\n2026-03-07T16:05,1984,XD-POST-01,"A"b\n')],
    ["file.format", bytes("%PDF-1.7")],
    ["file.format", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1)],
    ["file.format", Uint8Array.of(1, 0, 0, 7, 0, 0)],
    ["file.unreadable", bytes("PK\u0003\u0004 not a zip")],
  ])("[IM5] that cannot be read is a problem with the code %s", async (code, list) => {
    expect(await problemOf(list)).toBe(code);
  });

  test("[IM7] has a limit of rows and of size", async () => {
    expect(await problemOf(listOf(allowed, allowed, allowed), { limits: { rowsMax: 2 } })).toBe("file.too-many-rows");
    expect(await problemOf(listOf(allowed, allowed), { limits: { rowsMax: 2 } })).toBe("read");
    expect(await problemOf(listOf(allowed), { limits: { bytesMax: 100 } })).toBe("file.too-large");
  });

  test("[IM1] a row with more cells than the header is refused, not shifted", async () => {
    const list = bytes("arrived_at,born,post,given_name\n2026-03-07T16:05,1984,XD-POST-01,Zahra,Haidari\n");
    expect((await parseArrivals(list, "x", context)).rows).toMatchObject([{ ok: false, refused: [{ code: "row.too-many-cells" }] }]);
  });

  test("[IM5] any bytes are read or are a problem, never a fault", async () => {
    const start = fc.constantFrom<Uint8Array>(
      bytes(""),
      bytes("PK\u0003\u0004"),
      bytes("arrived_at,born,post,given_name\n"),
      bytes("\u{feff}row;born"),
      workbook([["post"]]),
    );
    const any = fc.tuple(start, fc.uint8Array({ maxLength: 200 })).map(([head, tail]) => Uint8Array.from([...head, ...tail]));
    await fc.assert(
      fc.asyncProperty(any, async (list) => {
        expect(await problemOf(list)).not.toBe("fault");
      }),
      { numRuns: 300 },
    );
  });

  test("[IM5] a workbook with one byte changed is read or is a problem, never a fault", async () => {
    const whole = workbook([Object.keys(allowed), Object.values(allowed)]);
    const changed = fc.tuple(fc.nat(whole.length - 1), fc.nat(255)).map(([place, byte]) => whole.with(place, byte));
    await fc.assert(
      fc.asyncProperty(changed, async (list) => {
        expect(await problemOf(list)).not.toBe("fault");
      }),
      { numRuns: 200 },
    );
  });
});

function workbook(
  rows: readonly (readonly unknown[])[],
  change: (sheet: XLSX.WorkSheet) => void = () => undefined,
  compression = true,
): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet(rows as unknown[][]);
  change(sheet);
  XLSX.utils.book_append_sheet(book, sheet, "list");
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx", compression }) as ArrayBuffer);
}

describe("a workbook", () => {
  const header = ["row", "post", "arrived_at", "given_name", "born", "document_number", "reason_own_words"];
  const row = (...cells: unknown[]) => [1, "XD-POST-01", 46088.6701388889, "Zahra", 1984, 412, "war", ...cells];
  const dated = (sheet: XLSX.WorkSheet) => {
    Object.assign(sheet.C2 as object, { z: "yyyy-mm-dd hh:mm" });
    Object.assign(sheet.F2 as object, { z: "00000" });
  };
  const parse = async (change: (sheet: XLSX.WorkSheet) => void) =>
    parseArrivals(
      workbook([header, row()], (sheet) => {
        dated(sheet);
        change(sheet);
      }),
      "list.xlsx",
      context,
    );

  test("[IM6] gives dates and numbers as its cells show them", async () => {
    expect(await parse(() => undefined)).toMatchObject({
      format: "xlsx",
      rows: [
        {
          ok: true,
          row: 1,
          line: 2,
          arrival: { arrivedAt: "2026-03-07T11:05:00.000Z", birth: { year: 1984 }, documents: [{ number: "00412" }] },
        },
      ],
    });
  });

  test("[IM6] a birth that is a date cell is a day", async () => {
    expect(
      await parse((sheet) => {
        sheet.E2 = { t: "n", v: 30682, z: "dd.mm.yyyy" };
      }),
    ).toMatchObject({ rows: [{ arrival: { birth: { day: "1984-01-01" } } }] });
  });

  test("[IM6] text that begins with = is plain text, and a formula is never evaluated", async () => {
    expect(
      await parse((sheet) => {
        sheet.G2 = { t: "s", v: "=1+1" };
      }),
    ).toMatchObject({ rows: [{ arrival: { reasonOwnWords: "=1+1" } }] });
    expect(
      await parse((sheet) => {
        sheet.G2 = { t: "s", v: "kept", f: "1+1" };
      }),
    ).toMatchObject({ rows: [{ arrival: { reasonOwnWords: "kept" } }] });
    expect(
      await parse((sheet) => {
        sheet.G2 = { t: "e", v: 15 };
      }),
    ).toMatchObject({ rows: [{ refused: [{ code: "cell.formula" }] }] });
  });

  test("[IM6] a formula without a stored value is refused by name of its column, not taken for empty", async () => {
    const whole = workbook(
      [header, row()],
      (sheet) => {
        dated(sheet);
        sheet.G2 = { t: "s", v: "kept", f: "1+1" };
      },
      false,
    );
    const place = Buffer.from(whole).indexOf("<v>kept</v>");
    expect(place).toBeGreaterThan(0);
    whole.fill(0x20, place, place + "<v>kept</v>".length);
    expect(await parseArrivals(whole, "list.xlsx", context)).toMatchObject({
      rows: [{ refused: [{ field: "reason_own_words", code: "cell.formula" }] }],
    });
  });

  test("[IM7] that unpacks to more than the limit is not unpacked, whatever size it claims", async () => {
    const bomb = workbook([
      header,
      row("x".repeat(5_000_000).slice(0, 30_000).repeat(1)),
      ...Array.from({ length: 3000 }, () => row("a".repeat(1000))),
    ]);
    expect(await problemOf(bomb, { limits: { unzippedBytesMax: 1_000_000 } })).toBe("file.too-large");
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 10, true);
    }
    expect(await problemOf(lying, { limits: { unzippedBytesMax: 1_000_000 } })).toBe("file.too-large");
  });

  test("[IM7] has a limit of rows", async () => {
    expect(await problemOf(workbook([header, row(), row(), row()]), { limits: { rowsMax: 2 } })).toBe("file.too-many-rows");
  });

  test("[IM6] the weekend list as a workbook reads as the weekend list", async () => {
    const csv = await parseArrivals(fixture("weekend.csv"), "weekend.csv", context);
    const table = parseCsv(new TextDecoder().decode(fixture("weekend.csv")), ",", 10_000).map((line) => line.cells);
    const book = await parseArrivals(workbook(table), "weekend.xlsx", context);
    expect(book.rows.map(({ row, ok }) => ({ row, ok }))).toEqual(csv.rows.map(({ row, ok }) => ({ row, ok })));
  });
});

describe("a list written and read again", () => {
  const letters = (unit: string) => fc.string({ unit: fc.constantFrom(...unit), minLength: 1, maxLength: 12 });
  const cell = fc.string({ unit: "binary", maxLength: 8 });
  test("[IM5] cells come back as they were", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom(",", ";", "\t" as const),
        (rows, delimiter) => {
          const full = rows.filter((cells) => cells.some((text) => text.trim() !== ""));
          expect(parseCsv(formatCsv(rows, delimiter as ","), delimiter as ",", 1000).map((line) => line.cells)).toEqual(full);
        },
      ),
    );
  });

  const latin = letters("abcdezABCʻ'");
  const arrival: fc.Arbitrary<ArrivalRow> = fc.record(
    {
      groupKey: latin.map((key) => `group:${key}`),
      post: fc.constantFrom(UnitCode.parse("XD-POST-01"), UnitCode.parse("TJ-PANJ")),
      arrivedAt: fc
        .date({ min: new Date("2020-01-01"), max: new Date("2026-11-23"), noInvalidDate: true })
        .map((date) => Instant.parse(`${date.toISOString().slice(0, 19)}.000Z`)),
      names: fc.tuple(latin, latin, latin, letters("زهراحیدی")).map(([given, father, family, whole]) => [
        { script: "Latn" as const, given: `a${given}`, father, family },
        { script: "Arab" as const, whole },
      ]),
      birth: fc.oneof(
        fc.constant({ precision: "unknown" as const }),
        fc.integer({ min: 1900, max: 2019 }).map((year) => ({ precision: "year" as const, year })),
        fc
          .date({ min: new Date("1900-01-01"), max: new Date("2019-12-31"), noInvalidDate: true })
          .map((date) => ({ precision: "day" as const, day: date.toISOString().slice(0, 10) })),
      ),
      sex: fc.constantFrom("F" as const, "M" as const, "X" as const),
      nationality: fc.constantFrom("AF", "XXA", "unknown") as fc.Arbitrary<NonNullable<ArrivalRow["nationality"]>>,
      language: fc.constantFrom("prs", "haz") as fc.Arbitrary<NonNullable<ArrivalRow["language"]>>,
      documents: fc.oneof(
        fc.constant([]),
        fc.constantFrom(...documentTypes).map((type) => [{ type, number: "P1", mrzLines: ["P<", "12"] }]),
      ),
      relation: fc.constantFrom(...relations),
      wishesAsylum: fc.constantFrom("yes" as const, "no" as const, "unsure" as const, "notAsked" as const),
      reasonOwnWords: fc.string({ unit: fc.constantFrom(...'a=,;"\nжو '), minLength: 1, maxLength: 12 }).map((text) => `=${text}.`),
      needs: fc.uniqueArray(fc.constantFrom(...tickedNeeds), { minLength: 1 }),
    },
    { requiredKeys: ["groupKey", "post", "arrivedAt", "names", "birth", "wishesAsylum"] },
  );

  test("[IM5] arrivals come back as they were", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arrival, { minLength: 1, maxLength: 5 }), async (arrivals) => {
        const { rows } = await parseArrivals(bytes(formatArrivals(arrivals)), "list.csv", context);
        expect(rows.map((row) => (row.ok ? row.arrival : row.refused))).toEqual(arrivals);
      }),
    );
  });
});

describe("a row known again", () => {
  test("[IM8] has the same id each time, and another in another list, row or purpose", () => {
    const id = importKey("weekend.csv", 1);
    expect(id).toBe("5cd79dcb-5390-8089-a01e-c18c2a1f8b3f");
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const others = [
      importKey("weekend.csv", 2),
      importKey("night.csv", 1),
      importKey("weekend.csv", 1, "dossier"),
      importKey("weekend.csv1", 1),
    ];
    expect(new Set([id, ...others]).size).toBe(5);
  });

  test("[IM8] rests on SHA-256 as others compute it", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (message) => {
        expect(Buffer.from(sha256(message)).toString("hex")).toBe(createHash("sha256").update(message).digest("hex"));
      }),
    );
  });
});

test("[IM9] every code has a text in English and Russian that says what to do", () => {
  expect([relationTexts, tickedNeedTexts, documentTypeTexts].map(Object.keys)).toEqual([
    [...relations],
    [...tickedNeeds],
    [...documentTypes],
  ]);
  expect(Object.keys(rowRefusalTexts)).toEqual([...refusalCodes]);
  expect(Object.keys(rowFlagTexts)).toEqual([...flagCodes]);
  expect(Object.keys(rowDoubtTexts)).toEqual([...doubtCodes]);
  expect(Object.keys(fileProblemTexts)).toEqual([...fileProblemCodes]);
  for (const { en, ru } of [rowRefusalTexts, rowFlagTexts, rowDoubtTexts, fileProblemTexts].flatMap((texts) => Object.values(texts))) {
    expect(en).toMatch(/^[A-Z“].*\.$/);
    expect(ru).toMatch(/^[А-ЯЁ].*\.$/);
  }
});
