import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { CountryCode, Day, NationalityCode } from "../kernel/index.ts";
import { decodeBase45, encodeBase45 } from "./base45.ts";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";
import type { Sign, VerifyKey } from "./sign1.ts";
import { encodeSigned, verifySigned, type SignedClaims } from "./signed-code.ts";
import {
  ageOfStatusList,
  choosePlace,
  emptyStatusList,
  encodeStatusList,
  isRevoked,
  readStatusList,
  revokePlaces,
  type StatusList,
} from "./status-list.ts";

const day = (text: string) => text as Day;
const today = day("2026-03-10");
/** What an allowed paper says; each test spoils one thing. */
const claims: SignedClaims = {
  kind: "asylum-seeker-certificate",
  reference: "XD-7K3M-29Q4",
  issuer: "XD" as CountryCode,
  validFrom: day("2026-03-07"),
  validTo: day("2026-06-06"),
  names: ["Parwana Ahmadzai", "پروانه احمدزی"],
  born: "1990-03-07",
  nationality: "AF" as NationalityCode,
  status: { list: "XD/1", place: 4711 },
};
const about = { list: "XD/1", issuer: "XD", issuedOn: day("2026-03-09"), nextUpdateOn: day("2026-03-16") };
const list: StatusList = emptyStatusList(about);

let sign: Sign;
let keys: VerifyKey[];
let code: string;
async function makeKey(keyId: string, issuer: string): Promise<{ sign: Sign; key: VerifyKey }> {
  const { publicKey, privateKey } = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]);
  const raw = new Uint8Array(await crypto.subtle.exportKey("raw", publicKey));
  return {
    key: { keyId, issuer, publicKey: raw },
    sign: async (bytes) => new Uint8Array(await crypto.subtle.sign("Ed25519", privateKey, bytes)),
  };
}
beforeAll(async () => {
  const made = await makeKey("XD-2026-1", "XD");
  sign = made.sign;
  keys = [made.key];
  code = await encodeSigned(claims, "XD-2026-1", sign);
});

test("[DO2] a code verifies without a network and says what the paper says", async () => {
  expect(await verifySigned(code, keys, [list], today)).toEqual({
    verdict: "valid",
    says: claims,
    listAge: { kind: "current", issuedOn: about.issuedOn, days: 1 },
  });
});

test("[DO2] a code says nothing that the paper does not: a claim has no field", async () => {
  const telling = { ...claims, ground: "political opinion" };
  await expect(encodeSigned(telling, "XD-2026-1", sign)).rejects.toThrow();
});

test("[DO2] a code with names in two scripts stays small: 34 mm in print", () => {
  expect(code.length).toBeLessThan(440);
});

