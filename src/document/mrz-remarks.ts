import codes from "i18n-iso-countries/codes.json" with { type: "json" };
import type { Day } from "../kernel/index.ts";
import type { MrzFields } from "./mrz.ts";

/** A pattern that is known from papers that were not what they said. A remark is told to whoever looks at the paper; nothing is decided by it. */
export type MrzRemark = "mrz.specimen" | "mrz.state-unknown" | "mrz.number-pattern" | "mrz.birth-ahead" | "mrz.ends-before-birth";

/** Numbers printed in ICAO's books and makers' samples: no State has given them to anybody. @source icao-9303:3.4 */
const specimenNumbers: ReadonlySet<string> = new Set([
  "L898902C3",
  "L898902C",
  "D23145890",
  "D231458907",
  "AA0000000",
  "123456789",
  "000000000",
]);

/** Issuers that ICAO lists beside the States of ISO 3166-1. @source icao-9303:3.4 */
const otherIssuers = "D EUE GBD GBN GBO GBP GBS RKS UNA UNK UNO XBA XCC XCE XCO XEC XIM XMP XOM XPO".split(" ");
/** In the place of a nationality alone. */
const statusCodes = ["XXA", "XXB", "XXC", "XXX"];
const states: ReadonlySet<string> = new Set([...codes.map(([, three = ""]) => three), ...otherIssuers]);

/**
 * What is worth a second look about a zone that holds together, in the order in which it is told. An honest paper may have each of
 * these: an official's slip, a State's odd practice. So a remark fills no field, refuses nothing and weighs nothing (DO17).
 * @param own the issuing State's own code in the zone, which of an invented State is known to nobody else
 */
export function remarkMrz(fields: MrzFields, today: Day, own?: string): MrzRemark[] {
  const remarks: MrzRemark[] = [];
  const isState = (code: string) => states.has(code) || code === own;
  if (specimenNumbers.has(fields.number) || (fields.family === "ERIKSSON" && fields.given === "ANNA MARIA")) remarks.push("mrz.specimen");
  if (!isState(fields.issuer) || !(isState(fields.nationality) || statusCodes.includes(fields.nationality)))
    remarks.push("mrz.state-unknown");
  if (isPattern(fields.number)) remarks.push("mrz.number-pattern");
  const born = dayOf(fields.born, Number(today.slice(0, 4)));
  const ends = dayOf(fields.validTo, Number(today.slice(0, 4)) + yearsAhead);
  if (born !== undefined && born > today) remarks.push("mrz.birth-ahead");
  if (born !== undefined && ends !== undefined && ends < born) remarks.push("mrz.ends-before-birth");
  return remarks;
}

/** A paper is hardly valid for longer than this. */
const yearsAhead = 20;

/** The same sign throughout, or digits that count up or down. */
function isPattern(number: string): boolean {
  const digits = number.replace(/^[A-Z]{1,3}/, "");
  return digits.length >= 5 && (/^(.)\1+$/.test(digits) || "01234567890123".includes(digits) || "98765432109876".includes(digits));
}

/** The day that six digits mean, in the last century that does not lie beyond `latest`; undefined where the zone leaves it open. */
function dayOf(six: string, latest: number): string | undefined {
  const [, short = "", month = "", day = ""] = /^(\d\d)(\d\d)(\d\d)$/.exec(six) ?? [];
  if (month === "") return undefined;
  const century = Math.floor(latest / 100) * 100;
  const year = century + Number(short) > latest ? century - 100 + Number(short) : century + Number(short);
  return `${year}-${month}-${day}`;
}
