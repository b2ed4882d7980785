import { expect, test } from "vitest";
import { birthLevelsOf, daysLevels } from "./birth-levels.ts";
import { birthsOf, isRough, matchBirths } from "./birth.ts";

const written = ["1990", "1991-01-01", "1990-01-01", "1992-04", "0000", "1990-00-00", "2005-45-10", ""];
for (const year of [1931, 1989, 1990, 1991, 1995, 1998, 2000, 2026])
  for (const day of ["03-07", "07-03", "03-08", "11-22", "12-13"]) written.push(`${year}-${day}`);

test("[MA9] births of a register are told by their years alone where that is enough, and as two births are everywhere", () => {
  const births = birthsOf(written);
  const levelOf = birthLevelsOf(births);
  for (const [a, one] of births.entries())
    for (const [b, other] of births.entries()) {
      const level = one && other ? matchBirths(one, other) : undefined;
      const isOfDays = one && other && level === "yearNear" && !isRough(one) && !isRough(other);
      expect(daysLevels[levelOf(a, b)], `${written[a]} ${written[b]}`).toBe(isOfDays ? "daysNear" : level);
    }
});
