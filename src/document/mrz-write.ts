import { ok, refuse, type Birth, type NationalityCode, type Result, type Sex } from "../kernel/index.ts";
import { transliterate } from "./mrz-letters.ts";
import { checkDigit, mrzShape, mrzState, type MrzFormat } from "./mrz-layout.ts";

/** What a machine-readable zone is written from. */
export type MrzInput = {
  readonly format: MrzFormat;
  /** Two letters at most: `I`, `IR`, `P`, `PR`; ICAO keeps the second letter for the issuer or the kind. */
  readonly documentCode: string;
  /** ISO 3166-1 alpha-2 of the issuing State. */
  readonly issuer: string;
  /** As the person or an earlier paper writes it in Latin, else Cyrillic; `undefined` where there is none. */
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** Letters and digits; dashes are dropped. More than nine characters are allowed on TD1 and TD2. */
  readonly number: string;
  readonly nationality: NationalityCode;
  readonly birth?: Birth | undefined;
  readonly sex?: Sex | undefined;
  /** `2027-03-06`, the last day on which the paper is valid. */
  readonly validTo: string;
  readonly optional?: string | undefined;
};

/** Why a zone cannot be written. */
export type MrzWriteRefusal = "mrz.name-not-latin" | "mrz.number-too-long" | "mrz.state-unknown" | "mrz.field-too-long";

/**
 * The lines of a machine-readable zone.
 * @refuses mrz.name-not-latin, mrz.number-too-long, mrz.state-unknown, mrz.field-too-long (DO4)
 * @source icao-9303:3.4
 */
export function writeMrz(input: MrzInput): Result<readonly string[], MrzWriteRefusal> {
  const issuer = mrzState(input.issuer);
  const nationality = mrzState(input.nationality);
  if (issuer === undefined || nationality === undefined) return refuse("mrz.state-unknown", "DO4");
  const family = transliterate(input.family ?? "", input.issuer);
  const given = transliterate(input.given ?? "", input.issuer);
  if (family === undefined || given === undefined || (family === "" && given === "")) return refuse("mrz.name-not-latin", "DO4");
  const number = input.number.toUpperCase().replace(/[^A-Z0-9]/g, "");
  const optional = (input.optional ?? "").toUpperCase().replace(/[^A-Z0-9]/g, "<");
  const parts = {
    code: pad(input.documentCode, 2),
    issuer: pad(issuer, 3),
    nationality: pad(nationality, 3),
    birth: withCheck(birthField(input.birth)),
    sex: input.sex === "F" || input.sex === "M" ? input.sex : "<",
    validTo: withCheck(input.validTo.slice(2, 4) + input.validTo.slice(5, 7) + input.validTo.slice(8, 10)),
  };
  const name = (width: number) => nameField(family, given, width);
  const numbers = numberField(input.format, number, optional);
  if (!numbers.ok) return numbers;
  const { main, rest } = numbers.value;
  const lines = layOut[input.format]({ ...parts, main, rest, name });
  return ok(lines.map((line) => pad(line, mrzShape[input.format].length)));
}

type Parts = {
  readonly code: string;
  readonly issuer: string;
  readonly nationality: string;
  readonly birth: string;
  readonly sex: string;
  readonly validTo: string;
  readonly main: string;
  readonly rest: string;
  readonly name: (width: number) => string;
};

const layOut: Readonly<Record<MrzFormat, (parts: Parts) => readonly string[]>> = {
  TD1: (p) => {
    const upper = p.main + p.rest;
    const lower = p.birth + p.sex + p.validTo + p.nationality;
    const composite = checkDigit(upper + p.birth + p.validTo + pad("", 11));
    return [p.code + p.issuer + upper, lower + pad("", 11) + composite, p.name(30)];
  },
  TD2: (p) => [p.code + p.issuer + p.name(31), lowerLine(p, p.rest)],
  TD3: (p) => [p.code + p.issuer + p.name(39), lowerLine(p, p.rest + checkDigit(p.rest))],
};

function lowerLine(p: Parts, rest: string): string {
  return p.main + p.nationality + p.birth + p.sex + p.validTo + rest + checkDigit(p.main + p.birth + p.validTo + rest);
}

/** A number of more than nine characters goes on in the optional field, and its check digit behind it. @source icao-9303:5.4.2.2 */
function numberField(format: MrzFormat, number: string, optional: string): Result<{ main: string; rest: string }, MrzWriteRefusal> {
  const width = { TD1: 15, TD2: 7, TD3: 14 }[format];
  if (number.length <= 9) {
    if (optional.length > width) return refuse("mrz.field-too-long", "DO4");
    return ok({ main: withCheck(pad(number, 9)), rest: pad(optional, width) });
  }
  const rest = `${number.slice(9)}${checkDigit(number)}<${optional}`;
  if (format === "TD3" || number.length - 9 + 2 > width) return refuse("mrz.number-too-long", "DO4");
  if (rest.replace(/<+$/, "").length > width) return refuse("mrz.field-too-long", "DO4");
  return ok({ main: `${number.slice(0, 9)}<`, rest: pad(rest, width) });
}

/** Parts of a birth that are not known are fillers: never an invented first of January. */
function birthField(birth: Birth | undefined): string {
  if (birth?.precision === "day") return birth.day.slice(2, 4) + birth.day.slice(5, 7) + birth.day.slice(8, 10);
  if (birth?.precision === "year") return `${String(birth.year).slice(-2)}<<<<`;
  return "<<<<<<";
}

/**
 * The name field. What does not fit is cut so that the last character is a letter, which tells a reader that it was cut.
 * @source icao-9303:3.4.6
 */
function nameField(family: string, given: string, width: number): string {
  const [first, second] = family === "" ? [given, ""] : [family, given];
  if (second === "") return pad(fit(first, width), width);
  const whole = `${first}<<${second}`;
  if (whole.length <= width) return pad(whole, width);
  const kept = fit(first, width - 3);
  return pad(`${kept}<<${fit(second, width - 2 - kept.length)}`, width);
}

function fit(name: string, width: number): string {
  const components = name.split("<");
  let cut = components.join("<").slice(0, width);
  while (cut.endsWith("<")) {
    // The cut fell behind a whole part: an earlier part gives up a letter, so that the next shows its initial.
    const longest = components
      .slice(0, cut.split("<").length - 1)
      .reduce((best, part, at) => (part.length >= (components[best]?.length ?? 0) ? at : best), 0);
    const part = components[longest] ?? "";
    if (part.length <= 1) return cut.replace(/<+$/, "");
    components[longest] = part.slice(0, -1);
    cut = components.join("<").slice(0, width);
  }
  return cut;
}

function withCheck(field: string): string {
  return field + checkDigit(field);
}

function pad(text: string, width: number): string {
  return text.padEnd(width, "<");
}
