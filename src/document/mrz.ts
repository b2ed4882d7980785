import { checkDigit, mrzShape, valueOf, type MrzFormat } from "./mrz-layout.ts";

/** What a machine-readable zone says, as read; nothing is filled in. */
export type MrzFields = {
  readonly format: MrzFormat;
  readonly documentCode: string;
  /** Three letters, `D` for Germany, `UTO` for the State that does not exist. */
  readonly issuer: string;
  readonly nationality: string;
  readonly family: string;
  readonly given: string;
  readonly number: string;
  /** `YYMMDD`; `<` for what the paper leaves open. The century is not in the zone. */
  readonly born: string;
  readonly sex: "F" | "M" | "<";
  readonly validTo: string;
  readonly optional: string;
};
/** What is wrong with a zone as read. */
export type MrzCode = "mrz.length" | "mrz.check-digit" | "mrz.character" | "mrz.format";
/** A zone that holds together with what it says, or the first line that does not and why. */
export type MrzCheck =
  | { readonly ok: true; readonly fields: MrzFields }
  | { readonly ok: false; readonly code: MrzCode; readonly line: 1 | 2 | 3 };

/**
 * Checks a zone as it was read at a post. A failing zone is kept as read and flagged; it is never a reason to leave
 * a person unrecorded (DO5). Check digits find slips, not forgery, and not every slip: a letter and a digit ten or
 * twenty apart in value weigh the same.
 * @source icao-9303:3.4.9
 */
export function checkMrz(read: readonly string[]): MrzCheck {
  const lines = read.map((line) => line.trim());
  const format = formatOf(lines);
  const { lines: count, length } = mrzShape[format];
  for (let at = 0; at < count; at++) if ((lines[at] ?? "").length !== length) return fail("mrz.length", at);
  if (lines.length > count) return fail("mrz.length", count - 1);
  const [first = "", second = "", third = ""] = lines;
  const slots = slotsOf[format](first, second, third);
  return badCharacter(lines, slots) ?? badCheckDigit(slots) ?? badFormat(slots) ?? { ok: true, fields: fieldsOf(format, slots) };
}

/** A field with the text that its check digit covers, and that digit. */
type Check = { readonly line: number; readonly over: string; readonly digit: string; readonly mayBeOpen?: boolean };
type Slots = {
  readonly code: string;
  readonly issuer: string;
  readonly nationality: string;
  readonly names: string;
  readonly nameLine: number;
  readonly number: string;
  readonly born: string;
  readonly sex: string;
  readonly validTo: string;
  readonly optional: string;
  readonly dataLine: number;
  readonly checks: readonly Check[];
};

function formatOf(lines: readonly string[]): MrzFormat {
  if (lines.length >= 3) return "TD1";
  if (lines.some((line) => line.length === mrzShape.TD3.length)) return "TD3";
  if (lines.some((line) => line.length === mrzShape.TD2.length)) return "TD2";
  if (lines.some((line) => line.length === mrzShape.TD1.length && !/^[PV]/.test(lines[0] ?? ""))) return "TD1";
  return /^[PV]/.test(lines[0] ?? "") ? "TD3" : "TD2";
}

const slotsOf: Readonly<Record<MrzFormat, (first: string, second: string, third: string) => Slots>> = {
  TD1: (first, second, third) => {
    const number = longNumber(first.slice(5, 14), first[14] ?? "", first.slice(15));
    return {
      ...lowerSlots(second.slice(0, 7), second[7] ?? "", second.slice(8, 15)),
      code: first.slice(0, 2),
      issuer: first.slice(2, 5),
      nationality: second.slice(15, 18),
      names: third,
      nameLine: 2,
      number: number.number,
      optional: number.rest + second.slice(18, 29),
      dataLine: 1,
      checks: [
        { line: 0, over: number.number, digit: number.digit },
        { line: 1, over: second.slice(0, 6), digit: second[6] ?? "" },
        { line: 1, over: second.slice(8, 14), digit: second[14] ?? "" },
        { line: 1, over: first.slice(5) + second.slice(0, 7) + second.slice(8, 15) + second.slice(18, 29), digit: second[29] ?? "" },
      ],
    };
  },
  TD2: (first, second) => twoLines(first, second, longNumber(second.slice(0, 9), second[9] ?? "", second.slice(28, 35))),
  TD3: (first, second) => twoLines(first, second, { number: second.slice(0, 9), digit: second[9] ?? "", rest: second.slice(28, 42) }),
};

