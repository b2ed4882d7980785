import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaims } from "./read-claims.ts";
import { SignedClaims } from "./claims.ts";

/** What an allowed code says; each example spoils one thing. */
const allowed = {
  kind: "asylum-seeker-certificate",
  reference: "XD-7K3M-29Q4",
  issuer: "XD",
  validFrom: "2026-03-07",
  validTo: "2026-06-06",
  names: ["Parwana", "پروانه"],
  born: "1990",
  nationality: "AF",
  status: { list: "XD/1", place: 4711 },
};

test("[DO2] claims are read as their schema says, without the schema", () => {
  expect(readClaims(allowed as never)).toEqual(SignedClaims.parse(allowed));
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      undefined,
      null,
      "",
      "XD",
      "xd",
      "XXA",
      "unknown",
      "1990",
      "1990-3-7",
      "2026-02-29",
      "2024-02-29",
      "2026-13-01",
      "2026-01-32",
      7,
      -1,
      1.5,
      [],
      ["a"],
      ["a", "b", "c", "d"],
      [""],
      { list: "", place: 1 },
      { list: "XD/1", place: -1 },
      { list: "XD/1", place: 1, more: 1 },
    ),
    fc.string({ maxLength: 210 }),
    fc.anything(),
  );
  const key = fc.constantFrom(...(Object.keys(allowed) as (keyof typeof allowed)[]));
  fc.assert(
    fc.property(key, odd, (name, value) => {
      const spoiled = { ...allowed, [name]: value };
      if (value === undefined) delete (spoiled as Record<string, unknown>)[name];
      const parsed = SignedClaims.safeParse(spoiled);
      expect(readClaims(spoiled as never)).toEqual(parsed.success ? parsed.data : undefined);
    }),
    { numRuns: 2000 },
  );
});
