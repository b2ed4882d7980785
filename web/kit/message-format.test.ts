import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { fillMessage, parseMessage } from "./message-format.ts";

const root = resolve(import.meta.dirname, "../..");
const files = globSync(["web/**/*.{ts,tsx}", "src/**/*.ts", "procedures/**/*.ts", "countries/**/*.ts"], {
  cwd: root,
  exclude: (name) => name.includes(".test."),
});
/** Every text of the house that chooses a form by a number. */
const plurals = files.flatMap((file) =>
  [...readFileSync(resolve(root, file), "utf8").matchAll(/"((?:[^"\\\n]|\\.)*\{\w+,\s*plural,(?:[^"\\\n]|\\.)*)"/g)].map(
    ([quoted]) => JSON.parse(quoted) as string,
  ),
);

test("[KIT10] every text with plural forms says what ICU's own reader says, for each number", () => {
  expect(plurals.length).toBeGreaterThan(80);
  for (const text of plurals)
    for (const locale of ["en", "ru", "uz", "fa-AF"])
      for (const n of [0, 1, 2, 5, 11, 21, 1_000]) {
        const args = Object.fromEntries([...text.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => [name, n]));
        const theirs = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true }).format(args);
        expect(fillMessage(parseMessage(text), { locale, args }), text).toBe(theirs);
      }
});

test("[KIT10] a form may hold other places, its number, and forms of its own", () => {
  const text = "{n, plural, =0 {nobody at {post}} one {# at {post}} other {# at {post}, {m, plural, one {# is} other {# are}} # here}}!";
  const say = (n: number, m: number) => fillMessage(parseMessage(text), { locale: "en", args: { n, m, post: "Panj" } });
  expect([say(0, 0), say(1, 0), say(3, 1), say(1_200, 2)]).toEqual([
    "nobody at Panj!",
    "1 at Panj!",
    "3 at Panj, 1 is 3 here!",
    "1,200 at Panj, 2 are 1,200 here!",
  ]);
});

test.each([
  "{n, number}",
  "{n, select, a {b} other {c}}",
  "{n, plural, one {#}}",
  "{n, plural, other {#}",
  "a } b",
  "{n, plural, many",
  "{",
])("[KIT10] what no text may hold is a fault: %s", (text) => expect(() => parseMessage(text)).toThrow("fault"));

test("[KIT10] a place with nothing to stand in it is a fault, an empty word is not", () => {
  expect(() => fillMessage(parseMessage("{name}"), { locale: "en", args: {} })).toThrow("fault: nothing was given for {name}");
  expect(fillMessage(parseMessage("a{name}#"), { locale: "en", args: { name: "" } })).toBe("a#");
});
