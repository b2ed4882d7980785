import type { Chance } from "./chance.ts";
import type { Call } from "./client.ts";

/** A request that a client of ours would send, as parts that may be broken. */
export type Sound = { readonly method: string; readonly path: string; readonly body?: unknown; readonly cookie: string | undefined };

/** Texts that broke something, somewhere, once: SQL, markup, formulas, paths, NUL, lone surrogates, directions, lengths, numbers. */
export const strange: readonly string[] = [
  "'; drop table ledger.entry; --",
  "' or 1=1 --",
  "$1",
  "\\",
  "%00",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "x\udfff",
  "\u202eevil",
  "\ufeff",
  "\u200b",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "{{7*7}}",
  "${7*7}",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@SUM(1)",
  "-2+3",
  "\t=1",
  "../../../../etc/passwd",
  "..\\..\\win.ini",
  "file:///etc/passwd",
  "http://169.254.169.254/",
  "\r\nSet-Cookie: a=b",
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "null",
  "NaN",
  "Infinity",
  "-0",
  "1e309",
  "9".repeat(400),
  "0x1F",
  "true",
  "",
  " ",
  "\n",
  "ı",
  "ß",
  "İ",
  "👩‍👩‍👧‍👦",
  "نوید",
  "Зарина",
  "a".repeat(70_000),
  "(".repeat(5_000),
  "2026-02-30",
  "2026-13-01T00:00:00Z",
  "0000-00-00",
  "9999-12-31T23:59:59.999Z",
  "-000001-01-01T00:00:00Z",
  "+275760-09-13T00:00:00.001Z",
  "00000000-0000-0000-0000-000000000000",
  "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF",
  "{uuid}",
];

const others: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e21,
  Number.MAX_SAFE_INTEGER,
  [],
  {},
  [[]],
  [null],
  { length: 1e9 },
  "",
  [1, "a", null],
  { __proto__: null, constructor: { prototype: { polluted: 1 } } },
];

/** Replaces, removes or adds at one place of a value, somewhere inside. */
function spoil(value: unknown, chance: Chance): unknown {
  if (Array.isArray(value) && value.length > 0 && chance.isTrue(0.7))
    return value.map((one, place) => (place === 0 ? spoil(one, chance) : one));
  if (Array.isArray(value) && chance.isTrue(0.3)) return Array.from({ length: 3_000 }, () => value[0] ?? null);
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    const names = Object.keys(value);
    if (names.length > 0 && chance.isTrue(0.8)) {
      const name = chance.pick(names);
      const inner = (value as Record<string, unknown>)[name];
      if (chance.isTrue(0.1)) return Object.fromEntries(Object.entries(value).filter(([other]) => other !== name));
      return { ...value, [name]: spoil(inner, chance) };
    }
    return { ...value, [chance.pick(["unknown", "constructor", "toString", "id", "a".repeat(9_000), "\u0000"])]: chance.pick(others) };
  }
  return chance.isTrue(0.65) ? chance.pick(strange) : chance.pick(others);
}

const deep = (depth: number) => `${"[".repeat(depth)}${"]".repeat(depth)}`;

type Break = (sound: Sound, chance: Chance) => Call;
const asJson = ({ method, path, cookie }: Sound, body: string | Buffer | undefined, more: Partial<Call> = {}): Call => ({
  method,
  path,
  cookie,
  ...(body === undefined ? {} : { body }),
  ...more,
});
const bodyText = (sound: Sound) => (sound.body === undefined ? undefined : JSON.stringify(sound.body));
const inside = (text: string, added: string) => (text.startsWith("{") ? `{${added}${text.length > 2 ? "," : ""}${text.slice(1)}` : text);

