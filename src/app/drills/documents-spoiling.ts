import { parse } from "mrz";
import { checkMrz, encodeSealed, type StatusList, type VerifyKey, verifySigned } from "../../document/index.ts";
import type { Day } from "../../kernel/index.ts";
import type { Chance } from "./chance.ts";

/** Changes of one character in a zone: how many its check digits find, and in which line the others stood. */
export type ZoneChanges = {
  readonly made: number;
  readonly caught: number;
  readonly missed: number;
  /** Changes of lines that carry check digits, and how many of these were missed. */
  readonly inCheckedLines: { readonly made: number; readonly missed: number };
  readonly missedByIndependentReader: number;
};

const alphabet = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"];

/** Changes one character of a line at a time. A name has no check digit at all, so most changes of a name pass unseen. */
export function changeZones(chance: Chance, zones: readonly (readonly string[])[], times: number): ZoneChanges {
  const count = { caught: 0, checkedMade: 0, checkedMissed: 0, independent: 0 };
  for (let time = 0; time < times; time++) {
    const zone = chance.pick(zones);
    const line = chance.below(zone.length);
    const spoiled = zone.with(line, changeOne(chance, zone[line] ?? ""));
    const isCaught = !checkMrz(spoiled).ok;
    const isChecked = zone.length === 3 ? line < 2 : line === 1;
    if (isCaught) count.caught++;
    if (isChecked) count.checkedMade++;
    if (isChecked && !isCaught) count.checkedMissed++;
    if (parse([...spoiled]).valid) count.independent++;
  }
  return {
    made: times,
    caught: count.caught,
    missed: times - count.caught,
    inCheckedLines: { made: count.checkedMade, missed: count.checkedMissed },
    missedByIndependentReader: count.independent,
  };
}

function changeOne(chance: Chance, line: string): string {
  const at = chance.below(line.length);
  const other = chance.pick(alphabet.filter((one) => one !== line[at]));
  return line.slice(0, at) + other + line.slice(at + 1);
}

/** What a check needs. */
export type Checking = { readonly keys: readonly VerifyKey[]; readonly lists: readonly StatusList[]; readonly today: Day };

/** Flips one bit of a credential at a time; each must come out as unknown, with nothing said. */
export async function flipBits(
  chance: Chance,
  credentials: readonly Uint8Array[],
  times: number,
  { keys, lists, today }: Checking,
): Promise<{ readonly made: number; readonly caught: number }> {
  let caught = 0;
  for (let time = 0; time < times; time++) {
    const spoiled = Uint8Array.from(chance.pick(credentials));
    const bit = chance.below(spoiled.length * 8);
    spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { verdict, says } = await verifySigned(encodeSealed(spoiled), keys, lists, today);
    if (verdict === "unknown" && says === undefined) caught++;
  }
  return { made: times, caught };
}
