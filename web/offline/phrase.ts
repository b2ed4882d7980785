import { argon2idAsync } from "@noble/hashes/argon2.js";
import { keyOf, type Cost } from "./lock.ts";

/** Fewest letters of a phrase; no rule on what kinds of letters. @source decision:0017 */
export const phraseLettersMin = 12;

/** The key that a phrase gives. Capital letters count, spaces at the ends do not. */
export async function keyOfPhrase(phrase: string, salt: Uint8Array, cost: Cost): Promise<CryptoKey> {
  const words = new TextEncoder().encode(phrase.trim().normalize("NFKC"));
  const bytes = await argon2idAsync(words, salt, { m: cost.kilobytes, t: cost.rounds, p: 1, dkLen: 32, asyncTick: 40 });
  const key = await keyOf(Uint8Array.from(bytes));
  bytes.fill(0);
  return key;
}
