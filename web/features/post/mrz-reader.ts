import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import { checkMrz, mrzRemarkTexts, mrzTexts, remarkMrz, type MrzCode, type MrzRemark } from "../../../src/document/index.ts";
import type { Birth, Day, OfficerText } from "../../../src/kernel/index.ts";
import type { DraftPerson } from "./draft.ts";

/** What a zone says for a row: the flag of a failing one, or facts for fields that are still empty. */
export type MrzRead =
  | { readonly isGood: false; readonly flag: MrzCode; readonly text: OfficerText }
  | {
      readonly isGood: true;
      /** What is worth a second look; it fills and stops nothing (DO17). */
      readonly remark?: { readonly flag: MrzRemark; readonly text: OfficerText };
      readonly fills: Partial<DraftPerson>;
      readonly number: string;
      readonly issuer: string;
      readonly type: string;
    };

const special: Readonly<Record<string, string>> = { XXA: "XXA", XXB: "XXB", XXC: "XXB", UTO: "XD", D: "DE" };
/** Papers of the demo State are no samples to its own posts. */
const demoState = "UTO";
const two = new Map(codes.map(([short = "", long = ""]) => [long, short]));
const nationalityOf = (code: string): string | undefined => special[code] ?? two.get(code);

/** Reads the lines of a paper. It is checked here as at the node; a failing zone is kept as read (DO5). `today` decides the century of a birth. */
export function readMrz(text: string, today: string): MrzRead | undefined {
  const lines = text
    .toUpperCase()
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < 2) return undefined;
  const checked = checkMrz(lines);
  if (!checked.ok) return { isGood: false, flag: checked.code, text: mrzTexts[checked.code] };
  const { fields } = checked;
  const [remark] = remarkMrz(fields, today as Day, demoState);
  const nationality = nationalityOf(fields.nationality);
  const birth = birthOf(fields.born, today);
  const name = {
    script: "Latn" as const,
    ...(fields.given ? { given: fields.given } : {}),
    ...(fields.family ? { family: fields.family } : {}),
  };
  return {
    isGood: true,
    ...(remark ? { remark: { flag: remark, text: mrzRemarkTexts[remark] } } : {}),
    number: fields.number,
    issuer: fields.issuer,
    type: fields.documentCode.startsWith("P") ? "passport" : fields.documentCode.startsWith("V") ? "visa" : "identityCard",
    fills: {
      names: [name],
      ...(fields.sex === "<" ? {} : { sex: fields.sex }),
      ...(birth ? { birth } : {}),
      ...(nationality ? { nationality } : {}),
    },
  };
}

function birthOf(written: string, today: string): Birth | undefined {
  const match = /^(\d\d)(\d\d|<<)(\d\d|<<)$/.exec(written);
  if (!match) return undefined;
  const [, short = "", month = "", day = ""] = match;
  const year = Number(short) + (Number(short) > Number(today.slice(2, 4)) ? 1900 : 2000);
  return month === "<<" || day === "<<" ? { precision: "year", year } : { precision: "day", day: `${year}-${month}-${day}` };
}
