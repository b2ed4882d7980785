import { expect, test } from "vitest";
import { readOrganisation, weighOrganisations } from "./organisations.ts";

const bits = (one: string, other: string) => weighOrganisations(readOrganisation(one), readOrganisation(other)).bits;

test("[MA4] organisations are told apart by their words and numbers, not by legal form, order of letters or where a branch stands", () => {
  expect(bits("Siemens AG", "Siemens Aktiengesellschaft")).toBeGreaterThan(0);
  expect(bits("H&M Hennes & Mauritz AB", "H and M Hennes and Mauritz")).toBeGreaterThan(0);
  expect(bits("Northern Bank (Schweiz) AG", "Northern Bank AG")).toBeGreaterThan(0);
  expect(bits("PLA", "People's Liberation Army")).toBeGreaterThan(0);
  expect(bits("Volkswagen Aktiengesellschaft", "Siemens Aktiengesellschaft")).toBeLessThan(0);
  expect(bits("School No 7", "School No 8")).toBeLessThan(bits("School No 7", "School No 7"));
});

test("[MA7] the bits of two organisations are the sum of the lines, the same both ways", () => {
  const names = ["PLA China", "People's Liberation Army", "Bank of Kabul Ltd", "Kabul Bank", "Forty Four Trading", "44 Trading LLC", "&"];
  for (const one of names)
    for (const other of names) {
      const score = weighOrganisations(readOrganisation(one), readOrganisation(other));
      expect(score.bits).toBeCloseTo(
        score.lines.reduce((sum, line) => sum + line.bits, 0),
        6,
      );
      expect(score.bits).toBeCloseTo(bits(other, one), 6);
    }
});
