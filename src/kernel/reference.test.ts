import fc from "fast-check";
import { expect, test } from "vitest";
import { parseReference, referenceOf } from "./index.ts";

const number = fc.integer({ min: 0, max: 2 ** 35 - 1 });

test("a reference is read back as written, by hand too", () => {
  fc.assert(
    fc.property(number, (n) => {
      const reference = referenceOf("XD", n);
      expect(reference).toMatch(/^XD-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
      expect(parseReference(reference.toLowerCase().replaceAll("-", " "))).toBe(reference);
    }),
  );
});

test("neighbours get different references", () => {
  const many = new Set(Array.from({ length: 5_000 }, (_, n) => referenceOf("XD", n)));
  expect(many.size).toBe(5_000);
});

test("one wrong letter, or two exchanged, is found", () => {
  fc.assert(
    fc.property(number, fc.integer({ min: 3, max: 9 }), fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"), (n, place, letter) => {
      const plain = referenceOf("XD", n).replaceAll("-", "");
      const wrong = plain.slice(0, place) + letter + plain.slice(place + 1);
      fc.pre(wrong !== plain);
      expect(parseReference(wrong)).toBeUndefined();
      const swapped = plain.slice(0, place - 1) + plain[place] + plain[place - 1] + plain.slice(place + 1);
      fc.pre(swapped !== plain && place >= 3);
      expect(parseReference(swapped)).toBeUndefined();
    }),
  );
});
