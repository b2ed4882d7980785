/** Crockford base 32: no I, L, O, U, so that a reference survives being read out by phone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * The reference of the n-th subject of a State: `XD-7K3M-29Q4`: seven base-32 characters that carry the number,
 * scattered so that neighbours differ, and a check character over GF(32) that finds every wrong letter
 * and every exchange of two letters.
 * @param state ISO 3166-1 alpha-2
 * @param number 0 .. 2^35 - 1
 */
export function referenceOf(state: string, number: number): string {
  let rest = scatter(BigInt(number));
  let body = "";
  for (let place = 0; place < 7; place++) {
    body = `${alphabet[Number(rest % 32n)]}${body}`;
    rest /= 32n;
  }
  const whole = `${body}${checkCharacter(body)}`;
  return `${state}-${whole.slice(0, 4)}-${whole.slice(4)}`;
}

/** The reference as written by a hand (lower case, O for 0, I or L for 1, no dashes), or undefined when its check fails. */
export function parseReference(written: string): string | undefined {
  const plain = written.toUpperCase().replace(/[\s-]/g, "");
  const state = plain.slice(0, 2);
  const body = plain.slice(2).replace(/O/g, "0").replace(/[IL]/g, "1");
  if (!/^[A-Z]{2}$/.test(state) || !/^[0-9A-HJKMNP-TV-Z]{8}$/.test(body)) return undefined;
  if (checkCharacter(body.slice(0, 7)) !== body[7]) return undefined;
  return `${state}-${body.slice(0, 4)}-${body.slice(4)}`;
}

const space = 2n ** 35n;
/** A bijection of the 35-bit numbers: an odd multiplier modulo a power of two. */
function scatter(number: bigint): bigint {
  return (number * 22_906_492_245n + 12_345_678_901n) % space;
}

/** Horner's rule with the generator x of GF(32): every place weighs differently, so exchanges show too. */
function checkCharacter(body: string): string {
  let sum = 0;
  for (const character of body) sum = timesGenerator(sum) ^ alphabet.indexOf(character);
  return alphabet[timesGenerator(sum)] ?? "0";
}

/** Multiplication by x modulo x^5 + x^2 + 1. */
function timesGenerator(value: number): number {
  const doubled = value << 1;
  return doubled & 32 ? doubled ^ 0b100101 : doubled;
}
