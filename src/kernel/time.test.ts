import fc from "fast-check";
import { expect, test } from "vitest";
import { dayAt, type Instant } from "./index.ts";

const zones = ["Asia/Dushanbe", "Asia/Kabul", "Africa/Monrovia", "Pacific/Apia", "America/New_York"];

/** The day by a calculation of its own: the same moment told in full. */
function dayBySelf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).formatToParts(
    Date.parse(instant),
  );
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}`;
}

test("a day is that of its own instant, whatever was asked before, in every zone and century", () => {
  const from = Date.parse("1880-01-01T00:00:00Z");
  const near = fc.integer({ min: from, max: Date.parse("2100-01-01T00:00:00Z") });
  fc.assert(
    fc.property(
      near,
      fc.array(fc.tuple(fc.integer({ min: -90_000, max: 90_000 }), fc.constantFrom(...zones)), { minLength: 2 }),
      (at, steps) => {
        for (const [aside, zone] of steps) {
          const instant = new Date(at + aside).toISOString() as Instant;
          expect(dayAt(instant, zone), `${instant} ${zone}`).toBe(dayBySelf(instant, zone));
        }
      },
    ),
  );
});

test("midnight divides two days by a second, where a zone was ahead by odd seconds", () => {
  // Local mean time of Dushanbe was 4:35:12 ahead, so its day began at 19:24:48.
  expect(dayAt("1890-01-01T19:24:47.000Z" as Instant, "Asia/Dushanbe")).toBe("1890-01-01");
  expect(dayAt("1890-01-01T19:24:48.000Z" as Instant, "Asia/Dushanbe")).toBe("1890-01-02");
});

test("what is no instant is a fault each time it is asked", () => {
  for (let time = 0; time < 2; time++) expect(() => dayAt("no instant at all, twice" as Instant, "Asia/Almaty")).toThrow(RangeError);
});
