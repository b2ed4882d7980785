/** Whole numbers in a row that grows. */
export class Numbers {
  #row: Uint32Array<ArrayBuffer>;
  size = 0;

  constructor(room = 1024) {
    this.#row = new Uint32Array(room);
  }

  push(number: number): void {
    if (this.size === this.#row.length) {
      const larger = new Uint32Array(this.#row.length * 2);
      larger.set(this.#row);
      this.#row = larger;
    }
    this.#row[this.size++] = number;
  }

  values(): Uint32Array<ArrayBuffer> {
    return this.#row.subarray(0, this.size);
  }
}

/** A row of numbers that several threads may read and write, where the place knows threads. */
export function sharedInts(size: number): Int32Array {
  return typeof SharedArrayBuffer === "undefined" ? new Int32Array(size) : new Int32Array(new SharedArrayBuffer(size * 4));
}

/** A row of small numbers, 0 to 255, likewise. */
export function sharedBytes(size: number): Uint8Array {
  return typeof SharedArrayBuffer === "undefined" ? new Uint8Array(size) : new Uint8Array(new SharedArrayBuffer(size));
}

/** Two numbers of 32 bits as one. */
export function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 15), 0xc2b2ae35);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * What a function of two numbers gives, remembered as long as no other pair takes its place. The order of the two makes no difference.
 * @param room how many pairs are remembered, as a power of two
 */
export function remembered(room: number, levelOf: (low: number, high: number) => number): (a: number, b: number) => number {
  const mask = 2 ** room - 1;
  // Both numbers and the level of a pair lie side by side: looked up at random, they cost one reach into memory.
  const slots = new Int32Array((mask + 1) * slotWidth).fill(-1);
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const slot = (mix(low, high) & mask) * slotWidth;
    if (slots[slot] === low && slots[slot + 1] === high) return slots[slot + 2] ?? 0;
    const level = levelOf(low, high);
    slots[slot] = low;
    slots[slot + 1] = high;
    slots[slot + 2] = level;
    return level;
  };
}
/** A power of two, so that no slot lies across two lines of memory. */
const slotWidth = 4;
