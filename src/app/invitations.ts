import { createHash } from "node:crypto";
import type { Safe } from "../ledger/server.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeLength = 20;

/**
 * The one-time code of an invitation: 100 bits that only the keys folder can make again from its id, in Crockford
 * base 32, `7K3M2-9Q4AB-0CDEF-GH1JK`. It stands in no table.
 */
export function codeOf(safe: Safe, invitation: string): string {
  const halves = [1, 2].map((half) => BigInt.asUintN(64, safe.hashKey("invitation", `${invitation}/${half}`)));
  let rest = halves.reduce((bits, half) => (bits << 64n) | half, 0n);
  let code = "";
  for (let place = 0; place < codeLength; place++) {
    code += `${place > 0 && place % 5 === 0 ? "-" : ""}${alphabet[Number(rest % 32n)]}`;
    rest /= 32n;
  }
  return code;
}

/** The code by which something sent without an account is followed; only the keys folder can make it again from the case (PR60). */
export const sentCodeOf = ({ safe }: { readonly safe: Safe }, id: string): string => codeOf(safe, `sent/${id}`);

/** What is stored of a code, as written by a hand: lower case, O for 0, I or L for 1, with or without dashes. */
export function codeHashOf(written: string): Uint8Array {
  const plain = written
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return createHash("sha256").update(`panah-invitation-v1\n${plain}`).digest();
}