function twoLines(first: string, second: string, number: { number: string; digit: string; rest: string }): Slots {
  const end = second.length - 1;
  const checks: Check[] = [
    { line: 1, over: number.number, digit: number.digit },
    { line: 1, over: second.slice(13, 19), digit: second[19] ?? "" },
    { line: 1, over: second.slice(21, 27), digit: second[27] ?? "" },
  ];
  // Visas (code V) carry no digit over the whole, and keep the end of the line for the issuer.
  if (!first.startsWith("V")) {
    if (end === 43) checks.push({ line: 1, over: second.slice(28, 42), digit: second[42] ?? "", mayBeOpen: true });
    checks.push({ line: 1, over: second.slice(0, 10) + second.slice(13, 20) + second.slice(21, end), digit: second[end] ?? "" });
  }
  return {
    ...lowerSlots(second.slice(13, 20), second[20] ?? "", second.slice(21, 28)),
    code: first.slice(0, 2),
    issuer: first.slice(2, 5),
    nationality: second.slice(10, 13),
    names: first.slice(5),
    nameLine: 0,
    number: number.number,
    optional: number.rest,
    dataLine: 1,
    checks,
  };
}

function lowerSlots(born: string, sex: string, validTo: string) {
  return { born: born.slice(0, 6), sex, validTo: validTo.slice(0, 6) };
}

/** On cards, a filler in the place of the check digit says that the number goes on in the optional field. @source icao-9303:5.4.2.2 */
function longNumber(main: string, digit: string, rest: string): { number: string; digit: string; rest: string } {
  if (digit !== "<") return { number: main, digit, rest };
  const [tail = ""] = rest.split("<");
  return { number: main + tail.slice(0, -1), digit: tail.slice(-1), rest: rest.slice(tail.length + 1) };
}

function badCharacter(lines: readonly string[], slots: Slots): MrzCheck | undefined {
  for (const [at, line] of lines.entries())
    if ([...line].some((character) => valueOf(character) === undefined)) return fail("mrz.character", at);
  if (/\d/.test(slots.names)) return fail("mrz.character", slots.nameLine);
  if (/\d/.test(slots.code.slice(0, 1) + slots.issuer)) return fail("mrz.character", 0);
  if (/\d/.test(slots.nationality) || /[A-Z]/.test(slots.born + slots.validTo)) return fail("mrz.character", slots.dataLine);
  for (const check of slots.checks) if (/[A-Z]/.test(check.digit)) return fail("mrz.character", check.line);
  return undefined;
}

function badCheckDigit(slots: Slots): MrzCheck | undefined {
  for (const { line, over, digit, mayBeOpen } of slots.checks) {
    // An empty optional field may carry a filler in place of its zero.
    if (digit === "<" && mayBeOpen && /^<*$/.test(over)) continue;
    if (digit !== checkDigit(over)) return fail("mrz.check-digit", line);
  }
  return undefined;
}

function badFormat(slots: Slots): MrzCheck | undefined {
  if (!/^[ACIPV]/.test(slots.code) || !/^[A-Z]{3}$|^D<<$/.test(slots.issuer)) return fail("mrz.format", 0);
  if (!/^[A-Z]/.test(slots.names)) return fail("mrz.format", slots.nameLine);
  if (!/^[A-Z]{3}$|^D<<$/.test(slots.nationality) || !/^[FM<]$/.test(slots.sex)) return fail("mrz.format", slots.dataLine);
  if (!isYymmdd(slots.born) || !isYymmdd(slots.validTo)) return fail("mrz.format", slots.dataLine);
  return undefined;
}

function isYymmdd(text: string): boolean {
  const [, month = "", day = ""] = /^(?:\d\d|<<)(\d\d|<<)(\d\d|<<)$/.exec(text) ?? [];
  if (month === "") return false;
  return (month === "<<" || (Number(month) >= 1 && Number(month) <= 12)) && (day === "<<" || (Number(day) >= 1 && Number(day) <= 31));
}

function fieldsOf(format: MrzFormat, slots: Slots): MrzFields {
  const [family = "", given = ""] = slots.names.split("<<");
  const sex = slots.sex === "F" || slots.sex === "M" ? slots.sex : "<";
  return {
    format,
    documentCode: bare(slots.code),
    issuer: bare(slots.issuer),
    nationality: bare(slots.nationality),
    family: bare(family).replaceAll("<", " "),
    given: bare(given).replaceAll("<", " "),
    number: bare(slots.number),
    born: slots.born,
    sex,
    validTo: slots.validTo,
    optional: bare(slots.optional),
  };
}

function bare(text: string): string {
  return text.replace(/<+$/, "");
}

function fail(code: MrzCode, at: number): MrzCheck {
  const line = at === 0 ? 1 : at === 1 ? 2 : 3;
  return { ok: false, code, line };
}