/** Ways to break a sound request; the first is to leave it sound. */
const breaks: readonly Break[] = [
  (sound) => asJson(sound, bodyText(sound)),
  (sound, chance) => asJson(sound, JSON.stringify(spoil(sound.body, chance)) ?? "null"),
  (sound, chance) => asJson(sound, JSON.stringify(spoil(spoil(sound.body ?? {}, chance), chance)) ?? ""),
  (sound) => asJson(sound, inside(bodyText(sound) ?? "{}", '"__proto__":{"polluted":1}')),
  (sound) => asJson(sound, inside(bodyText(sound) ?? "{}", '"constructor":{"prototype":{"polluted":1}}')),
  (sound) => asJson(sound, inside(bodyText(sound) ?? "{}", '"kind":"a","kind":"b","payload":{},"id":1')),
  (sound, chance) => asJson(sound, (bodyText(sound) ?? "{}").slice(0, chance.below(60))),
  (sound, chance) =>
    asJson(
      sound,
      chance.pick([
        deep(200),
        deep(60_000),
        `{"payload":${deep(5_000)}}`,
        "null",
        "[]",
        "0",
        '""',
        "{",
        "\ufeff{}",
        "\u0000",
        "nul",
        "{}{}",
        `${'{"a":'.repeat(300)}1${"}".repeat(300)}`,
      ]),
    ),
  (sound, chance) => asJson(sound, Buffer.from([0xff, 0xfe, chance.below(256), 0x00, 0xc3, 0x28, 0xed, 0xa0, 0x80])),
  (sound, chance) =>
    asJson(sound, bodyText(sound) ?? "{}", {
      type: chance.pick([
        "text/plain",
        "application/xml",
        "multipart/form-data; boundary=x",
        "application/json; charset=utf-7",
        "application/x-www-form-urlencoded",
        "*/*",
        "application/problem+json",
        "a",
      ]),
    }),
  (sound, chance) =>
    asJson({ ...sound, method: chance.pick(["PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "GET", "POST"]) }, bodyText(sound)),
  (sound, chance) =>
    asJson(
      {
        ...sound,
        path: `${sound.path}${sound.path.includes("?") ? "&" : "?"}${chance.pick(["a=1", "before=x", `a=${"x".repeat(7_000)}`, "a=1&a=2&a=3", "__proto__[polluted]=1", "constructor.prototype.polluted=1", "%00=%00", "%", "%ff%fe", "before[]=1", "after=%7B%7D", "account=null"])}`,
      },
      bodyText(sound),
    ),
  (sound, chance) =>
    asJson(
      {
        ...sound,
        path: sound.path.replace(/[^/]+$/, () =>
          chance.pick([
            "%00",
            "..%2f..%2fetc",
            "%ff",
            "a".repeat(6_000),
            "__proto__",
            "0",
            "-1",
            "null",
            "%2e%2e",
            "'%20or%201=1",
            "00000000-0000-0000-0000-000000000000",
            "FFFFFFFF-FFFF-4FFF-BFFF-FFFFFFFFFFFF",
            "%F0%9F%92%A9",
            "*",
          ]),
        ),
      },
      bodyText(sound),
    ),
  (sound, chance) =>
    asJson(
      {
        ...sound,
        path:
          sound.path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, () =>
            chance.pick(strange.filter((one) => one.length < 3_000).map((one) => encodeURIComponent(one.toWellFormed()))),
          ) || "/",
      },
      bodyText(sound),
    ),
  (sound, chance) =>
    asJson(
      {
        ...sound,
        cookie: chance.pick(["panah=", "panah=%00", `panah=${"a".repeat(4_000)}`, "panah=a; panah=b", "=;=;", "__proto__=1", "panah"]),
      },
      bodyText(sound),
    ),
  (sound, chance) =>
    asJson(sound, bodyText(sound), {
      headers: {
        [chance.pick([
          "accept-language",
          "x-forwarded-for",
          "x-forwarded-host",
          "host",
          "range",
          "if-none-match",
          "accept",
          "sec-fetch-site",
          "expect",
        ])]: chance.pick(["ru", "x".repeat(3_000), "*/*;q=9", "bytes=0-0,1-1", "127.0.0.1", "cross-site", "a,b;c", "-", "100-nothing"]),
      },
    }),
];

/** One broken request made of a sound one. */
export function breakCall(sound: Sound, chance: Chance): Call {
  return chance.pick(breaks)(sound, chance);
}
