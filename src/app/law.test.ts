import { describe, expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { citedIn, type Procedure } from "../process/index.ts";
import { isLawOfAnother } from "./law.ts";

/** Every list of sources in a definition, with the way to it. */
function sourcesIn(value: unknown, way: string): { readonly way: string; readonly refs: readonly string[] }[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === "source" && Array.isArray(one) ? [{ way, refs: one as string[] }] : sourcesIn(one, `${way}.${key}`),
  );
}
const find = (id: string): Procedure => {
  const found = procedures.find((one) => one.id === id);
  if (!found) throw new Error(id);
  return found;
};
const cited = (procedure: Procedure, state: string) => citedIn(procedure, (ref) => isLawOfAnother(ref, state));

describe.each(Object.values(countries).map((one) => [one.code, one] as const))("[PR27] %s", (code, country) => {
  test.each(Object.keys(country.procedures))("is shown %s with law that holds there, and with some for all that had any", (id) => {
    const [before, after] = [sourcesIn(find(id), id), sourcesIn(cited(find(id), code), id)];
    expect(after.flatMap(({ refs }) => refs).filter((ref) => isLawOfAnother(ref, code))).toEqual([]);
    expect(after.map(({ way }) => way)).toEqual(before.map(({ way }) => way));
    expect(after.filter(({ refs }, place) => refs.length === 0 && before[place]?.refs.length !== 0).map(({ way }) => way)).toEqual([]);
  });
});

test("[PR27] a State's own law stays, gates still hold, and nothing else of a definition changes", () => {
  const [own, elsewhere] = [cited(find("work-permit"), "KZ"), cited(find("work-permit"), "XD")];
  expect(own).toEqual(find("work-permit"));
  expect(JSON.stringify(elsewhere)).not.toContain("kz-labour");
  expect(elsewhere.gates["shareKept"]?.holds).toBe(find("work-permit").gates["shareKept"]?.holds);
});