test("[DO2] any one bit flipped gives unknown", async () => {
  const body = decodeBase45(code.slice(7)) ?? new Uint8Array(0);
  for (let bit = 0; bit < body.length * 8; bit++) {
    const spoiled = Uint8Array.from(body);
    spoiled[bit >> 3] = (spoiled[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    const { verdict, says } = await verifySigned(`PANAH1:${encodeBase45(spoiled)}`, keys, [list], today);
    expect({ bit, verdict, says }).toEqual({ bit, verdict: "unknown", says: undefined });
  }
});

test("[DO2] anything added outside the signature gives unknown", async () => {
  const message = decodeCbor(decodeBase45(code.slice(7)) ?? new Uint8Array(0)) as { tag: number; item: Cbor[] };
  const [head = 0, , payload = 0, signature = 0] = message.item;
  const again = (loose: Cbor) => `PANAH1:${encodeBase45(encodeCbor({ tag: 18, item: [head, loose, payload, signature] }))}`;
  expect((await verifySigned(again(new Map()), keys, [list], today)).verdict).toBe("valid");
  expect((await verifySigned(again(new Map([[4, "x"]])), keys, [list], today)).verdict).toBe("unknown");
});

test("[DO2] any one character changed, added or cut gives unknown", async () => {
  const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:é";
  await fc.assert(
    fc.asyncProperty(fc.nat(code.length - 1), fc.constantFrom(...alphabet, ""), async (at, character) => {
      fc.pre(code[at] !== character);
      const spoiled = code.slice(0, at) + character + code.slice(at + 1);
      expect((await verifySigned(spoiled, keys, [list], today)).verdict).toBe("unknown");
    }),
    { numRuns: 300 },
  );
});

test.each([
  ["empty", ""],
  ["no code of ours", "https://example.org"],
  ["lower case", "panah1:abc"],
  ["only the prefix", "PANAH1:"],
])("[DO2] a text that is %s gives unknown", async (_, text) => {
  expect((await verifySigned(text, keys, [list], today)).verdict).toBe("unknown");
});

test("[DO2] of two keys whose names begin alike the signature tells which; a whole name in a code is read as well", async () => {
  const [one, other] = [await makeKey("0011223344556677", "XD"), await makeKey("00112233aabbccdd", "YD")];
  const { status: _, ...unlisted } = claims;
  const signed = await encodeSigned({ ...unlisted, issuer: "YD" as CountryCode }, "00112233aabbccdd", other.sign);
  expect((await verifySigned(signed, [one.key, other.key], [], today)).says?.issuer).toBe("YD");
  expect((await verifySigned(signed, [one.key], [], today)).verdict).toBe("unknown");
  const [, loose = 0, payload = 0] = (decodeCbor(decodeBase45(signed.slice(7)) ?? new Uint8Array(0)) as unknown as { item: Cbor[] }).item;
  const head = encodeCbor(
    new Map<number, Cbor>([
      [1, -8],
      [4, Uint8Array.from([0x00, 0x11, 0x22, 0x33, 0xaa, 0xbb, 0xcc, 0xdd])],
    ]),
  );
  const signature = await other.sign(encodeCbor(["Signature1", head, new Uint8Array(0), payload]));
  const whole = `PANAH1:${encodeBase45(encodeCbor({ tag: 18, item: [head, loose, payload, signature] }))}`;
  expect((await verifySigned(whole, [one.key, other.key], [], today)).says?.issuer).toBe("YD");
});

test("[DO2] a State's key signs only its own papers", async () => {
  const neighbour = await makeKey("YD-1", "YD");
  const forged = await encodeSigned(claims, "YD-1", neighbour.sign);
  expect((await verifySigned(forged, [...keys, neighbour.key], [list], today)).verdict).toBe("unknown");
});

test("[DO2] a key that is not known here gives unknown", async () => {
  expect((await verifySigned(code, [], [list], today)).verdict).toBe("unknown");
});

test.each([
  ["the first day", "2026-03-07", "valid"],
  ["the last day", "2026-06-06", "valid"],
  ["the day after", "2026-06-07", "expired"],
  ["the day before", "2026-03-06", "unknown"],
] as const)("[DO2] on %s the verdict follows the days printed", async (_, on, verdict) => {
  expect((await verifySigned(code, keys, [list], day(on))).verdict).toBe(verdict);
});

test("[DO2] a paper without birth, nationality or place in a list is as valid", async () => {
  const { kind, reference, issuer, validFrom, validTo, names } = claims;
  const bare = { kind, reference, issuer, validFrom, validTo, names };
  expect(await verifySigned(await encodeSigned(bare, "XD-2026-1", sign), keys, [], today)).toEqual({
    verdict: "valid",
    says: bare,
    listAge: { kind: "none" },
  });
});

test.each(["2026-03-10", "2026-09-01"])("[DO3] a revoked paper shows as revoked, on %s", async (on) => {
  const lists = [revokePlaces(list, [4711])];
  expect((await verifySigned(code, keys, lists, day(on))).verdict).toBe("revoked");
});

test("[DO3] a neighbour in the list is not touched", async () => {
  const lists = [revokePlaces(list, [4710, 4712])];
  expect((await verifySigned(code, keys, lists, today)).verdict).toBe("valid");
});

test("[DO3] the age of the list is said, and that there is none", async () => {
  expect((await verifySigned(code, keys, [list], day("2026-04-01"))).listAge).toEqual({
    kind: "stale",
    issuedOn: about.issuedOn,
    days: 23,
  });
  expect((await verifySigned(code, keys, [], today)).listAge).toEqual({ kind: "none" });
  expect(ageOfStatusList(undefined, today)).toEqual({ kind: "none" });
});

test("[DO3] a list of another State with the same name does not count", async () => {
  const lists = [revokePlaces({ ...list, issuer: "YD" }, [4711])];
  expect(await verifySigned(code, keys, lists, today)).toMatchObject({ verdict: "valid", listAge: { kind: "none" } });
});

test("[DO3] a list too short for the paper is no proof that it stands", async () => {
  const short = emptyStatusList(about, 64);
  expect(await verifySigned(code, keys, [short], today)).toMatchObject({ verdict: "unknown", why: "place-not-in-list" });
});

test("[DO3] a list travels signed, and a post can carry a country's", async () => {
  const one = Array.from({ length: 10_486 }, (_, at) => (at * 104_729 + 7) % 2 ** 20);
  const message = await encodeStatusList(revokePlaces(list, one), "XD-2026-1", sign);
  const read = await readStatusList(message, keys);
  expect(read).toEqual(revokePlaces(list, one));
  expect(message.length).toBeLessThan(25_000);
  expect((await encodeStatusList(list, "XD-2026-1", sign)).length).toBeLessThan(400);
});

test("[DO3] a list that was altered or signed by another State is not read", async () => {
  const message = await encodeStatusList(list, "XD-2026-1", sign);
  const spoiled = Uint8Array.from(message);
  spoiled[60] = (spoiled[60] ?? 0) ^ 1;
  expect(await readStatusList(spoiled, keys)).toBeUndefined();
  const neighbour = await makeKey("YD-1", "YD");
  expect(await readStatusList(await encodeStatusList(list, "YD-1", neighbour.sign), [neighbour.key])).toBeUndefined();
});

test("[DO3] a list that would unpack without end is not read", async () => {
  const huge = { ...list, bits: new Uint8Array(2 ** 21 + 1) };
  expect(await readStatusList(await encodeStatusList(huge, "XD-2026-1", sign), keys)).toBeUndefined();
});

test("[DO3] places are drawn at random and never twice", () => {
  const taken = new Set([3, 5]);
  const draws = [3, 5, 5, 8];
  expect(
    choosePlace(
      list,
      (place) => taken.has(place),
      () => draws.shift() ?? 0,
    ),
  ).toBe(8);
  expect(
    choosePlace(
      list,
      () => true,
      () => 1,
    ),
  ).toBeUndefined();
  expect(isRevoked(list, 2 ** 20)).toBeUndefined();
});

test("[DO2] base 45 as its standard shows it", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect([bytes("AB"), bytes("Hello!!"), bytes("base-45"), bytes("ietf!")].map(encodeBase45)).toEqual([
    "BB8",
    "%69 VD92EX0",
    "UJCLQE7W581",
    "QED8WEX0",
  ]);
  expect(decodeBase45("FGW")).toEqual(Uint8Array.of(255, 255));
  expect(["GGW", ":::", "A", "ABCD", "abc"].map(decodeBase45)).toEqual([undefined, undefined, undefined, undefined, undefined]);
});

test("[DO2] what is written in CBOR is read back, and only in its one form", () => {
  const leaf = fc.oneof(
    fc.maxSafeInteger(),
    fc.string({ unit: "grapheme" }),
    fc.uint8Array({ maxLength: 30 }).map((bytes) => Uint8Array.from(bytes)),
  );
  const { item } = fc.letrec<{ item: Cbor }>((tie) => ({
    item: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie("item"), { maxLength: 4 }),
      fc.array(fc.tuple(fc.oneof(fc.integer(), fc.string()), tie("item")), { maxLength: 4 }).map((pairs) => new Map(pairs)),
    ),
  }));
  fc.assert(
    fc.property(item, (each) => {
      const bytes = encodeCbor(each);
      const back = decodeCbor(bytes);
      expect(back === undefined ? undefined : encodeCbor(back)).toEqual(bytes);
    }),
  );
  for (const loose of [
    [0x18, 0x01],
    [0x19, 0, 24],
    [0xa2, 2, 0, 1, 0],
    [0xa2, 1, 0, 1, 0],
    [0x5f, 0xff],
    [0xf6],
    [1, 1],
    [0x62, 0xff, 0xff],
    [0x62, 0x41],
  ]) {
    expect(decodeCbor(Uint8Array.from(loose))).toBeUndefined();
  }
});
